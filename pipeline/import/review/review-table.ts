import { cellText, type Grid, type GridSheet } from '../../../ledger/grid/grid.ts';
import type { Localised } from '../../../ledger/locale.ts';
import { comparable } from '../../../ledger/value/trim-blanks.ts';
import { comparedWords } from './review-sheets.ts';

/** One line of a table that is read back: cells by heading, as compared words. */
export interface ReviewLine {
  readonly row: number;
  readonly words: (heading: string) => string;
}

export type ReviewTable =
  | { readonly state: 'found'; readonly lines: readonly ReviewLine[] }
  | { readonly state: 'missing'; readonly fault: Localised };

/** Rows in which headings are looked for: people put lines above a table. */
const MOST_HEADING_ROWS = 20;

/**
 * A table of the review workbook by the name of its sheet, or wherever its headings stand if the sheet was renamed. Columns are
 * found by heading, so that they may be moved; rows may be sorted. Blank lines are left out.
 */
export function reviewTable(grid: Grid, name: string, headings: readonly string[]): ReviewTable {
  const named = grid.sheets.find((sheet) => sheet.name.trim() === name);
  const sheets = named === undefined ? grid.sheets : [named];
  for (const sheet of sheets) {
    const columns = headingColumns(sheet, headings);
    if (columns !== null) return { state: 'found', lines: linesOf(sheet, columns) };
  }
  return { state: 'missing', fault: named === undefined ? noSheet(name) : noHeadings(named, headings) };
}

interface HeadingColumns {
  readonly row: number;
  readonly indexOf: ReadonlyMap<string, number>;
}

function headingColumns(sheet: GridSheet, headings: readonly string[]): HeadingColumns | null {
  for (const { row, cells } of sheet.rows.slice(0, MOST_HEADING_ROWS)) {
    const texts = Array.from(cells, (cell) => comparable(cellText(cell)));
    const indexOf = new Map(headings.map((heading) => [heading, texts.indexOf(comparable(heading))]));
    if ([...indexOf.values()].every((index) => index >= 0)) return { row, indexOf };
  }
  return null;
}

function linesOf(sheet: GridSheet, { row: headingRow, indexOf }: HeadingColumns): ReviewLine[] {
  return sheet.rows
    .filter(({ row }) => row > headingRow)
    .map(({ row, cells }) => ({
      row,
      words: (heading: string) => comparedWords(cellText(cells[indexOf.get(heading) ?? -1])),
    }))
    .filter(({ words }) => [...indexOf.keys()].some((heading) => words(heading) !== ''));
}

function noSheet(name: string): Localised {
  return {
    'zh-CN': `没有“${name}”工作表，可能被改名或删除。请恢复它，或从原文件重新导入得到新的核对工作簿。`,
    en: `The sheet "${name}" is missing; restore it, or import the document again for a new review workbook.`,
  };
}

function noHeadings(sheet: GridSheet, headings: readonly string[]): Localised {
  const best = sheet.rows
    .slice(0, MOST_HEADING_ROWS)
    .map(({ cells }) => {
      const texts = new Set(Array.from(cells, (cell) => comparable(cellText(cell))));
      return headings.filter((heading) => !texts.has(comparable(heading)));
    })
    .sort((a, b) => a.length - b.length)[0];
  const missing = (best ?? headings).map((heading) => `“${heading}”`).join('、');
  return {
    'zh-CN': `“${sheet.name}”工作表的表头缺少${missing}。请把表头文字恢复原样；列可以移动，但不能删除或改名。`,
    en: `Sheet "${sheet.name}" lacks the headings ${missing}. Restore them: columns may be moved, not deleted or renamed.`,
  };
}
