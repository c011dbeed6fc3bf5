import { textOf } from '../ledger.ts';
import { stateOf, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** Clearance (销号) asked for or entered while the task is open. */
export const clearanceBeforeDone = defineRule({
  id: 'clearance-before-done',
  code: 'T-10',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '未完成不得申请销号', en: 'Clearance before done' },
  say: {
    'zh-CN': ({ task, status, clearance }) => `第 ${task} 项状态为“${status}”，销号却为“${clearance}”，未完成不得销号`,
    en: ({ task, status, clearance }) =>
      `Task ${task} is "${status}" but its clearance is "${clearance}": only what is done can be cleared`,
  },
  fix: {
    'zh-CN': '未完成的，“销号”改为“未申请”；确已完成的，先把状态改为“已完成”并补齐日期、佐证，例如 2024-06-05。',
    en: 'Choose 未申请 while it is open; when it is done, choose 已完成 with date and evidence first, e.g. 2024-06-05.',
  },
  sample: { task: '4', status: '推进中', clearance: '申请销号' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const clearance = textOf(entry, 'clearance');
      if (stateOf(entry) !== 'open' || (clearance !== '申请销号' && clearance !== '已销号')) continue;
      const status = textOf(entry, 'status');
      yield {
        place: placeOf(entry, sheet.name, 'clearance'),
        task: row.task.number,
        found: clearance,
        expected: '未申请',
        facts: { task: row.task.number, status, clearance },
      };
    }
  },
});
