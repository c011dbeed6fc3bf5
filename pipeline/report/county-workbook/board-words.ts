import type { Light } from '../../../ledger/light/light.ts';
import type { DutyCounts, Tally } from '../../../ledger/rollup/board.ts';
import { lights } from '../../workbook/look.ts';

/**
 * The light of a line of the board: of those who owe it the worst; an aim missed with reasons given is no more than behind. None
 * while there is time.
 */
export function boardLight({ owed, missed, excused, soon, open, met }: DutyCounts): Light | null {
  if (missed > excused) return 'red';
  if (missed > 0) return 'yellow';
  if (soon > 0) return 'blue';
  if (open > 0) return null;
  return owed > 0 && met === owed ? 'green' : 'grey';
}

/** `● 未达标`: sign and word of a line, in the words of the board. */
export function boardSign(counts: DutyCounts): string {
  const light = boardLight(counts);
  return light === null ? boardWord(counts) : `${lights[light].sign} ${boardWord(counts)}`;
}

function boardWord({ owed, missed, excused, soon, open, met }: DutyCounts): string {
  if (missed > excused) return '未达标';
  if (missed > 0) return '有理由';
  if (soon > 0) return '临期';
  if (open > 0) return '未到期';
  if (owed === 0) return '无单位';
  return met === owed ? '达标' : met > 0 ? '未报齐' : '无法判断';
}

/** `3/20`, `45 次`; '' for nothing. */
export function tallyText(tally: Tally | null, unit: string): string {
  if (tally === null) return '';
  return tally.of === null ? `${tally.part} ${unit}` : `${tally.part}/${tally.of}`;
}
