import { measureCases } from '../../../ledger/duty/measure-cases.ts';
import { measureIndicators } from '../../../ledger/duty/measure-indicators.ts';
import { casesSheet } from '../../../ledger/sheets/cases.ts';
import { indicatorsSheet } from '../../../ledger/sheets/indicators.ts';
import { dutyContext, registerLedger } from '../../build/register.ts';
import { planIds, seedPlan } from '../../seeds/plans-read.ts';

const CASE = {
  act: '行政处罚',
  caseNo: '罚1号',
  receivedOn: '2024-05-06',
  decidedOn: '2024-05-07',
  reviewedOn: '2024-05-06',
  reviewResult: '通过',
  publishedOn: '2024-05-08',
  filedOn: '2024-05-08',
  commentFrom: '2024-04-01',
  commentTo: '2024-04-30',
  officer1: 'A1',
  officer2: 'A2',
  outcome: '胜诉',
  headAttended: '是',
};
const kinds = ['重大执法决定', '一般执法决定', '行政诉讼', '规范性文件', '争议协调'];
const cases = kinds.map((kind) =>
  Object.entries({ kind, ...CASE })
    .map(([id, value]) => `${id}=${value}`)
    .join(' '),
);
const figures = 'num=1 den=2 value=3 lastYear=2 lastDen=2';

const demands = planIds.flatMap((id) =>
  seedPlan(id)
    .obligations.filter(({ answeredBy }) => ['C', 'K'].includes(answeredBy.sheet))
    .map((obligation) => [`${id} ${obligation.id}`, obligation] as const),
);

describe('the obligations of the seed plans that cases and indicators answer', () => {
  it.each(demands)('%s can be measured, in whole numbers', (_title, { answeredBy, ...obligation }) => {
    const { sheet, columns, where } = answeredBy;
    const context = dutyContext([{ ...obligation, owedBy: ['县司法局'], years: [], sheet, columns, where }]);
    const duty = context.duties.get('D01')?.owed[0];
    if (duty === undefined) throw new Error('nothing is owed');
    const codes = [obligation.id, ...obligation.parts.map((_, index) => `${obligation.id}-${index + 1}`)];
    const rows = codes.map((code) => `code=${code} period=${duty.span.id} ${figures}`);
    const ledger = registerLedger([
      [casesSheet, cases],
      [indicatorsSheet, rows],
    ]);
    const measured = (sheet === 'C' ? measureCases : measureIndicators)(duty, ledger, context);
    expect(measured).toMatchObject({ known: true });
    if (measured.known) expect([measured.part, measured.of ?? 0].every(Number.isInteger)).toBe(true);
  });

  it('name columns that the sheets have', () => {
    const known = { C: casesSheet.columns, K: indicatorsSheet.columns };
    const unknown = demands.flatMap(([title, { answeredBy }]) =>
      [...answeredBy.columns, ...Object.keys(answeredBy.where)]
        .filter((id) => !known[answeredBy.sheet as 'C' | 'K'].some((column) => column.id === id))
        .map((id) => `${title} ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});
