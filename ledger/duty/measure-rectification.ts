import { yearOf } from '../day/day.ts';
import { type Entry, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import { saysNothing } from '../rule/plain-text.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

/** 专项整治台账 in a workbook; undefined where it is absent. */
export function rectificationSheetOf(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find(({ id }) => id === 'rectification');
}

/**
 * What 专项整治台账 shows for a duty: whether the year has a list (or says that there is no problem), how many problems name all
 * that the plan asks for, how many example cases there are.
 */
export function measureRectification(duty: Duty, ledger: Ledger): Measurement {
  const sheet = rectificationSheetOf(ledger);
  if (sheet === undefined) return UNKNOWN;
  const rows = rowsOfSpan(sheet, duty);
  const { indicator, answeredBy } = duty.obligation;
  if (indicator === 'I-35') {
    const problems = rows.filter(isProblem);
    const fields = askedFields(duty);
    const whole = problems.filter((entry) => missingFields(entry, fields).length === 0);
    return { known: true, part: whole.length, of: problems.length };
  }
  if (answeredBy.columns.includes('exampleCase')) {
    const examples = rows.filter((entry) => textOf(entry, 'exampleCase') === '是').length;
    return { known: true, part: examples, of: null };
  }
  const told = (entry: Entry) => isProblem(entry) || isNil(entry);
  if (ledger.nilReturn || rows.some(told)) return { known: true, part: 1, of: null };
  const yearless = sheet.entries.some((entry) => told(entry) && textOf(entry, 'year') === '');
  return yearless ? UNKNOWN : { known: true, part: 0, of: null };
}

/** Rows of the years a duty is counted over. */
export function rowsOfSpan({ entries }: LedgerSheet, { span }: Duty): readonly Entry[] {
  const [first, last] = [yearOf(span.from), yearOf(span.to)];
  return entries.filter((entry) => {
    const year = Number(textOf(entry, 'year').replace(/年度?$/, ''));
    return year >= first && year <= last;
  });
}

/** Whether a row is on the list of a year, written `2024`, `2024年` or `2024年度`. */
export function isListedIn(entry: Entry, year: number): boolean {
  return textOf(entry, 'year').replace(/年度?$/, '') === String(year);
}

/** A row that says there is no problem (零报告). One that tells of a problem all the same is a problem. */
export function isNil(entry: Entry): boolean {
  return textOf(entry, 'nilReport') === '是' && !isProblem(entry);
}

/** A row with a problem: something is said of it. */
export function isProblem(entry: Entry): boolean {
  return DESCRIBED.some((column) => (entry.cells[column]?.state ?? 'empty') !== 'empty');
}

/** Whether the status says that the problem is put right. */
export function isClosed(entry: Entry): boolean {
  return textOf(entry, 'status') === '已整改';
}

/** Columns that the plan wants filled in for every problem. */
export function askedFields({ obligation: { answeredBy } }: Duty): readonly string[] {
  return answeredBy.columns.filter((column) => FIELDS.includes(column));
}

/** Those of the columns that the workbook has and in which the row says nothing: empty, or 无. */
export function missingFields(entry: Entry, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => {
    const cell = entry.cells[field];
    return cell !== undefined && cell.state !== 'unusable' && saysNothing(cell.found);
  });
}

const FIELDS = ['finding', 'measure', 'standard', 'owner', 'dueOn'];
const DESCRIBED = ['problemType', 'finding', 'measure', 'status'];
