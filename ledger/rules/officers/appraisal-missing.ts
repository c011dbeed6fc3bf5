import { isAppraised } from '../../duty/measure-officers.ts';
import { unmetState } from '../../duty/measurement.ts';
import { certNoOf, isServing, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** An officer without a rating once the year is over. */
export const appraisalMissing = defineRule({
  id: 'appraisal-missing',
  code: 'P-16',
  severity: 'warning',
  clause: '计划的年度考核要求',
  title: { 'zh-CN': '未填年度考核等次', en: 'Yearly appraisal missing' },
  say: {
    'zh-CN': ({ certNo, year }) => `${certNo} ${year} 年度考核等次未填或未定`,
    en: ({ certNo, year }) => `${certNo}: no rating for ${year}`,
  },
  fix: {
    'zh-CN': '考核结束的填等次，例如“称职”；没有参加考核的在“说明”写明原因。',
    en: 'Enter the rating, e.g. 称职; where there was no appraisal give the reason under 说明.',
  },
  sample: { certNo: '0412000123', year: '2024' },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    for (const duty of owedUnder(ledger, context, ['I-70'])) {
      if (unmetState(duty, context.asOf) !== 'missed') continue;
      for (const entry of officers.rows) {
        if (!isServing(entry, context) || isAppraised(entry) || entry.cells.appraisal?.state === 'unusable') continue;
        yield {
          place: placeOf(entry, officers.sheet.name, 'appraisal'),
          task: duty.obligation.task,
          clause: duty.obligation.clause,
          facts: { certNo: certNoOf(entry), year: duty.span.id },
        };
      }
    }
  },
});
