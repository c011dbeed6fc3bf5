import type { Column } from '../sheet/sheet.ts';
import { roleList } from './task-lists.ts';

/** The columns of the task ledger that the plan fills: locked, and compared with the plan. */
export const taskPlanColumns = [
  plan('rowKey', ['编号', 'Key'], {
    type: 'code',
    width: 9,
    aliases: ['行编号', '台账编号'],
    definition: {
      'zh-CN': '本行的固定编号（任务序号-节点），汇总时按它对号，请勿改动。',
      en: 'Fixed key of the row (task-milestone); the merge finds the row by it.',
    },
    example: 'T04-1',
  }),
  plan('taskNo', ['任务序号', 'Task no.'], {
    type: 'code',
    width: 5,
    aliases: ['序号', '任务编号', '任务号'],
    definition: { 'zh-CN': '计划中的任务序号。', en: 'Number of the task in the plan.' },
    example: '4',
  }),
  plan('taskText', ['重点任务', 'Task'], {
    type: 'paragraph',
    width: 18,
    aliases: ['任务', '工作任务', '任务内容', '重点工作任务'],
    definition: { 'zh-CN': '计划中的任务。', en: 'The task of the plan.' },
    example: '学时培训与全员轮训',
  }),
  plan('item', ['措施/节点', 'Measure or milestone'], {
    type: 'paragraph',
    width: 17,
    aliases: ['措施', '节点', '具体工作措施', '工作措施'],
    definition: { 'zh-CN': '本行对应的措施或时间节点。', en: 'The measures or the milestone this row answers for.' },
    example: '全员轮训',
  }),
  plan('responsible', ['责任单位（原文）', 'Responsible units (verbatim)'], {
    type: 'paragraph',
    width: 17,
    aliases: ['责任单位', '责任部门', '责任分工'],
    definition: { 'zh-CN': '计划中责任单位的原文。', en: 'The words of the plan.' },
    example: '县司法局牵头、各级行政执法部门按照职责分工落实',
  }),
  plan('role', ['本单位角色', 'Role'], {
    type: 'choice',
    list: roleList,
    width: 10.5,
    aliases: ['角色', '职责角色'],
    definition: { 'zh-CN': '本单位在该任务中的角色。', en: 'What this unit is to the task.' },
    example: '落实',
  }),
  plan('deadlineText', ['完成时限（原文）', 'Deadline (verbatim)'], {
    type: 'paragraph',
    width: 15,
    aliases: ['完成时限', '时限', '时限要求'],
    definition: { 'zh-CN': '计划中完成时限的原文。', en: 'The words of the plan.' },
    example: '2025年年底前完成并长期推进',
  }),
  plan('dueOn', ['节点日期', 'Due on'], {
    type: 'day',
    width: 13,
    aliases: ['截止日期', '到期日', '完成期限'],
    definition: {
      'zh-CN': '按计划时限得出的最后一日；没有写明日期的长期任务为空。',
      en: 'Last day in time; empty for standing tasks.',
    },
    example: '2024-06-30',
  }),
] as const satisfies readonly Column[];

type Rest = Omit<Column, 'id' | 'heading' | 'origin' | 'required'>;

function plan<const Id extends string>(
  id: Id,
  [chinese, english]: readonly [string, string],
  rest: Rest,
): Column & { readonly id: Id } {
  return { id, heading: { 'zh-CN': chinese, en: english }, origin: 'plan', required: true, ...rest };
}
