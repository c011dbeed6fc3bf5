import { defineRule } from '../rule/rule.ts';

/** The lead unit reports a task as done while other responsible units do not. Judged by the merge. */
export const leadDoneOthersNot = defineRule({
  id: 'lead-done-others-not',
  code: 'X-03',
  severity: 'warning',
  clause: '计划的责任分工',
  title: { 'zh-CN': '牵头已完成，责任单位未完成', en: 'Lead says done, others do not' },
  say: {
    'zh-CN': ({ task, lead, units }) => `第 ${task} 项牵头单位${lead}已完成，其他责任单位未完成：${units}`,
    en: ({ task, lead, units }) => `Task ${task}: the lead ${lead} says done, others do not: ${units}`,
  },
  fix: {
    'zh-CN': '请牵头单位与责任单位核对口径；县级状态以牵头单位为准，例如责任单位应补报完成日期的，退回补报。',
    en: 'Lead and units settle it between them; the lead decides the state of the county, and the others are shown beside it.',
  },
  sample: { task: '4', lead: '县司法局', units: '样例局、样例镇' },
});
