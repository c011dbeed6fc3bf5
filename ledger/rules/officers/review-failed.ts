import { daysBetween } from '../../day/day.ts';
import type { Duty } from '../../duty/duty.ts';
import { failedYetValid, isReviewedInTime, owesReview, untestedYetValid } from '../../duty/measure-officers.ts';
import { certNoOf, holdsValidCertificate, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { dayIn, type Entry, textOf } from '../../ledger.ts';
import { defineRule, placeOf, type RuleContext } from '../../rule/rule.ts';

/**
 * A certificate that is called valid although its holder failed the review or the assessment of the year or, once the year is over,
 * took no part in it (I-16), or did not pass the review by its last day (I-13). A review that is still to come is no breach.
 */
export const reviewFailed = defineRule({
  id: 'review-failed',
  code: 'P-07',
  severity: 'noncompliance',
  clause: '计划的年度审验要求',
  title: { 'zh-CN': '考核、年审未过而证件有效', en: 'Review failed or missed, certificate valid' },
  say: {
    'zh-CN': ({ certNo, what, mode, dueOn, days }) => {
      if (mode === 'failed') return `${certNo} ${what}，证件状态仍为“有效”`;
      const by = `年度审验应于 ${dueOn} 前完成`;
      return mode === 'late'
        ? `${certNo} ${by}，实际 ${what}，晚 ${days} 天`
        : `${certNo} ${by}，现为“${what}”，证件状态仍为“有效”`;
    },
    en: ({ certNo, what, mode, dueOn, days }) => {
      if (mode === 'failed') return `${certNo}: ${what}, yet the certificate is called valid`;
      const by = `the annual review was due on ${dueOn}`;
      return mode === 'late'
        ? `${certNo}: ${by} and done on ${what}, ${days} days late`
        : `${certNo}: ${by} (now ${what}), yet the certificate is called valid`;
    },
  },
  fix: {
    'zh-CN':
      '已审验合格的填“年审结果”和“年审日期”，例如 合格、2024-05-20；不合格或未参加的，证件应暂扣，“证件状态”改为“未年审”或“暂扣”。如实填写，不影响报送。',
    en: 'Enter result and day of a review that was passed, e.g. 合格 and 2024-05-20; otherwise the certificate is to be suspended: set 证件状态 to 未年审 or 暂扣.',
  },
  sample: { certNo: '0412000123', what: '年审结果不合格', mode: 'failed', dueOn: '', days: 0 },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    const failing = owedUnder(ledger, context, ['I-16'])[0];
    const dated = owedUnder(ledger, context, ['I-13']).find(({ obligation }) => obligation.answeredBy.sheet === 'P');
    for (const entry of officers.rows) {
      const breach = failedIn(entry, failing) ?? lateIn(entry, dated, context) ?? untestedIn(entry, failing, context);
      if (breach === null) continue;
      yield {
        place: placeOf(entry, officers.sheet.name, breach.column),
        task: breach.duty.obligation.task,
        found: breach.what,
        expected: '合格',
        clause: breach.duty.obligation.clause,
        facts: {
          certNo: certNoOf(entry),
          what: breach.what,
          mode: breach.mode,
          dueOn: breach.dueOn,
          days: breach.days,
        },
      };
    }
  },
});

interface Breach {
  readonly duty: Duty;
  readonly column: string;
  readonly what: string;
  readonly mode: 'failed' | 'missed' | 'late';
  readonly dueOn: string;
  readonly days: number;
}

function failedIn(entry: Entry, duty: Duty | undefined): Breach | null {
  if (duty === undefined || !failedYetValid(entry)) return null;
  const column = textOf(entry, 'review') === '不合格' ? 'review' : 'assessment';
  const what = column === 'review' ? '年审结果不合格' : '培训考核不合格';
  return { duty, column, what, mode: 'failed', dueOn: '', days: 0 };
}

/** The year is the term: who took no part is told from who has not had the turn yet once it is over. */
function untestedIn(entry: Entry, duty: Duty | undefined, { asOf }: RuleContext): Breach | null {
  if (duty === undefined || duty.dueOn === null || asOf <= duty.dueOn || !untestedYetValid(entry)) return null;
  const column = textOf(entry, 'review') === '未审' ? 'review' : 'assessment';
  const what = column === 'review' ? '全年未参加年审' : '全年未参加培训考核';
  return { duty, column, what, mode: 'failed', dueOn: '', days: 0 };
}

function lateIn(entry: Entry, duty: Duty | undefined, context: RuleContext): Breach | null {
  const dueOn = duty?.dueOn ?? null;
  if (duty === undefined || dueOn === null || context.asOf <= dueOn) return null;
  if (!owesReview(entry, duty, context) || !holdsValidCertificate(entry)) return null;
  if (isReviewedInTime(entry, duty, context.asOf)) return null;
  const reviewedOn = textOf(entry, 'review') === '合格' ? dayIn(entry, 'reviewedOn') : null;
  if (reviewedOn !== null) {
    // Of a day that is still to come another rule speaks.
    if (reviewedOn > context.asOf) return null;
    const days = daysBetween(dueOn, reviewedOn);
    return { duty, column: 'reviewedOn', what: reviewedOn, mode: 'late', dueOn, days };
  }
  if ((entry.cells.review?.state ?? 'unusable') === 'unusable') return null;
  const what = textOf(entry, 'review') === '' ? '未填' : textOf(entry, 'review');
  return { duty, column: 'review', what, mode: 'missed', dueOn, days: 0 };
}
