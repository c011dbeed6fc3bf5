import { normaliseName } from './normalise-name.ts';
import type { Roster, Unit } from './roster.ts';

/**
 * The units a collective term of a plan (各行政执法部门, 各乡镇(街道)) means in this county, in roster order;
 * null where the roster does not know the term.
 */
export function expandCollective(roster: Roster, term: string): Unit[] | null {
  const written = normaliseName(term);
  const meant = roster.collectives.filter((collective) => collective.terms.some((t) => normaliseName(t) === written));
  if (meant.length === 0) return null;
  return roster.units.filter((unit) =>
    meant.some((collective) => collective.kinds.includes(unit.kind) || collective.codes.includes(unit.code)),
  );
}
