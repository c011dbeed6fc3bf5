import type { Workbook } from 'exceljs';
import { openAt, stamp } from '../workbook/workbook.ts';
import { drawDictionary } from './draw-dictionary.ts';
import { drawGuide } from './draw-guide.ts';
import { drawSheet } from './draw-sheet.ts';
import { coordinatorName, fullUnitName, roundText } from './identity-line.ts';
import type { TemplateOptions } from './template-options.ts';

/**
 * Draws the ledger workbook of one unit for one round: 说明, every declared sheet with the unit's own rows, and the hidden
 * dictionary with the identity. The workbook is the one in memory: the streaming writer puts sheet protection where
 * Excel does not look for it.
 */
export function drawTemplate(workbook: Workbook, options: TemplateOptions): void {
  stamp(workbook, {
    title: `${fullUnitName(options)}重点工作台账 ${roundText(options)}`,
    author: coordinatorName(options),
    day: options.issuedOn ?? options.round.from,
  });
  // What the template computes has no value until a program works it out.
  workbook.calcProperties.fullCalcOnLoad = true;
  drawGuide(workbook, options);
  for (const [index, sheet] of options.sheets.entries()) drawSheet(workbook, sheet, options, index === 0);
  drawDictionary(workbook, options);
  openAt(workbook, 1);
}
