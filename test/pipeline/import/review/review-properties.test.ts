import fc from 'fast-check';
import type { FieldOrigin } from '../../../../ledger/plan/import-record.ts';
import { packPlan, planText, unpackPlan } from '../../../../pipeline/import/review/packed-plan.ts';
import { readReview } from '../../../../pipeline/import/review/read-review.ts';
import { type ImportedTaskWords, importedPlan } from '../../../build/imported-plan.ts';
import { drawn, gridOf, taken } from './review-grid.ts';

/** Words as documents, and people who copy out of them, really have them, and some that nobody writes. */
const words = fc.oneof(
  fc.constantFrom(
    '县司法局牵头，各行政执法部门按职责分工落实',
    '2024年6月底前，长期推进',
    '=1+1',
    "'引号开头",
    ' 两头有空格　',
    '第一行\n第二行\r\n第三行',
    '_x000D_ 转义',
    '①有序号\n②再一条',
    '<b>&amp;"</b>',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('执', '法', '，', '\n', '　', '\t', '\u0001', '\ufffe', '𠮷'), maxLength: 60 }),
);
const text = words.map((one) => (one.trim() === '' ? null : one));

const origin: fc.Arbitrary<Partial<FieldOrigin>> = fc.record({
  certainty: fc.constantFrom('stated', 'carried-down', 'inferred', 'assumed', 'decided'),
  reason: fc.constantFrom(null, { 'zh-CN': '原文两处写法不同。', en: 'Two places differ.' }),
  alternatives: fc.array(words, { maxLength: 3 }),
});

const plans = fc
  .array(
    fc.record({
      title: words.map((one) => (one.trim() === '' ? '标题' : one)),
      chapter: fc.constantFrom('一', '二'),
      section: fc.constantFrom('(一)', null),
      text,
      measures: fc.array(
        words.map((one) => (one.trim() === '' ? '①做' : one)),
        { maxLength: 3 },
      ),
      responsible: text,
      deadline: text,
      origins: fc.array(fc.tuple(fc.constantFrom('title', 'text', 'measures', 'responsibility', 'deadline'), origin), {
        maxLength: 3,
      }),
    }),
    { maxLength: 6 },
  )
  .map((tasks) =>
    importedPlan({
      tasks: tasks.map((task, index): ImportedTaskWords => ({ ...task, number: String(index + 1) })),
      origins: Object.fromEntries(
        tasks.flatMap(({ origins }, index) => origins.map(([field, one]) => [`${index + 1} ${field}`, one])),
      ),
    }),
  );

describe('any imported plan', () => {
  it('comes back from its review workbook as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(planText(taken(readReview(await gridOf(await drawn(plan)))).plan)).toBe(planText(plan));
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it('comes back from its pieces, and from no piece that was changed', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, at) => {
        const pieces = packPlan(plan);
        expect(unpackPlan(pieces)).toEqual(plan);
        const [first = ''] = pieces;
        const place = at % first.replace(/=+$/, '').length;
        const other = first[place] === 'A' ? 'B' : 'A';
        const changed = `${first.slice(0, place)}${other}${first.slice(place + 1)}`;
        const back = unpackPlan([changed, ...pieces.slice(1)]);
        // The last character of Base64 has bits that mean nothing.
        expect(back === null || planText(back) === planText(plan)).toBe(true);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('is refused where a piece is lost', () => {
    const pieces = packPlan(importedPlan());
    expect(unpackPlan(pieces.map((piece) => piece.slice(0, -8)))).toBeNull();
    expect(unpackPlan([])).toBeNull();
  });
});
