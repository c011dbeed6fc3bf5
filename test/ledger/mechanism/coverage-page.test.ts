import { readFileSync } from 'node:fs';
import { coveragePage } from '../../../ledger/mechanism/coverage-page.ts';
import { mechanismsSchema } from '../../../ledger/mechanism/mechanism.ts';
import { ledgerRules } from '../../../ledger/rules/index.ts';
import { ledgerSheets } from '../../../ledger/sheets/index.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, `file://${__filename}`), 'utf8');
const mechanisms = mechanismsSchema.parse(JSON.parse(read('seeds/mechanisms.json')));

describe('the mechanisms of the source documents', () => {
  it('are eighty-one, numbered one after the other', () => {
    expect(mechanisms.map(({ number }) => number)).toEqual(Array.from({ length: 81 }, (_, index) => index + 1));
  });

  it('name only rules that exist', () => {
    const codes = new Set(ledgerRules.map(({ code }) => code));
    expect(mechanisms.flatMap(({ rules }) => rules.filter((code) => !codes.has(code)))).toEqual([]);
  });

  it('name only sheets of the ledger', () => {
    const letters = new Set(ledgerSheets.map(({ letter }) => letter));
    expect(mechanisms.flatMap(({ sheets }) => sheets.filter((letter) => !letters.has(letter)))).toEqual([]);
  });

  it('of the first tier each have a sheet or a report, and a page of the county workbook', () => {
    const first = mechanisms.filter(({ tier }) => tier === 1);
    expect(first).toHaveLength(32);
    expect(first.filter(({ sheets, pages }) => sheets.length === 0 || pages.length === 0)).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  it('is what the code makes of them', () => {
    expect(read('docs/coverage.md')).toBe(coveragePage(mechanisms));
  });
});
