import { normaliseName } from './normalise-name.ts';
import type { Roster, Unit } from './roster.ts';

/** How a text names its unit: by code, canonical short name, full name, another way of writing it, or the name of a merged body. */
export type NamedBy = 'code' | 'shortName' | 'name' | 'alias' | 'succession';

export interface FoundUnit {
  readonly unit: Unit;
  readonly by: NamedBy;
}

/**
 * The unit a text names, or null where none or more than one is named so. Width, blanks and the prefix of the county
 * (样例县, 县, 中共样例县…) do not matter; a name that differs by its prefix only counts as an alias.
 * Nothing is guessed: a near miss is null, see `nearestUnits`.
 */
export function findUnit(roster: Roster, text: string): FoundUnit | null {
  const written = normaliseName(text);
  if (written === '') return null;
  for (const [by, namesOf] of WAYS) {
    const units = roster.units.filter((unit) => namesOf(unit).some((name) => normaliseName(name) === written));
    if (units.length > 0) return single(units, by);
  }
  const bare = withoutPrefix(written, roster.county);
  const barely = (names: readonly string[]) =>
    names.some((name) => withoutPrefix(normaliseName(name), roster.county) === bare);
  const today = roster.units.filter((unit) => barely([unit.shortName, unit.name, ...unit.aliases]));
  if (today.length > 0) return single(today, 'alias');
  return single(
    roster.units.filter((unit) => barely(formerNames(unit))),
    'succession',
  );
}

/**
 * Units whose names, aliases or merged bodies' names are written most like the text, the nearest first: to be proposed,
 * never applied. A name of which more than half would have to change is not near. At most `count` units.
 */
export function nearestUnits(roster: Roster, text: string, count = 3): Unit[] {
  const bare = withoutPrefix(normaliseName(text), roster.county);
  if (bare === '') return [];
  return roster.units
    .map((unit, position) => ({
      unit,
      position,
      distance: Math.min(
        ...[unit.shortName, unit.name, ...unit.aliases, ...formerNames(unit)].map((name) =>
          unlikeness(bare, withoutPrefix(normaliseName(name), roster.county)),
        ),
      ),
    }))
    .filter((candidate) => candidate.distance <= FAR)
    .sort((a, b) => a.distance - b.distance || a.position - b.position)
    .slice(0, count)
    .map((candidate) => candidate.unit);
}

const WAYS: readonly (readonly [NamedBy, (unit: Unit) => readonly string[]])[] = [
  ['code', (unit) => [unit.code, unit.code.toLowerCase()]],
  ['shortName', (unit) => [unit.shortName]],
  ['name', (unit) => [unit.name]],
  ['alias', (unit) => unit.aliases],
  ['succession', formerNames],
];

/** Share of a name that may differ before it is no longer near. */
const FAR = 0.5;

function formerNames(unit: Unit): readonly string[] {
  return unit.succeeds.map((body) => body.name);
}

function single(units: readonly Unit[], by: NamedBy): FoundUnit | null {
  const [unit] = units;
  return unit !== undefined && units.length === 1 ? { unit, by } : null;
}

/** 中共样例县委组织部, 县委组织部 → 委组织部; 样例县司法局, 县司法局 → 司法局. */
function withoutPrefix(name: string, county: string): string {
  const level = county.slice(-1);
  let rest = name;
  for (const prefix of ['中共', county, level]) {
    if (rest.length > prefix.length && rest.startsWith(prefix)) rest = rest.slice(prefix.length);
  }
  return rest;
}

/**
 * Edit distance as a share of the longer text. A character left out costs half of a wrong one,
 * because short forms (市监局) leave characters out.
 */
function unlikeness(text: string, name: string): number {
  const from = [...text];
  const to = [...name];
  let previous = to.map((_, index) => (index + 1) * LEFT_OUT);
  let corner = 0;
  for (const character of from) {
    const current: number[] = [];
    let diagonal = corner;
    let left = corner + 1;
    corner = left;
    for (const [index, wanted] of to.entries()) {
      const above = previous[index] ?? 0;
      left = Math.min(above + 1, left + LEFT_OUT, diagonal + (character === wanted ? 0 : 1));
      diagonal = above;
      current.push(left);
    }
    previous = current;
  }
  return (previous.at(-1) ?? from.length) / Math.max(from.length, to.length);
}

const LEFT_OUT = 0.5;
