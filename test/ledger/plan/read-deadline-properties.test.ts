import fc from 'fast-check';
import { type Day, dayOf, endOfMonth } from '../../../ledger/day/day.ts';
import { deadlineSchema } from '../../../ledger/plan/deadline.ts';
import { findDeadlines, readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { shown } from './read-deadline-shown.ts';

const RUNS = { numRuns: 200 };
const NUMERALS = '零一二三四五六七八九十';

const chinese = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : (NUMERALS[value % 10] ?? '');
  return value < 10 ? ones : `${tens === 1 ? '' : (NUMERALS[tens] ?? '')}十${ones}`;
};
const chineseYear = (year: number): string =>
  [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const two = (value: number): string => String(value).padStart(2, '0');

const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => dayOf(year, month, day) !== null);

const spelling = fc.constantFrom<(year: number, month: number, day: number) => string>(
  (year, month, day) => `${year}年${month}月${day}日前`,
  (year, month, day) => `于${year}年${month}月${day}日之前完成`,
  (year, month, day) => `${year}年${two(month)}月${two(day)}号`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}/${month}/${day}前`,
  (year, month, day) => `${year}${two(month)}${two(day)}`,
  (year, month, day) => `${chineseYear(year)}年${chinese(month)}月${chinese(day)}日前`,
  (year, month, day) => wide(`${year}年${month}月${day}日前`),
  (year, month, day) => `完成时限：${year} 年 ${month} 月 ${day} 日`,
);

const part = fc.constantFrom(
  '2024年6月底前',
  '2025年年底前',
  '完成',
  '并',
  '长期推进',
  '(',
  ')',
  '，',
  '；',
  '\n',
  '每季度至少一次',
  '每年1月底前',
  '适时',
  '作出决定后',
  '10日内',
  '3个工作日内',
  '本月底前',
  '全员轮训',
  '行政执法',
  '〔2016〕30号',
  '《',
  '》',
  '近五年',
  '第一季度',
  '6月',
  '年初',
  '、',
  '至',
  '2024',
  '12月',
  '2月30日',
  '12345',
  '二〇二四年',
  '上旬',
  '起',
  '即日起',
  '①',
  '于',
  '的',
  '前',
  '底',
  '每',
  '年',
);
const phrase = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
const context = fc.record({ year: fc.option(fc.integer({ min: 1990, max: 2060 })) });

/** A reading without the verbatim words, whose widths and blanks are the document's own. */
const essence = (text: string, year: number | null) =>
  shown(readDeadline(text, { year })).map((line) => line.normalize('NFKC').replace(/[\s\u200b]/gu, ''));

describe('readDeadline, for any text', () => {
  it('reads every spelling of a day back to that day', () => {
    fc.assert(
      fc.property(date, spelling, ({ year, month, day }, spell) => {
        expect(shown(readDeadline(spell(year, month, day), { year: null }))).toEqual([
          `${dayOf(year, month, day)} day`,
        ]);
      }),
      RUNS,
    );
  });

  it('reads the end of every month and year, and takes the year of the title where none is written', () => {
    fc.assert(
      fc.property(date, ({ year, month }) => {
        const end: Day = endOfMonth(year, month);
        expect(shown(readDeadline(`${year}年${month}月底前`, { year: null }))).toEqual([`${end} month`]);
        expect(shown(readDeadline(`${chinese(month)}月底前`, { year }))).toEqual([`${end} month (year)`]);
        expect(shown(readDeadline(`${year}年年底前`, { year: null }))).toEqual([`${year}-12-31 year`]);
      }),
      RUNS,
    );
  });

  it('never throws and always keeps to the schema', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: 'binary' })), context, (text, known) => {
        expect(deadlineSchema.safeParse(readDeadline(text, known)).success).toBe(true);
        expect(deadlineSchema.safeParse(findDeadlines(text, known)).success).toBe(true);
      }),
      RUNS,
    );
  });

  it('reads the same in full-width forms and with blanks between words', () => {
    const blank = fc.constantFrom('', '', '', ' ', '\u00a0', '\u2002', '\u3000', '\u200b');
    fc.assert(
      fc.property(phrase, fc.array(blank, { minLength: 60, maxLength: 60 }), (text, blanks) => {
        const spaced = [...text]
          .map((character, index) => (/\d/.test(character) ? character : `${character}${blanks[index % 60]}`))
          .join('');
        const plain = essence(text, 2024);
        expect(essence(wide(text), 2024)).toEqual(plain);
        // ① numbers an item; NFKC would make a 1 of it that runs into the year behind it.
        expect(
          essence(
            text.replace(/[^①]+/g, (run) => run.normalize('NFKC')),
            2024,
          ),
        ).toEqual(plain);
        expect(essence(spaced, 2024)).toEqual(plain);
      }),
      RUNS,
    );
  });

  it('accounts for every character that does not merely join', () => {
    const JOINING = /[完成并且于在的前底年月日、，,。；;：:（）()〔〕《》①\s至到起]/u;
    fc.assert(
      fc.property(phrase, (text) => {
        const deadline = readDeadline(text, { year: 2024 });
        const kept = [
          ...deadline.milestones.flatMap(({ text: own, covers }) => [own, covers ?? '']),
          ...deadline.recurrences.map((one) => one.text),
          ...deadline.relatives.map((one) => one.text),
          ...deadline.undated,
          ...deadline.unread,
        ].join('');
        // The words of a standing clause (长期推进…) are held by the flag alone; a line break may be a wrapped line.
        const clauses = text.split(/[，；]/).filter((clause) => !/长期推进|即日起/.test(clause));
        for (const character of clauses.join('')) {
          if (!JOINING.test(character)) expect(kept).toContain(character);
        }
      }),
      RUNS,
    );
  });

  it('reads a long text of open brackets without delay', () => {
    expect(readDeadline(`${'(2024年6月底前'.repeat(400)}${')'.repeat(400)}`, { year: null }).milestones).toHaveLength(
      400,
    );
  });
});
