import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import { type Day, daySchema } from '../../ledger/day/day.ts';
import { layDuties } from '../../ledger/duty/lay-duties.ts';
import type { Entry, EntryCell, Ledger, LedgerSheet } from '../../ledger/ledger.ts';
import { type Obligation, obligationSchema, type Plan } from '../../ledger/plan/plan.ts';
import type { RuleContext } from '../../ledger/rule/rule.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { contextOf, samplePlan } from './circumstances.ts';
import { ledgerOf } from './ledger.ts';

/** What is said of an obligation; the rest is plain: a duty of 县司法局, once a year. */
export type ObligationWords = Partial<Omit<Obligation, 'answeredBy'>> & {
  readonly indicator: string;
  readonly sheet: string;
  readonly columns?: readonly string[];
  readonly where?: Readonly<Record<string, readonly string[]>>;
};

/** An obligation from a few words. */
export function obligationOf({ sheet, columns = ['kind'], where = {}, ...words }: ObligationWords): Obligation {
  return obligationSchema.parse({
    id: words.indicator,
    task: null,
    clause: '第4项',
    subject: '样例事项',
    owedBy: ['县司法局'],
    organiser: null,
    comparator: '>=',
    value: 1,
    upTo: null,
    unit: '次',
    period: 'year',
    years: [],
    dueOn: null,
    dueEachYear: null,
    force: 'duty',
    ...words,
    answeredBy: { sheet, columns, where },
  });
}

/** The plan of the tests with these obligations. */
export function planWith(...obligations: readonly ObligationWords[]): Plan {
  return { ...samplePlan, obligations: obligations.map(obligationOf) };
}

/** Circumstances in which the unit D01 owes these obligations; work days of 2024 are plain weekdays unless told. */
export function dutyContext(
  obligations: readonly ObligationWords[],
  words: { readonly asOf?: string; readonly round?: string; readonly calendar?: WorkCalendar } = {},
): RuleContext {
  const plan = planWith(...obligations);
  const context = contextOf({ plan, ...words });
  const calendar = words.calendar ?? { id: 'sample', years: { '2023': NO_HOLIDAYS, '2024': NO_HOLIDAYS } };
  return { ...context, calendar, duties: layDuties(plan, context.roster, context.round) };
}

const NO_HOLIDAYS = { holidays: [], makeUpDays: [] };

/**
 * The ledger of D01 with rows on registers: for each declared sheet lines of `column=value` words, e.g.
 * `certNo=A01 hoursLaw=30`. A value of digits in a count, amount or percent column is a number; `?` before a value makes the
 * cell unusable; columns not named are empty. Rows stand from row 5 on. Its task ledger is empty.
 */
export function registerLedger(
  sheets: readonly (readonly [SheetDeclaration, readonly string[]])[],
  words: Parameters<typeof ledgerOf>[1] = {},
): Ledger {
  const ledger = ledgerOf([], words);
  return { ...ledger, sheets: [...ledger.sheets, ...sheets.map(([sheet, lines]) => registerOf(sheet, lines))] };
}

/** A register from lines of `column=value` words. */
export function registerOf(declaration: SheetDeclaration, lines: readonly string[]): LedgerSheet {
  const name = declaration.name['zh-CN'];
  return {
    id: declaration.id,
    name,
    headingRow: 4,
    columns: Object.fromEntries(declaration.columns.map(({ id }, index) => [id, index])),
    entries: lines.map((line, index) => entryOf(declaration, name, line, 5 + index)),
  };
}

function entryOf(declaration: SheetDeclaration, sheet: string, line: string, row: number): Entry {
  const values = new Map(
    line
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => {
        const at = word.indexOf('=');
        if (at < 0) throw new RangeError(`no column in ${word}`);
        return [word.slice(0, at), word.slice(at + 1)] as const;
      }),
  );
  for (const id of values.keys()) {
    if (!declaration.columns.some((column) => column.id === id)) throw new RangeError(`${declaration.id} has no ${id}`);
  }
  const cells = declaration.columns.map(({ id, type }, index) => [id, cellOf(values.get(id) ?? '', type, index)]);
  return { sheet, key: null, task: null, row, cells: Object.fromEntries(cells), extra: {} };
}

function cellOf(text: string, type: string, columnIndex: number): EntryCell {
  if (text === '') return { columnIndex, found: '', value: null, state: 'empty' };
  if (text.startsWith('?')) return { columnIndex, found: text.slice(1), value: null, state: 'unusable' };
  const numeric = type === 'count' || type === 'amount' || type === 'percent';
  return { columnIndex, found: text, value: numeric ? Number(text) : text, state: 'usable' };
}

/** A day written as text. */
export const dayIn2024 = (monthAndDay: string): Day => daySchema.parse(`2024-${monthAndDay}`);
