import { isPraisedDespiteMisconduct } from '../../duty/measure-officers.ts';
import { certNoOf, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { numberIn } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Somebody with bad conduct on record in the year who is rated excellent for it. */
export const praisedDespiteMisconduct = defineRule({
  id: 'praised-despite-misconduct',
  code: 'P-12',
  severity: 'noncompliance',
  clause: '计划的不良执法行为档案要求',
  title: { 'zh-CN': '有不良记录却评优', en: 'Bad conduct on record, yet rated excellent' },
  say: {
    'zh-CN': ({ certNo, count }) => `${certNo} 本年有不良执法记录 ${count} 次，年度考核等次却为“优秀”`,
    en: ({ certNo, count }) => `${certNo} has ${count} bad-conduct records this year, yet the appraisal is 优秀`,
  },
  fix: {
    'zh-CN': '次数或等次填错的改正；确有不良记录的当年不得评优，等次改为实际结果，例如“称职”。如实填写，不影响报送。',
    en: 'Correct a wrong count or rating; with bad conduct on record the rating cannot be excellent, e.g. 称职.',
  },
  sample: { certNo: '0412000123', count: 1 },
  *find(ledger, context) {
    const [duty] = owedUnder(ledger, context, ['I-20']);
    const officers = officerRows(ledger, context);
    if (duty === undefined || officers === null) return;
    for (const entry of officers.rows.filter(isPraisedDespiteMisconduct)) {
      yield {
        place: placeOf(entry, officers.sheet.name, 'appraisal'),
        task: duty.obligation.task,
        found: '优秀',
        clause: duty.obligation.clause,
        facts: { certNo: certNoOf(entry), count: numberIn(entry, 'misconduct') ?? 0 },
      };
    }
  },
});
