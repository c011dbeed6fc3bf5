import { rowKeysOf } from '../../ledger/assignment/row-keys.ts';
import type { Grid } from '../../ledger/grid/grid.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import { readIdentityTable } from '../../ledger/recognise/read-identity.ts';
import { recognise } from '../../ledger/recognise/recognise.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { type Round, readRound } from '../../ledger/round/round.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import type { PlanShelf } from './plan-shelf.ts';

/** What is known of a workbook before it is judged. */
export type OpenedLedger =
  | { readonly kind: 'no-ledger' }
  /** The plan is named, but not within reach, or not named at all (null). */
  | { readonly kind: 'no-plan'; readonly plan: string | null }
  | { readonly kind: 'no-round' }
  | { readonly kind: 'ledger'; readonly plan: Plan; readonly round: Round };

/** What a person chose for a workbook that does not say it itself. */
export interface Chosen {
  readonly plan: string | null;
  readonly round: string | null;
}

/** Finds out which plan and which round a workbook is of: from its hidden identity, else from its titles, else as chosen. */
export async function openLedger(grid: Grid, roster: Roster, shelf: PlanShelf, chosen: Chosen): Promise<OpenedLedger> {
  const named = await namedIn(grid, roster, shelf);
  if (named === null) return { kind: 'no-ledger' };
  // A plan that is named but not within reach may be replaced by choice: the rules then say that it is another one.
  const plan = (await findPlan(shelf, named.plan)) ?? (await findPlan(shelf, chosen.plan));
  if (plan === null) return { kind: 'no-plan', plan: named.plan };
  const round = readRound(named.round ?? chosen.round ?? '');
  return round === null ? { kind: 'no-round' } : { kind: 'ledger', plan, round };
}

async function namedIn(grid: Grid, roster: Roster, shelf: PlanShelf): Promise<Chosen | null> {
  const table = readIdentityTable(grid);
  if (table?.plan !== undefined && table.round !== undefined) return { plan: table.plan, round: table.round };
  // The titles are read by recognition, which knows a sheet by its headings whatever the plan.
  const plan = await shelf.first();
  if (plan === null) return null;
  const looked = recognise(grid, '', { plan, roster, sheets: ledgerSheets, rowKeys: rowKeysOf(plan) });
  if (looked.state === 'refused') return null;
  const { identity } = looked.ledger;
  return { plan: identity.planId, round: identity.round };
}

async function findPlan(shelf: PlanShelf, id: string | null): Promise<Plan | null> {
  return id === null ? null : shelf.find(id);
}
