import { yearOf } from '../day/day.ts';
import { type Entry, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import { saysNothing } from '../rule/plain-text.ts';
import type { Duty } from './duty.ts';
import { fulfils, type Measurement, UNKNOWN } from './measurement.ts';

/** 专项整治台账 in a workbook; undefined where it is absent. */
export function rectificationSheetOf(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find(({ id }) => id === 'rectification');
}

/**
 * What 专项整治台账 shows for a duty: whether the year has a list (or says that there is no problem), how many problems name all
 * that the plan asks for, how many example cases there are. Where that is too little and a row does not say its year, the register
 * does not say: the cell has its own finding.
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
  const asksExamples = answeredBy.columns.includes('exampleCase');
  const counts = asksExamples ? isExample : isTold;
  const count = rows.filter(counts).length;
  const part = asksExamples ? count : Number(ledger.nilReturn || count > 0);
  const measured = { known: true, part, of: null } as const;
  const yearless = sheet.entries.some((entry) => counts(entry) && textOf(entry, 'year') === '');
  return yearless && !fulfils(duty.obligation, measured) ? UNKNOWN : measured;
}

/** Rows of the years a duty is counted over. */
export function rowsOfSpan({ entries }: LedgerSheet, { span }: Duty): readonly Entry[] {
  const [first, last] = [yearOf(span.from), yearOf(span.to)];
  return entries.filter((entry) => {
    const year = yearIn(entry);
    return year !== null && year >= first && year <= last;
  });
}

/** The year on whose list a row stands, written `2024`, `2024年` or `2024年度`; null where the row does not say one. */
export function yearIn(entry: Entry): number | null {
  const written = /^(\d{4})\s*(?:年度?)?$/u.exec(textOf(entry, 'year'));
  return written === null ? null : Number(written[1]);
}

/** Whether a row is on the list of a year. */
export function isListedIn(entry: Entry, year: number): boolean {
  return yearIn(entry) === year;
}

/** A row that says there is no problem (零报告). One that tells of a problem all the same is a problem. */
export function isNil(entry: Entry): boolean {
  return textOf(entry, 'nilReport') === '是' && !isProblem(entry);
}

/** A row with a problem: something is said of it. */
export function isProblem(entry: Entry): boolean {
  return DESCRIBED.some((column) => (entry.cells[column]?.state ?? 'empty') !== 'empty');
}

/** Whether a problem is sent with the report as an example case. */
export function isExample(entry: Entry): boolean {
  return textOf(entry, 'exampleCase') === '是';
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

/** Whether a row tells something for a list: a problem, or that there is none. */
function isTold(entry: Entry): boolean {
  return isProblem(entry) || isNil(entry);
}

const FIELDS = ['finding', 'measure', 'standard', 'owner', 'dueOn'];
const DESCRIBED = ['problemType', 'finding', 'measure', 'status'];
