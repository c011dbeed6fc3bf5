import { textOf } from '../ledger.ts';
import { stateOf, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A status of done with no completion date. */
export const doneWithoutDate = defineRule({
  id: 'done-without-date',
  code: 'T-04',
  severity: 'error',
  clause: '计划的完成时限',
  title: { 'zh-CN': '已完成但无完成日期', en: 'Done without a date' },
  say: {
    'zh-CN': ({ task, status }) => `第 ${task} 项状态为“${status}”，但没有填完成日期，无法判断是否按期，请补填`,
    en: ({ task, status }) =>
      `Task ${task} is "${status}" without a completion date, so nobody can tell whether it was in time: enter it`,
  },
  fix: {
    'zh-CN': '在“完成日期”填实际完成的那一天，例如 2024-06-05；尚未完成的把状态改为“推进中”。',
    en: 'Enter the day it was done, e.g. 2024-06-05; when it is not done, choose 推进中.',
  },
  sample: { task: '4', status: '已完成' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      if (stateOf(entry) !== 'done' || entry.cells.completedOn?.state !== 'empty') continue;
      yield {
        place: placeOf(entry, sheet.name, 'completedOn'),
        task: row.task.number,
        clause: row.task.clause,
        facts: { task: row.task.number, status: textOf(entry, 'status') },
      };
    }
  },
});
