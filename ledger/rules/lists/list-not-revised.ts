import type { Day } from '../../day/day.ts';
import { isInForce, listsSheetOf } from '../../duty/measure-lists.ts';
import { owedUnder } from '../../duty/owed.ts';
import { dayIn, isWhere, textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** After so many months without a change a list that is to be kept up to date (动态调整) is looked at again. */
const MONTHS = 12;

/** The catalogues the plans want kept up to date: of enforcement items and of decisions to be reviewed. */
const DYNAMIC = ['I-50', 'I-54'];

/** A list the plan wants kept up to date that was neither made nor revised for a year. The plans say 动态; the year is ours. */
export const listNotRevised = defineRule({
  id: 'list-not-revised',
  code: 'L-03',
  severity: 'warning',
  clause: '计划的动态调整要求',
  title: { 'zh-CN': '清单久未调整', en: 'List not revised' },
  say: {
    'zh-CN': ({ kind, since, months }) => `“${kind}”自 ${since} 以来超过 ${months} 个月没有调整`,
    en: ({ kind, since, months }) => `${kind} was not revised since ${since}, more than ${months} months ago`,
  },
  fix: {
    'zh-CN': '已核对、调整的更新“最近调整日期”，例如 2024-11-05；核对后不需调整的，填核对的日期并在“说明”写明。',
    en: 'Bring 最近调整日期 up to date, e.g. 2024-11-05; where nothing had to change enter the day it was looked at, and say so.',
  },
  sample: { kind: '执法事项目录', since: '2023-05-10', months: MONTHS },
  *find(ledger, context) {
    const sheet = listsSheetOf(ledger);
    if (sheet === undefined) return;
    const standing = owedUnder(ledger, context, DYNAMIC).filter(
      ({ obligation }) => obligation.answeredBy.sheet === 'L',
    );
    for (const entry of sheet.entries.filter(isInForce)) {
      const duty = standing.find(({ obligation }) => isWhere(entry, obligation.answeredBy.where));
      const since = latest(dayIn(entry, 'madeOn'), dayIn(entry, 'revisedOn'));
      if (duty === undefined || since === null || aYearAfter(since) >= context.asOf) continue;
      const kind = textOf(entry, 'kind');
      yield {
        place: placeOf(entry, sheet.name, 'revisedOn'),
        task: duty.obligation.task,
        found: since,
        clause: duty.obligation.clause,
        facts: { kind, since, months: MONTHS },
      };
    }
  },
});

function latest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The same day a year later, as text; 29 February sorts before 1 March, which is all that is asked. */
function aYearAfter(day: Day): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
