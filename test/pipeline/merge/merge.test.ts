import * as fc from 'fast-check';
import { rollUpSchema } from '../../../ledger/rollup/rollup.ts';
import { mergeIntakes } from '../../../pipeline/merge/merge.ts';
import { takeIn } from '../../../pipeline/merge/take-in.ts';
import { codesOf, mergeContextOf, refusedFile, rollUpOf, submissionOf, wholeCounty } from '../../build/rollup.ts';

describe('a round in which everybody sent a well filled ledger', () => {
  const rollUp = rollUpOf(wholeCounty());

  it('has every row of every unit once', () => {
    expect(rollUp.entries.map(({ unit, key }) => `${unit} ${key}`)).toEqual([
      'D01 T01-1',
      'D01 T03-1',
      'D01 T04-1',
      'D02 T01-1',
      'D02 T02-1',
      'D02 T03-1',
      'D02 T04-1',
      'D03 T02-1',
      'D03 T05-1',
      'T01 T01-1',
    ]);
  });

  it('is a roll-up by its own schema, and leaves nothing out', () => {
    expect(rollUpSchema.parse(rollUp)).toEqual(rollUp);
    expect(rollUp.leftOut).toEqual([]);
    expect(rollUp.supplements).toEqual([]);
  });

  it('has no finding about the round', () => {
    expect(rollUp.findings.filter(({ code }) => code.startsWith('X-'))).toEqual([]);
  });

  it('says where each value comes from', () => {
    const [first] = rollUp.entries;
    expect(rollUp.files[first?.file ?? -1]).toMatchObject({
      file: 'D01.xlsx',
      sha256: 'sha-D01.xlsx',
      state: 'merged',
    });
    expect(first).toMatchObject({ sheet: '任务台账', row: 5 });
  });

  it('carries no name and no phone number', () => {
    const text = JSON.stringify(rollUp);
    expect(text).not.toContain('样例甲');
    expect(text).not.toContain('样例乙');
    expect(text).not.toContain('0000-0000000');
    expect(rollUp.entries.every((entry) => entry.signed)).toBe(true);
  });
});

describe('merging', () => {
  const crowd = [
    ...wholeCounty(),
    submissionOf('D01', { 'T01-1': '已完成 2024-06-05' }, { file: 'D01(1).xlsx', savedAt: '2024-07-02T08:00:00Z' }),
    submissionOf('D02', { 'T01-1': null }, { file: '最终版2.xlsx', savedAt: '2024-06-20T08:00:00Z' }),
    submissionOf('T01', {}, { file: '旧.xlsx', identity: { round: '2024-Q1' } }),
    submissionOf('D09', {}, { file: '外单位.xlsx' }),
    refusedFile('加密.xlsx'),
  ];
  const expected = JSON.stringify(rollUpOf(crowd));

  it('does not depend on the order in which the files come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(crowd, { minLength: crowd.length }), (order) => {
        expect(JSON.stringify(rollUpOf(order))).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same roll-up when the files are taken in one by one', () => {
    const context = mergeContextOf();
    const intakes = crowd.map((submission) => takeIn(submission, context));
    expect(JSON.stringify(mergeIntakes(intakes, context))).toBe(expected);
  });

  it('always reconciles and lists every file', () => {
    fc.assert(
      fc.property(fc.subarray(crowd), (some) => {
        const rollUp = rollUpOf(some);
        expect(rollUp.reconciliation.filter(({ equal }) => !equal)).toEqual([]);
        expect(codesOf(rollUp, 'X-05')).toEqual([]);
        expect(rollUp.files).toHaveLength(some.length);
        expect(rollUp.register).toHaveLength(4);
        const { merged, superseded, rejected, refused, total } = rollUp.summary.files;
        expect(merged + superseded + rejected + refused).toBe(total);
      }),
      { numRuns: 100 },
    );
  });

  it('works with no file at all: everybody is missing', () => {
    const rollUp = rollUpOf([]);
    expect(rollUp.summary.units).toMatchObject({ owed: 4, missing: 4 });
    expect(rollUp.entries).toEqual([]);
    expect(rollUpSchema.parse(rollUp)).toEqual(rollUp);
  });
});
