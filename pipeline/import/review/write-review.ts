import type { Workbook } from 'exceljs';
import type { Plan } from '../../../ledger/plan/plan.ts';
import { TABLE_HEADING_ROW } from '../../report/county-workbook/table.ts';
import { complete } from '../../workbook/complete.ts';
import { seal } from '../../workbook/seal.ts';
import { openAt, stamp } from '../../workbook/workbook.ts';
import { drawAbout } from './draw-about.ts';
import { drawDoubts } from './draw-doubts.ts';
import { drawHidden } from './draw-hidden.ts';
import { drawIrregularities, drawLeftOver, drawNotCheckable, drawObligations } from './draw-lists.ts';
import { drawTasks } from './draw-tasks.ts';
import { reviewReading } from './reading.ts';

/**
 * Draws the review workbook of an imported plan on an empty workbook in memory: 说明, 待核 (only what is doubtful), 任务 (every
 * task as read), 异常, 未采用, 不可量化, 义务, and a hidden sheet from which the workbook is read back by itself.
 * Throws for a plan that was not imported.
 */
export function drawReview(workbook: Workbook, plan: Plan): void {
  const reading = reviewReading(plan);
  stamp(workbook, { title: `${plan.title} 核对`, author: plan.issuer, day: plan.published });
  drawAbout(workbook, reading);
  drawDoubts(workbook, reading);
  drawTasks(workbook, reading);
  drawIrregularities(workbook, reading);
  drawLeftOver(workbook, reading);
  drawNotCheckable(workbook, reading);
  drawObligations(workbook, reading);
  drawHidden(workbook, reading);
  openAt(workbook, 0);
}

/** The bytes of the review workbook: the same plan, the same bytes. */
export async function writeReview(workbook: Workbook, plan: Plan): Promise<Uint8Array> {
  drawReview(workbook, plan);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return seal(complete(written, { growFrom: TABLE_HEADING_ROW + 1 }));
}
