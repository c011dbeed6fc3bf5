import { scopesOf } from '../../ledger/assignment/unit-scopes.ts';
import type { Unit } from '../../ledger/roster/roster.ts';
import { ledgerRules } from '../../ledger/rules/index.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import type { RowEntry } from '../../pipeline/template/template-options.ts';
import { answerKey } from '../../seeds/sample/answer-key.ts';
import { fillRegisters, type Registers } from '../../seeds/sample/registers/fill-registers.ts';
import { periodOf, type SampleRoundId, sampleRoundIds } from '../../seeds/sample/sample-round.ts';
import { sampleSeeds } from './sample-round-merged.ts';

const { units } = sampleSeeds().roster;

describe('the registers of the sample', () => {
  const filled = new Map(sampleRoundIds.map((roundId) => [roundId, registersOf(roundId)]));
  const rowsOf = (roundId: SampleRoundId, unit: Unit, sheet: string): readonly RowEntry[] =>
    filled.get(roundId)?.get(unit.code)?.get(sheet) ?? [];

  it('have some 1,400 officers, each under a certificate number of his or her own', () => {
    const officers = units.flatMap((unit) => rowsOf('2024', unit, 'officers'));
    const numbers = officers.map(({ certNo }) => certNo).filter((certNo) => certNo !== '');
    expect(officers.length).toBeGreaterThan(1300);
    expect(officers.length).toBeLessThan(1500);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((certNo) => /^0\d{10}$/.test(String(certNo)))).toBe(true);
  });

  it('have names that are plainly samples', () => {
    const names = units.flatMap((unit) => rowsOf('2024', unit, 'officers').map(({ name }) => String(name)));
    expect(names.filter((name) => !/^样例\d{3}$/.test(name))).toEqual([]);
  });

  it.each(['activities', 'cases', 'lists', 'rectification'])('keep every row of %s in the round after', (sheet) => {
    const key = ledgerSheets.find(({ id }) => id === sheet)?.key ?? [];
    const keysIn = (rows: readonly RowEntry[]) => rows.map((row) => key.map((column) => row[column]).join(' '));
    const lost = units.flatMap((unit) => {
      const after = new Set(keysIn(rowsOf('2024-Q2', unit, sheet)));
      return keysIn(rowsOf('2024-Q1', unit, sheet)).filter((row) => !after.has(row));
    });
    expect(lost).toEqual([]);
    expect(units.flatMap((unit) => rowsOf('2024-Q1', unit, sheet)).length).toBeGreaterThan(100);
  });

  it('know nothing of what comes after the round', () => {
    const late = sampleRoundIds.flatMap((roundId) =>
      units.flatMap((unit) =>
        [...(filled.get(roundId)?.get(unit.code) ?? [])].flatMap(([sheet, rows]) =>
          rows.flatMap((row) => daysOf(sheet, row).filter((day) => day > periodOf(roundId).to)),
        ),
      ),
    );
    expect(late).toEqual([]);
  });

  it('are the same every time', () => {
    expect([...registersOf('2024-Q2')]).toEqual([...(filled.get('2024-Q2') ?? [])]);
  });

  it('have, over the rounds, a fault for every rule about them', () => {
    const sown = sampleRoundIds.flatMap((roundId) =>
      answerKey(roundId, sampleSeeds()).findings.map(({ code }) => code),
    );
    const rules = ledgerRules.map(({ code }) => code).filter((code) => /^[RPACLK]-|^X-06$/.test(code));
    expect(rules.filter((code) => !sown.includes(code))).toEqual([]);
    expect(rules.length).toBeGreaterThan(50);
  });
});

function registersOf(roundId: SampleRoundId): ReadonlyMap<string, Registers> {
  const seeds = sampleSeeds(roundId);
  const round = periodOf(roundId);
  const scopes = scopesOf(seeds.plan, seeds.roster, round).units;
  return new Map(
    [...scopes].map(([code, { duties }]) => {
      const unit = seeds.roster.units.find((candidate) => candidate.code === code);
      if (unit === undefined) throw new Error(`no unit ${code}`);
      return [code, fillRegisters({ unit, round, duties, seeds })];
    }),
  );
}

/** Days on which something happened: a deadline may lie in the future. */
function daysOf(sheet: string, row: RowEntry): string[] {
  const columns = ledgerSheets.find(({ id }) => id === sheet)?.columns ?? [];
  return columns
    .filter(({ id, type }) => type === 'day' && id !== 'dueOn')
    .flatMap(({ id }) => (row[id] === undefined || row[id] === '' ? [] : [String(row[id])]));
}
