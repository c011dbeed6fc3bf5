import type { Workbook, Worksheet } from 'exceljs';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import { headingLabel } from '../../../ledger/plan/field-words.ts';
import { TEXT_FORMAT } from '../../workbook/look.ts';
import { nameArea, setWidths } from '../../workbook/workbook.ts';
import { packPlan } from './packed-plan.ts';
import type { ReviewReading } from './reading.ts';
import { cellWords, decisions, REVIEW_NAME, REVIEW_VERSION, reviewSheets } from './review-sheets.ts';

export const DECISIONS_NAME = 'TaskLedger_review_decisions';
/** The first cell of the table of other readings: below it how many a line has, to its right the readings. */
export const ALTERNATIVES_NAME = 'TaskLedger_review_alternatives';
export const CHAPTERS_NAME = 'TaskLedger_review_chapters';
export const SECTIONS_NAME = 'TaskLedger_review_sections';

/** Lists stand from this column on, left of the other readings. */
const LISTS = { [DECISIONS_NAME]: 3, [CHAPTERS_NAME]: 4, [SECTIONS_NAME]: 5 } as const;
const FIRST_ALTERNATIVE = 7;

/**
 * The sheet nobody sees, so that the workbook can be read back by itself: in A and B what it is a review of and the whole plan
 * as it was read, packed; right of it the values of the dropdowns. All are found by defined names.
 */
export function drawHidden(workbook: Workbook, reading: ReviewReading): void {
  const sheet = workbook.addWorksheet(reviewSheets.hidden, { state: 'veryHidden' });
  setWidths(sheet, [14, 40, 4, 12, 30, 30, 4, 8]);
  drawIdentity(workbook, sheet, reading);
  const { chapters } = reading.plan;
  const sections = chapters.flatMap((chapter) => chapter.sections.map(headingLabel));
  drawList(workbook, sheet, DECISIONS_NAME, Object.values(decisions));
  drawList(workbook, sheet, CHAPTERS_NAME, chapters.map(headingLabel));
  drawList(workbook, sheet, SECTIONS_NAME, sections);
  drawAlternatives(workbook, sheet, reading);
}

function drawIdentity(workbook: Workbook, sheet: Worksheet, { plan, imported }: ReviewReading): void {
  const pieces = packPlan(plan);
  const lines: readonly (readonly [string, string])[] = [
    ['version', String(REVIEW_VERSION)],
    ['document', imported.document.name],
    ['sha256', imported.document.sha256],
    ['plan', plan.id],
    ['planVersion', String(plan.version)],
    ['pieces', String(pieces.length)],
    ...pieces.map((piece, index) => [`piece${index + 1}`, piece] as const),
  ];
  for (const [index, [key, value]] of lines.entries()) {
    sheet.getCell(`A${index + 1}`).value = key;
    const cell = sheet.getCell(`B${index + 1}`);
    cell.value = cellWords(value);
    cell.numFmt = TEXT_FORMAT;
  }
  nameArea(workbook, REVIEW_NAME, reviewSheets.hidden, `A1:B${lines.length}`);
}

function drawList(workbook: Workbook, sheet: Worksheet, name: keyof typeof LISTS, values: readonly string[]): void {
  const letter = columnLetter(LISTS[name]);
  const unique = [...new Set(values.map(cellWords))];
  for (const [index, value] of unique.entries()) sheet.getCell(`${letter}${index + 1}`).value = value;
  nameArea(workbook, name, reviewSheets.hidden, `${letter}1:${letter}${Math.max(1, unique.length)}`);
}

function drawAlternatives(workbook: Workbook, sheet: Worksheet, { doubts }: ReviewReading): void {
  for (const [index, { alternatives }] of doubts.entries()) {
    const row = sheet.getRow(index + 2);
    row.getCell(FIRST_ALTERNATIVE + 1).value = alternatives.length;
    for (const [position, words] of alternatives.entries())
      row.getCell(FIRST_ALTERNATIVE + 2 + position).value = cellWords(words);
  }
  const letter = columnLetter(FIRST_ALTERNATIVE);
  nameArea(workbook, ALTERNATIVES_NAME, reviewSheets.hidden, `${letter}1`);
}
