import type { SheetDeclaration } from '../sheet/sheet.ts';
import { type PreparedColumn, prepareColumn } from '../value/read-value.ts';
import { comparable } from '../value/trim-blanks.ts';
import { bareHeading } from './bare-heading.ts';
import type { RecognitionContext } from './recognition-context.ts';
import { prepareRowKeys, type RowIndex } from './row-index.ts';

/** A declared sheet with its headings ready for looking up. */
export interface PreparedSheet {
  readonly declaration: SheetDeclaration;
  readonly columns: ReadonlyMap<string, PreparedColumn>;
  /** A heading or alias, as declared and in comparable form → its column; `exact` for the template's own heading. */
  readonly headings: ReadonlyMap<string, { readonly columnId: string; readonly exact: boolean }>;
  /** Comparable names of the sheet. */
  readonly names: ReadonlySet<string>;
}

export interface Recognition {
  readonly context: RecognitionContext;
  readonly sheets: readonly PreparedSheet[];
  readonly rows: RowIndex;
}

/** Makes headings, choices and row keys ready for looking up; the same context gives the same preparation. */
export function prepareRecognition(context: RecognitionContext): Recognition {
  const known = PREPARED.get(context);
  if (known !== undefined) return known;
  const prepared = { context, sheets: context.sheets.map(prepareSheet), rows: prepareRowKeys(context) };
  PREPARED.set(context, prepared);
  return prepared;
}

const PREPARED = new WeakMap<RecognitionContext, Recognition>();

function prepareSheet(declaration: SheetDeclaration): PreparedSheet {
  const headings = new Map<string, { columnId: string; exact: boolean }>();
  const learn = (text: string, columnId: string, exact: boolean) => {
    for (const form of [text, comparable(text)])
      if (form !== '' && !headings.has(form)) headings.set(form, { columnId, exact });
  };
  for (const { id, heading } of declaration.columns) {
    learn(heading['zh-CN'], id, true);
    learn(heading.en, id, true);
  }
  for (const { id, aliases } of declaration.columns) for (const alias of aliases) learn(alias, id, false);
  for (const { id, heading } of declaration.columns) learn(bareHeading(heading['zh-CN']), id, false);
  return {
    declaration,
    columns: new Map(declaration.columns.map((column) => [column.id, prepareColumn(column)])),
    headings,
    names: new Set([declaration.name['zh-CN'], declaration.name.en, ...declaration.aliases].map(comparable)),
  };
}
