import { yearOf } from '../day/day.ts';
import { type Entry, type Ledger, type LedgerSheet, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';

/** The register of officers in a workbook, and its rows of the year the round lies in. */
export interface OfficerRows {
  readonly sheet: LedgerSheet;
  readonly rows: readonly Entry[];
}

/** Rows of 人员培训证件台账 of the round's year; a row without a year counts as of this year. Null where the sheet is absent. */
export function officerRows(ledger: Ledger, { round }: RuleContext): OfficerRows | null {
  const sheet = ledger.sheets.find(({ id }) => id === 'officers');
  if (sheet === undefined) return null;
  const year = yearOf(round.to);
  return { sheet, rows: sheet.entries.filter((entry) => isOfYear(entry, year)) };
}

/** Whether a row is of a year, written `2024`, `2024年` or `2024年度`; a row without a year is of every one. */
export function isOfYear(entry: Entry, year: number): boolean {
  const text = textOf(entry, 'year');
  return text === '' || text.replace(/年度?$/, '') === String(year);
}

/** Enforcement officers and their supervisors at their post: of them training, rotation and appraisal are asked. */
export function isServing(entry: Entry): boolean {
  return SERVING.includes(textOf(entry, 'kind')) && isAtPost(entry);
}

/** Whether the person is at the post; not known is no. */
export function isAtPost(entry: Entry): boolean {
  return textOf(entry, 'post') === '在岗';
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

/** Hours of an officer as the parts give them, an empty cell as none; null where a cell cannot be used. */
export function hoursOf(entry: Entry): { readonly law: number; readonly trade: number; readonly total: number } | null {
  const [law, trade] = ['hoursLaw', 'hoursTrade'].map((id) =>
    entry.cells[id]?.state === 'unusable' ? null : (numberIn(entry, id) ?? 0),
  );
  return law === null || law === undefined || trade === null || trade === undefined
    ? null
    : { law, trade, total: plus(law, trade) };
}

/** Sum of two amounts of at most three decimals, without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export function plus(a: number, b: number): number {
  return Math.round((a + b) * 1000) / 1000;
}

const SERVING: readonly string[] = ['执法人员', '执法监督人员'];
