import { columnLetter, type Grid, type GridSheet } from '../grid/grid.ts';
import type { LedgerSheet, Observation } from '../ledger.ts';
import { type FoundSheet, isDictionary } from './find-sheets.ts';
import { listPositions, remark } from './observation.ts';
import { isBlank } from './read-row.ts';

/** At most one observation for hidden rows and one for hidden columns of a ledger sheet that hold data. */
export function observeHidden({ sheet, prepared }: FoundSheet, ledger: LedgerSheet): Observation[] {
  const hiddenRows = new Set(sheet.rows.filter((row) => row.hidden).map((row) => row.row));
  const rows = ledger.entries.map((entry) => entry.row).filter((row) => hiddenRows.has(row));
  const columns = sheet.hiddenColumns.filter(
    (index) => !isOwn(index, ledger, prepared.declaration) && holdsData(index, sheet, ledger),
  );
  const rowList = `第${listPositions(rows, String)}行`;
  const columnList = `${listPositions(columns, columnLetter)}列`;
  const place = { sheet: sheet.name };
  const observations: Observation[] = [];
  if (rows.length > 0) {
    const facts = { what: 'rows', count: rows.length, list: rowList };
    observations.push(remark('hidden-data', { ...place, row: rows[0] ?? null }, { found: rowList }, facts));
  }
  if (columns.length > 0) {
    const facts = { what: 'columns', count: columns.length, list: columnList };
    const where = { ...place, row: ledger.headingRow, columnIndex: columns[0] ?? null };
    observations.push(remark('hidden-data', where, { found: columnList }, facts));
  }
  return observations;
}

/** One observation for all hidden sheets that hold something and are not the template's own. */
export function observeHiddenSheets(grid: Grid): Observation[] {
  const hidden = grid.sheets.filter(
    (sheet) => sheet.visibility !== 'visible' && !isDictionary(sheet, grid) && holdsSomething(sheet),
  );
  if (hidden.length === 0) return [];
  const list = hidden.map((sheet) => sheet.name).join('、');
  return [
    remark(
      'hidden-data',
      { sheet: hidden[0]?.name ?? null },
      { found: list },
      { what: 'sheets', count: hidden.length, list },
    ),
  ];
}

/** The key and the marks may be out of sight: nobody fills them in. */
function isOwn(index: number, { columns }: LedgerSheet, declaration: FoundSheet['prepared']['declaration']): boolean {
  return declaration.columns.some(
    ({ id, origin }) =>
      columns[id] === index && (origin === 'result' || (origin === 'plan' && id === declaration.key[0])),
  );
}

function holdsData(index: number, sheet: GridSheet, { entries }: LedgerSheet): boolean {
  const rows = new Set(entries.map((entry) => entry.row));
  return sheet.rows.some((row) => index < row.cells.length && rows.has(row.row) && !isBlank(row.cells[index]));
}

function holdsSomething(sheet: GridSheet): boolean {
  return sheet.rows.some((row) => row.cells.some((cell) => !isBlank(cell)));
}
