import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duty } from '../../../ledger/duty/duty.ts';
import { layDuties } from '../../../ledger/duty/lay-duties.ts';
import { measureLists } from '../../../ledger/duty/measure-lists.ts';
import { measureRectification } from '../../../ledger/duty/measure-rectification.ts';
import { dutyState } from '../../../ledger/duty/measurement.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { type Plan, planSchema } from '../../../ledger/plan/plan.ts';
import { readRound } from '../../../ledger/round/round.ts';
import { listsSheet } from '../../../ledger/sheets/lists.ts';
import { rectificationSheet } from '../../../ledger/sheets/rectification.ts';
import { contextOf } from '../../build/circumstances.ts';
import { registerLedger } from '../../build/register.ts';

const folder = join(__dirname, '../../../seeds/plans');
const plans = readdirSync(folder).map((file) => planSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

/** One answer for every indicator that the two registers answer, dated early in the year Y. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'I-34-1': ['year=Y problemType=机械执法 finding=甲 status=整改中'],
  'I-34-3': ['year=Y problemType=机械执法 finding=甲 exampleCase=是'],
  'I-35': ['year=Y finding=甲 measure=乙 standard=丙 owner=丁 dueOn=Y-09-30'],
  'I-40': ['kind=监督方案 title=方案 status=已印发 madeOn=Y-01-10'],
  'I-50': ['kind=执法事项目录 title=目录 status=已印发 madeOn=Y-01-10'],
  'I-51': ['kind=执法事项目录 title=目录 status=已印发 madeOn=Y-01-10 items=126 toRemove=3'],
  'I-52': ['kind=裁量权基准 title=基准 status=已修订 madeOn=2015-01-10 revisedOn=Y-01-10'],
  'I-52-2': ['kind=裁量权基准 title=基准 status=适用上级'],
  'I-53': ['kind=赋权事项评估 title=评估 status=已印发 madeOn=Y-01-10'],
  'I-54': ['kind=法制审核目录 title=目录 status=已印发 madeOn=Y-01-10'],
  'I-55': ['从轻', '减轻', '免罚'].map((kind) => `kind=${kind}清单 title=清单 status=已印发 madeOn=Y-01-10`),
};
/** What shows that a demand is not met, where an empty register would meet it: of every problem, or that a list is not there. */
const shortcomings: Readonly<Record<string, readonly string[]>> = {
  'I-35': ['year=Y finding=甲'],
  'I-52-2': ['kind=裁量权基准 title=基准 status=制定中'],
};
/** Whether an obligation forbids; the ban on a baseline of one’s own has another number in each plan. */
const banned = ({ obligations }: Plan, id: string) => obligations.some((one) => one.id === id && one.value === 0);

const demands = plans.flatMap((plan) =>
  plan.obligations
    .filter(({ answeredBy }) => ['R', 'L'].includes(answeredBy.sheet))
    .map((obligation) => [`${plan.id} ${obligation.id} ${obligation.subject}`, plan, obligation.id] as const),
);

/** The one duty that an obligation lays on a unit in the year in which it falls due, and that year. */
function dutyOf(plan: Plan, id: string): { duty: Duty; year: string } {
  const { roster } = contextOf();
  const obligation = plan.obligations.find((one) => one.id === id);
  const year = obligation?.dueOn?.slice(0, 4) ?? String(obligation?.years[0] ?? plan.horizon.from.slice(0, 4));
  const round = readRound(year);
  if (obligation === undefined || round === null) throw new RangeError(`${plan.id} ${id} ${year}`);
  const own = { ...plan, obligations: [{ ...obligation, owedBy: ['县司法局'] }] };
  const [duty, ...more] = layDuties(own, roster, round).get('D01')?.owed ?? [];
  if (duty === undefined || more.length > 0) throw new RangeError(`${plan.id} ${id} is not owed once in ${year}`);
  return { duty, year };
}

function stateOf({ duty, year }: ReturnType<typeof dutyOf>, lines: readonly string[]): string {
  const isList = duty.obligation.answeredBy.sheet === 'L';
  const ledger: Ledger = registerLedger([
    [isList ? listsSheet : rectificationSheet, lines.map((line) => line.replaceAll('Y', year))],
  ]);
  const measured = isList ? measureLists(duty, ledger) : measureRectification(duty, ledger);
  return dutyState(duty, measured, '2027-01-01' as Duty['span']['from']);
}

describe('what the plans ask of the registers of rectification and of lists', () => {
  it.each(demands)('%s is met by what answers it, missed without, unknown without the sheet', (_title, plan, id) => {
    const due = dutyOf(plan, id);
    const key = banned(plan, id) ? 'I-52-2' : id;
    expect(stateOf(due, answers[key] ?? [])).toBe('met');
    expect(stateOf(due, shortcomings[key] ?? [])).toBe('missed');
    const measure = due.duty.obligation.answeredBy.sheet === 'L' ? measureLists : measureRectification;
    expect(measure(due.duty, registerLedger([]))).toEqual({ known: false });
  });
});
