import type { SourceBlock, SourceCell, SourceTable } from '../source-document.ts';
import { type Draft, type LeftOver, leftOverOf } from './draft.ts';
import { unusedHeadings } from './headings-left-over.ts';
import { readNumberMark } from './number-mark.ts';
import { isHeadingWords } from './outline.ts';
import { type PlanGrid, planGrid } from './plan-grid.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import { printedCells } from './table-grid.ts';
import { isHeadingRow } from './table-heading.ts';
import { TableRows } from './table-rows.ts';

/** Whether one of the blocks is a plan table. */
export function hasPlanTable(blocks: readonly SourceBlock[]): boolean {
  return blocks.some((block) => block.kind === 'table' && planGrid(block).heading !== null);
}

/** The cells above the headings of a plan table (a title over all columns); null where the table is none. */
export function rowsAboveHeading(table: SourceTable): SourceCell[] | null {
  const { grid, heading } = planGrid(table);
  return heading === null ? null : grid.slice(0, heading.from).flatMap(printedCells);
}

/**
 * Reads the plan tables of a document, each by its own headings; a table of the same width without headings goes on with those above.
 * Chapters come from classifying columns, from rows of their own, and from numbered headings between tables.
 * `flat` where the format does not know merged cells: a blank cell then goes on with the one above.
 * In a table of levels (省级指标/市级指标/举措) the finest level is the title of the task and the measure its text.
 */
export function readTables(blocks: readonly SourceBlock[], flat: boolean): Draft {
  const leftOver: LeftOver[] = [];
  let rows: TableRows | null = null;
  let columns: TableColumns | null = null;
  let width = 0;
  let levels = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const numbered = readNumberMark(block.text);
      if (rows !== null && numbered !== null && isHeadingWords(numbered.rest))
        rows.outline.enter(numbered, block.place);
      else leftOver.push(leftOverOf(block, 'preamble', BESIDE));
      continue;
    }
    const table = planGrid(block);
    const { grid, heading } = table;
    const goesOn = rows !== null && columns !== null && grid[0]?.length === width;
    if (heading === null && !goesOn) {
      leftOver.push(...unknownTable(block, table));
      continue;
    }
    if (rows !== null && goesOn) addRows(rows, table, 0, heading?.from ?? grid.length);
    else leftOver.push(...rowsAbove(table, heading?.from ?? 0));
    if (heading !== null) {
      columns = tableColumns(heading.roles);
      width = grid[0]?.length ?? 0;
      levels ||= columns.levels;
      rows ??= new TableRows(columns, flat);
      rows.use(columns, heading.firstLeads);
      for (const { cell, known } of heading.others)
        leftOver.push(leftOverOf(cell, known ? 'preamble' : 'not-understood', known ? REMARKS : UNKNOWN_COLUMN));
    }
    if (rows !== null && heading !== null) addRows(rows, table, heading.to, grid.length);
  }
  const { tasks = [], irregularities = [] } = rows ?? {};
  return {
    layout: levels ? 'list' : 'table',
    tasks,
    leftOver: [...leftOver, ...(rows?.leftOver ?? []), ...unusedHeadings(rows?.outline.entered ?? [], tasks)],
    irregularities,
  };
}

const BESIDE = {
  'zh-CN': '表格之外的文字。',
  en: 'Words beside the tables.',
};
const REMARKS = {
  'zh-CN': '这一列（备注、领导、联系人、进展等）不属于计划内容，整列没有读入。',
  en: 'The column (remarks, persons, progress) is no part of a plan and was not read.',
};
const UNKNOWN_COLUMN = {
  'zh-CN': '这一列的表头没有读懂，整列没有读入，请核对。',
  en: 'The heading of the column was not understood; the column was not read. Please check.',
};
const UNKNOWN = {
  'zh-CN': '这张表没有“任务”“责任单位”“完成时限”等表头，没有读入。',
  en: 'The table has no headings of a plan table (task, units, deadline) and was not read.',
};

const ABOVE = {
  'zh-CN': '表头之上的一行，没有读入，请核对。',
  en: 'A row above the headings; it was not read. Please check.',
};
const RAGGED = {
  'zh-CN': '这一行的单元格数与其他各行不同，分不清各属哪一列，没有读入，请核对。',
  en: 'The row has more or fewer cells than the others; which column they belong to cannot be told. Please check.',
};

/** A table that is no plan's, by its first words; every cell where each is a line of its own. */
function unknownTable({ name, rows }: SourceTable, { ownLines }: PlanGrid): LeftOver[] {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.text.trim() !== '');
  if (ownLines) return cells.flatMap((cell) => leftCells([cell], UNKNOWN));
  const [first] = cells;
  const words = cells.slice(0, 6).map((cell) => cell.text.trim());
  return first === undefined
    ? []
    : [leftOverOf({ text: [name, ...words].join(' '), place: first.place }, 'not-understood', UNKNOWN)];
}

function leftCells(cells: readonly SourceCell[], reason: LeftOver['reason']): LeftOver[] {
  const words = cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  const [first] = cells;
  return first === undefined || words.length === 0
    ? []
    : [leftOverOf({ text: words.join(' '), place: first.place }, 'not-understood', reason)];
}

function rowsAbove({ grid, ragged }: PlanGrid, to: number): LeftOver[] {
  return grid
    .slice(0, to)
    .flatMap((row, at) =>
      (ragged.get(at)?.cells ?? printedCells(row)).flatMap((cell) =>
        leftCells([cell], ragged.has(at) ? RAGGED : ABOVE),
      ),
    );
}

function addRows(rows: TableRows, { grid, ragged }: PlanGrid, from: number, to: number): void {
  for (const [index, row] of grid.slice(from, to).entries()) {
    const torn = ragged.get(from + index);
    if (torn !== undefined) {
      rows.breakOff(torn.cells.flatMap((cell) => leftCells([cell], RAGGED)));
      continue;
    }
    if (!isHeadingRow(row)) {
      rows.add(row);
      continue;
    }
    const cells = printedCells(row);
    rows.irregularities.push({
      kind: 'heading-broken',
      tasks: [],
      words: cells
        .map((cell) => cell.text.replaceAll('\n', ' '))
        .join(' ')
        .slice(0, 30),
      note: {
        'zh-CN': '表头在表中重复出现，已跳过。',
        en: 'The header is repeated inside the table and was passed over.',
      },
    });
  }
}
