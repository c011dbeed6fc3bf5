import { codesOf, refusedFile, rollUpOf, type SubmissionWords, submissionOf, wholeCounty } from '../../build/rollup.ts';

const lineOf = (words: SubmissionWords, rows = {}) => rollUpOf([submissionOf('D01', rows, words)]).register[0];
const BLANK = { 'T01-1': null, 'T03-1': null, 'T04-1': null };

describe('a submission', () => {
  it.each([
    ['the last day of grace', '2024-07-10T23:59:59Z', 'on-time', 0],
    ['the day after', '2024-07-11T00:00:00Z', 'late', 1],
    ['two weeks after', '2024-07-24T08:00:00Z', 'late', 14],
  ])('saved on %s', (_, savedAt, state, daysLate) => {
    expect(lineOf({ savedAt })).toMatchObject({ state, daysLate, submittedOnFrom: 'saved' });
  });

  it('without a saving day counts by its latest filling day', () => {
    const rows = { 'T01-1': { filledOn: '2024-07-12' } };
    expect(lineOf({ savedAt: null }, rows)).toMatchObject({
      state: 'late',
      submittedOn: '2024-07-12',
      submittedOnFrom: 'filled',
      daysLate: 2,
    });
  });

  it('without any day counts as in time, and says so', () => {
    const undated = { filledOn: '' };
    const line = lineOf({ savedAt: null }, { 'T01-1': undated, 'T03-1': undated, 'T04-1': undated });
    expect(line).toMatchObject({ state: 'on-time', submittedOn: null, submittedOnFrom: null });
    expect(line?.reason?.['zh-CN']).toContain('是否按时无法判断');
  });

  it('that declares 零报告 is a nil return, and neither missing nor left out', () => {
    const rollUp = rollUpOf([submissionOf('D01', BLANK, { nilReturn: true })]);
    expect(rollUp.register[0]).toMatchObject({ state: 'nil-return', file: 0 });
    expect(rollUp.files[0]).toMatchObject({ state: 'merged', nilReturn: true, entryCount: 0 });
    expect(rollUp.leftOut).toEqual([]);
    expect(codesOf(rollUp, 'X-01')).toHaveLength(1);
    expect(rollUp.findings.find(({ code }) => code === 'X-01')?.facts).toMatchObject({ n: 4, m: 1 });
  });

  it('that declares 零报告 and fills rows in all the same is merged', () => {
    expect(lineOf({ nilReturn: true })?.state).toBe('on-time');
  });

  it('with nothing in it is rejected', () => {
    const rollUp = rollUpOf([submissionOf('D01', BLANK)]);
    expect(rollUp.register[0]).toMatchObject({ state: 'rejected', file: null });
    expect(rollUp.files[0]?.reason?.['zh-CN']).toBe('没有一行可以使用的内容');
  });

  it('with errors is merged all the same', () => {
    expect(lineOf({}, { 'T01-1': '已完成', 'T03-1': { status: '?好' } })?.state).toBe('on-time');
  });

  it('that could not be opened counts for the unit its file name plainly names, and merges nothing', () => {
    const rollUp = rollUpOf([refusedFile('样例县教育局-2024Q2.xlsx'), refusedFile('无名.xlsx')]);
    expect(rollUp.register.map(({ state }) => state)).toEqual(['missing', 'rejected', 'missing', 'missing']);
    expect(rollUp.register[1]?.reason?.['zh-CN']).toBe('文件已加密');
    expect(rollUp.files.map(({ state, unit }) => `${state} ${unit}`)).toEqual(['refused null', 'refused null']);
    expect(codesOf(rollUp, 'S-12')).toEqual(['S-12 - -', 'S-12 - -']);
  });

  it('that could not be opened counts for nobody when its name names two units', () => {
    const rollUp = rollUpOf([refusedFile('县教育局转县司法局.xlsx')]);
    expect(rollUp.register.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing', 'missing']);
  });
});

describe('units of which nothing came in (X-01)', () => {
  it('are named in one finding', () => {
    const finding = rollUpOf([submissionOf('D01'), submissionOf('T01')]).findings.filter(({ code }) => code === 'X-01');
    expect(finding).toMatchObject([
      { found: '2', expected: '4', facts: { n: 4, m: 2, missing: '县教育局、县农业农村局' } },
    ]);
  });

  it('include those of which everything was rejected', () => {
    const [, ...others] = wholeCounty();
    const rollUp = rollUpOf([...others, submissionOf('D01', {}, { identity: { round: '2024-Q1' } })]);
    expect(rollUp.findings.find(({ code }) => code === 'X-01')?.facts).toEqual({ n: 4, m: 3, missing: '县司法局' });
  });

  it('are nobody when all have sent', () => {
    expect(codesOf(rollUpOf(wholeCounty()), 'X-01')).toEqual([]);
  });
});

describe('several versions of a unit (X-02)', () => {
  const older = submissionOf(
    'D01',
    { 'T01-1': '未启动', 'T03-1': { evidence: '样例发1号' } },
    { file: '最终版2.xlsx' },
  );
  const newer = submissionOf(
    'D01',
    { 'T01-1': '已完成 2024-06-05' },
    { file: '修改.xlsx', savedAt: '2024-07-03T08:00:00Z' },
  );
  const rollUp = rollUpOf([older, newer]);

  it('come down to the newest as a whole, whatever the files are called', () => {
    expect(rollUp.entries.map(({ key, status }) => `${key} ${status}`)).toEqual([
      'T01-1 已完成',
      'T03-1 推进中',
      'T04-1 推进中',
    ]);
    expect(rollUp.files.map(({ file, state }) => `${file} ${state}`)).toEqual([
      '修改.xlsx merged',
      '最终版2.xlsx superseded',
    ]);
  });

  it('are said once, with all versions and what differs', () => {
    expect(codesOf(rollUp, 'X-02')).toEqual(['X-02 D01 -']);
    const line = rollUp.register[0];
    expect(line?.versions.map(({ name, used }) => `${name} ${used}`)).toEqual(['修改.xlsx true', '最终版2.xlsx false']);
    expect(line?.differences.map((one) => `${one.key} ${one.column}: ${one.older}→${one.newer}`)).toEqual([
      'T01-1 完成状态: 未启动→已完成',
      'T01-1 完成日期: →2024-06-05',
      'T01-1 佐证材料: →样例发〔2024〕12号',
      'T03-1 佐证材料: 样例发1号→',
    ]);
  });

  it('show a value that the newer one leaves blank, and do not take it', () => {
    const blanked = rollUp.register[0]?.differences.filter((difference) => difference.blanked);
    expect(blanked).toMatchObject([{ key: 'T03-1', column: '佐证材料', older: '样例发1号', newer: '' }]);
    expect(rollUp.entries.find(({ key }) => key === 'T03-1')?.evidence).toBe('');
  });

  it('bring no findings of the older version along', () => {
    const faulty = submissionOf('D01', { 'T03-1': '已完成' }, { file: 'z.xlsx', savedAt: '2024-06-01T08:00:00Z' });
    expect(codesOf(rollUpOf([faulty]), 'T-04')).toEqual(['T-04 D01 3']);
    expect(codesOf(rollUpOf([faulty, newer]), 'T-04')).toEqual([]);
  });

  it('are counted as left out', () => {
    expect(rollUp.leftOut.map(({ code, count }) => `${code} ${count}`)).toEqual(['superseded 1']);
  });

  it('fall back on filling days, then on the file name, when the saving day does not decide', () => {
    const saved = { savedAt: '2024-07-01T08:00:00Z' };
    const late = submissionOf('D01', { 'T01-1': { filledOn: '2024-06-30' } }, { file: 'b.xlsx', ...saved });
    const early = submissionOf('D01', {}, { file: 'a.xlsx', ...saved });
    const twin = submissionOf('D01', { 'T01-1': '未启动' }, { file: 'c.xlsx', ...saved });
    const usedOf = (...all: Parameters<typeof rollUpOf>[0]) =>
      rollUpOf(all).register[0]?.versions.find((version) => version.used)?.name;
    expect(usedOf(early, late)).toBe('b.xlsx');
    expect(usedOf(twin, early)).toBe('a.xlsx');
  });

  it('are not several when the same file came twice', () => {
    const twice = rollUpOf([
      submissionOf('D01', {}, { file: 'a.xlsx', sha256: 'same' }),
      submissionOf('D01', {}, { file: 'a(1).xlsx', sha256: 'same' }),
    ]);
    expect(codesOf(twice, 'X-02')).toEqual([]);
    expect(twice.leftOut.map(({ code }) => code)).toEqual(['same-file']);
    expect(twice.entries).toHaveLength(3);
    expect(twice.files.map(({ reason }) => reason?.['zh-CN'] ?? '')).toEqual([
      '',
      '与已并入的文件内容完全相同:《a(1).xlsx》',
    ]);
  });

  it('skip a newest version that cannot be used, and say so', () => {
    const wrong = submissionOf(
      'D01',
      {},
      { file: 'z.xlsx', savedAt: '2024-07-09T08:00:00Z', identity: { round: '2024-Q1' } },
    );
    const line = rollUpOf([older, wrong]).register[0];
    expect(line).toMatchObject({ state: 'on-time', file: 1 });
    expect(line?.reason?.['zh-CN']).toContain('《z.xlsx》不能使用');
  });
});
