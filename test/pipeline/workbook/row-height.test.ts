import fc from 'fast-check';
import { displayWidth, rowHeight, wrappedLines } from '../../../pipeline/workbook/row-height.ts';

describe('row height', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['任务', 4],
    ['2024年', 6],
    ['（一）', 6],
    ['①', 2],
  ])('counts %j as %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    // A column of 10.8 has room for 10 characters of body size, that is five Chinese ones.
    ['一二三四五', 10.8, 1],
    ['一二三四五六', 10.8, 2],
    ['一二三四五六七八九十一', 10.8, 3],
    ['一\n二\n三', 10.8, 3],
    ['', 10.8, 1],
    // A word goes to the next line as a whole …
    ['一二三 abcdefgh', 10.8, 2],
    // … unless it is longer than a line.
    ['abcdefghijklmnopqrstuvwxyz', 10.8, 3],
  ])('breaks %j in a column of %d into %i lines', (text, width, lines) => {
    expect(wrappedLines({ text, width })).toBe(lines);
  });

  it('is the height of the cell with most lines', () => {
    const one = { text: '短', width: 20 };
    const three = { text: '一二三四五六七八九十一', width: 10.8 };
    // 3 lines of 15 points and 4 points of air.
    expect(rowHeight([one, three])).toBe(49);
    expect(rowHeight([one])).toBe(19);
    expect(rowHeight([one], 30)).toBe(30);
  });

  it('never passes what Excel allows', () => {
    expect(rowHeight([{ text: '长'.repeat(5000), width: 10 }])).toBe(409);
  });

  it('never needs fewer lines for more text or a narrower column', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.integer({ min: 4, max: 60 }),
        (text, more, width) => {
          const lines = wrappedLines({ text, width });
          expect(wrappedLines({ text: text + more, width })).toBeGreaterThanOrEqual(lines);
          expect(wrappedLines({ text: '字'.repeat(40), width: width + 1 })).toBeLessThanOrEqual(
            wrappedLines({ text: '字'.repeat(40), width }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
