import type { Day } from '../day/day.ts';
import { dayIn, type Entry, isWhere, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import type { Duty } from './duty.ts';
import { fulfils, type Measurement, UNKNOWN } from './measurement.ts';

/** 清单制度台账 in a workbook; undefined where it is absent. */
export function listsSheetOf(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find(({ id }) => id === 'lists');
}

/**
 * What 清单制度台账 shows for a duty: how many of the lists asked for were made by its day; where several kinds are asked for
 * (the three lists of leniency) how many kinds there are. Unknown where they are too few and a list in force lacks its day.
 */
export function measureLists(duty: Duty, ledger: Ledger): Measurement {
  const sheet = listsSheetOf(ledger);
  if (sheet === undefined) return UNKNOWN;
  const { obligation } = duty;
  const made = madeInTime(duty, sheet);
  const part = asksForKinds(duty) ? new Set(made.map((entry) => textOf(entry, 'kind'))).size : made.length;
  const measured = { known: true, part, of: null } as const;
  const undated = sheet.entries.some(
    (entry) => isWhere(entry, obligation.answeredBy.where) && isInForce(entry) && dayIn(entry, 'madeOn') === null,
  );
  return undated && !fulfils(obligation, measured) ? UNKNOWN : measured;
}

/** The lists that answer a duty no later than its day. */
export function madeInTime(duty: Duty, sheet: LedgerSheet): readonly Entry[] {
  return sheet.entries.filter((entry) => {
    const day = isWhere(entry, duty.obligation.answeredBy.where) ? madeFor(entry, duty) : null;
    return day !== null && (day === 'undated' || duty.dueOn === null || day <= duty.dueOn);
  });
}

/** Whether a duty counts kinds of lists, each once, and not lists. */
export function asksForKinds({ obligation: { answeredBy, value } }: Duty): boolean {
  return (answeredBy.where.kind?.length ?? 0) > 1 && value > 1;
}

/**
 * The day on which a list answers a duty; `undated` where it answers and no day can be held against it; null while it does not
 * answer: in the making, repealed, without a day, or of another time. By what the plan's columns ask for:
 *
 * - the making (`madeOn`), for what is yearly within the year, or of the year that the title names;
 * - a clearing up (`revisedOn` alone): the making or the last revision within the plan. A last revision after the day hides
 *   those before it, so it is undated;
 * - items to be removed (`toRemove` alone): undated once the number is there, none included.
 *
 * Where the superior's list applies nothing is to be made: undated.
 */
export function madeFor(entry: Entry, { obligation, span, dueOn }: Duty): Day | 'undated' | null {
  const status = textOf(entry, 'status');
  if (status === '适用上级') return 'undated';
  if (!IN_FORCE.includes(status)) return null;
  const [madeOn, revisedOn] = [dayIn(entry, 'madeOn'), dayIn(entry, 'revisedOn')];
  switch (deedAsked(obligation.answeredBy.columns)) {
    case 'revision': {
      if (madeOn !== null && madeOn >= span.from) return madeOn;
      if (revisedOn === null || revisedOn < span.from) return null;
      return dueOn !== null && revisedOn > dueOn ? 'undated' : revisedOn;
    }
    case 'removal':
      return textOf(entry, 'toRemove') === '' ? null : 'undated';
    case 'making': {
      const ofOneYear = obligation.period !== 'once' && !textOf(entry, 'title').includes(span.id);
      return ofOneYear && madeOn !== null && (madeOn < span.from || madeOn > span.to) ? null : madeOn;
    }
  }
}

/** Whether a list is in force: issued or revised. */
export function isInForce(entry: Entry): boolean {
  return IN_FORCE.includes(textOf(entry, 'status'));
}

const IN_FORCE = ['已印发', '已修订'];

function deedAsked(columns: readonly string[]): 'making' | 'revision' | 'removal' {
  if (columns.includes('madeOn')) return 'making';
  if (columns.includes('revisedOn')) return 'revision';
  return columns.includes('toRemove') ? 'removal' : 'making';
}
