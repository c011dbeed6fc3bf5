import { caseName, caseSheet, casesFor, isDecided, officersOf } from '../../duty/case-rows.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { clauseOf } from '../../duty/duty-words.ts';
import { fulfils } from '../../duty/measurement.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A decision for which fewer officers are entered than the plan asks for on site; the same number twice is one officer. */
export const officersTooFew = defineRule({
  id: 'officers-too-few',
  code: 'C-04',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '现场执法人数的要求',
  title: { 'zh-CN': '执法人员少于规定人数', en: 'Too few officers' },
  say: {
    'zh-CN': ({ caseNo, officers, least }) =>
      `${caseNo} 登记的执法人员为 ${officers} 人，应不少于 ${least} 人（同一证号只算一人）`,
    en: ({ caseNo, officers, least }) =>
      `${caseNo}: ${officers} officers are entered and at least ${least} are needed (the same number counts once)`,
  },
  fix: {
    'zh-CN': '补填另一名执法人员的执法证号，不要重复同一证号；确为一人执法的如实保留，并在“说明”写明情况。',
    en: 'Enter the certificate number of the other officer, not the same one twice; where there was one only, leave it and say why.',
  },
  sample: { caseNo: '样例罚决〔2024〕3号', officers: 1, least: 2 },
  *find(ledger, context) {
    const sheet = caseSheet(ledger);
    if (sheet === null) return;
    const said = new Set<number>();
    for (const duty of owedOn('C', ledger, context, ['I-28'])) {
      const { obligation } = duty;
      for (const entry of casesFor(obligation, ledger)) {
        const officers = officersOf(entry);
        if (officers === null || said.has(entry.row) || !isDecided(entry, context.asOf)) continue;
        if (fulfils(obligation, { known: true, part: officers, of: null })) continue;
        said.add(entry.row);
        yield {
          place: placeOf(entry, sheet.name, entry.cells.officer1?.state === 'empty' ? 'officer1' : 'officer2'),
          found: String(officers),
          expected: `>= ${obligation.value}`,
          clause: clauseOf(obligation),
          severity: dutyGravity(duty, ledger, context),
          facts: { caseNo: caseName(entry), officers, least: obligation.value },
        };
      }
    }
  },
});
