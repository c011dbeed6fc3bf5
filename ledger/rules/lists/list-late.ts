import { type Day, daysBetween } from '../../day/day.ts';
import type { Duty } from '../../duty/duty.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { asksForKinds, isForbidden, listsSheetOf, madeFor, measureLists } from '../../duty/measure-lists.ts';
import { dutyState } from '../../duty/measurement.ts';
import { owedOn } from '../../duty/owed.ts';
import type { Entry, LedgerSheet } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A list, plan or evaluation not made by its day, or made after it; a warning while the time runs out. */
export const listLate = defineRule({
  id: 'list-late',
  code: 'L-01',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的清单制定、清理、评估时限',
  title: { 'zh-CN': '清单未按期制定', en: 'List not made in time' },
  say: {
    'zh-CN': ({ subject, dueOn, madeOn, mode, days }) =>
      mode === 'late'
        ? `“${subject}”应于 ${dueOn} 前完成，实际 ${madeOn}，晚 ${days} 天`
        : `“${subject}”应于 ${dueOn} 前完成，本表没有完成的记录，${mode === 'soon' ? '还有' : '已过'} ${days} 天`,
    en: ({ subject, dueOn, madeOn, mode, days }) =>
      mode === 'late'
        ? `${subject} was due on ${dueOn} and made on ${madeOn}, ${days} days late`
        : mode === 'soon'
          ? `${subject} is due on ${dueOn} and not entered as done, ${days} days left`
          : `${subject} was due on ${dueOn} and is not entered as done, ${days} days ago`,
  },
  fix: {
    'zh-CN':
      '已制定的补一行并填制定日期，例如 执法事项目录、2024-05-10、已印发；没有完成的尽快完成，并在“说明”写明原因。如实填写，不影响报送。',
    en: 'Add the row with its day, e.g. 执法事项目录, 2024-05-10, 已印发; else finish it soon and give the reason. It never blocks handing in.',
  },
  sample: { subject: '执法事项目录制定并备案', dueOn: '2024-12-31', madeOn: '', mode: 'missed', days: 10 },
  *find(ledger, context) {
    const sheet = listsSheetOf(ledger);
    if (sheet === undefined) return;
    for (const duty of owedOn('L', ledger, context)) {
      const { obligation, span } = duty;
      const state = dutyState(duty, measureLists(duty, ledger), context.asOf);
      if (asksForKinds(duty) || isForbidden(duty) || (state !== 'missed' && state !== 'soon')) continue;
      const dueOn = duty.dueOn ?? span.to;
      const late = state === 'missed' ? firstMade(duty, sheet) : null;
      const nowhere = { sheet: sheet.name, row: null, columnIndex: null, columnId: null };
      yield {
        place: late === null ? nowhere : placeOf(late.entry, sheet.name, 'madeOn'),
        task: obligation.task,
        found: late?.day ?? null,
        expected: dueOn,
        clause: obligation.clause,
        severity: state === 'soon' ? 'warning' : dutyGravity(duty, ledger, context),
        facts: {
          subject: obligation.subject,
          dueOn,
          madeOn: late?.day ?? '',
          mode: late !== null ? 'late' : state,
          days: Math.abs(daysBetween(dueOn, late?.day ?? context.asOf)),
        },
      };
    }
  },
});

/** The first list that answers the duty, after its day as it is. */
function firstMade(duty: Duty, sheet: LedgerSheet): { readonly entry: Entry; readonly day: Day } | null {
  const made = sheet.entries.flatMap((entry) => {
    const day = madeFor(entry, duty);
    return day === null || day === 'undated' || day === 'doubtful' ? [] : [{ entry, day }];
  });
  return made.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.entry.row - b.entry.row))[0] ?? null;
}
