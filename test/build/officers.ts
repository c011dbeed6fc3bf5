import type { Rule } from '../../ledger/rule/rule.ts';
import { officersSheet } from '../../ledger/sheets/officers.ts';
import { dutyContext, type ObligationWords, registerLedger } from './register.ts';

const SOUND = 'kind=执法人员 establishment=行政 post=在岗 certStatus=有效 solo=是 year=2024';
/** A row of the register of officers in which all is well but what the words say. */
export const officer = (certNo: string, words = '') => {
  const told = new Set(words.split(' ').map((word) => word.split('=')[0]));
  const plain = SOUND.split(' ').filter((word) => !told.has(word.split('=')[0] ?? ''));
  return [`certNo=${certNo}`, ...plain, words].join(' ');
};
/** An obligation that the register of officers answers. */
export const owed = (indicator: string, words: Partial<ObligationWords> = {}): ObligationWords => ({
  indicator,
  sheet: 'P',
  columns: ['certStatus'],
  ...words,
});
/** So many hours of each officer by the end of the year. */
export const hours = (indicator: string, value: number) =>
  owed(indicator, { value, unit: '学时', dueEachYear: '12-31' });
/** What must not happen at all. */
export const never = (indicator: string, words: Partial<ObligationWords> = {}) =>
  owed(indicator, { comparator: '=', value: 0, unit: '人', ...words });

/** What a rule finds, each as `row column severity`. */
export function found(
  rule: Rule,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  asOf = '2024-07-12',
): string[] {
  const ledger = registerLedger([[officersSheet, lines]]);
  const context = dutyContext(obligations, { asOf, round: '2024' });
  return [...(rule.find?.(ledger, context) ?? [])].map(
    ({ place, severity }) => `${place.row ?? '-'} ${place.columnId ?? '-'} ${severity ?? rule.severity}`,
  );
}

export type OfficerCase = readonly [
  title: string,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  asOf: string,
  expected: readonly string[],
];

/** Runs a rule over a table of cases. */
export function table(rule: Rule, cases: readonly OfficerCase[]): void {
  describe(`${rule.code} ${rule.id}`, () => {
    it.each(cases)('%s', (_title, lines, obligations, asOf, expected) => {
      expect(found(rule, lines, obligations, asOf)).toEqual(expected);
    });
  });
}

export const SUMMER = '2024-07-12';
export const AUTUMN = '2024-11-12';
export const AFTER = '2025-01-10';
