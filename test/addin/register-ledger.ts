import type { Grid } from '../../ledger/grid/grid.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { RowEntry } from '../../pipeline/template/template-options.ts';
import { obligationOf } from '../build/register.ts';
import { countyPlan, gridOf, ledgerBytes, paneData } from './sample-ledger.ts';

const share = { columns: ['code', 'period', 'num', 'den'], comparator: '=', value: 100, unit: '%' } as const;

/** The plan of the sample county, which also asks 县教育局 for officers, cases and a share that is published each quarter. */
export const registerPlan: Plan = {
  ...countyPlan,
  obligations: [
    obligationOf({ indicator: 'I-15', sheet: 'P', subject: '无证执法', columns: ['certStatus', 'solo'] }),
    obligationOf({ indicator: 'I-24', sheet: 'C', subject: '未经审核', where: { kind: ['重大执法决定'] } }),
    obligationOf({ ...share, indicator: 'I-22', sheet: 'K', subject: '公示率', period: 'quarter' }),
  ].map((obligation) => ({ ...obligation, owedBy: ['县教育局'] })),
};

/** Registers in which something is to be normalised, something is missing, and something is as it should be. */
export const filledRegisters: ReadonlyMap<string, readonly RowEntry[]> = new Map([
  [
    'officers',
    [
      {
        name: '样例丙',
        certNo: '0412000123',
        kind: '执法人员',
        establishment: '行政',
        post: '在岗',
        certStatus: '有效',
        year: '2024',
        joinedOn: '2020.3.1',
      },
      {
        name: '样例丁',
        certNo: '0412000124',
        kind: '执法人员',
        establishment: '行政',
        certStatus: '有效',
        year: '2024',
      },
    ],
  ],
  ['cases', [{ kind: '一般执法决定', act: '行政处罚', caseNo: '样例罚决〔2024〕3号', decidedOn: '2024-04-22' }]],
]);

/** The ledger of 县教育局 with its registers, rows of the plan well filled in. */
export function registerBytes(registers = filledRegisters): Promise<Uint8Array> {
  return ledgerBytes({}, registerPlan, registers);
}

export async function registerGrid(registers = filledRegisters): Promise<Grid> {
  return gridOf(await registerBytes(registers));
}

/** The sample county with that plan. */
export function registerData() {
  const data = paneData();
  return paneData({ plans: { ...data.plans, load: async (id) => (id === registerPlan.id ? registerPlan : null) } });
}
