import { addDays, type Day } from '../../../ledger/day/day.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { randomOf } from '../random.ts';
import { workDayFrom, workDaysAfter } from '../sample-days.ts';
import { type Filling, YEAR } from './filling.ts';

/** The lawsuits against a unit by the end of the round. Who has three has lost one, and has put right what was wrong. */
export function lawsuitRows(filling: Filling): RowEntry[] {
  const random = randomOf(`${filling.unit.code} lawsuits`);
  const department = filling.unit.kind !== 'township';
  const count = department && random.chance(0.15) ? 3 : random.chance(department ? 0.4 : 0.2) ? 1 : 0;
  return Array.from({ length: count }, (_, index) => lawsuit(index, count === 3 && index === 0, filling)).filter(
    ({ receivedOn }) => receivedOn !== undefined,
  );
}

function lawsuit(index: number, lost: boolean, { unit, round, seeds }: Filling): RowEntry {
  const random = randomOf(`${unit.code} lawsuit ${index}`);
  const receivedOn = workDayFrom(`${YEAR}-0${index * 2 + 1}-08`, 60, random, seeds);
  const filedOn = workDaysAfter(receivedOn, random.between(1, 3), seeds);
  const decidedOn = workDayFrom(addDays(receivedOn, 55), 30, random, seeds);
  const correctedOn = workDayFrom(addDays(decidedOn, 10), 20, random, seeds);
  if (filedOn > round.to) return {};
  const row = { kind: '行政诉讼', caseNo: `样例行初〔${YEAR}〕${index + 1}号`, receivedOn, filedOn };
  if (lastOf(lost, decidedOn, correctedOn) > round.to) return { ...row, outcome: '未结' };
  const heard = { ...row, decidedOn, headAttended: random.chance(0.7) ? '是' : '不要求' };
  if (!lost) return { ...heard, outcome: random.pick(['胜诉', '驳回', '和解撤诉']) };
  return { ...heard, outcome: '败诉', lossCause: '程序违法', measure: '修订听证告知流程，逐案复核', correctedOn };
}

function lastOf(lost: boolean, decidedOn: Day, correctedOn: Day): Day {
  return lost ? correctedOn : decidedOn;
}
