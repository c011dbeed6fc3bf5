import { expectedCells } from '../../ledger/assignment/expected-cells.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import type { RowEntry, TemplateOptions } from './template-options.ts';

/** What a row holds when the workbook is issued; `given` where the template gives it, whatever the unit has filled in. */
export interface SheetRow {
  readonly content: RowEntry;
  readonly given: boolean;
}

/** The rows of a sheet that are not empty from the start: those of the plan, or those given and carried over. */
export function sheetRows(sheet: SheetDeclaration, options: TemplateOptions): readonly SheetRow[] {
  return sheet.rows === 'plan' ? planRows(options) : registerRows(sheet, options);
}

function planRows({ rows, entries }: TemplateOptions): readonly SheetRow[] {
  return rows.map((row) => ({ content: { ...expectedCells(row), ...entries?.get(row.key) }, given: true }));
}

/** The rows given, each with what was carried over for it, then what else was carried over in its order. */
function registerRows(sheet: SheetDeclaration, { registers, given }: TemplateOptions): readonly SheetRow[] {
  const carried = registers?.get(sheet.id) ?? [];
  const byKey = new Map(carried.map((row) => [keyIn(sheet, row), row]));
  const givenRows = (given?.get(sheet.id) ?? []).map((row): SheetRow => {
    const key = keyIn(sheet, row);
    const own = byKey.get(key);
    byKey.delete(key);
    return { content: { ...row, ...own }, given: true };
  });
  const others = givenRows.length === 0 ? carried : [...byKey.values()];
  return [...givenRows, ...others.map((content) => ({ content, given: false }))];
}

function keyIn({ key }: SheetDeclaration, row: RowEntry): string {
  return key.map((column) => String(row[column] ?? '')).join('|');
}
