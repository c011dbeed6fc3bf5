import { isDay } from '../../ledger/day/day.ts';
import { ruleTitleOf } from '../../ledger/finding/describe.ts';
import type { Finding } from '../../ledger/finding/finding.ts';
import { columnLetter, type Grid, type GridCell } from '../../ledger/grid/grid.ts';
import type { Entry, EntryCell, Ledger, LedgerSheet } from '../../ledger/ledger.ts';
import type { Localised } from '../../ledger/locale.ts';
import { type Column, columnOf } from '../../ledger/sheet/sheet.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import { trimBlanks } from '../../ledger/value/trim-blanks.ts';
import type { CellValue } from './host-port.ts';
import type { NormalisationItem } from './normalisation.ts';

/** Rules that only say how a value was read: writing that value down changes nothing of what the unit reports. */
const SAFE = new Set(['text-date', 'text-number', 'tick', 'choice-alias', 'unit-name']);

const BLANKS: Localised = { 'zh-CN': '去掉首尾空白', en: 'Blanks at the ends removed' };

/**
 * The cells that can safely be put into their proper form, in the order of the sheet: values read from another way of
 * writing them (text dates, numbers with their unit, ticks, aliases), and blanks around a text. Only cells that the unit fills
 * in; never a formula, a merged cell's lower rows, or a value that needed an assumption.
 */
export function planNormalisation(
  ledger: Ledger,
  findings: readonly Finding[],
  grid: Grid,
): readonly NormalisationItem[] {
  const rules = new Map(
    findings
      .filter(({ rule, severity }) => severity === 'info' && SAFE.has(rule))
      .map((finding) => [`${finding.sheet}!${finding.cell}`, finding] as const),
  );
  return ledger.sheets.flatMap((sheet) => {
    const rows = new Map(
      (grid.sheets.find(({ name }) => name === sheet.name)?.rows ?? []).map((row) => [row.row, row]),
    );
    return sheet.entries.flatMap((entry) =>
      unitCells(sheet, entry).flatMap(({ column, cell }) => {
        const there = rows.get(entry.row)?.cells[cell.columnIndex];
        const finding = rules.get(`${sheet.name}!${columnLetter(cell.columnIndex)}${entry.row}`);
        return itemOf({ sheet, entry, column, cell, there, finding }) ?? [];
      }),
    );
  });
}

interface Candidate {
  readonly sheet: LedgerSheet;
  readonly entry: Entry;
  readonly column: Column;
  readonly cell: EntryCell;
  readonly there: GridCell | undefined;
  readonly finding: Finding | undefined;
}

function itemOf({ sheet, entry, column, cell, there, finding }: Candidate): NormalisationItem | null {
  if (there === undefined || there.formula || cell.state !== 'usable' || cell.value === null) return null;
  const write = finding === undefined ? trimmed(there) : properForm(column, cell.value);
  if (write === null) return null;
  return {
    id: `${sheet.name}!${columnLetter(cell.columnIndex)}${entry.row}`,
    cell: { sheet: sheet.name, row: entry.row, columnIndex: cell.columnIndex },
    key: entry.key,
    column: column.heading['zh-CN'],
    before: cell.found,
    after: shown(write),
    write,
    code: finding?.code ?? null,
    reason: finding === undefined ? BLANKS : ruleTitleOf(finding.rule),
  };
}

function properForm(column: Column, value: string | number): CellValue | null {
  if (typeof value === 'number') return { kind: 'number', value };
  if (column.type !== 'day') return { kind: 'text', text: value };
  return isDay(value) ? { kind: 'day', day: value } : null;
}

function trimmed(there: GridCell): CellValue | null {
  if (there.kind !== 'text') return null;
  const text = trimBlanks(there.text);
  return text === there.text ? null : { kind: 'text', text };
}

function shown(write: CellValue): string {
  if (write.kind === 'text') return write.text;
  return write.kind === 'day' ? write.day : String(write.value);
}

/** The cells of an entry that the unit fills in, from left to right. */
function unitCells({ id }: LedgerSheet, { cells }: Entry): readonly { column: Column; cell: EntryCell }[] {
  const declaration = ledgerSheets.find((sheet) => sheet.id === id);
  return Object.entries(cells)
    .flatMap(([columnId, cell]) => {
      const column = declaration === undefined ? undefined : columnOf(declaration, columnId);
      return column?.origin === 'unit' ? [{ column, cell }] : [];
    })
    .sort((a, b) => a.cell.columnIndex - b.cell.columnIndex);
}
