import { addDays, type Day } from '../../../ledger/day/day.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { type Random, randomOf } from '../random.ts';
import { workDayBefore, workDayFrom, workDaysAfter } from '../sample-days.ts';
import { dutiesOn, type Filling, QUARTERS, quarterStart, YEAR } from './filling.ts';
import { lawsuitRows } from './lawsuits.ts';
import { certNoOf, STEADY } from './officers.ts';

/**
 * The cases of a unit by the end of the round, by type: major decisions, others, lawsuits, normative documents, complaints, leads and
 * disputes. What was done in time is entered once it is done.
 */
export function caseRows(filling: Filling): readonly RowEntry[] {
  const asked = new Set(dutiesOn('C', filling).flatMap(({ obligation }) => obligation.answeredBy.where.kind ?? []));
  const decides = asked.has('重大执法决定');
  return [
    ...(decides ? [...quarterly('major', filling, majorDecision), ...quarterly('plain', filling, plainDecision)] : []),
    ...(asked.has('行政诉讼') ? lawsuitRows(filling) : []),
    ...(asked.has('规范性文件') ? normativeDocuments(filling) : []),
    ...(decides ? [...quarterly('complaint', filling, complaint), ...quarterly('lead', filling, lead)] : []),
    ...(asked.has('争议协调') ? quarterly('dispute', filling, dispute) : []),
  ];
}

type Sort = 'major' | 'plain' | 'complaint' | 'lead' | 'dispute';
/** How many in a quarter, at least and at most: of a department and of a township. */
const COUNTS: Readonly<Record<Sort, readonly [readonly [number, number], readonly [number, number]]>> = {
  major: [
    [1, 3],
    [0, 1],
  ],
  plain: [
    [1, 3],
    [0, 2],
  ],
  complaint: [
    [0, 2],
    [0, 2],
  ],
  lead: [
    [0, 1],
    [0, 0],
  ],
  dispute: [
    [1, 1],
    [0, 0],
  ],
};

type Making = (number: string, day: Day, random: Random, filling: Filling) => RowEntry;

/** The cases of a sort in every quarter that has ended; they come up, and end, in its first ten weeks. */
function quarterly(sort: Sort, filling: Filling, make: Making): RowEntry[] {
  const { unit, round, seeds } = filling;
  const [least, most] = COUNTS[sort][unit.kind === 'township' ? 1 : 0];
  return QUARTERS.filter((quarter) => `${quarterStart(quarter)}` < round.to).flatMap((quarter) => {
    const count = randomOf(`${unit.code} ${sort} ${quarter}`).between(least, most);
    return Array.from({ length: count }, (_, index) => {
      const random = randomOf(`${unit.code} ${sort} ${quarter} ${index}`);
      const day = workDayFrom(addDays(quarterStart(quarter) as Day, 4), 50, random, seeds);
      return make(`${quarter}${index + 1}`, day, random, filling);
    });
  });
}

function majorDecision(number: string, decidedOn: Day, random: Random, filling: Filling): RowEntry {
  return {
    ...decision('重大执法决定', `样例重决〔${YEAR}〕${number}号`, decidedOn, random, filling),
    reviewedOn: workDayBefore(addDays(decidedOn, -random.between(1, 4)), filling.seeds),
    reviewResult: random.chance(0.8) ? '通过' : '修改后通过',
    filedOn: workDayBefore(addDays(decidedOn, random.between(4, 9)), filling.seeds),
  };
}

function plainDecision(number: string, decidedOn: Day, random: Random, filling: Filling): RowEntry {
  return decision('一般执法决定', `样例决〔${YEAR}〕${number}号`, decidedOn, random, filling);
}

function decision(kind: string, caseNo: string, decidedOn: Day, random: Random, { unit, seeds }: Filling): RowEntry {
  const act = random.pick(['行政处罚', '行政处罚', '行政许可', '行政强制', '行政检查']);
  const first = random.between(0, STEADY.length - 1);
  const [officer1 = 6, officer2 = 7] = [STEADY[first], STEADY[(first + 1) % STEADY.length]];
  return {
    kind,
    act,
    caseNo,
    decidedOn,
    publishedOn: workDaysAfter(decidedOn, random.between(2, 6), seeds),
    officer1: certNoOf(unit, officer1),
    officer2: certNoOf(unit, officer2),
    recorded: act === '行政强制' ? '是' : random.pick(['是', '是', '不要求']),
  };
}

function complaint(number: string, receivedOn: Day, random: Random, { seeds }: Filling): RowEntry {
  const decidedOn = workDaysAfter(receivedOn, random.between(3, 12), seeds);
  return { kind: '投诉举报', caseNo: `样例受〔${YEAR}〕${number}号`, receivedOn, decidedOn };
}

function lead(number: string, receivedOn: Day, random: Random, { seeds }: Filling): RowEntry {
  const decidedOn = workDaysAfter(receivedOn, random.between(2, 8), seeds);
  const referredTo = random.pick(['公安', '纪检监察', '其他部门']);
  return { kind: '线索移送', caseNo: `样例移〔${YEAR}〕${number}号`, receivedOn, decidedOn, referredTo };
}

function dispute(number: string, receivedOn: Day, random: Random, { seeds }: Filling): RowEntry {
  const decidedOn = workDaysAfter(receivedOn, random.between(3, 6), seeds);
  return { kind: '争议协调', caseNo: `样例协〔${YEAR}〕${number}号`, receivedOn, decidedOn };
}

/** One unit in five issues a normative document in the year. */
function normativeDocuments({ unit, round, seeds }: Filling): RowEntry[] {
  const random = randomOf(`${unit.code} document`);
  if (!random.chance(0.2)) return [];
  const commentFrom = workDayFrom(`${YEAR}-03-01`, 150, random, seeds);
  const commentTo = workDaysAfter(commentFrom, random.between(8, 20), seeds);
  const decidedOn = workDaysAfter(commentTo, random.between(5, 20), seeds);
  const filedOn = workDaysAfter(decidedOn, random.between(4, 15), seeds);
  const row = { kind: '规范性文件', caseNo: `样例规〔${YEAR}〕1号`, commentFrom, commentTo, decidedOn, filedOn };
  return filedOn <= round.to ? [row] : [];
}
