import fc from 'fast-check';
import { readChineseNumber } from '../../../../ledger/numeral/chinese-number.ts';
import { writeListNumber } from '../../../../pipeline/import/document/list-number.ts';

it.each([
  ['decimal', [0, 1, 10], ['0', '1', '10']],
  ['decimalZero', [1, 10], ['01', '10']],
  ['decimalFullWidth', [12], ['１２']],
  [
    'chineseCounting',
    [1, 10, 11, 20, 21, 100, 103, 110, 1005],
    ['一', '十', '十一', '二十', '二十一', '一百', '一百零三', '一百一十', '一千零五'],
  ],
  ['japaneseCounting', [10, 19], ['十', '十九']],
  ['chineseLegalSimplified', [1, 10, 21], ['壹', '壹拾', '贰拾壹']],
  ['ideographDigital', [10, 24], ['一〇', '二四']],
  ['decimalEnclosedCircle', [1, 20, 21, 36, 50, 51], ['①', '⑳', '㉑', '㊱', '㊿', '51']],
  ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
  ['decimalEnclosedFullstop', [1, 20], ['⒈', '⒛']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [1, 12], ['子', '亥']],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperRoman', [4, 9, 1994], ['IV', 'IX', 'MCMXCIV']],
  ['bullet', [1], ['']],
  ['somethingNew', [7], ['7']],
])('%s is written as Word prints it', (format, values, written) => {
  expect(values.map((value) => writeListNumber(value, format))).toEqual(written);
});

it('Chinese numbers are read back as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), (value) => {
      expect(readChineseNumber(writeListNumber(value, 'chineseCounting'))).toBe(value);
    }),
  );
});

it('any number in any format is written without a fault', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom('decimal', 'lowerRoman', 'upperLetter', 'chineseCounting'),
      (value, format) => {
        expect(writeListNumber(value, format)).not.toBe('');
      },
    ),
  );
});
