import fc from 'fast-check';
import { readChineseNumber } from '../../../ledger/numeral/chinese-number.ts';

describe('a Chinese number', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十五', 95],
    ['一百零三', 103],
    ['两千', 2000],
    ['三千零五十', 3050],
    ['二〇二四', 2024],
  ])('%s is %i', (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
  });

  it.each([[''], ['十十'], ['百千'], ['一二十'], ['若干'], ['5']])('%j is none', (text) => {
    expect(readChineseNumber(text)).toBeNull();
  });

  it('is read back as it is spelt', () => {
    const figures = '零一二三四五六七八九';
    const spell = (value: number): string => {
      const thousands = Math.floor(value / 1000);
      const hundreds = Math.floor(value / 100) % 10;
      const tens = Math.floor(value / 10) % 10;
      const ones = value % 10;
      let text = thousands ? `${figures[thousands]}千` : '';
      if (hundreds) text += `${figures[hundreds]}百`;
      else if (thousands && (tens || ones)) text += '零';
      if (tens) text += `${figures[tens]}十`;
      else if (hundreds && ones) text += '零';
      return ones ? text + figures[ones] : text;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readChineseNumber(spell(value))).toBe(value);
      }),
      { numRuns: 200 },
    );
  });
});
