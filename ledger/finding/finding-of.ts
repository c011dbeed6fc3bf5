import { columnLetter } from '../grid/grid.ts';
import type { LedgerSheet } from '../ledger.ts';
import type { Facts, Found, Rule } from '../rule/rule.ts';
import { columnOf, type SheetDeclaration } from '../sheet/sheet.ts';
import type { Finding } from './finding.ts';

/** Where findings come from: the file, its unit, and its sheets as found beside their declarations. */
export interface FindingSource {
  /** Name of the file, without folder. */
  readonly file: string;
  /** Code of the unit, where it is known. */
  readonly unit: string | null;
  readonly sheets: readonly LedgerSheet[];
  readonly declarations: readonly SheetDeclaration[];
}

/** What a rule found as a finding: its place in words and as a cell (`C12`), its severity and its clause. */
export function findingOf<F extends Facts>(rule: Rule<F>, found: Found<F>, source: FindingSource): Finding {
  const { sheet, row, columnIndex } = found.place;
  return {
    rule: rule.id,
    code: rule.code,
    severity: found.severity ?? rule.severity,
    file: source.file,
    sheet,
    row,
    column: headingOf(found, source),
    cell: row === null || columnIndex === null ? null : `${columnLetter(columnIndex)}${row}`,
    unit: source.unit,
    task: found.task ?? null,
    found: found.found ?? null,
    expected: found.expected ?? null,
    clause: found.clause ?? rule.clause,
    facts: { ...found.facts },
  };
}

/** The column's heading as the template writes it; null where the place is no declared column. */
function headingOf<F extends Facts>({ place }: Found<F>, { sheets, declarations }: FindingSource): string | null {
  const { columnId } = place;
  if (columnId === null) return null;
  const id = sheets.find((sheet) => sheet.name === place.sheet)?.id;
  const declared = declarations.filter((declaration) => id === undefined || declaration.id === id);
  for (const declaration of declared) {
    const column = columnOf(declaration, columnId);
    if (column !== undefined) return column.heading['zh-CN'];
  }
  return null;
}
