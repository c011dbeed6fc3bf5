import type { Roster, Unit } from '../../../ledger/roster/roster.ts';
import { rosterSchema } from '../../../ledger/roster/roster.ts';

interface Given {
  readonly name?: string;
  readonly aliases?: string[];
  readonly kind?: Unit['kind'];
  readonly succeeds?: { name: string; since: string | null }[];
}
type GivenUnit = Omit<Unit, 'succeeds'> & { succeeds: { name: string; since: string | null }[] };

/** A unit from its code and short name; its full name is 样例 before the short name unless another is given. */
export function unitOf(code: string, shortName: string, given: Given = {}): GivenUnit {
  return {
    code,
    shortName,
    name: given.name ?? `样例${shortName}`,
    aliases: given.aliases ?? [],
    kind: given.kind ?? 'enforcement',
    group: '一组',
    succeeds: given.succeeds ?? [],
  };
}

/** A roster of 样例县 with these units and collective terms. */
export function rosterOf(units: GivenUnit[], collectives: Roster['collectives'] = []): Roster {
  return rosterSchema.parse({
    id: 'test',
    county: '样例县',
    coordinator: '县司法局',
    graceDays: 5,
    units,
    collectives,
    calendar: { off: [], work: [] },
  });
}
