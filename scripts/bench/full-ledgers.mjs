// Ledgers with every sheet filled in as the sample's clerks do it: of the county of 57 units, of one of any size, and of a unit with many officers.
import { scopesOf } from '../../dist/ledger/assignment/unit-scopes.js';
import { readRound } from '../../dist/ledger/round/round.js';
import { fillIn } from '../../dist/seeds/sample/fill-in.js';
import { fillRegisters } from '../../dist/seeds/sample/registers/fill-registers.js';
import { inputs, seed } from './inputs.mjs';

const sample = seed('rosters', 'sample-county.json');
const calendar = seed('calendars', 'china.json');

/** The ledgers of `count` units of the sample's kinds under the Fangcheng plan, second quarter: nothing but what is due. */
export function fullLedgers(folder, count) {
  const run = {
    plan: seed('plans', 'fangcheng-2023.json'),
    roster: countyOf(count),
    round: '2024-Q2',
    asOf: '2024-07-12',
  };
  return inputs(
    folder,
    `full-${count}`,
    run,
    filling(run, ({ registers }) => registers),
  );
}

/**
 * The ledger of one department with `count` officers at the end of a year in which one in twenty has too few hours, and one in
 * a hundred has left without handing the certificate back.
 */
export function officersLedger(folder, count) {
  const unit = sample.units.find(({ kind }) => kind === 'enforcement');
  const coordinator = sample.units.find(({ shortName }) => shortName === sample.coordinator);
  const plan = seed('plans', 'sample-county-2024.json');
  const run = { plan, roster: { ...sample, units: [coordinator, unit] }, round: '2024', asOf: '2025-01-13' };
  const fill = filling(run, ({ registers }) => new Map([...registers, ['officers', officersOf(count, registers)]]));
  return inputs(folder, `officers-${count}`, run, (each, round) =>
    each === unit ? fill(each, round) : { sheets: [] },
  );
}

/** How a unit of a run is filled in, its registers changed as told. */
function filling({ plan, roster, round: roundId }, amend) {
  const seeds = { plan, roster, calendar };
  const { units } = scopesOf(plan, roster, readRound(roundId));
  return (unit, round) => {
    const scope = units.get(unit.code);
    const entries = new Map(scope.rows.map((row) => [row.key, fillIn(row, unit, roundId, seeds)]));
    const registers = fillRegisters({ unit, round, duties: scope.duties, seeds });
    return { ...scope, entries, registers: amend({ registers }) };
  };
}

/** The units of the sample, then its departments and townships again under other codes and names until there are enough. */
function countyOf(count) {
  const repeated = sample.units.filter(({ kind }) => kind !== 'general');
  const others = Array.from({ length: count - sample.units.length }, (_, index) => {
    const unit = repeated[index % repeated.length];
    const again = Math.floor(index / repeated.length) + 1;
    return {
      ...unit,
      code: `${unit.code[0]}${again}${unit.code.slice(1)}`,
      name: `${unit.name}${again}`,
      shortName: `${unit.shortName}${again}`,
      aliases: [],
      succeeds: [],
    };
  });
  return { ...sample, id: `bench-full-${count}`, units: [...sample.units, ...others] };
}

function officersOf(count, registers) {
  const serving = registers.get('officers').filter(({ kind, post }) => kind === '执法人员' && post === '在岗');
  return Array.from({ length: count }, (_, index) => {
    const row = { ...serving[index % serving.length], certNo: `04191${String(index + 1).padStart(6, '0')}` };
    if (index % 20 === 7) return { ...row, hoursLaw: 12, hoursTotal: 12 + row.hoursTrade };
    return index % 100 === 31 ? { ...row, post: '调离', leftOn: '2024-09-30', withdrawnOn: '' } : row;
  });
}
