import { shortenedNumbers } from '../../../ledger/value/shortened-numbers.ts';

describe('numbers that lost their leading zeros', () => {
  it.each([
    ['three neighbours tell', ['0411', '0412', '0413', '414'], [null, null, null, '0414']],
    ['two do not', ['0411', '0412', '413'], [null, null, null]],
    [
      'half of them are not enough',
      ['0411', '0412', '0413', '414', '415', '416'],
      [null, null, null, null, null, null],
    ],
    ['letters were never zeros', ['0411', '0412', '0413', 'A14'], [null, null, null, null]],
    ['a longer number lost nothing', ['0411', '0412', '0413', '10414'], [null, null, null, null]],
  ])('%s', (_title, numbers, expected) => {
    expect(shortenedNumbers(numbers)).toEqual(expected);
  });
});
