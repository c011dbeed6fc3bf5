import type { AddWorksheetOptions, PageSetup, WorksheetState, WorksheetView } from 'exceljs';

/** Paper sizes by their number in a workbook (ECMA-376, 18.3.1.63). */
const PAPERS = { A4: 9, A3: 8 } as const;

/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.25, footer: 0.3 };

/** Inches from the edge to the rows under a printed title. */
const HEADED_TOP = 0.8;

export interface Page {
  readonly paper: keyof typeof PAPERS;
  readonly orientation?: 'landscape' | 'portrait';
  /** First and last row that every printed page repeats and the screen keeps in view; null for a page of prose. */
  readonly headingRows: readonly [first: number, last: number] | null;
  /** Columns that stay in view on the left. */
  readonly frozenColumns?: number;
  /** The cell that is selected when the sheet is opened; A1 unless told. */
  readonly activeCell?: string;
  /** Selected when the workbook is opened: say so for one sheet, and for that one in `openAt` too. */
  readonly selected?: boolean;
  /** Percent. */
  readonly zoom?: number;
  readonly state?: WorksheetState;
  /** What is printed: whole columns (`A:K`), or an area with its rows fixed (`A$1:K$20`). */
  readonly printArea?: string;
  /** Title printed in the head of every page, for a sheet whose own title would be cut; & is taken as a letter. */
  readonly head?: string;
  /** Printed small at the left of the foot; & is taken as a letter. */
  readonly foot?: string;
  /** ARGB of the sheet's tab. */
  readonly tab?: string;
  /** Printed pages side by side, the left one first; one unless told. */
  readonly pagesWide?: number;
  /** Columns that every printed page repeats: `A:C`. */
  readonly headingColumns?: string;
  /** The whole sheet on one printed page. */
  readonly onePage?: boolean;
}

/**
 * What `workbook.addWorksheet(name, …)` needs for a page that is ready to print: one page wide unless told otherwise, heading rows repeated,
 * `第 n 页 共 m 页` in the foot. Everything is said when the sheet is added, because the streaming writer
 * has written the head of a sheet before its first row.
 */
export function pageOf(page: Page): Partial<AddWorksheetOptions> {
  const setup = {
    paperSize: PAPERS[page.paper],
    orientation: page.orientation ?? 'landscape',
    fitToPage: true,
    fitToWidth: page.pagesWide ?? 1,
    fitToHeight: page.onePage ? 1 : 0,
    horizontalCentered: true,
    margins: page.head === undefined ? MARGINS : { ...MARGINS, top: HEADED_TOP },
    ...(page.headingRows === null ? {} : { printTitlesRow: page.headingRows.join(':') }),
    ...(page.pagesWide === undefined ? {} : { pageOrder: 'overThenDown' as const }),
    ...(page.headingColumns === undefined ? {} : { printTitlesColumn: page.headingColumns }),
    ...(page.printArea === undefined ? {} : { printArea: page.printArea }),
  };
  // A digit after the size of the font would be taken for one of its digits.
  const gap = /^\d/.test(page.foot ?? '') ? ' ' : '';
  const foot = page.foot === undefined ? '' : `&L&9${gap}${page.foot.replaceAll('&', '&&')}`;
  const head =
    page.head === undefined
      ? {}
      : { oddHeader: `&C&16${/^\d/.test(page.head) ? ' ' : ''}${page.head.replaceAll('&', '&&')}` };
  return {
    pageSetup: setup as Partial<PageSetup>,
    headerFooter: { ...head, oddFooter: `${foot}&C&9第 &P 页 共 &N 页` },
    views: [viewOf(page)],
    state: page.state ?? 'visible',
    properties: { defaultRowHeight: 18, ...(page.tab === undefined ? {} : { tabColor: { argb: page.tab } }) },
  };
}

function viewOf(page: Page): Partial<WorksheetView> {
  const activeCell = page.activeCell ?? 'A1';
  const seen = {
    showGridLines: false,
    zoomScale: page.zoom ?? 100,
    zoomScaleNormal: page.zoom ?? 100,
    ...(page.selected ? { tabSelected: true } : {}),
    activeCell,
  };
  const columns = page.frozenColumns ?? 0;
  const rows = page.headingRows?.[1] ?? 0;
  if (columns === 0 && rows === 0) return { ...seen, state: 'normal' };
  return { ...seen, state: 'frozen', xSplit: columns, ySplit: rows };
}
