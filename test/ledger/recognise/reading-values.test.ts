import type { RecognitionContext } from '../../../ledger/recognise/recognition-context.ts';
import { type Column, type ColumnType, defineList, defineSheet } from '../../../ledger/sheet/sheet.ts';
import { day, error, gridOf, percent, sheetOf, type Word } from '../../build/grid.ts';
import { bookOf, context, entriesOf, type Line, ledgerOf, lines, observed } from './sample.ts';

const first: Line = lines[0] ?? {};
const ID = '11010519491231002X';

const kindsOf = (line: Line, bare = false) =>
  ledgerOf(bookOf({ lines: [{ ...first, ...line }], bare })).observations.map((seen) => seen.kind);
const cellsOf = (line: Line) => entriesOf(bookOf({ lines: [{ ...first, ...line }] }))[0]?.cells ?? {};

describe('a cell of the task ledger', () => {
  it('keeps what was found beside what it was read as', () => {
    expect(cellsOf({ 完成日期: ' 2024.6.5' }).completedOn).toEqual({
      columnIndex: 9,
      found: ' 2024.6.5',
      value: '2024-06-05',
      state: 'usable',
    });
    const [seen] = observed(ledgerOf(bookOf({ lines: [{ ...first, 完成日期: ' 2024.6.5' }] })), 'text-date');
    expect(seen).toEqual({
      kind: 'text-date',
      place: { sheet: '任务台账', row: 5, columnIndex: 9, columnId: 'completedOn' },
      task: '4',
      found: '2024.6.5',
      expected: '2024-06-05',
      facts: { day: '2024-06-05', written: 'text' },
    });
  });

  it.each<[Line, string[]]>([
    [{ 完成日期: day('2024-06-05') }, []],
    [{ 完成日期: '2024.6.5' }, ['text-date']],
    [{ 完成日期: 45448 }, ['text-date']],
    [{ 完成日期: '6月5日' }, ['partial-date']],
    [{ 完成日期: '6月底' }, ['partial-date']],
    [{ 完成日期: '已完成' }, ['status-in-date']],
    [{ 完成日期: '5/6/2024' }, ['not-a-date']],
    [{ 完成状态: '办结' }, ['choice-alias']],
    [{ 完成状态: '差不多了' }, ['value-not-allowed']],
    [{ 本期进展: error('#REF!') }, ['error-value']],
    [{ 完成日期: error('#N/A') }, ['error-value']],
    [{ 校验结果: error('#NAME?') }, []],
    [{ 本期进展: `样例甲${ID}` }, ['identity-number']],
    [{ 联系电话: ID }, ['identity-number']],
    [{ 本期进展: '已开展3次,培训260人' }, []],
  ])('%j is noticed as %j', (line, kinds) => {
    expect(kindsOf(line)).toEqual(kinds);
  });

  it('keeps the characters of a text and trims the blanks around it', () => {
    expect(cellsOf({ 本期进展: '\u3000开班２期，\n86人\u00a0参加 \u200b' }).progress?.value).toBe(
      '开班２期，\n86人\u00a0参加',
    );
  });

  it('keeps a code from becoming a number', () => {
    expect(cellsOf({ 联系电话: 13900000000 }).phone?.value).toBe('13900000000');
    expect(cellsOf({ 联系电话: '0377-0000000' }).phone?.value).toBe('0377-0000000');
  });

  it('is unusable with an error value', () => {
    expect(cellsOf({ 本期进展: error('#REF!') }).progress).toMatchObject({
      state: 'unusable',
      value: null,
      found: '#REF!',
    });
  });

  it('takes the year of a day from the round, and asks where there is none', () => {
    expect(cellsOf({ 完成日期: '6月5日' }).completedOn?.value).toBe('2024-06-05');
    const nowhere = bookOf({ lines: [{ ...first, 完成日期: '6月5日' }], bare: true, above: [['台账']] });
    expect(observed(ledgerOf(nowhere), 'not-a-date').map((seen) => seen.facts.reason)).toEqual(['year-missing']);
  });

  it('of a CSV file need not be typed', () => {
    const csv = { ...bookOf({ lines: [{ ...first, 完成日期: '2024/6/5' }] }), format: 'csv' as const };
    expect(ledgerOf(csv).observations).toEqual([]);
    expect(ledgerOf(csv).sheets[0]?.entries[0]?.cells.completedOn?.value).toBe('2024-06-05');
  });
});

describe('an identity number', () => {
  const book = bookOf({
    lines: [{ ...first, 本期进展: `样例甲${ID}参加`, 身份证: ID }],
    headings: [...headingsWith('身份证')],
  });

  it('goes no further than the workbook', () => {
    const said = JSON.stringify(ledgerOf(book));
    expect(said).not.toContain(ID);
    expect(said).not.toContain(ID.slice(0, 17));
    expect(entriesOf(book)[0]?.extra).toEqual({ 身份证: '11****************' });
    expect(entriesOf(book)[0]?.cells.progress).toMatchObject({
      value: null,
      state: 'unusable',
      found: '样例甲11****************参加',
    });
  });

  it('in a title or a sheet of the unit’s own is said once for the sheet', () => {
    const more = [
      sheetOf('名单', [
        ['姓名', '号码'],
        ['样例甲', ID],
        ['样例乙', ID],
      ]),
    ];
    const ledger = ledgerOf(bookOf({ more, above: [[`联系人 ${ID}`], [], []] }));
    const seen = observed(ledger, 'identity-number').map(({ place, found, facts }) => [
      place.sheet,
      place.row,
      found,
      facts.count,
    ]);
    expect(seen).toEqual([
      ['任务台账', 1, '11****************', 1],
      ['名单', 2, '11****************', 2],
    ]);
    expect(JSON.stringify(ledger)).not.toContain(ID);
  });
});

function headingsWith(extra: string): string[] {
  return ['编号', '任务序号', '重点任务', '措施/节点', '完成状态', '完成日期', '本期进展', '填报人', extra];
}

describe('another declaration', () => {
  const column = (id: string, heading: string, type: ColumnType, more: Partial<Column> = {}): Column => ({
    id,
    heading: { 'zh-CN': heading, en: id },
    type,
    origin: 'unit',
    required: false,
    aliases: [],
    width: 10,
    definition: { 'zh-CN': heading, en: id },
    example: '',
    ...more,
  });
  const yesNo = defineList({
    id: 'yesNo',
    choices: [
      { value: '是', aliases: [] },
      { value: '否', aliases: [] },
    ],
  });
  const register = defineSheet({
    id: 'register',
    letter: 'A',
    name: { 'zh-CN': '活动登记', en: 'Register' },
    aliases: [],
    rows: 'unit',
    key: ['kind'],
    columns: [
      column('kind', '类型', 'text'),
      column('heldOn', '日期', 'day'),
      column('times', '期次数', 'count'),
      column('cost', '金额(万元)', 'amount'),
      column('share', '公示率', 'percent'),
      column('circulated', '是否通报', 'choice', { list: yesNo }),
    ],
  });
  const wide: RecognitionContext = { ...context, sheets: [register] };
  const headings = ['类型', '日期', '期次数', '金额(万元)', '公示率', '是否通报'];
  const read = (...rows: Word[][]) => ledgerOf(gridOf([sheetOf('活动登记', [headings, ...rows])]), wide);

  it('is read by the same code', () => {
    const ledger = read(
      ['培训班', day('2024-05-01'), 3, 1.2, percent(0.95), '是'],
      ['实战演练', null, '２期', '1.5万元', '95%', '√'],
    );
    expect(
      ledger.sheets[0]?.entries.map(({ key, cells }) => [key, ...Object.values(cells).map((cell) => cell.value)]),
    ).toEqual([
      [null, '培训班', '2024-05-01', 3, 1.2, 0.95, '是'],
      [null, '实战演练', null, 2, 1.5, 0.95, '是'],
    ]);
    expect(ledger.observations.map((seen) => [seen.kind, seen.place.columnId, seen.found, seen.expected])).toEqual([
      ['text-number', 'times', '２期', '2'],
      ['text-number', 'cost', '1.5万元', '1.5'],
      ['text-number', 'share', '95%', '95%'],
      ['tick', 'circulated', '√', '是'],
    ]);
  });

  it.each<[Word[], string]>([
    [['培训班', null, '约60'], 'not-a-count'],
    [['培训班', null, 1.5], 'not-a-count'],
    [['培训班', null, null, '12000元'], 'mixed-unit'],
    [['培训班', null, null, null, 95], 'percent-scale'],
    [['培训班', null, null, null, null, '也许'], 'value-not-allowed'],
  ])('notices %j as %s', (row, kind) => {
    expect(read(row).observations.map((seen) => seen.kind)).toEqual([kind]);
  });

  it('has rows that people add, and passes over lone headings, totals and notes', () => {
    const ledger = read(['一、培训'], ['培训班', null, 3], ['合计', null, 3], ['备注：截至6月底']);
    expect(ledger.sheets[0]?.entries.map((entry) => entry.row)).toEqual([3]);
  });

  it('stands beside the first; the one that is not there is missing', () => {
    const both = { ...context, sheets: [...context.sheets, register] };
    const book = bookOf({ more: [sheetOf('活动登记', [headings, ['培训班', null, 3]])] });
    expect(ledgerOf(book, both).sheets.map((sheet) => [sheet.id, sheet.entries.length])).toEqual([
      ['tasks', 4],
      ['register', 1],
    ]);
    expect(observed(ledgerOf(bookOf(), both), 'sheet-missing').map((seen) => seen.expected)).toEqual(['活动登记']);
    expect(observed(ledgerOf(book, both), 'sheet-missing')).toEqual([]);
  });
});
