import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { activityRows } from './activities.ts';
import { caseRows } from './cases.ts';
import type { Filling } from './filling.ts';
import { indicatorRows } from './indicators.ts';
import { listRows } from './lists.ts';
import { officerRows } from './officers.ts';
import { rectificationRows } from './rectification.ts';

/** Rows of the registers, by sheet id. */
export type Registers = ReadonlyMap<string, readonly RowEntry[]>;

/**
 * What a good clerk has in the registers at the end of a round: everything that the plan asks of the unit by then, so that
 * nothing gives reason for a remark, and nothing of a sheet that is not asked of it. Rows of a round stay in the next.
 */
export function fillRegisters(filling: Filling): Registers {
  const [officers, cases] = [officerRows(filling), caseRows(filling)];
  return new Map([
    ['rectification', rectificationRows(filling)],
    ['officers', officers],
    ['activities', activityRows(filling)],
    ['cases', cases],
    ['lists', listRows(filling)],
    ['indicators', indicatorRows(filling, { officers, cases })],
  ]);
}
