import type { ColumnOrigin } from '../sheet/sheet.ts';
import type { PreparedColumn } from '../value/read-value.ts';
import type { FoundSheet } from './find-sheets.ts';

/** What stands in one column of a workbook: a declared column, or one the unit added. */
export interface SheetColumn {
  readonly index: number;
  /** As its heading stands in the workbook. */
  readonly heading: string;
  readonly declared: PreparedColumn | null;
  /** Its content makes a row one of the ledger: a person fills it in, or the template gives rows on a sheet that is open for more. */
  readonly filledIn: boolean;
  /** Under which name the cells of an added column are kept. */
  readonly extraName: string;
}

/** The columns of a found sheet by their zero-based index; a column without a heading is a hole. */
export function sheetColumns({ heading, prepared }: FoundSheet): (SheetColumn | undefined)[] {
  const columns: (SheetColumn | undefined)[] = [];
  const names = new Set<string>();
  const makeRow = prepared.declaration.rows === 'plan' ? FILLED_IN : FILLED_IN_OR_GIVEN;
  for (const { index, text, columnId } of heading.headings) {
    const declared = columnId === null ? null : (prepared.columns.get(columnId) ?? null);
    const origin = declared?.column.origin;
    const plain = text.replace(/\s+/g, '');
    let extraName = plain;
    for (let count = 2; declared === null && names.has(extraName); count += 1) extraName = `${plain}(${count})`;
    if (declared === null) names.add(extraName);
    columns[index] = {
      index,
      heading: text,
      declared,
      filledIn: origin !== undefined && makeRow.has(origin),
      extraName,
    };
  }
  return columns;
}

const FILLED_IN: ReadonlySet<ColumnOrigin> = new Set(['unit', 'county']);
const FILLED_IN_OR_GIVEN: ReadonlySet<ColumnOrigin> = new Set(['unit', 'county', 'plan']);
