import { rolesOf } from '../../../pipeline/merge/roles.ts';
import { mergeContextOf } from '../../build/rollup.ts';

describe('the matrix of roles', () => {
  it('has the role of every unit in every task, and nothing where a task is not the unit’s', () => {
    const context = mergeContextOf();
    const roles = rolesOf(context);
    expect(roles.columns).toEqual(context.plan.tasks.map(({ number }) => number));
    expect(roles.rows.map(({ unit }) => unit)).toEqual(context.roster.units.map(({ code }) => code));
    for (const [column, number] of roles.columns.entries()) {
      const parties = new Map((context.assignment.units.get(number) ?? []).map(({ unit, role }) => [unit.code, role]));
      for (const { unit, cells } of roles.rows) expect(cells[column]).toBe(parties.get(unit) ?? null);
    }
  });
});
