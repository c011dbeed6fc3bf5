import fc from 'fast-check';
import { addDays, type Day } from '../../../ledger/day/day.ts';
import { readStamp, type Stamp, stampText } from '../../../ledger/stamp/stamp.ts';

const stamp: Stamp = {
  asOf: '2024-06-28' as Day,
  errors: 0,
  noncompliances: 2,
  warnings: 13,
  hash: '0123456789abcdef',
};

describe('a stamp', () => {
  it('is a line of text', () => {
    expect(stampText(stamp)).toBe('2024-06-28 E0 N2 W13 0123456789abcdef');
  });

  it('is read back from its text', () => {
    const counts = fc.nat(100_000);
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01' as Day, days));
    const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
    const stamps = fc.record({ asOf: day, errors: counts, noncompliances: counts, warnings: counts, hash });
    fc.assert(
      fc.property(stamps, (any) => {
        expect(readStamp(` ${stampText(any)}\n`)).toEqual(any);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    '',
    '2024-06-28',
    '2024-06-31 E0 N2 W13 0123456789abcdef',
    '2024-06-28 E0 N2 W13 0123456789ABCDEF',
    '2024-06-28 E0 N2 W13 0123',
    '2024-06-28 E N2 W13 0123456789abcdef',
  ])('is not read from “%s”', (text) => {
    expect(readStamp(text)).toBeNull();
  });
});
