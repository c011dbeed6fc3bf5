import fc from 'fast-check';
import { alignColumns, displayWidth } from '../../../pipeline/cli/table.ts';

describe('a table in the terminal', () => {
  it.each([
    ['abc', 3],
    ['县司法局', 8],
    ['T04-1 逾期', 10],
    ['（街道）', 8],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('puts columns under each other, the last one unpadded', () => {
    expect(
      alignColumns([
        ['县', 'a', 'x'],
        ['abc', '司法', 'yy'],
      ]),
    ).toEqual(['县   a     x', 'abc  司法  yy']);
  });

  it('starts the second column at the same place in every row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('县', '司法局', 'a', 'ab12', ''), fc.constant('|')), { minLength: 1 }),
        (rows) => {
          const starts = alignColumns(rows).map((line) => displayWidth(line.slice(0, line.indexOf('|'))));
          expect(new Set(starts).size).toBe(1);
        },
      ),
      { numRuns: 100 },
    );
  });
});
