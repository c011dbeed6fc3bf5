import { defineList } from '../sheet/sheet.ts';

/** 类型 of an activity. Plans count by these values; one that a plan names beside them is added to the list of that plan. */
export const activityTypeList = defineList({
  id: 'activityType',
  choices: [
    { value: '专题培训班', aliases: ['专题培训', '习近平法治思想培训', '专题班'] },
    { value: '业务培训', aliases: ['业务知识培训', '技能培训', '培训'] },
    { value: '裁量权培训', aliases: ['裁量权基准培训', '裁量基准培训'] },
    { value: '监督培训', aliases: ['执法监督培训', '执法监督业务培训'] },
    { value: '专业法律考试', aliases: ['法律考试', '专业法律知识考试', '考试'] },
    { value: '实战演练', aliases: ['演练', '实战训练'] },
    { value: '练兵比武', aliases: ['比武', '技能比武', '岗位练兵'] },
    { value: '专项监督检查', aliases: ['专项监督', '专项检查', '监督检查'] },
    { value: '案卷评查', aliases: ['评查', '执法案卷评查'] },
    { value: '层级监督', aliases: ['对下级监督', '监督下级'] },
    { value: '监督员活动', aliases: ['特邀监督员活动', '执法监督员活动'] },
    { value: '领导学法', aliases: ['领导干部学法', '学法'] },
    { value: '专题学习', aliases: ['民法典学习', '专题讲座'] },
    { value: '专题会议', aliases: ['专题会', '法治建设专题会议'] },
    { value: '常务会听取汇报', aliases: ['常务会', '常务会议听取汇报'] },
    { value: '中期评估', aliases: ['中期自评'] },
    { value: '终期评估', aliases: ['总结评估', '期末评估'] },
    { value: '典型案例发布', aliases: ['案例发布', '典型案例'] },
    { value: '报送材料', aliases: ['报送', '材料报送', '上报材料', '报备'] },
  ],
});

/** 子类: what was filed, of 报送材料. */
export const filingList = defineList({
  id: 'filing',
  choices: [
    { value: '培训计划', aliases: ['年度培训计划', '训练计划'] },
    { value: '年审情况', aliases: ['年审报告', '证件年审情况', '年度审验情况'] },
    { value: '轮训情况', aliases: ['轮训报告', '全员轮训情况'] },
    { value: '整治报告', aliases: ['专项整治报告', '专项整治情况', '整治情况'] },
    { value: '执法统计年报', aliases: ['统计年报', '执法数据年报'] },
    { value: '案卷目录', aliases: ['执法案卷目录', '上年案卷目录'] },
    { value: '法治政府报告', aliases: ['法治政府建设报告', '法治政府年度报告'] },
    { value: '其他', aliases: ['其它', '其他材料'] },
  ],
});
