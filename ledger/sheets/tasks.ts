import { type Column, defineList, defineSheet } from '../sheet/sheet.ts';

export const statusList = defineList({
  id: 'status',
  choices: [
    { value: '未启动', aliases: ['未开展', '未开始', '尚未启动', '没有开展'] },
    { value: '推进中', aliases: ['进行中', '正在推进', '正在进行', '推进', '办理中', '在推进'] },
    { value: '已完成', aliases: ['完成', '已办结', '办结', '全部完成', '已经完成'] },
    { value: '已完成并长期推进', aliases: ['完成并长期推进', '长期推进', '已完成长期推进', '已完成,长期推进', '已完成并持续推进'] },
    { value: '不适用', aliases: ['不涉及', '无此项', '不适用本单位'] },
  ],
});

export const roleList = defineList({
  id: 'role',
  choices: [
    { value: '牵头', aliases: ['牵头单位'] },
    { value: '配合', aliases: ['配合单位', '协办'] },
    { value: '共同责任', aliases: ['共同', '共同负责'] },
    { value: '落实', aliases: ['责任单位', '落实单位'] },
  ],
});

export const clearanceList = defineList({
  id: 'clearance',
  choices: [
    { value: '未申请', aliases: ['未申请销号', '否'] },
    { value: '申请销号', aliases: ['申请', '拟销号'] },
    { value: '已销号', aliases: ['销号'] },
    { value: '退回', aliases: ['已退回'] },
  ],
});

const plan = (column: Omit<Column, 'origin' | 'required'>): Column => ({ ...column, origin: 'plan', required: true });
const unit = (column: Omit<Column, 'origin'>): Column => ({ ...column, origin: 'unit' });

/** 任务台账: one row per task and milestone that the plan gives to the unit. */
export const tasksSheet = defineSheet({
  id: 'tasks',
  letter: 'T',
  name: { 'zh-CN': '任务台账', en: 'Task ledger' },
  aliases: ['重点工作台账', '工作台账', '台账', '重点任务台账', '任务清单'],
  rows: 'plan',
  key: ['rowKey', 'taskNo', 'item'],
  columns: [
    plan({
      id: 'rowKey', heading: { 'zh-CN': '编号', en: 'Key' }, type: 'code', aliases: ['行编号', '台账编号'], width: 8,
      definition: { 'zh-CN': '本行的固定编号(任务序号-节点),汇总按它对号,请勿改动。', en: 'Fixed key of the row (task-milestone); the merge finds the row by it.' },
      example: 'T04-1',
    }),
    plan({
      id: 'taskNo', heading: { 'zh-CN': '任务序号', en: 'Task no.' }, type: 'code', aliases: ['序号', '任务编号', '任务号'], width: 6,
      definition: { 'zh-CN': '计划中的任务序号。', en: 'Number of the task in the plan.' }, example: '4',
    }),
    plan({
      id: 'taskText', heading: { 'zh-CN': '重点任务', en: 'Task' }, type: 'paragraph', aliases: ['任务', '工作任务', '任务内容', '重点工作任务'], width: 24,
      definition: { 'zh-CN': '计划中的任务。', en: 'The task of the plan.' }, example: '学时培训与全员轮训',
    }),
    plan({
      id: 'item', heading: { 'zh-CN': '措施/节点', en: 'Measure or milestone' }, type: 'paragraph', aliases: ['措施', '节点', '具体工作措施', '工作措施'], width: 22,
      definition: { 'zh-CN': '本行对应的措施或时间节点。', en: 'The measures or the milestone this row answers for.' }, example: '全员轮训',
    }),
    plan({
      id: 'responsible', heading: { 'zh-CN': '责任单位(原文)', en: 'Responsible units (verbatim)' }, type: 'paragraph', aliases: ['责任单位', '责任部门', '责任分工'], width: 18,
      definition: { 'zh-CN': '计划中的责任单位原文。', en: 'The words of the plan.' }, example: '县司法局牵头、各级行政执法部门按照职责分工落实',
    }),
    plan({
      id: 'role', heading: { 'zh-CN': '本单位角色', en: 'Role' }, type: 'choice', list: roleList, aliases: ['角色', '职责角色'], width: 8,
      definition: { 'zh-CN': '本单位在该任务中的角色。', en: 'What this unit is to the task.' }, example: '落实',
    }),
    plan({
      id: 'deadlineText', heading: { 'zh-CN': '完成时限(原文)', en: 'Deadline (verbatim)' }, type: 'paragraph', aliases: ['完成时限', '时限', '时限要求'], width: 16,
      definition: { 'zh-CN': '计划中的完成时限原文。', en: 'The words of the plan.' }, example: '2025年年底前完成并长期推进',
    }),
    plan({
      id: 'dueOn', heading: { 'zh-CN': '节点日期', en: 'Due on' }, type: 'day', aliases: ['截止日期', '到期日', '完成期限'], width: 11,
      definition: { 'zh-CN': '按计划时限得出的最后一日;长期任务为空。', en: 'Last day in time; empty for standing tasks.' }, example: '2024-06-30',
    }),
    unit({
      id: 'status', heading: { 'zh-CN': '完成状态', en: 'Status' }, type: 'choice', list: statusList, required: true,
      aliases: ['完成情况', '状态', '进展状态', '任务状态', '办理状态'], width: 11,
      definition: { 'zh-CN': '从下拉列表选择。长期任务的节点做完后选“已完成并长期推进”。', en: 'Choose from the list. A standing task whose milestone is met: 已完成并长期推进.' },
      example: '推进中',
    }),
    unit({
      id: 'completedOn', heading: { 'zh-CN': '完成日期', en: 'Completed on' }, type: 'day', required: false,
      aliases: ['完成时间', '办结日期', '实际完成日期', '实际完成时间'], width: 11,
      definition: { 'zh-CN': '状态为“已完成”或“已完成并长期推进”时必填,只填日期。', en: 'Needed when done; a date and nothing else.' }, example: '2024-06-05',
    }),
    unit({
      id: 'progress', heading: { 'zh-CN': '本期进展', en: 'Progress' }, type: 'paragraph', required: true,
      aliases: ['进展情况', '工作进展', '本季度进展', '进展', '本期进展情况'], width: 32,
      definition: { 'zh-CN': '本期做了什么、做到什么程度,10—1000字,不要写“无”“正常”。', en: 'What was done this period, 10 to 1,000 characters.' },
      example: '4月举办业务培训2期,86人参加;轮训已完成92%。',
    }),
    unit({
      id: 'issues', heading: { 'zh-CN': '存在问题', en: 'Problems' }, type: 'paragraph', required: false, aliases: ['问题', '存在的问题', '困难问题'], width: 18,
      definition: { 'zh-CN': '没有问题可填“无”。', en: '无 if there are none.' }, example: '无',
    }),
    unit({
      id: 'nextStep', heading: { 'zh-CN': '下步措施及时限', en: 'Next step and date' }, type: 'paragraph', required: false,
      aliases: ['下步措施', '下一步措施', '下一步工作', '下一步打算', '下步工作措施'], width: 20,
      definition: { 'zh-CN': '逾期任务必填,须写明到哪一天。', en: 'Needed when overdue; name the day.' }, example: '7月15日前补训剩余6人',
    }),
    unit({
      id: 'evidence', heading: { 'zh-CN': '佐证材料', en: 'Evidence' }, type: 'paragraph', required: false, aliases: ['佐证', '证明材料', '佐证资料', '支撑材料'], width: 18,
      definition: { 'zh-CN': '文件名、文号或链接;完成时必填。', en: 'File name, document number or link; needed when done.' }, example: '样例发〔2024〕12号',
    }),
    unit({
      id: 'filler', heading: { 'zh-CN': '填报人', en: 'Filled in by' }, type: 'text', required: true, aliases: ['填表人', '填报人员', '经办人'], width: 8, personal: true,
      definition: { 'zh-CN': '填写本行的人。', en: 'Who filled in the row.' }, example: '样例甲',
    }),
    unit({
      id: 'phone', heading: { 'zh-CN': '联系电话', en: 'Phone' }, type: 'code', required: false, aliases: ['电话', '联系方式', '办公电话'], width: 12, personal: true,
      definition: { 'zh-CN': '办公电话,不进入县级汇总。', en: 'Office phone; never leaves this workbook.' }, example: '0000-0000000',
    }),
    unit({
      id: 'signer', heading: { 'zh-CN': '审核人', en: 'Signed by' }, type: 'text', required: false, aliases: ['审核', '分管领导', '审核领导', '签字人'], width: 8, personal: true,
      definition: { 'zh-CN': '审核本行的单位负责人。', en: 'The unit leader who signed.' }, example: '样例乙',
    }),
    unit({
      id: 'filledOn', heading: { 'zh-CN': '填报日期', en: 'Filled in on' }, type: 'day', required: true, aliases: ['填表日期', '填报时间', '上报日期'], width: 11,
      definition: { 'zh-CN': '填写或最后修改本行的日期。', en: 'The day the row was last changed.' }, example: '2024-06-28',
    }),
    unit({
      id: 'clearance', heading: { 'zh-CN': '销号', en: 'Clearance' }, type: 'choice', list: clearanceList, required: false, aliases: ['销号情况', '销号状态', '是否销号'], width: 9,
      definition: { 'zh-CN': '完成后可申请销号;“已销号”“退回”由县里填写。', en: 'Ask for clearance when done; 已销号 and 退回 are the county\'s.' }, example: '未申请',
    }),
    {
      id: 'check', heading: { 'zh-CN': '校验结果', en: 'Check' }, type: 'text', origin: 'result', required: false, aliases: ['校验', '检查结果'], width: 22,
      definition: { 'zh-CN': '由校验写入,请勿填写;清空即可去掉标记。', en: 'Written by validation; empty it to remove the marks.' },
      example: '红 逾期 T-01【完成状态】',
    },
  ],
});
