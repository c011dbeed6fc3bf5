import type { Grid } from '../grid/grid.ts';
import type { Identity, Observation } from '../ledger.ts';
import { findUnit, nearestUnits } from '../roster/find-unit.ts';
import type { Roster, Unit } from '../roster/roster.ts';
import { readRound } from '../round/round.ts';
import { comparable } from '../value/trim-blanks.ts';
import type { FoundSheet } from './find-sheets.ts';
import { remark } from './observation.ts';
import { readIdentityTable, readNilReturn, saysNil } from './read-identity.ts';
import { readTitles, type Titles } from './read-titles.ts';
import type { RecognitionContext } from './recognition-context.ts';

/** Which ledger a workbook is, and what was noticed about the name of its unit. */
export interface Identified {
  readonly identity: Identity;
  readonly nilReturn: boolean;
  readonly observations: readonly Observation[];
}

/** Identity from the hidden table; what that does not say, and all of it where the table is lost, from the title rows. */
export function identify(grid: Grid, found: readonly FoundSheet[], context: RecognitionContext): Identified {
  const table = readIdentityTable(grid);
  const titles = readTitles(grid, found);
  const unit = unitOf(table?.unit ?? null, titles, context.roster);
  const planId = table?.plan ?? planOf(titles, context);
  const round = table?.round !== undefined && readRound(table.round) !== null ? table.round : titles.round;
  const says = unit.code !== null || planId !== null || round !== null;
  return {
    identity: {
      planId,
      planVersion: wholeNumber(table?.planVersion) ?? titles.plan?.version ?? null,
      unit: unit.code,
      round,
      templateVersion: wholeNumber(table?.template) ?? titles.template,
      from: table !== null ? 'name' : says ? 'title' : 'none',
    },
    nilReturn: readNilReturn(grid) || (titles.nil !== null && saysNil(titles.nil)),
    observations: unit.observations,
  };
}

interface UnitFound {
  readonly code: string | null;
  readonly observations: readonly Observation[];
}

function unitOf(code: string | null, titles: Titles, roster: Roster): UnitFound {
  const known = code === null ? undefined : roster.units.find((unit) => unit.code === code);
  if (known !== undefined) return { code: known.code, observations: titleDiffers(known, titles, roster) };
  for (const title of titles.units) {
    const named = unitIn(title.text, roster);
    if (named === null) continue;
    const words = { found: title.text, expected: named.unit.shortName };
    const facts = { mode: 'alias', unit: named.unit.code };
    return {
      code: named.unit.code,
      observations: named.alias ? [remark('unit-name', title.place, words, facts)] : [],
    };
  }
  const unknown = titles.units.find((title) => title.own);
  if (unknown !== undefined) return { code: null, observations: [unknownUnit(unknown.text, unknown.place, roster)] };
  return { code: null, observations: code === null ? [] : [unknownUnit(code, {}, roster)] };
}

/** A workbook copied from another unit: its titles name this one, its hidden table the other. */
function titleDiffers(unit: Unit, { units }: Titles, roster: Roster): Observation[] {
  const title = units.find(({ own }) => own);
  if (title === undefined || isPlainName(nameIn(title.text), unit, roster)) return [];
  const named = unitIn(title.text, roster);
  if (named === null || named.unit.code === unit.code) return [];
  const facts = { mode: 'differs', unit: unit.code, named: named.unit.code };
  return [remark('unit-name', title.place, { found: title.text, expected: unit.shortName }, facts)];
}

function unknownUnit(text: string, place: Parameters<typeof remark>[1], roster: Roster): Observation {
  const nearest = nearestUnits(roster, nameIn(text), 3).map((unit) => unit.shortName);
  const expected = nearest.length === 0 ? null : nearest.join('、');
  return remark('unit-name', place, { found: text, expected }, { mode: 'unknown', nearest: nearest.join('、') });
}

function unitIn(text: string, roster: Roster): { unit: Unit; alias: boolean } | null {
  const found = findUnit(roster, text) ?? findUnit(roster, nameIn(text));
  if (found !== null) return { unit: found.unit, alias: !isPlainName(nameIn(text), found.unit, roster) };
  const code = CODE.exec(text)?.[1];
  const unit = code === undefined ? undefined : roster.units.find((candidate) => candidate.code === code);
  return unit === undefined ? null : { unit, alias: true };
}

/** The short name, the full name, the full name behind the county's, or the code: nothing to remark. */
function isPlainName(text: string, { name, shortName, code }: Unit, { county }: Roster): boolean {
  const word = comparable(text);
  return [name, shortName, code, `${county}${name}`].some((plain) => comparable(plain) === word);
}

/** `方城县司法局(D01)` without the code. */
function nameIn(text: string): string {
  const name = text.replace(CODE, '').trim();
  return name === '' ? text : name;
}

const CODE = /[(（]\s*([A-Z]\d{2,4})\s*[)）]/;

function planOf({ plan }: Titles, { plan: known }: RecognitionContext): string | null {
  if (plan === null) return null;
  if (comparable(plan.text) === comparable(known.title)) return known.id;
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(plan.text) ? plan.text : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
