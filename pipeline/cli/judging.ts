import { assign } from '../../ledger/assignment/assign.ts';
import type { Assignment } from '../../ledger/assignment/assignment.ts';
import { rowKeysOf } from '../../ledger/assignment/row-keys.ts';
import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import { judge } from '../../ledger/judge.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import { recognise } from '../../ledger/recognise/recognise.ts';
import type { RecognitionContext } from '../../ledger/recognise/recognition-context.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import type { PreviousEntry } from '../../ledger/rule/rule.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import type { Submission } from '../merge/submission.ts';
import type { OpenedFile } from './open-file.ts';

/** What every file of a run is judged against. */
export interface Judging {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly assignment: Assignment;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  readonly asOf: Day;
  readonly recognition: RecognitionContext;
  /** By unit code: the entries of the round before. */
  readonly previous: ReadonlyMap<string, ReadonlyMap<string, PreviousEntry>> | null;
}

/** Prepares a run once, for all its files. */
export function prepareJudging(
  run: Pick<Judging, 'plan' | 'roster' | 'calendar' | 'round' | 'asOf' | 'previous'>,
): Judging {
  const { plan, roster } = run;
  return {
    ...run,
    assignment: assign(plan, roster),
    recognition: { plan, roster, sheets: ledgerSheets, rowKeys: rowKeysOf(plan) },
  };
}

/** Recognises and judges one opened file. */
export function submissionOf(opened: OpenedFile, judging: Judging): Submission {
  const head = { file: opened.file.name, sha256: opened.sha256, size: opened.file.size };
  const { outcome } = opened;
  if (outcome.state === 'refused') return { ...head, outcome: { kind: 'refused', refusal: outcome.refusal } };
  const recognised = recognise(outcome.grid, opened.file.name, judging.recognition);
  if (recognised.state === 'refused') return { ...head, outcome: { kind: 'refused', refusal: recognised.refusal } };
  const { ledger } = recognised;
  const previous = (ledger.identity.unit !== null && judging.previous?.get(ledger.identity.unit)) || null;
  return { ...head, outcome: { kind: 'ledger', ledger, judged: judge(ledger, { ...judging, previous }) } };
}
