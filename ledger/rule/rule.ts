import type { Assignment } from '../assignment/assignment.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Day } from '../day/day.ts';
import type { UnitDuties } from '../duty/duty.ts';
import type { Severity } from '../finding/finding.ts';
import type { Entry, Ledger, Place } from '../ledger.ts';
import type { Locale, Localised } from '../locale.ts';
import type { Plan } from '../plan/plan.ts';
import type { Roster } from '../roster/roster.ts';
import type { Round } from '../round/round.ts';
import type { SheetDeclaration } from '../sheet/sheet.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** What a rule may know beside the ledger it looks at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly assignment: Assignment;
  /** By unit code: what the obligations of the plan ask of it in this round. */
  readonly duties: ReadonlyMap<string, UnitDuties>;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  /** 数据截止日: every judgement about time is as of this day. */
  readonly asOf: Day;
  /** The unit's entries of the round before, by row key; null where none was given. */
  readonly previous: ReadonlyMap<string, PreviousEntry> | null;
  /** Declarations of the sheets judged; the sheets of the ledger workbook where not given. */
  readonly sheets?: readonly SheetDeclaration[];
}

/** What the round before knew of a row. */
export interface PreviousEntry {
  readonly status: string;
  readonly progress: string;
  readonly completedOn: Day | null;
}

/** What a rule yields: where, and the facts its sentences are made from. */
export interface Found<F extends Facts> {
  readonly place: Place;
  readonly task?: string | null;
  readonly found?: string | null;
  readonly expected?: string | null;
  readonly facts: F;
  /** Only for a rule declared with more than one severity. */
  readonly severity?: Severity;
  /** The clause that demands it, where it differs from row to row. */
  readonly clause?: string;
}

/**
 * A sentence made from facts. Written as a method, so that rules of different facts lie in one list:
 * a rule's sentences are only ever given the facts the rule itself found.
 */
type Sentence<F extends Facts> = { say(facts: F): string }['say'];

/** A rule about one ledger: a declaration and one pure function. It never catches and knows no other rule. */
export interface Rule<F extends Facts = Facts> {
  /** Kebab-case id; also the name of its file and test. */
  readonly id: string;
  /** Code in the rule catalogue: `T-01`. */
  readonly code: string;
  readonly severity: Severity;
  /** Further severities it may yield, e.g. S-03 and S-13. */
  readonly alsoSeverity?: Severity;
  /** What demands it. */
  readonly clause: string;
  readonly title: Localised;
  /** The sentence: what is wrong and what is asked. */
  readonly say: Readonly<Record<Locale, Sentence<F>>>;
  /** How to put it right, with an example. */
  readonly fix: Localised;
  /** Facts of a plain case, from which the message catalogue shows the sentence. */
  readonly sample: F;
  /** Looks at one ledger. Rules about the whole round (X-…) are judged by the merge and have none. */
  readonly find?: (ledger: Ledger, context: RuleContext) => Iterable<Found<F>>;
}

/** Types a rule: its sentences and what it finds agree on the facts, which are inferred from its sample. */
export function defineRule<F extends Facts>(rule: Rule<F>): Rule<F> {
  return rule;
}

/** The place of a cell of an entry. */
export function placeOf(entry: Entry, sheetName: string, columnId: string): Place {
  return { sheet: sheetName, row: entry.row, columnId, columnIndex: entry.cells[columnId]?.columnIndex ?? null };
}
