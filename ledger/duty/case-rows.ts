import type { Day } from '../day/day.ts';
import { dayIn, type Entry, isWhere, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { Span } from './duty.ts';

/** The sheet 案件台账 of a ledger, or null where the workbook has none. */
export function caseSheet({ sheets }: Ledger): LedgerSheet | null {
  return sheets.find(({ id }) => id === 'cases') ?? null;
}

/** The rows of 案件台账 that count for an obligation; none where the workbook has no such sheet. */
export function casesFor({ answeredBy }: Pick<Obligation, 'answeredBy'>, ledger: Ledger): readonly Entry[] {
  return (caseSheet(ledger)?.entries ?? []).filter((entry) => isWhere(entry, answeredBy.where));
}

/** How a case is named in a message: its number, else the row it stands in. */
export function caseName(entry: Entry): string {
  return textOf(entry, 'caseNo') || `第${entry.row}行`;
}

/** Whether a decision was taken by a day; what is not decided yet owes nothing. */
export function isDecided(entry: Entry, asOf: Day): boolean {
  const decidedOn = dayIn(entry, 'decidedOn');
  return decidedOn !== null && decidedOn <= asOf;
}

/**
 * How the legal review of a decided case stands. `sound` passed, and not after the decision · `late` passed after it · `failed`
 * decided although the review failed · `none` never reviewed, or nothing is said of it · `undated` passed on a day that is not
 * given · `unread` the cells cannot be used.
 */
export type ReviewState = 'sound' | 'late' | 'failed' | 'none' | 'undated' | 'unread';

export function reviewStateOf(entry: Entry): ReviewState {
  const cells = ['decidedOn', 'reviewedOn', 'reviewResult'].map((column) => entry.cells[column]);
  if (cells.some((cell) => cell === undefined || cell.state === 'unusable')) return 'unread';
  const [decidedOn, reviewedOn] = [dayIn(entry, 'decidedOn'), dayIn(entry, 'reviewedOn')];
  const result = textOf(entry, 'reviewResult');
  if (result === '未通过') return 'failed';
  if (result === '未审核' || (result === '' && reviewedOn === null)) return 'none';
  if (reviewedOn !== null && decidedOn !== null && reviewedOn > decidedOn) return 'late';
  return reviewedOn === null ? 'undated' : 'sound';
}

/** Whether the state is a breach of the demand that a major decision be reviewed before it is taken. */
export function isUnreviewed(state: ReviewState): boolean {
  return state === 'late' || state === 'failed' || state === 'none';
}

/** Whether a lawsuit was lost: the words of the list, and an act revoked by the court. */
export function isLost(entry: Entry): boolean {
  return ['败诉', '撤销'].includes(textOf(entry, 'outcome'));
}

/** The two certificate numbers of a case, each once; null where a cell cannot be used or the workbook lacks the columns. */
export function officersOf(entry: Entry): number | null {
  const cells = [entry.cells.officer1, entry.cells.officer2];
  if (cells.some((cell) => cell === undefined || cell.state === 'unusable')) return null;
  const numbers = ['officer1', 'officer2'].map((column) =>
    textOf(entry, column).normalize('NFKC').replace(/\s+/g, '').toUpperCase(),
  );
  return new Set(numbers.filter((number) => number !== '')).size;
}

/** Decisions of the kind 重大执法决定 taken within a span and by a day, and how many were reviewed before they were taken. */
export interface MajorDecisions {
  readonly decided: number;
  /** Reviewed and passed in time. */
  readonly reviewed: number;
  /** Reviewed at all, in time or not, passed or not. */
  readonly looked: number;
  /** Cells among them that cannot be used. */
  readonly unread: number;
}

export function majorDecisions(ledger: Ledger, { from, to }: Span, asOf: Day): MajorDecisions {
  const major = casesFor({ answeredBy: { sheet: 'C', columns: [], where: { kind: ['重大执法决定'] } } }, ledger);
  const counted = major.filter((entry) => {
    const decidedOn = dayIn(entry, 'decidedOn');
    return decidedOn !== null && decidedOn >= from && decidedOn <= to && decidedOn <= asOf;
  });
  const states = counted.map(reviewStateOf);
  return {
    decided: counted.length,
    reviewed: states.filter((state) => state === 'sound' || state === 'undated').length,
    looked: states.filter((state) => state !== 'none').length,
    unread: major.filter((entry) => reviewStateOf(entry) === 'unread').length,
  };
}

/** Lawsuits of a span: received in it, concluded in it, and lost of these. A case without the day counts for the year of its register. */
export interface Lawsuits {
  readonly filed: number;
  readonly concluded: number;
  readonly lost: number;
  readonly unread: number;
}

export function lawsuitsOf(ledger: Ledger, span: Span, asOf: Day): Lawsuits {
  const suits = casesFor({ answeredBy: { sheet: 'C', columns: [], where: { kind: ['行政诉讼'] } } }, ledger);
  const within = (entry: Entry, column: string) => {
    const day = dayIn(entry, column);
    return day === null || (day >= span.from && day <= span.to && day <= asOf);
  };
  const concluded = suits.filter((entry) => isConcluded(entry) && within(entry, 'decidedOn'));
  const columns = ['receivedOn', 'decidedOn', 'outcome'];
  return {
    filed: suits.filter((entry) => within(entry, 'receivedOn')).length,
    concluded: concluded.length,
    lost: concluded.filter(isLost).length,
    unread: suits.filter((entry) => columns.some((column) => entry.cells[column]?.state === 'unusable')).length,
  };
}

/** Whether a lawsuit or reconsideration has its outcome. */
export function isConcluded(entry: Entry): boolean {
  return !['', '未结'].includes(textOf(entry, 'outcome'));
}
