import { rollUpSchema } from '../../../ledger/rollup/rollup.ts';
import { previousEntries, readPrevious } from '../../../pipeline/merge/previous.ts';
import { rollUpJson } from '../../../pipeline/report/rollup-json.ts';
import { countyPlan, countyRoster, mergeContextOf, type RowWords, rollUpOf, submissionOf } from '../../build/rollup.ts';

const before = mergeContextOf({ roundId: '2024-Q1', asOf: mergeContextOf().round.from });
const firstRows: Record<string, RowWords> = {
  'T01-1': { progress: '3月制定方案，4月起分批轮训' },
  'T03-1': '已完成 2024-03-20',
  'T04-1': { progress: '开展日常监督检查12次' },
};
const first = rollUpOf([submissionOf('D01', firstRows, { savedAt: '2024-04-02T08:00:00Z' }, before)], before);
const context = mergeContextOf({ previous: first });
const secondRows: Record<string, RowWords> = {
  'T01-1': { progress: '3月制定方案， 4月起分批轮训' },
  'T03-1': { progress: '制度修订，重新征求意见' },
  'T04-1': '已完成并长期推进 2024-06-20',
};
const second = rollUpOf([submissionOf('D01', secondRows, {}, context)], context);

const listed = (changes: readonly { unit: string; key: string; count: number }[] | undefined) =>
  changes?.map(({ unit, key, count }) => `${unit} ${key} ${count}`);

describe('against the round before', () => {
  it('says what moved', () => {
    expect(second.changes).toMatchObject({ previousRound: '2024-Q1', previousAsOf: '2024-04-01' });
    expect(listed(second.changes?.newlyDone)).toEqual(['D01 T04-1 0']);
    expect(listed(second.changes?.newlyOverdue)).toEqual(['D01 T01-1 12']);
    expect(listed(second.changes?.regressed)).toEqual(['D01 T03-1 0']);
    expect(listed(second.changes?.unchangedText)).toEqual(['D01 T01-1 1']);
  });

  it('counts the rounds for which a text has stayed the same, blanks notwithstanding', () => {
    const third = mergeContextOf({ roundId: '2024-Q3', previous: second });
    const rollUp = rollUpOf([submissionOf('D01', secondRows, {}, third)], third);
    expect(listed(rollUp.changes?.unchangedText)).toContain('D01 T01-1 2');
  });

  it('does not call it regress when a task no longer applies, or nothing is said of it', () => {
    for (const words of [{ status: '不适用', progress: '机构改革后职责划出' }, { status: '' }]) {
      const rollUp = rollUpOf([submissionOf('D01', { 'T03-1': words }, {}, context)], context);
      expect(listed(rollUp.changes?.regressed)).toEqual([]);
    }
  });

  it('gives each unit its difference', () => {
    expect(second.units[0]?.change).toMatchObject({ done: 0, overdue: 1 });
    expect(second.units[1]?.change).toBeNull();
  });

  it('marks what was overdue already', () => {
    const third = mergeContextOf({ roundId: '2024-Q3', previous: second });
    const rollUp = rollUpOf([submissionOf('D01', secondRows, {}, third)], third);
    expect(rollUp.overdue.find(({ unit, key }) => unit === 'D01' && key === 'T01-1')?.before).toBe(true);
    expect(second.overdue.find(({ unit, key }) => unit === 'D01' && key === 'T01-1')?.before).toBe(false);
  });

  it('has nothing to say in the first round', () => {
    expect(first.changes).toBeNull();
    expect(first.units.map(({ change }) => change)).toEqual([null, null, null, null]);
    expect(first.overdue.every((line) => line.before === null)).toBe(true);
  });

  it('tells judging what each row was', () => {
    expect(previousEntries(first).get('D01')?.get('T03-1')).toMatchObject({
      status: '已完成',
      completedOn: '2024-03-20',
    });
    expect(previousEntries(first).get('D02')).toBeUndefined();
  });
});

describe('rows past their day', () => {
  it('are listed the longest first, those of silent units last and apart', () => {
    const rollUp = rollUpOf([submissionOf('D01'), submissionOf('D03')]);
    expect(rollUp.overdue.map(({ unit, key, days, reported }) => `${unit} ${key} ${days} ${reported}`)).toEqual([
      'D03 T05-1 42 true',
      'D01 T01-1 12 true',
      'D02 T01-1 12 false',
      'T01 T01-1 12 false',
    ]);
    expect(rollUp.summary.overdue).toEqual({ entries: 2, tasks: 2, units: 2, oldestDays: 42, unreported: 2 });
  });

  it('do not include what a silent unit had done the round before', () => {
    const done = rollUpOf([submissionOf('T01', { 'T01-1': '已完成 2024-03-20' }, {}, before)], before);
    const now = rollUpOf([], mergeContextOf({ previous: done }));
    expect(now.overdue.map(({ unit }) => unit)).not.toContain('T01');
  });

  it('do not include what was due before the plan was published', () => {
    const plan = { ...countyPlan, published: mergeContextOf().asOf };
    const early = mergeContextOf({ plan });
    expect(rollUpOf([submissionOf('D01', {}, {}, early)], early).overdue).toEqual([]);
  });
});

describe('reading the round before', () => {
  const now = { plan: countyPlan, roster: countyRoster, round: mergeContextOf().round };

  it('gives back the roll-up that was written', () => {
    expect(readPrevious(rollUpJson(first), now)).toEqual({ rollUp: first, note: null });
    expect(rollUpSchema.parse(JSON.parse(rollUpJson(second)))).toEqual(second);
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004', '不是本程序的 rollup.json'],
    ['other JSON', '{"version":1}', '不是本程序的 rollup.json'],
    ['of this very round', rollUpJson(second), '不早于本期'],
    ['of another plan', rollUpJson({ ...first, plan: { ...first.plan, id: 'other-2020' } }), '属于其他计划'],
    ['of another county', rollUpJson({ ...first, county: { ...first.county, id: 'other' } }), '属于其他单位名录'],
  ])('says in one note why it cannot be used: %s', (_, text, words) => {
    const { rollUp, note } = readPrevious(text, now);
    expect(rollUp).toBeNull();
    expect(note?.['zh-CN']).toContain(words);
  });
});

describe('the remarks of the coordinator', () => {
  const remark = { key: 'T01-1', unit: null, remark: '已现场核验' };

  it('are those of the last workbook, or what the last roll-up carries', () => {
    const carried = { ...first, reviews: [remark] };
    expect(rollUpOf([], mergeContextOf({ previous: carried })).reviews).toEqual([remark]);
    expect(rollUpOf([], mergeContextOf({ previous: carried, reviews: [] })).reviews).toEqual([]);
  });
});
