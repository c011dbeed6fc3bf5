import { dayIn, textOf } from '../ledger.ts';
import { stateOf, type TaskRow, taskRows, wasDoneBefore } from '../light/task-row.ts';
import { defineRule, placeOf, type RuleContext } from '../rule/rule.ts';

/**
 * A row nobody touched in this round: filled in before the round began, or a standing task without a word of progress.
 * What was done for good in an earlier round and what is not applicable owes no update; an empty progress of any other
 * row is a required field left empty.
 */
export const noUpdate = defineRule<{ task: string; round: string; filledOn: string }>({
  id: 'no-update',
  code: 'T-06',
  severity: 'warning',
  clause: '计划的跟踪要求',
  title: { 'zh-CN': '本期无进展更新', en: 'No update this period' },
  say: {
    'zh-CN': ({ task, round, filledOn }) =>
      filledOn === ''
        ? `第 ${task} 项本期（${round}）没有进展，长期任务也要逐期填写，请补充`
        : `第 ${task} 项的填报日期 ${filledOn} 早于本期（${round}），本期没有更新，请补充`,
    en: ({ task, round, filledOn }) =>
      filledOn === ''
        ? `Task ${task} has no progress in this round (${round}); a standing task is told of every round`
        : `Task ${task} was last filled in on ${filledOn}, before this round (${round}): update it`,
  },
  fix: {
    'zh-CN': '在“本期进展”写本期新做的事，并把“填报日期”改为本次填写的日期，例如 2024-06-28；确无进展的写明原因。',
    en: 'Say under 本期进展 what was done this round and set 填报日期 to the day you do so, e.g. 2024-06-28; where nothing was done, say why.',
  },
  sample: { task: '4', round: '2024-Q2', filledOn: '2024-03-28' },
  *find(ledger, context) {
    if (ledger.nilReturn) return;
    for (const taskRow of taskRows(ledger, context)) {
      const { sheet, entry, row } = taskRow;
      const column = staleColumn(taskRow, context);
      if (column === null) continue;
      const filledOn = column === 'filledOn' ? textOf(entry, 'filledOn') : '';
      yield {
        place: placeOf(entry, sheet.name, column),
        task: row.task.number,
        found: filledOn === '' ? null : filledOn,
        expected: column === 'filledOn' ? `>= ${context.round.from}` : null,
        clause: row.task.clause,
        facts: { task: row.task.number, round: context.round.id, filledOn },
      };
    }
  },
});

/** The column that shows that the row was not touched, or null. */
function staleColumn(taskRow: TaskRow, context: RuleContext): 'filledOn' | 'progress' | null {
  const { entry } = taskRow;
  const state = stateOf(entry);
  const doneBefore = wasDoneBefore(taskRow, context);
  const goesOn = textOf(entry, 'status') === '已完成并长期推进';
  if (state === 'unknown' || state === 'not-applicable' || (doneBefore && !goesOn)) return null;
  const filledOn = dayIn(entry, 'filledOn');
  if (filledOn !== null && filledOn < context.round.from) return 'filledOn';
  return doneBefore && entry.cells.progress?.state === 'empty' ? 'progress' : null;
}
