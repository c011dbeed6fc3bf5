import { type Day, isDay, yearOf } from '../day/day.ts';
import { dayIn, type Entry, type Ledger, type LedgerSheet, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { readPeriod } from '../value/read-period.ts';

/** The register of officers in a workbook, and its rows of the year the round lies in. */
export interface OfficerRows {
  readonly sheet: LedgerSheet;
  readonly rows: readonly Entry[];
}

/**
 * Rows of 人员培训证件台账 of the round's year. A row whose year is empty or names none counts as of this year, so that nobody is
 * lost. Null where the sheet is absent.
 */
export function officerRows(ledger: Ledger, { round }: RuleContext): OfficerRows | null {
  const sheet = ledger.sheets.find(({ id }) => id === 'officers');
  if (sheet === undefined) return null;
  const year = yearOf(round.to);
  const before = known.get(sheet);
  if (before?.year === year) return before;
  const rows = sheet.entries.filter((entry) => isOfYear(textOf(entry, 'year'), year));
  const found = { sheet, year, rows };
  known.set(sheet, found);
  return found;
}

/** Some twenty rules ask for the rows of one sheet; they are looked up once. */
const known = new WeakMap<LedgerSheet, OfficerRows & { readonly year: number }>();

/** The day as of which it is told who is at the post: the as-of day, but no later than the last day of the round. */
export function postDay({ round, asOf }: RuleContext): Day {
  return asOf < round.to ? asOf : round.to;
}

/** Enforcement officers and their supervisors at their post: of them training, rotation and appraisal are asked. */
export function isServing(entry: Entry, context: RuleContext): boolean {
  return SERVING.includes(textOf(entry, 'kind')) && isAtPost(entry, context);
}

/** 执法人员 at their post, without supervisors and assistants: what the plans mean by the number of officers. */
export function isOfficer(entry: Entry, context: RuleContext): boolean {
  return textOf(entry, 'kind') === '执法人员' && isAtPost(entry, context);
}

/** Whether the person is at the post; not known is no, and so is who comes only after the round. */
export function isAtPost(entry: Entry, context: RuleContext): boolean {
  const joinedOn = dayIn(entry, 'joinedOn');
  return textOf(entry, 'post') === '在岗' && (joinedOn === null || joinedOn <= postDay(context));
}

/** Whether the person has left the post, for whatever reason. */
export function hasLeft(entry: Entry): boolean {
  return !['', '在岗'].includes(textOf(entry, 'post'));
}

export function holdsValidCertificate(entry: Entry): boolean {
  return textOf(entry, 'certStatus') === '有效';
}

/** How a sentence names an officer: by the certificate number, else by the row; never by name. */
export function certNoOf(entry: Entry): string {
  const certNo = textOf(entry, 'certNo');
  return certNo === '' ? `第${entry.row}行` : certNo;
}

/** Hours of training of an officer in the year; null where the register does not say. */
export interface Hours {
  readonly law: number | null;
  readonly trade: number | null;
  readonly total: number | null;
}

/**
 * Hours of an officer as the parts give them, an empty cell as none. Where neither part is filled in and a total is typed, the
 * total stands for both; it never overrules a part. A column that the workbook lacks and a cell that cannot be used say nothing.
 */
export function hoursOf(entry: Entry): Hours {
  const [law, trade] = [partOf(entry, 'hoursLaw'), partOf(entry, 'hoursTrade')];
  const typed = numberIn(entry, 'hoursTotal');
  if (!PARTS.some((id) => isUsed(entry, id)) && typed !== null) return { law, trade, total: typed };
  return { law, trade, total: law === null || trade === null ? null : plus(law, trade) };
}

function partOf(entry: Entry, id: string): number | null {
  const state = entry.cells[id]?.state ?? 'unusable';
  return state === 'unusable' ? null : (numberIn(entry, id) ?? 0);
}

/** Whether something stands in the cell, usable or not. */
function isUsed(entry: Entry, id: string): boolean {
  return (entry.cells[id]?.state ?? 'empty') !== 'empty';
}

/** Sum of two amounts of at most three decimals, without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export function plus(a: number, b: number): number {
  return Math.round((a + b) * 1000) / 1000;
}

/** Whether words name a year: `2024`, `2024年`, `2024年度`, `24年`, or a day of it that Excel made of them; also where they name none. */
export function isOfYear(text: string, year: number): boolean {
  if (text === '' || text === String(year)) return true;
  const read = isDay(text) ? text : readPeriod(text, year);
  return read === null || read.startsWith(String(year));
}

const PARTS = ['hoursLaw', 'hoursTrade'];
const SERVING: readonly string[] = ['执法人员', '执法监督人员'];
