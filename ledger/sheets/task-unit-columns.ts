import type { Column } from '../sheet/sheet.ts';
import { clearanceList, statusList } from './task-lists.ts';

/** The columns of the task ledger that the unit fills in. */
export const taskUnitColumns = [
  required('status', ['完成状态', 'Status'], {
    type: 'choice',
    list: statusList,
    width: 11,
    aliases: ['完成情况', '状态', '进展状态', '任务状态', '办理状态'],
    definition: {
      'zh-CN': '从下拉列表选择。长期任务的节点做完后选“已完成并长期推进”。',
      en: 'Choose from the list. A standing task whose milestone is met: 已完成并长期推进.',
    },
    example: '推进中',
  }),
  optional('completedOn', ['完成日期', 'Completed on'], {
    type: 'day',
    width: 12,
    aliases: ['完成时间', '办结日期', '实际完成日期', '实际完成时间'],
    definition: {
      'zh-CN': '状态为“已完成”或“已完成并长期推进”时必填，只填日期。',
      en: 'Needed when done; a date and nothing else.',
    },
    example: '2024-06-05',
  }),
  required('progress', ['本期进展', 'Progress'], {
    type: 'paragraph',
    width: 28,
    length: { least: 10, most: 1000 },
    aliases: ['进展情况', '工作进展', '本季度进展', '进展', '本期进展情况'],
    definition: {
      'zh-CN': '本期做了什么、做到什么程度，10—1000字，不要只写“无”“正常”。',
      en: 'What was done this period, 10 to 1,000 characters.',
    },
    example: '4月举办业务培训2期，86人参加；轮训已完成92%。',
  }),
  optional('issues', ['存在问题', 'Problems'], {
    type: 'paragraph',
    width: 14,
    aliases: ['问题', '存在的问题', '困难问题'],
    definition: { 'zh-CN': '没有问题可填“无”。', en: '无 if there are none.' },
    example: '无',
  }),
  optional('nextStep', ['下步措施及时限', 'Next step and date'], {
    type: 'paragraph',
    width: 15,
    aliases: ['下步措施', '下一步措施', '下一步工作', '下一步打算', '下步工作措施'],
    definition: { 'zh-CN': '逾期任务必填，须写明到哪一天。', en: 'Needed when overdue; name the day.' },
    example: '7月15日前补训剩余6人',
  }),
  optional('evidence', ['佐证材料', 'Evidence'], {
    type: 'paragraph',
    width: 15,
    aliases: ['佐证', '证明材料', '佐证资料', '支撑材料'],
    definition: {
      'zh-CN': '文件名、文号或链接；完成时必填。',
      en: 'File name, document number or link; needed when done.',
    },
    example: '样例发〔2024〕12号',
  }),
  required('filler', ['填报人', 'Filled in by'], {
    type: 'text',
    width: 8,
    personal: true,
    aliases: ['填表人', '填报人员', '经办人'],
    definition: { 'zh-CN': '填写本行的人。', en: 'Who filled in the row.' },
    example: '样例甲',
  }),
  optional('signer', ['审核人', 'Signed by'], {
    type: 'text',
    width: 8,
    personal: true,
    aliases: ['审核', '分管领导', '审核领导', '签字人'],
    definition: { 'zh-CN': '审核本行的单位负责人。', en: 'The unit leader who signed.' },
    example: '样例乙',
  }),
  required('filledOn', ['填报日期', 'Filled in on'], {
    type: 'day',
    width: 12,
    aliases: ['填表日期', '填报时间', '上报日期'],
    definition: { 'zh-CN': '填写或最后修改本行的日期。', en: 'The day the row was last changed.' },
    example: '2024-06-28',
  }),
  optional('clearance', ['销号', 'Clearance'], {
    type: 'choice',
    list: clearanceList,
    width: 9,
    aliases: ['销号情况', '销号状态', '是否销号'],
    definition: {
      'zh-CN': '完成后可选“申请销号”；“已销号”“退回”由县里填写。',
      en: "Ask for clearance when done; 已销号 and 退回 are the county's.",
    },
    example: '未申请',
  }),
  optional('phone', ['联系电话', 'Phone'], {
    type: 'code',
    width: 14,
    personal: true,
    aliases: ['电话', '联系方式', '办公电话'],
    definition: { 'zh-CN': '办公电话，不进入县级汇总。', en: 'Office phone; never leaves this workbook.' },
    example: '0000-0000000',
  }),
] as const satisfies readonly Column[];

type Heading = readonly [chinese: string, english: string];
type Rest = Omit<Column, 'id' | 'heading' | 'origin' | 'required'>;
type Named<Id extends string> = Column & { readonly id: Id };

function required<const Id extends string>(id: Id, [chinese, english]: Heading, rest: Rest): Named<Id> {
  return { id, heading: { 'zh-CN': chinese, en: english }, origin: 'unit', required: true, ...rest };
}

function optional<const Id extends string>(id: Id, heading: Heading, rest: Rest): Named<Id> {
  return { ...required(id, heading, rest), required: false };
}
