import { expectedCells } from '../../ledger/assignment/expected-cells.ts';
import { givenRows } from '../../ledger/duty/given-rows.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import type { RowEntry, TemplateOptions } from './template-options.ts';

/** What a row holds when the workbook is issued; `given` where the template gives it, whatever the unit has filled in. */
export interface SheetRow {
  readonly content: RowEntry;
  readonly given: boolean;
  /** Columns that are asked for in the row; every one unless told. */
  readonly asked?: ReadonlySet<string>;
}

/** The rows of a sheet that are not empty from the start: those of the plan, or those given and carried over. */
export function sheetRows(sheet: SheetDeclaration, options: TemplateOptions): readonly SheetRow[] {
  return sheet.rows === 'plan' ? planRows(options) : registerRows(sheet, options);
}

function planRows({ rows, entries }: TemplateOptions): readonly SheetRow[] {
  return rows.map((row) => ({ content: { ...expectedCells(row), ...entries?.get(row.key) }, given: true }));
}

/** The rows given, each with what was carried over for it, then what else was carried over in its order: nothing is lost. */
function registerRows(sheet: SheetDeclaration, { registers, duties }: TemplateOptions): readonly SheetRow[] {
  const carried = registers?.get(sheet.id) ?? [];
  const rows = sheet.letter === INDICATORS && duties !== undefined ? givenRows(duties) : [];
  if (rows.length === 0) return carried.map((content) => ({ content, given: false }));
  const byKey = new Map([...carried].reverse().map((row) => [keyIn(sheet, row), row]));
  const used = new Set<RowEntry>();
  const given = rows.map(({ code, name, period, unit, value, asks }): SheetRow => {
    const own = byKey.get(keyIn(sheet, { code, period }));
    if (own !== undefined) used.add(own);
    // A value that is not worked out from the two figures has no formula.
    const content = { code, name, period, unit, ...(value === 'computed' ? {} : { value: '' }), ...own };
    return { content, given: true, asked: new Set(asks) };
  });
  const others = carried.filter((row) => !used.has(row));
  return [...given, ...others.map((content) => ({ content, given: false }))];
}

/** Letter of the sheet that gives a row for each demand. */
const INDICATORS = 'K';

function keyIn({ key }: SheetDeclaration, row: RowEntry): string {
  return key.map((column) => String(row[column] ?? '')).join('|');
}
