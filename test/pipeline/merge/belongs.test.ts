import type { Observation } from '../../../ledger/ledger.ts';
import { codesOf, mergeContextOf, rollUpOf, type SubmissionWords, submissionOf } from '../../build/rollup.ts';

const fileOf = (words: SubmissionWords, unit = 'D01') => {
  const rollUp = rollUpOf([submissionOf(unit, {}, { file: '甲.xlsx', ...words })]);
  return { rollUp, file: rollUp.files[0] };
};

const nameRemark = (found: string, facts: Observation['facts']): Observation => ({
  kind: 'unit-name',
  place: { sheet: '任务台账', row: 2, columnIndex: 0, columnId: null },
  task: null,
  found,
  expected: '县司法局',
  facts,
});

describe('a file that is no ledger of this round is never mixed in', () => {
  it.each([
    [
      'another plan',
      { identity: { planId: 'other-2020' } },
      'S-01',
      '属于其他计划的台账（“other-2020”，应为“sample-2024”）',
    ],
    ['another round', { identity: { round: '2024-Q1' } }, 'S-01', '属于其他填报期的台账（“2024-Q1”，应为“2024-Q2”）'],
    ['an unknown unit', { identity: { unit: 'D77' } }, 'S-13', '认不出是哪个单位的台账（“D77”）'],
    ['no unit at all', { identity: { unit: null } }, 'S-13', '认不出是哪个单位的台账'],
    [
      "a copy of another unit's ledger",
      { observations: [nameRemark('县教育局', { mode: 'differs', unit: 'D01', named: 'D02' })] },
      'S-13',
      '用了其他单位的模板：标识与标题不是同一单位（“县教育局”，应为“县司法局”）',
    ],
  ] as [string, SubmissionWords, string, string][])('%s', (_, words, code, reason) => {
    const { rollUp, file } = fileOf(words);
    expect(file).toMatchObject({ state: 'rejected', entryCount: 0 });
    expect(file?.reason?.['zh-CN']).toBe(reason);
    expect(rollUp.entries).toEqual([]);
    expect(rollUp.findings.filter((finding) => finding.file === '甲.xlsx' && finding.code === code)).toHaveLength(1);
  });

  it('says of another round, beside it, that the rounds differ (X-04)', () => {
    expect(codesOf(fileOf({ identity: { round: '2024-Q1' } }).rollUp, 'X-04')).toEqual(['X-04 D01 -']);
    expect(codesOf(fileOf({}).rollUp, 'X-04')).toEqual([]);
  });

  it('counts such a file against the unit that sent it: rejected, not missing', () => {
    const states = (words: SubmissionWords) => fileOf(words).rollUp.register.map(({ state }) => state);
    expect(states({ identity: { round: '2024-Q1' } })).toEqual(['rejected', 'missing', 'missing', 'missing']);
    const copied = { observations: [nameRemark('县教育局', { mode: 'differs', unit: 'D01', named: 'D02' })] };
    expect(states(copied)).toEqual(['missing', 'rejected', 'missing', 'missing']);
    expect(states({ identity: { unit: 'D77' } })).toEqual(['missing', 'missing', 'missing', 'missing']);
  });
});

describe('a ledger of another version', () => {
  it.each([
    ['plan', { planVersion: 2 }],
    ['template', { templateVersion: 99 }],
  ])('of the %s takes part, with S-01, while its row keys fit', (_, identity) => {
    const { rollUp, file } = fileOf({ identity });
    expect(file).toMatchObject({ state: 'merged', entryCount: 3 });
    expect(codesOf(rollUp, 'S-01')).toEqual(['S-01 D01 -']);
  });

  it('is refused when it has a row key that the plan does not give to the unit', () => {
    const more = [['T88-1', { rowKey: 'T88-1', progress: '旧版任务，已办理' }]] as const;
    const { rollUp, file } = fileOf({ identity: { planVersion: 2 }, more });
    expect(file?.state).toBe('rejected');
    expect(codesOf(rollUp, 'S-01')).toEqual(['S-01 D01 -']);
    expect(rollUp.leftOut.map(({ code, count }) => `${code} ${count}`)).toEqual(['other-version 1']);
  });

  it('is of no concern for a ledger of the right version: the row becomes an addition', () => {
    const more = [['T88-1', { rowKey: 'T88-1', taskText: '普法进校园', progress: '办了3场' }]] as const;
    const { rollUp, file } = fileOf({ more });
    expect(file?.state).toBe('merged');
    expect(rollUp.supplements).toEqual([
      {
        unit: 'D01',
        key: 'T88-1',
        title: '普法进校园',
        status: '',
        progress: '办了3场',
        evidence: '',
        file: 0,
        sheet: '任务台账',
        row: 8,
      },
    ]);
  });
});

describe('an alias of a unit name', () => {
  it('keeps nobody out', () => {
    const observations = [nameRemark('司法局', { mode: 'alias', unit: 'D01' })];
    expect(fileOf({ observations }).file?.state).toBe('merged');
  });
});

it('judges the round against the run, whatever the run is', () => {
  const context = mergeContextOf({ roundId: '2024-Q1' });
  const rollUp = rollUpOf([submissionOf('D01', {}, { identity: { round: '2024-Q1' } }, context)], context);
  expect(rollUp.files[0]?.state).toBe('merged');
});
