import { gridOf, sheetOf, type Word } from '../../build/grid.ts';
import { bookOf, entriesOf, headings, keysOf, type Line, ledgerOf, lines, observed, tableOf } from './sample.ts';

const good = ['T04-1', 'T04-2', 'T06-1', 'T10-1'];
const first: Line = lines[0] ?? {};

/** The key of one line, alone in a ledger. */
const keyOf = (line: Line) => entriesOf(bookOf({ lines: [line] })).map((entry) => [entry.key, entry.task]);

describe('a row', () => {
  it.each([['T04-1'], ['t04-1'], ['T4-1'], [' Ｔ０４－１ '], ['T04—1'], ['T 04-01']])(
    'is known by the key %j',
    (key) => {
      expect(keyOf({ 编号: key, 完成状态: '推进中' })).toEqual([['T04-1', '4']]);
    },
  );

  it('is known by its key whatever the other plan columns say', () => {
    expect(keyOf({ ...first, 任务序号: '10', 重点任务: '裁量基准' })).toEqual([['T04-1', '4']]);
  });

  it.each<[Word]>([['4'], [4], ['4.'], ['４'], ['4、'], ['(4)'], ['第4项'], ['04'], ['4．']])(
    'without a key is known by the task number %j and its item',
    (number) => {
      expect(keyOf({ ...first, 编号: null, 任务序号: number })).toEqual([['T04-1', '4']]);
    },
  );

  it.each<[Word]>([['10'], [10], ['10.2024年年底前'], ['10.2024'], [10.2024]])(
    'without a key is known by the number %j of a task that has one row',
    (number) => {
      expect(keyOf({ 任务序号: number, 完成状态: '推进中' })).toEqual([['T10-1', '10']]);
    },
  );

  it('of a task with two rows is not guessed where the item says nothing', () => {
    expect(keyOf({ ...first, 编号: null, '措施/节点': '自行增加' })).toEqual([[null, '4']]);
  });

  it('without key and number is known by its exact title', () => {
    expect(keyOf({ 重点任务: ' 实战 演练', 完成状态: '推进中' })).toEqual([['T06-1', '6']]);
    expect(keyOf({ 重点任务: '实战演练活动', 完成状态: '推进中' })).toEqual([[null, null]]);
  });

  it('whose numbers were put in anew is known by its title', () => {
    expect(keyOf({ 任务序号: 4, 重点任务: '裁量基准', 完成状态: '推进中' })).toEqual([['T10-1', '10']]);
  });

  it('that is not in the plan is an entry without a key where somebody filled it in', () => {
    expect(keyOf({ 任务序号: '新增', 重点任务: '普法进校园', 完成状态: '推进中' })).toEqual([[null, null]]);
    expect(keyOf({ 任务序号: '新增', 重点任务: '普法进校园' })).toEqual([]);
  });

  it('deleted or doubled leaves the others what they are', () => {
    expect(keysOf(bookOf({ lines: [...lines.slice(1), first] }))).toEqual(['T04-2', 'T06-1', 'T10-1', 'T04-1']);
    expect(keysOf(bookOf({ lines: [...lines, first] }))).toEqual([...good, 'T04-1']);
  });

  it('keeps the number Excel shows', () => {
    const table = [['标题'], [], headings, [], ...tableOf(headings, lines)];
    expect(entriesOf(gridOf([sheetOf('台账', table)])).map((entry) => entry.row)).toEqual([5, 6, 7, 8]);
  });
});

describe('furniture of the page is passed over', () => {
  const at = headings.indexOf('完成状态');
  const within = (index: number, text: string, other: string | null = null): Word[] => {
    const row: Word[] = Array(headings.length).fill(null);
    row[index] = text;
    if (other !== null) row[at] = other;
    return row;
  };

  it.each<[string, Word[]]>([
    ['the headings again', [...headings]],
    ['a total', within(0, '合计', '4')],
    ['a spaced total', within(1, '合　计', '4')],
    ['a sub-total', within(0, '小计：', '2')],
    ['a note', within(0, '备注：以上数据截至6月底')],
    ['a note in a column of the unit', within(at, '注：按月更新')],
    ['an instruction', within(0, '填表说明：1.完成状态从下拉列表选择')],
    ['a chapter', within(0, '一、能力提升')],
    ['a signature', within(0, '单位负责人（签字）：', '填报人：样例甲')],
    ['a seal', within(0, '填报人：样例甲', '审核人：样例乙')],
    ['blanks', within(at, ' \u3000 ')],
  ])('%s', (_what, row) => {
    const grid = bookOf({ below: [row] });
    expect(keysOf(grid)).toEqual(good);
    expect(ledgerOf(grid).observations).toEqual([]);
  });

  it('but a row of one’s own that begins like it is not', () => {
    const grid = bookOf({ below: [within(2, '注册登记规范化', '推进中')] });
    expect(keysOf(grid)).toEqual([...good, null]);
  });

  it('the numbers of the columns under the headings', () => {
    const numbers = headings.map((_, index) => index + 1);
    expect(keysOf(gridOf([sheetOf('台账', [headings, numbers, ...tableOf(headings, lines)])]))).toEqual(good);
  });
});

describe('merged cells', () => {
  const letter = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
  const status = letter('完成状态');
  const merged = lines.map((line, index) => (index === 1 || index === 2 ? { ...line, 完成状态: null } : line));

  it('are filled down inside the merge and no further, said once with their places', () => {
    const grid = bookOf({ lines: merged, merges: [`${status}5:${status}7`] });
    expect(entriesOf(grid).map((entry) => entry.cells.status?.value)).toEqual(['已完成', '已完成', '已完成', '未启动']);
    const seen = observed(ledgerOf(grid), 'merged-cells');
    expect(seen.map(({ found, facts }) => [found, facts.count])).toEqual([[`${status}5:${status}7`, 1]]);
  });

  it('of several columns are one observation', () => {
    const grid = bookOf({ lines: merged, merges: [`${status}5:${status}7`, 'B5:B6', 'H7:H8'] });
    const seen = observed(ledgerOf(grid), 'merged-cells');
    expect(seen.map(({ found, facts }) => [found, facts.count])).toEqual([[`B5:B6、${status}5:${status}7、H7:H8`, 3]]);
  });

  it('are not filled past the merge', () => {
    const grid = bookOf({ lines: merged, merges: [`${status}5:${status}6`] });
    expect(entriesOf(grid).map((entry) => entry.cells.status?.value)).toEqual(['已完成', '已完成', null, '未启动']);
  });

  it('that were not merged stay empty', () => {
    expect(entriesOf(bookOf({ lines: merged })).map((entry) => entry.cells.status?.state)).toEqual([
      'usable',
      'empty',
      'empty',
      'usable',
    ]);
  });

  it('give the key columns of rows that have only their own items', () => {
    const body = lines
      .slice(0, 2)
      .map((line, index) => ({ ...line, 编号: null, 任务序号: index === 0 ? '4' : null, 重点任务: null }));
    expect(keysOf(bookOf({ lines: body, merges: ['B5:B6'] }))).toEqual(['T04-1', 'T04-2']);
  });

  it('make no entry of a row that has nothing of its own', () => {
    const grid = bookOf({ lines: [first, {}], merges: ['B5:B6', `${status}5:${status}6`] });
    expect(keysOf(grid)).toEqual(['T04-1']);
  });

  it('are no news in titles, headings and chapters', () => {
    const grid = bookOf({ merges: ['A1:T1', 'A2:T2', 'A9:T9'], below: [['二、制度']] });
    expect(ledgerOf(grid).observations).toEqual([]);
  });

  it('say once what is wrong with the merged cell', () => {
    const body = merged.map((line, index) => (index === 0 ? { ...line, 完成状态: '差不多' } : line));
    const ledger = ledgerOf(bookOf({ lines: body, merges: [`${status}5:${status}7`] }));
    expect(observed(ledger, 'value-not-allowed').map((seen) => seen.place.row)).toEqual([5]);
  });
});

describe('hidden data', () => {
  const hidden = (options: Parameters<typeof bookOf>[0]) =>
    observed(ledgerOf(bookOf(options)), 'hidden-data').map(({ facts, found }) => [facts.what, facts.count, found]);

  it('in rows is read and said once', () => {
    expect(hidden({ hiddenRows: [5, 6, 8] })).toEqual([['rows', 3, '第5–6、8行']]);
    expect(keysOf(bookOf({ hiddenRows: [5, 6, 8] }))).toEqual(good);
  });

  it('in columns is read and said once', () => {
    const [status, progress] = [headings.indexOf('完成状态'), headings.indexOf('本期进展')];
    expect(hidden({ hiddenColumns: [status, progress] })).toEqual([['columns', 2, 'I、K列']]);
  });

  it('in a sheet of the unit’s own is said once', () => {
    const more = [
      sheetOf('底稿', [['数据', 3]], { visibility: 'hidden' }),
      sheetOf('空表', [], { visibility: 'hidden' }),
    ];
    expect(hidden({ more })).toEqual([['sheets', 1, '底稿']]);
  });

  it.each([
    ['empty columns', { hiddenColumns: [headings.indexOf('存在问题'), 30] }],
    ['the key and the marks', { hiddenColumns: [0, headings.indexOf('校验结果')] }],
    ['title rows and empty rows', { hiddenRows: [1, 2, 9] }],
    ['the dictionary', {}],
  ])('is not: %s', (_what, options) => {
    expect(hidden(options)).toEqual([]);
  });
});
