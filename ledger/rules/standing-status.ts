import { textOf } from '../ledger.ts';
import { isStanding, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

const STANDING_STATUS = '已完成并长期推进';

/** A standing task (长期推进) closed with 已完成 although it goes on after its milestone. */
export const standingStatus = defineRule({
  id: 'standing-status',
  code: 'T-05',
  severity: 'warning',
  clause: '计划的完成时限',
  title: { 'zh-CN': '长期任务的状态', en: 'Status of a standing task' },
  say: {
    'zh-CN': ({ task, deadline, asked }) =>
      `第 ${task} 项时限为“${deadline}”，节点完成后还要长期推进，状态应选“${asked}”`,
    en: ({ task, deadline, asked }) => `Task ${task} ("${deadline}") goes on after its milestone: choose "${asked}"`,
  },
  fix: {
    'zh-CN': '把完成状态由“已完成”改选“已完成并长期推进”，完成日期保留节点完成的那一天，例如 2024-06-05。',
    en: 'Choose 已完成并长期推进 instead of 已完成 and keep the day the milestone was met, e.g. 2024-06-05.',
  },
  sample: { task: '4', deadline: '2025年年底前完成并长期推进', asked: STANDING_STATUS },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const status = textOf(entry, 'status');
      if (status !== '已完成' || !isStanding(row)) continue;
      yield {
        place: placeOf(entry, sheet.name, 'status'),
        task: row.task.number,
        found: status,
        expected: STANDING_STATUS,
        clause: row.task.clause,
        facts: { task: row.task.number, deadline: row.task.deadline.text ?? '长期', asked: STANDING_STATUS },
      };
    }
  },
});
