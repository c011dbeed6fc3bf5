import type { Grid } from '../grid/grid.ts';
import type { LedgerSheet, Observation } from '../ledger.ts';
import { findIdentityNumber, maskIdentityNumbers } from '../value/identity-number.ts';
import { remark } from './observation.ts';

/**
 * Identity numbers outside the rows of the ledgers: in titles, notes and sheets of the unit's own. One observation per sheet,
 * at the first of them, with their count.
 */
export function observeStrayNumbers(grid: Grid, ledgers: readonly LedgerSheet[]): Observation[] {
  const read = new Map(ledgers.map((ledger) => [ledger.name, new Set(ledger.entries.map((entry) => entry.row))]));
  return grid.sheets.flatMap((sheet) => {
    const entries = read.get(sheet.name);
    let first: Observation['place'] | null = null;
    let found = '';
    let count = 0;
    for (const row of sheet.rows) {
      if (entries?.has(row.row)) continue;
      for (const [columnIndex, cell] of row.cells.entries()) {
        const span = cell?.kind === 'text' ? findIdentityNumber(cell.text) : null;
        if (span === null || cell?.kind !== 'text') continue;
        count += 1;
        if (first !== null) continue;
        first = { sheet: sheet.name, row: row.row, columnIndex, columnId: null };
        found = maskIdentityNumbers(cell.text.slice(span.from, span.to));
      }
    }
    return first === null ? [] : [remark('identity-number', first, { found }, { count })];
  });
}
