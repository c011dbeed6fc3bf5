import type { FlowCell } from '../flow.ts';
import { attribute, isElement, isLeftOut, numberIn, type PageElement } from './element.ts';

/** Spans beyond these are faults of the page (the limits of the HTML Standard, 4.9.12). */
const WIDEST = 1_000;
const HIGHEST = 65_534;
/** A cell with as much text in as many paragraphs holds a page and is no cell of a list. */
const PAGE_CHARACTERS = 1_500;
const PAGE_PARAGRAPHS = 8;
const LONGEST_HEAD = 12;

/** The rows of a table in the order of the page, hidden ones left out, those of nested tables not counted. */
export function rowsOf(table: PageElement): PageElement[] {
  return table.childNodes.flatMap((child) => {
    if (!isElement(child) || isLeftOut(child)) return [];
    if (child.tagName === 'tr') return [child];
    if (!/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return [];
    return child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && !isLeftOut(row));
  });
}

export function cellsOf(row: PageElement): PageElement[] {
  return row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName) && !isLeftOut(cell));
}

/**
 * Lays the cells of a table out on its grid (HTML Standard, 4.9.12.1 Forming a table). `textOf` reads one cell. A span that
 * reaches beyond the last row ends there.
 */
export function layOut(table: PageElement, textOf: (cell: PageElement) => string): FlowCell[][] {
  const rows = rowsOf(table);
  /** For each column the first row that is free again. */
  const free: number[] = [];
  return rows.map((row, rowIndex) => {
    const cells: FlowCell[] = [];
    let index = 0;
    for (const cell of cellsOf(row)) {
      while ((free[index] ?? 0) > rowIndex) index += 1;
      const columnSpan = clamp(numberIn(cell, 'colspan', 1), WIDEST);
      const asked = numberIn(cell, 'rowspan', 1);
      const rowSpan = asked === 0 ? rows.length - rowIndex : Math.min(clamp(asked, HIGHEST), rows.length - rowIndex);
      cells.push({ index, text: textOf(cell), rowSpan, columnSpan });
      for (let column = index; column < index + columnSpan; column += 1) free[column] = rowIndex + rowSpan;
      index += columnSpan;
    }
    return cells;
  });
}

/** Whether a table only places things: it has one column, or more cells in the tables inside it than of its own. */
export function isLayout(table: PageElement): boolean {
  if (attribute(table, 'role') === 'presentation') return true;
  const rows = rowsOf(table);
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  if (widest < 2) return true;
  const own = rows.reduce((sum, row) => sum + cellsOf(row).length, 0);
  return count(table, ({ tagName }) => tagName === 'td' || tagName === 'th').elements - own > own;
}

/** Whether one cell of a table of one or two rows holds a whole text, and no row of headings stands above it. */
export function holdsPage(table: PageElement): boolean {
  const [first, ...others] = rowsOf(table);
  if (first === undefined || others.length > 1) return false;
  const heads = cellsOf(first).map((cell) => count(cell, () => false).characters);
  if (others.length === 1 && heads.length > 2 && heads.every((characters) => characters <= LONGEST_HEAD)) return false;
  return [first, ...others].flatMap(cellsOf).some((cell) => {
    const { elements, characters } = count(cell, ({ tagName }) => /^(?:p|div|br|h[1-6]|li)$/.test(tagName));
    return elements >= PAGE_PARAGRAPHS && characters >= PAGE_CHARACTERS;
  });
}

function widthOf(row: PageElement): number {
  return cellsOf(row).reduce((sum, cell) => sum + clamp(numberIn(cell, 'colspan', 1), WIDEST), 0);
}

function count(from: PageElement, counts: (element: PageElement) => boolean) {
  let elements = 0;
  let characters = 0;
  const visit = (element: PageElement): void => {
    for (const child of element.childNodes) {
      if (isElement(child)) {
        if (counts(child)) elements += 1;
        visit(child);
      } else if ('value' in child) characters += child.value.trim().length;
    }
  };
  visit(from);
  return { elements, characters };
}

function clamp(span: number, most: number): number {
  return Math.min(Math.max(span, 1), most);
}
