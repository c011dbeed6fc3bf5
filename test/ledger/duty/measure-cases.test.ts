import { measureCases } from '../../../ledger/duty/measure-cases.ts';
import { casesSheet } from '../../../ledger/sheets/cases.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../build/register.ts';
import {
  attendance,
  barred,
  correction,
  documents,
  filing,
  officers,
  reporting,
  review,
} from '../rules/cases/case-obligations.ts';

/** What is measured for D01 as of 2024-06-20: `part/of`, `part` of a plain count, `unknown`. */
function measured(obligation: ObligationWords, cases: readonly string[] | null): string {
  const context = dutyContext([obligation]);
  const duty = context.duties.get('D01')?.owed[0];
  if (duty === undefined) throw new Error('nothing is owed');
  const ledger = registerLedger(cases === null ? [] : [[casesSheet, cases]]);
  const result = measureCases(duty, ledger, context);
  if (!result.known) return 'unknown';
  return result.of === null ? String(result.part) : `${result.part}/${result.of}${result.each ? ' each' : ''}`;
}

const [filingOfDocuments, comment] = documents;
if (filingOfDocuments === undefined || comment === undefined) throw new Error('no obligation');

describe('what the cases show for a duty', () => {
  const decided = 'kind=重大执法决定 decidedOn=2024-05-01';
  it.each<[string, ObligationWords, readonly string[], string]>([
    ['terms kept', filing, [`${decided} filedOn=2024-05-11`, `${decided} filedOn=2024-05-12`, decided], '1/3 each'],
    ['no case', filing, [], '0/0 each'],
    ['work days', reporting, ['kind=行政诉讼 receivedOn=2024-06-07 filedOn=2024-06-12'], '1/1 each'],
    ['a year without a calendar', reporting, ['kind=行政诉讼 receivedOn=2021-06-07'], 'unknown'],
    [
      'a breach beside it',
      reporting,
      ['kind=行政诉讼 receivedOn=2021-06-07', 'kind=行政诉讼 receivedOn=2024-06-03'],
      '0/1 each',
    ],
    ['comment periods', comment, ['kind=规范性文件 commentFrom=2024-06-03 commentTo=2024-06-11'], '1/1 each'],
    ['documents filed', filingOfDocuments, ['kind=规范性文件 decidedOn=2024-06-01'], '1/1 each'],
    ['decisions without review', review, [decided, `${decided} reviewResult=通过 reviewedOn=2024-05-01`], '1'],
    ['officers on site', officers, [`${decided} officer1=1 officer2=2`, `${decided} officer1=1`, decided], '1/3 each'],
    ['lost cases corrected', correction, ['kind=行政诉讼 outcome=败诉', 'kind=行政诉讼 outcome=胜诉'], '0/1 each'],
    ['heads in court', attendance, ['是', '否', '不要求'].map((word) => `kind=行政诉讼 headAttended=${word}`), '1/2'],
    ['losses', barred, ['kind=行政诉讼 outcome=败诉'], '1'],
    ['an absence, which bars as much', barred, ['kind=行政诉讼 outcome=胜诉 headAttended=否'], '2'],
  ])('%s', (_title, obligation, cases, expected) => {
    expect(measured(obligation, cases)).toBe(expected);
  });

  it('is unknown where the workbook has no such sheet', () => {
    expect(measured(filing, null)).toBe('unknown');
  });
});
