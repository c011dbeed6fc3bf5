import { type Day, yearOf } from '../day/day.ts';
import { dayIn, type Entry, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import type { Duty } from './duty.ts';
import { fulfils, type Measurement, UNKNOWN } from './measurement.ts';
import { matchRow } from './row-match.ts';

/** 清单制度台账 in a workbook; undefined where it is absent. */
export function listsSheetOf(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find(({ id }) => id === 'lists');
}

/**
 * What 清单制度台账 shows for a duty: how many of the lists asked for were made by its day; where several kinds are asked for
 * (the three lists of leniency) how many kinds there are; where the plan forbids a list how many of it there are. Where they are
 * too few and a row that might count has a cell that cannot be used, the register does not say: the cell has its own finding.
 */
export function measureLists(duty: Duty, ledger: Ledger): Measurement {
  const sheet = listsSheetOf(ledger);
  if (sheet === undefined) return UNKNOWN;
  const { obligation } = duty;
  if (isForbidden(duty)) return { known: true, part: forbiddenRows(duty, sheet).length, of: null };
  const made = madeInTime(duty, sheet);
  const part = asksForKinds(duty) ? new Set(made.map((entry) => textOf(entry, 'kind'))).size : made.length;
  const measured = { known: true, part, of: null } as const;
  if (fulfils(obligation, measured)) return measured;
  return sheet.entries.some((entry) => madeFor(entry, duty) === 'doubtful') ? UNKNOWN : measured;
}

/** The lists that answer a duty no later than its day. */
export function madeInTime(duty: Duty, sheet: LedgerSheet): readonly Entry[] {
  return sheet.entries.filter((entry) => {
    const day = madeFor(entry, duty);
    if (day === null || day === 'doubtful') return false;
    return day === 'undated' || duty.dueOn === null || day <= duty.dueOn;
  });
}

/** Whether a duty counts kinds of lists, each once, and not lists. */
export function asksForKinds({ obligation: { answeredBy, value } }: Duty): boolean {
  return (answeredBy.where.kind?.length ?? 0) > 1 && value > 1;
}

/** Whether a duty forbids what it counts: none of it may be there. */
export function isForbidden({ obligation: { comparator, value } }: Duty): boolean {
  return value === 0 && (comparator === '=' || comparator === '<=');
}

/** The rows that a duty forbids. */
export function forbiddenRows({ obligation }: Duty, { entries }: LedgerSheet): readonly Entry[] {
  return entries.filter((entry) => matchRow(entry, obligation.answeredBy.where, REQUIRED) === 'yes');
}

/**
 * The day on which a list answers a duty; `undated` where it answers and no day can be held against it; `doubtful` where a needed
 * cell is empty or cannot be used; null while it does not answer: another list, in the making, repealed, without what the plan
 * asks of it, or of another time. By what the plan's columns ask for:
 *
 * - the making (`madeOn`), for what is yearly within the year, or before it where the title names the year;
 * - a clearing up (`revisedOn` alone): the making or the last revision within the plan. A last revision after the due day hides
 *   those before it, for the list is kept up to date: doubtful;
 * - neither (items to be removed): undated once the cells asked for are filled, none (0) included.
 *
 * Where the superior's list applies nothing is to be made: undated.
 */
export function madeFor(entry: Entry, duty: Duty): Day | 'undated' | 'doubtful' | null {
  const { obligation, span, dueOn } = duty;
  const { columns, where } = obligation.answeredBy;
  const match = matchRow(entry, where, REQUIRED);
  const status = textOf(entry, 'status');
  if (match === 'no' || NOT_IN_FORCE.includes(status)) return null;
  if (match === 'doubtful' || status === '') return 'doubtful';
  if (status === '适用上级') return 'undated';
  const [madeOn, revisedOn] = [dayIn(entry, 'madeOn'), dayIn(entry, 'revisedOn')];
  if (columns.includes('revisedOn') && !columns.includes('madeOn')) {
    if (madeOn !== null && madeOn >= span.from) return madeOn;
    if (revisedOn === null) return isEmpty(entry, 'revisedOn') && madeOn !== null ? null : 'doubtful';
    if (revisedOn < span.from) return null;
    return dueOn !== null && revisedOn > dueOn ? 'doubtful' : revisedOn;
  }
  if (!columns.includes('madeOn')) {
    return columns.every((column) => column in where || !isEmpty(entry, column)) ? 'undated' : null;
  }
  if (madeOn === null) return 'doubtful';
  if (obligation.period === 'once' || (madeOn >= span.from && madeOn <= span.to)) return madeOn;
  const named = madeOn < span.from && textOf(entry, 'title').includes(`${yearOf(span.from)}`);
  return named ? madeOn : null;
}

/** Whether a row says of what kind its list is; without it nobody can count it. */
export function hasKind(entry: Entry): boolean {
  return textOf(entry, 'kind') !== '';
}

/** Whether a list is in force: issued or revised. */
export function isInForce(entry: Entry): boolean {
  return IN_FORCE.includes(textOf(entry, 'status'));
}

function isEmpty(entry: Entry, column: string): boolean {
  return entry.cells[column]?.state === 'empty';
}

const REQUIRED = ['kind', 'status'];
const IN_FORCE = ['已印发', '已修订'];
const NOT_IN_FORCE = ['制定中', '已废止'];
