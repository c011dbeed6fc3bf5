import { defineList } from '../sheet/sheet.ts';

/** 类型 of a list or system. Plans count by these values; one that a plan names beside them is added to the list of that plan. */
export const listKindList = defineList({
  id: 'listKind',
  choices: [
    { value: '执法事项目录', aliases: ['行政执法事项目录', '事项目录', '执法事项清单'] },
    { value: '裁量权基准', aliases: ['行政裁量权基准', '裁量基准', '处罚裁量基准', '自由裁量权基准'] },
    { value: '法制审核目录', aliases: ['重大执法决定法制审核目录', '法制审核目录清单', '法制审核清单'] },
    { value: '音像记录清单', aliases: ['音像记录事项清单', '全过程记录清单'] },
    { value: '非现场执法清单', aliases: ['非现场执法事项清单'] },
    { value: '综合监管清单', aliases: ['综合监管事项清单', '监管事项清单'] },
    { value: '从轻清单', aliases: ['从轻处罚清单', '从轻处罚事项清单'] },
    { value: '减轻清单', aliases: ['减轻处罚清单', '减轻处罚事项清单'] },
    { value: '免罚清单', aliases: ['免予处罚清单', '不予处罚清单', '首违不罚清单', '免予处罚事项清单'] },
    { value: '监督事项清单', aliases: ['执法监督事项清单'] },
    { value: '监督方案', aliases: ['年度监督方案', '监督工作方案', '监督计划', '年度监督计划'] },
    { value: '赋权事项评估', aliases: ['赋权评估', '下放事项评估', '赋权事项评估报告'] },
    { value: '岗责手册', aliases: ['工作手册', '执法岗责手册', '规范化工作手册'] },
    { value: '应知应会清单', aliases: ['应知应会', '知识清单'] },
    { value: '其他制度', aliases: ['其他', '其它', '制度', '工作制度'] },
  ],
});

/** 状态 of a list. */
export const listStatusList = defineList({
  id: 'listStatus',
  choices: [
    { value: '制定中', aliases: ['起草中', '正在制定', '征求意见', '拟定中'] },
    { value: '已印发', aliases: ['印发', '已制定', '已公布', '已发布', '执行中', '有效'] },
    { value: '已修订', aliases: ['修订', '已调整', '已更新', '已清理'] },
    { value: '已废止', aliases: ['废止', '失效', '停止执行'] },
    { value: '适用上级', aliases: ['适用上级基准', '执行上级', '直接适用上级'] },
  ],
});
