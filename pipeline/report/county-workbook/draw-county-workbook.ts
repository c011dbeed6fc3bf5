import type { Workbook } from 'exceljs';
import type { RollUp } from '../../../ledger/rollup/rollup.ts';
import { openAt, stamp } from '../../workbook/workbook.ts';
import { drawAbout } from './draw-about.ts';
import { drawActivities } from './draw-activities.ts';
import { drawBoard } from './draw-board.ts';
import { drawBulletin } from './draw-bulletin.ts';
import { drawCases } from './draw-cases.ts';
import { drawChanges } from './draw-changes.ts';
import { drawDetails } from './draw-details.ts';
import { drawIndicators } from './draw-indicators.ts';
import { drawLawsuits } from './draw-lawsuits.ts';
import { drawListSystems } from './draw-list-systems.ts';
import { drawNoncompliance, drawOverdue, drawProblems } from './draw-lists.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawOfficers } from './draw-officers.ts';
import { drawOverview } from './draw-overview.ts';
import { drawRectification } from './draw-rectification.ts';
import { drawReconciliation, drawRegister } from './draw-register.ts';
import { drawRoles } from './draw-roles.ts';
import { drawSupervision } from './draw-supervision.ts';
import { drawTasks } from './draw-tasks.ts';
import { drawUnits } from './draw-units.ts';
import { readingOf } from './reading.ts';

/**
 * Draws the county workbook (县级汇总) from a roll-up onto a workbook that is given: the streaming writer on the command
 * line, the one in memory in a browser. It computes nothing: every figure stands in the roll-up.
 * Answers with the filtered area of each sheet, by name: their hidden names are written afterwards (see `withFilterNames`).
 */
export function drawCountyWorkbook(workbook: Workbook, rollUp: RollUp): ReadonlyMap<string, string> {
  stamp(workbook, {
    title: `${rollUp.county.name}重点工作台账县级汇总 ${rollUp.round}`,
    author: rollUp.county.coordinator,
    day: rollUp.asOf,
  });
  openAt(workbook, 0);
  const reading = readingOf(rollUp);
  drawAbout(workbook, reading);
  drawOverview(workbook, reading);
  drawBulletin(workbook, reading);
  const first = [drawBoard(workbook, reading), drawTasks(workbook, reading), drawUnits(workbook, reading)];
  drawMatrix(workbook, reading);
  drawRoles(workbook, reading);
  const registers = [
    drawOfficers,
    drawActivities,
    drawRectification,
    drawCases,
    drawLawsuits,
    drawListSystems,
    drawIndicators,
  ].flatMap((draw) => draw(workbook, reading));
  const rest = [
    drawOverdue,
    drawSupervision,
    drawNoncompliance,
    drawChanges,
    drawRegister,
    drawDetails,
    drawProblems,
    drawReconciliation,
  ];
  return new Map([...first, ...registers, ...rest.map((draw) => draw(workbook, reading))]);
}
