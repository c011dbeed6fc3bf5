import { addDays, type Day } from '../../../ledger/day/day.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { randomOf } from '../random.ts';
import { workDayFrom } from '../sample-days.ts';
import { dutiesOn, type Filling, YEAR } from './filling.ts';

/** Every list that the plan asks of the unit, each once: made, filed and published in the spring, in the making before. */
export function listRows(filling: Filling): readonly RowEntry[] {
  const kinds = dutiesOn('L', filling).flatMap(({ obligation }) => obligation.answeredBy.where.kind ?? []);
  return [...new Set(kinds)].map((kind) => listRow(kind, filling));
}

function listRow(kind: string, { unit, round, seeds }: Filling): RowEntry {
  const random = randomOf(`${unit.code} list ${kind}`);
  // A township applies the baseline of its superior.
  if (kind === '裁量权基准' && unit.kind === 'township') {
    return { kind, title: '省、市行政处罚裁量权基准', status: '适用上级', note: '直接适用上级基准，不自行制定' };
  }
  const madeOn = workDayFrom(`${YEAR}-02-05`, 60, random, seeds);
  const filedOn = workDayFrom(addDays(madeOn, 4), 12, random, seeds);
  const title = `${unit.shortName}${kind}`;
  const documentNo = `样例发〔${YEAR}〕${random.between(3, 40)}号`;
  if (filedOn > round.to) return { kind, title, status: '制定中', note: '初稿已征求意见' };
  return {
    kind,
    title,
    documentNo,
    madeOn,
    ...revisedBy(addDays(madeOn, random.between(100, 160)), round.to),
    items: random.between(18, 160),
    toRemove: random.between(0, 6),
    filedWith: unit.code === 'D01' ? '市司法局' : '县司法局',
    filedOn,
    url: `https://${unit.code.toLowerCase()}.sample.example/${random.between(100, 999)}.html`,
  };
}

/** A list is looked over in the summer. */
function revisedBy(revisedOn: Day, to: Day): RowEntry {
  return revisedOn <= to ? { revisedOn, status: '已修订' } : { status: '已印发' };
}
