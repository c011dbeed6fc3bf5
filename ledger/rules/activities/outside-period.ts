import { yearOf } from '../../day/day.ts';
import { activitySheet, FILING } from '../../duty/measure-activities.ts';
import { yearToDate } from '../../duty/spans.ts';
import { dayIn, textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/**
 * An event dated outside the year so far: before 1 January, after the end of the round, or after the data day. A paper may be
 * filed late in the year before, for the year to come, and until the data day.
 */
export const outsidePeriod = defineRule({
  id: 'outside-period',
  code: 'A-05',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '日期不在填报期内', en: 'Date outside the period' },
  say: {
    'zh-CN': ({ heldOn, from, to }) => `日期 ${heldOn} 不在 ${from} 至 ${to} 之内`,
    en: ({ heldOn, from, to }) => `${heldOn} is not within ${from} to ${to}`,
  },
  fix: {
    'zh-CN': '年份填错的改正，例如 2023-05-16 改为 2024-05-16；往年的和还没有开展的不登记，删去该行。',
    en: 'Correct a wrong year, e.g. 2023-05-16; what is of another year or still to come is not entered: delete the row.',
  },
  sample: { heldOn: '2023-05-16', from: '2024-01-01', to: '2024-06-30' },
  *find(ledger, { round, asOf }) {
    const sheet = activitySheet(ledger);
    if (sheet === undefined) return;
    const { from, to } = yearToDate(yearOf(round.to), round);
    for (const entry of sheet.entries) {
      const heldOn = dayIn(entry, 'heldOn');
      if (heldOn === null) continue;
      const filed = textOf(entry, 'type') === FILING;
      const first = filed ? `${yearOf(from) - 1}-07-01` : from;
      const last = filed || asOf < to ? asOf : to;
      if (heldOn >= first && heldOn <= last) continue;
      yield {
        place: placeOf(entry, sheet.name, 'heldOn'),
        found: heldOn,
        expected: `${first}–${last}`,
        facts: { heldOn, from: first, to: last },
      };
    }
  },
});
