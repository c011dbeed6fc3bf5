import { dayIn, type Entry, type Ledger } from '../ledger.ts';
import { taskRows } from '../light/task-row.ts';
import { defineRule, placeOf, type RuleContext } from '../rule/rule.ts';
import { type Column, columnOf } from '../sheet/sheet.ts';
import { ledgerSheets } from '../sheets/index.ts';

/** Something done on a day after the as-of day: a task completed, or what a register says was done (轮训, 年审, 收回证件). */
export const completedInFuture = defineRule({
  id: 'completed-in-future',
  code: 'D-13',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '完成日期晚于数据截止日', en: 'Completed in the future' },
  say: {
    'zh-CN': ({ column, completedOn, asOf }) =>
      `${column} ${completedOn} 晚于数据截止日 ${asOf}，还没到的日子不能填，请核对年月`,
    en: ({ column, completedOn, asOf }) =>
      `${column} says ${completedOn}, which lies after the as-of day ${asOf}: check year and month`,
  },
  fix: {
    'zh-CN': '年月写错的改正，例如 2024-06-05；尚未完成的清空日期，任务的状态选“推进中”。',
    en: 'Correct the year or month, e.g. 2024-06-05; when it is not done yet, empty the date and, for a task, choose 推进中.',
  },
  sample: { column: '完成日期', completedOn: '2025-06-05', asOf: '2024-07-10' },
  *find(ledger, context) {
    for (const { sheet, entry, task, column } of doneDays(ledger, context)) {
      const completedOn = dayIn(entry, column.id);
      if (completedOn === null || completedOn <= context.asOf) continue;
      yield {
        place: placeOf(entry, sheet, column.id),
        task,
        found: completedOn,
        expected: `<= ${context.asOf}`,
        facts: { column: column.heading['zh-CN'], completedOn, asOf: context.asOf },
      };
    }
  },
});

interface DoneDay {
  readonly sheet: string;
  readonly entry: Entry;
  readonly task: string | null;
  readonly column: Column;
}

/** Every cell that holds a day on which something was done: of tasks the plan knows, and of registers. */
function* doneDays(ledger: Ledger, context: RuleContext): Generator<DoneDay> {
  const declarations = context.sheets ?? ledgerSheets;
  const tasks = declarations.find(({ id }) => id === 'tasks');
  const completedOn = tasks && columnOf(tasks, 'completedOn');
  if (completedOn !== undefined) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      yield { sheet: sheet.name, entry, task: row.task.number, column: completedOn };
    }
  }
  for (const sheet of ledger.sheets) {
    const columns = declarations.find(({ id }) => id === sheet.id)?.columns.filter(({ happened }) => happened) ?? [];
    if (columns.length === 0) continue;
    for (const entry of sheet.entries) {
      for (const column of columns) yield { sheet: sheet.name, entry, task: null, column };
    }
  }
}
