import type { Day } from '../day/day.ts';
import { dayIn, type Entry, isWhere, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

/** 清单制度台账 in a workbook; undefined where it is absent. */
export function listsSheetOf(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find(({ id }) => id === 'lists');
}

/**
 * What 清单制度台账 shows for a duty: how many of the lists asked for were made by its day; where several kinds are asked for
 * (the three lists of leniency) how many kinds there are.
 */
export function measureLists(duty: Duty, ledger: Ledger): Measurement {
  const sheet = listsSheetOf(ledger);
  if (sheet === undefined) return UNKNOWN;
  const { where } = duty.obligation.answeredBy;
  const made = sheet.entries.filter((entry) => {
    const day = madeFor(entry, duty);
    return isWhere(entry, where) && day !== null && (duty.dueOn === null || day === 'superior' || day <= duty.dueOn);
  });
  const part = asksForKinds(duty) ? new Set(made.map((entry) => textOf(entry, 'kind'))).size : made.length;
  return { known: true, part, of: null };
}

/** Whether a duty counts kinds of lists, each once, and not lists. */
export function asksForKinds({ obligation: { answeredBy, value } }: Duty): boolean {
  return (answeredBy.where.kind?.length ?? 0) > 1 && value > 1;
}

/**
 * The day on which a list answers a duty; `superior` where the superior's applies and nothing is to be made; null while it does not
 * answer: in the making, repealed, without a day, or of another time. Where the plan asks for a clearing up (its columns name
 * the day of revision) the last revision within the plan counts, else the making.
 */
export function madeFor(entry: Entry, { obligation, span }: Duty): Day | 'superior' | null {
  const status = textOf(entry, 'status');
  if (status === '适用上级') return 'superior';
  if (!IN_FORCE.includes(status)) return null;
  const [madeOn, revisedOn] = [dayIn(entry, 'madeOn'), dayIn(entry, 'revisedOn')];
  const { columns } = obligation.answeredBy;
  if (columns.includes('revisedOn') && !columns.includes('madeOn')) {
    return [madeOn, revisedOn].find((day) => day !== null && day >= span.from) ?? null;
  }
  if (madeOn === null) return null;
  const yearly = obligation.period !== 'once';
  return yearly && (madeOn < span.from || madeOn > span.to) ? null : madeOn;
}

/** Whether a row says of what kind its list is; without it nobody can count it. */
export function hasKind(entry: Entry): boolean {
  return textOf(entry, 'kind') !== '';
}

/** Whether a list is in force: issued or revised. */
export function isInForce(entry: Entry): boolean {
  return IN_FORCE.includes(textOf(entry, 'status'));
}

const IN_FORCE = ['已印发', '已修订'];
