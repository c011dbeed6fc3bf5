import type { RoleMatrix } from '../../ledger/rollup/roles.ts';
import type { RoundContext } from './submission.ts';

/** The role of every unit in every task of the plan, as the plan laid over the roster gives it. */
export function rolesOf({
  plan,
  roster,
  assignment,
}: Pick<RoundContext, 'plan' | 'roster' | 'assignment'>): RoleMatrix {
  const roles = plan.tasks.map(
    ({ number }) => new Map((assignment.units.get(number) ?? []).map(({ unit, role }) => [unit.code, role])),
  );
  return {
    columns: plan.tasks.map(({ number }) => number),
    rows: roster.units.map(({ code }) => ({ unit: code, cells: roles.map((ofTask) => ofTask.get(code) ?? null) })),
  };
}
