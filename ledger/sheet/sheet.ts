import type { Localised } from '../locale.ts';

/**
 * How a column's cells are read and written.
 * `code` text that must never become a number · `text` one line · `paragraph` several lines · `day` a real date ·
 * `count` non-negative integer · `amount` decimal · `percent` share of 1 · `choice` one of a list.
 */
export type ColumnType = 'code' | 'text' | 'paragraph' | 'day' | 'count' | 'amount' | 'percent' | 'choice';

/** Who fills a column: the plan (locked, compared), the unit, the county, or the validation. */
export type ColumnOrigin = 'plan' | 'unit' | 'county' | 'result';

/** One allowed value of a choice column, with the ways people write it. */
export interface Choice {
  readonly value: string;
  readonly aliases: readonly string[];
}

/** A closed list of values: `id` names its range on the hidden dictionary sheet. */
export interface ChoiceList {
  readonly id: string;
  readonly choices: readonly Choice[];
}

export interface Column {
  readonly id: string;
  /** The heading as the template writes it, and its English name. */
  readonly heading: Localised;
  readonly type: ColumnType;
  readonly origin: ColumnOrigin;
  readonly list?: ChoiceList;
  /** Must be filled in every row the unit answers for. Conditional demands are rules. */
  readonly required: boolean;
  /** Must be filled in rows where each of these columns (by id) holds one of these values. */
  readonly requiredWhere?: Readonly<Record<string, readonly string[]>>;
  /** Other headings people give the column. */
  readonly aliases: readonly string[];
  /** Width in characters of the default font. */
  readonly width: number;
  /** Definition shown in the heading's note. */
  readonly definition: Localised;
  readonly example: string;
  /** Personal data: never leaves the unit's workbook. */
  readonly personal?: boolean;
  /** On a sheet to which people add rows: the template fills it in on the rows it gives; alone it says nothing of the unit. */
  readonly given?: boolean;
  /**
   * What the template computes in it, with columns as `{id}`: `SUM({hoursLaw},{hoursTrade})`. Read as the workbook keeps it;
   * a person may write over it.
   */
  readonly formula?: string;
  /** A day on which something was done: it cannot lie after the as-of day. */
  readonly happened?: boolean;
  /** An amount column in which 是 and 否 may be written for 1 and 0. */
  readonly yesNo?: boolean;
  /** Characters a text should have; the template warns outside of it. */
  readonly length?: { readonly least: number; readonly most: number };
}

/** How a row falls due, for the warnings that the workbook gives by itself. Columns by their id. */
export interface DueDeclaration {
  /** Day column with the last day in time. */
  readonly day: string;
  /** Choice column that says how far the row is. */
  readonly status: string;
  /** Values of the status that say it is done; then `neededWhenDone` must be filled in. */
  readonly done: readonly string[];
  /** Values of the status that owe nothing: never overdue, nothing needed. */
  readonly exempt: readonly string[];
  readonly neededWhenDone: readonly string[];
  readonly neededWhenOverdue: readonly string[];
}

/** What the template keeps in view and prints. Columns by their id, both ends inclusive. */
interface LayoutDeclaration {
  readonly frozenThrough: string;
  readonly printFrom: string;
  readonly printThrough: string;
}

/**
 * Which rows of a register stand in the next round. Within a year all of them: registers grow through the year. Into a new year
 * those of `rows`: all, none, or those in which every condition holds: a column is still empty (a case without its decision), or
 * holds none of these values (a problem that is not closed).
 */
export interface CarryDeclaration {
  readonly rows:
    | 'all'
    | 'none'
    | readonly ({ readonly empty: string } | { readonly column: string; readonly except: readonly string[] })[];
  /** Column that holds the year a row is of: set to the new year. */
  readonly year?: string;
  /** Columns that must be filled in anew in a new year. */
  readonly anew?: readonly string[];
}

/**
 * A sheet of the ledger workbook, declared: template, reading, judging, merging and the pane take it from here,
 * so another ledger (专项整治, 人员培训证件 …) is another declaration and no code.
 */
export interface SheetDeclaration {
  readonly id: string;
  /** Letter of the column catalogue: T, R, P, A, C, L, K. */
  readonly letter: string;
  /** Sheet name in the template, and its English name. */
  readonly name: Localised;
  /** What the title row calls it, after county and unit; its name where none is given. */
  readonly title?: Localised;
  /** What the sheet is for and when a row is added, in a sentence or two for the guide. */
  readonly purpose?: Localised;
  /** Other names people give the sheet. */
  readonly aliases: readonly string[];
  /** `plan`: one row per assignment of the unit, none may be added; `unit`: people add rows. */
  readonly rows: 'plan' | 'unit';
  /** Columns that identify a row; the first one alone where it is filled. */
  readonly key: readonly string[];
  /** A unit of which the sheet is asked has something to enter: left without a row, it is incomplete. */
  readonly expectsRows?: boolean;
  readonly columns: readonly Column[];
  /**
   * Columns of which one may not exceed the other (numerator, denominator), and where 不适用 is declared. `where` says in which
   * rows they are part and whole, column id → values of which one must stand there; in every row where not given.
   */
  readonly ratios?: readonly {
    readonly numerator: string;
    readonly denominator: string;
    readonly notApplicable?: string;
    readonly where?: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly due?: DueDeclaration;
  /** Which rows stand in the next round; none where not declared. */
  readonly carry?: CarryDeclaration;
  readonly layout?: LayoutDeclaration;
}

/** Types a choice list without widening it. */
export function defineList(list: ChoiceList): ChoiceList {
  return list;
}

/** Types a sheet declaration and keeps its column ids as literals. */
export function defineSheet<const S extends SheetDeclaration>(sheet: S): S {
  return sheet;
}

/** The column of a sheet, or undefined. */
export function columnOf(sheet: SheetDeclaration, id: string): Column | undefined {
  return sheet.columns.find((column) => column.id === id);
}

/** Whether the template or the validation fills the column in, so that its content says nothing of the unit. */
export function isGiven({ origin, given }: Column): boolean {
  return origin === 'plan' || origin === 'result' || given === true;
}

/** Defined name under which a sheet's heading row is found, however the sheet is called today. */
export function headingName(sheet: SheetDeclaration): string {
  return `TaskLedger_${sheet.id}`;
}

/** Defined name of the range that holds the values of a list on the hidden dictionary sheet. */
export function listName(list: ChoiceList): string {
  return `TaskLedger_list_${list.id}`;
}

/** Defined name of the identity table on the hidden dictionary sheet. */
export const IDENTITY_NAME = 'TaskLedger';
/** Left column of the identity table, in its order; the values stand to the right as text. */
export const IDENTITY_KEYS = ['plan', 'planVersion', 'unit', 'unitName', 'round', 'template'] as const;
export type IdentityKey = (typeof IDENTITY_KEYS)[number];
/** Defined name of the cell in which a unit declares 零报告. */
export const NIL_RETURN_NAME = 'TaskLedger_nilReturn';
/** Rises when columns or the place of the identity change. */
export const TEMPLATE_VERSION = 2;
