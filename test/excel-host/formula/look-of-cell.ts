import type { Style } from 'exceljs';
import { type Area, bounding, contains } from '../model/area.ts';
import type { ConditionalFormat } from '../model/conditional-format.ts';
import type { Sheet } from '../model/sheet.ts';
import { evaluate, holds } from './evaluate.ts';
import { type Expression, parseFormula } from './parse-formula.ts';

/** The conditional formats that apply to a cell on a day (a serial number), the one that wins first. */
export function appliedFormats(sheet: Sheet, row: number, column: number, today: number): readonly ConditionalFormat[] {
  return sheet.formats.filter((format) => applies(sheet, format, row, column, today));
}

/** The look of a cell: its own, and over it what its conditional formats give; of two formats the first wins. */
export function lookOfCell(sheet: Sheet, row: number, column: number, today: number): Partial<Style> {
  const { style, numberFormat } = sheet.cell(row, column);
  const look: Partial<Style> = { ...style, numFmt: numberFormat };
  for (const { style: given } of [...appliedFormats(sheet, row, column, today)].reverse()) {
    if (given.fill) look.fill = shown(given.fill);
    if (given.font) look.font = { ...look.font, ...given.font };
    if (given.border) look.border = { ...look.border, ...given.border };
    if (given.numFmt) look.numFmt = formatCode(given.numFmt);
  }
  return look;
}

const parsed = new Map<string, Expression | null>();

function applies(
  sheet: Sheet,
  { type, areas, formula }: ConditionalFormat,
  row: number,
  column: number,
  today: number,
): boolean {
  const [first] = areas;
  if (type !== 'Custom' || first === undefined || !areas.some((area) => contains(area, row, column))) return false;
  const expression = parsed.get(formula) ?? parseFormula(formula);
  parsed.set(formula, expression);
  if (expression === null) return false;
  const origin = originOf(areas, first);
  const content = (cellRow: number, cellColumn: number) => sheet.cell(cellRow, cellColumn).content;
  return holds(evaluate(expression, { content, rows: row - origin.top, columns: column - origin.left, today }));
}

/** A formula is written for the first cell of the rectangle around all its areas. */
function originOf(areas: readonly Area[], first: Area): Pick<Area, 'top' | 'left'> {
  return areas.reduce(bounding, first);
}

/** A conditional fill keeps its colour in the background of a solid pattern, a cell's own in the foreground. */
function shown(fill: Style['fill']): Style['fill'] {
  if (fill.type !== 'pattern') return fill;
  const colour = fill.bgColor ?? fill.fgColor;
  return { type: 'pattern', pattern: 'solid', ...(colour === undefined ? {} : { fgColor: colour }) };
}

/** exceljs reads the number format of a conditional format as an object. */
function formatCode(format: unknown): string {
  if (typeof format === 'string') return format;
  return typeof format === 'object' && format !== null && 'formatCode' in format
    ? String(format.formatCode)
    : 'General';
}
