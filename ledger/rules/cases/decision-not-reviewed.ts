import { caseName, caseSheet, casesFor, isDecided, reviewStateOf } from '../../duty/case-rows.ts';
import type { Duty } from '../../duty/duty.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { clauseOf } from '../../duty/duty-words.ts';
import { owedOn, owedUnder } from '../../duty/owed.ts';
import { dayIn, type Ledger, textOf } from '../../ledger.ts';
import { defineRule, placeOf, type RuleContext } from '../../rule/rule.ts';

/**
 * A major decision that was taken without a legal review, although the review failed, or before it. What is not decided yet is
 * silent; a review that passed on a day nobody gave is only to be looked at.
 */
export const decisionNotReviewed = defineRule({
  id: 'decision-not-reviewed',
  code: 'C-01',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '重大执法决定法制审核的要求',
  title: { 'zh-CN': '重大决定未经法制审核', en: 'No legal review before the decision' },
  say: {
    'zh-CN': ({ caseNo, decidedOn, mode, reviewedOn, result }) =>
      `${caseNo} 于 ${decidedOn} 作出，${ZH[mode] ?? ''}（审核结论：${result}，审核日期：${reviewedOn}）；重大执法决定须先审核通过再作出`,
    en: ({ caseNo, decidedOn, mode, reviewedOn, result }) =>
      `${caseNo} was decided on ${decidedOn}, ${EN[mode] ?? ''} (review: ${result}, on ${reviewedOn}); a major decision must pass its review first`,
  },
  fix: {
    'zh-CN':
      '漏填的补填审核结论和审核日期，例如“通过”、2024-04-19；确未审核或审核在后的如实保留，并在“说明”写明情况，不影响报送。',
    en: 'Fill in result and day of the review where they were left out, e.g. 通过, 2024-04-19; otherwise leave it so and say why.',
  },
  sample: {
    caseNo: '样例罚决〔2024〕3号',
    decidedOn: '2024-04-22',
    mode: 'late',
    reviewedOn: '2024-04-25',
    result: '通过',
  },
  *find(ledger, context) {
    const sheet = caseSheet(ledger);
    const duty = demandOf(ledger, context);
    if (sheet === null || duty === null) return;
    const { obligation } = duty;
    const { answeredBy } = obligation;
    const where = answeredBy.sheet === 'C' ? answeredBy.where : MAJOR;
    for (const entry of casesFor({ answeredBy: { ...answeredBy, where } }, ledger)) {
      const mode = reviewStateOf(entry);
      if (!isDecided(entry, context.asOf) || mode === 'sound' || mode === 'unread') continue;
      const column = mode === 'late' || mode === 'undated' ? 'reviewedOn' : 'reviewResult';
      const reviewedOn = dayIn(entry, 'reviewedOn') ?? '—';
      const result = textOf(entry, 'reviewResult') || '—';
      yield {
        place: placeOf(entry, sheet.name, column),
        found: column === 'reviewedOn' ? reviewedOn : result,
        expected: column === 'reviewedOn' ? `<= ${dayIn(entry, 'decidedOn')}` : '通过',
        clause: clauseOf(obligation),
        severity: mode === 'undated' ? 'warning' : dutyGravity(duty, ledger, context),
        facts: {
          caseNo: caseName(entry),
          decidedOn: dayIn(entry, 'decidedOn') ?? '',
          mode,
          reviewedOn,
          result,
        },
      };
    }
  },
});

const MAJOR = { kind: ['重大执法决定'] };
const ZH: Readonly<Record<string, string>> = {
  late: '审核晚于决定',
  failed: '但审核未通过',
  none: '未经法制审核',
  undated: '没有填审核日期，无法看出审核是否在前',
};
const EN: Readonly<Record<string, string>> = {
  late: 'before its review',
  failed: 'although its review failed',
  none: 'without a legal review',
  undated: 'and the day of its review is not given',
};

/** The demand that major decisions be reviewed: about the single decision (I-24), else about their share (I-23). */
function demandOf(ledger: Ledger, context: RuleContext): Duty | null {
  const [single] = owedOn('C', ledger, context, ['I-24']);
  return single ?? owedUnder(ledger, context, ['I-23'])[0] ?? null;
}
