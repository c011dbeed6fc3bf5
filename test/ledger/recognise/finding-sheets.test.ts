import fc from 'fast-check';
import { recognise } from '../../../ledger/recognise/recognise.ts';
import { gridOf, sheetOf, type Word } from '../../build/grid.ts';
import {
  bookOf,
  contentOf,
  context,
  entriesOf,
  headings,
  keysOf,
  ledgerOf,
  lines,
  observed,
  TITLE,
  tableOf,
} from './sample.ts';

const good = ['T04-1', 'T04-2', 'T06-1', 'T10-1'];

describe('the ledger sheet', () => {
  it('is found by its defined name, and a good workbook gives no observation', () => {
    const ledger = ledgerOf(bookOf());
    expect(ledger.sheets.map(({ id, name, headingRow }) => ({ id, name, headingRow }))).toEqual([
      { id: 'tasks', name: '任务台账', headingRow: 4 },
    ]);
    expect(keysOf(bookOf())).toEqual(good);
    expect(ledger.observations).toEqual([]);
  });

  it('is found by its name when it was renamed and moved behind another', () => {
    const book = bookOf({ name: 'Sheet1' });
    const grid = { ...book, sheets: [sheetOf('封面', [['样例']]), ...book.sheets] };
    expect(ledgerOf(grid).sheets[0]?.name).toBe('Sheet1');
    expect(ledgerOf(grid).observations).toEqual([]);
  });

  it('is found by its headings when the names are lost, in any sheet', () => {
    const book = bookOf({ bare: true, name: '表3' });
    const grid = { ...book, sheets: [sheetOf('封面', [['样例'], ['序号', '单位', '电话']]), ...book.sheets] };
    expect(ledgerOf(grid).sheets[0]?.name).toBe('表3');
    expect(keysOf(grid)).toEqual(good);
  });

  it('is read where its headings are when rows were pushed in above and the name stayed behind', () => {
    const moved = bookOf({
      above: [['样例县司法局重点工作台账'], [TITLE], ['说明'], ['填报人', '样例甲', '联系电话', '0000'], ['又一行']],
    });
    const stale = { ...moved, names: moved.names.map((name) => ({ ...name, area: name.area.replace(/6/g, '4') })) };
    expect(ledgerOf(stale).sheets[0]?.headingRow).toBe(6);
    expect(keysOf(stale)).toEqual(good);
  });

  it('survives a name that points at nothing', () => {
    const book = bookOf();
    const broken = { ...book, names: book.names.map((name) => ({ ...name, area: '#REF!' })) };
    expect(keysOf(broken)).toEqual(good);
  });

  it('is the one that carries the name, though another looks better', () => {
    const few = [
      '编号',
      '任务序号',
      '重点任务',
      '措施/节点',
      '责任单位',
      '角色',
      '时限',
      '到期日',
      '状态',
      '完成时间',
      '进展',
    ];
    const book = bookOf({ name: 'Sheet1', headings: few, lines: [] });
    const more = sheetOf('任务台账', [[...headings], ...tableOf(headings, lines)]);
    expect(ledgerOf({ ...book, sheets: [more, ...book.sheets] }).sheets[0]?.name).toBe('Sheet1');
  });

  it('is visible rather than hidden, though the hidden one looks better', () => {
    const few = headings.slice(0, 12);
    const old = sheetOf('任务台账', [[...headings], ...tableOf(headings, lines)], { visibility: 'hidden' });
    const grid = bookOf({ bare: true, name: 'Sheet1', headings: few, more: [old] });
    expect(ledgerOf(grid).sheets[0]?.name).toBe('Sheet1');
  });

  it('is read even when it is hidden, and that is noticed', () => {
    const ledger = ledgerOf(bookOf({ visibility: 'hidden' }));
    expect(ledger.sheets[0]?.entries).toHaveLength(4);
    expect(observed(ledger, 'hidden-data').map((seen) => seen.facts.what)).toEqual(['sheets']);
  });

  it('is the best of several alike; a second one with rows is noticed and not read', () => {
    const copy = sheetOf('任务台账 (2)', [[...headings], ...tableOf(headings, lines.slice(0, 1))]);
    const ledger = ledgerOf(bookOf({ bare: true, more: [copy] }));
    expect(ledger.sheets.map((sheet) => sheet.name)).toEqual(['任务台账']);
    expect(observed(ledger, 'second-sheet').map((seen) => [seen.found, seen.expected])).toEqual([
      ['任务台账 (2)', '任务台账'],
    ]);
    const empty = sheetOf('任务台账 (2)', [[...headings]]);
    expect(observed(ledgerOf(bookOf({ bare: true, more: [empty] })), 'second-sheet')).toEqual([]);
  });

  it('is never the hidden dictionary', () => {
    const lists = sheetOf('字典', [[...headings], ...tableOf(headings, lines)], { visibility: 'hidden' });
    expect(recognise(gridOf([lists]), 'a.xlsx', context).state).toBe('refused');
  });

  it('is missing where the workbook still says which ledger it is', () => {
    const book = bookOf();
    const ledger = ledgerOf({ ...book, sheets: book.sheets.slice(1) });
    expect(ledger.sheets).toEqual([]);
    expect(ledger.identity.unit).toBe('D01');
    expect(ledger.observations.map((seen) => [seen.kind, seen.expected])).toEqual([['sheet-missing', '任务台账']]);
  });

  it.each<[string, Word[][]]>([
    [
      'a list of addresses',
      [
        ['序号', '单位', '填报人', '联系电话'],
        [1, '县司法局', '样例甲', '0000'],
      ],
    ],
    ['an empty sheet', []],
    ['prose', [['关于报送工作台账的通知'], ['各单位：']]],
  ])('is not seen in %s: the workbook is refused', (_what, table) => {
    const recognised = recognise(gridOf([sheetOf('Sheet1', table)]), 'a.xlsx', context);
    expect(recognised).toMatchObject({ state: 'refused', refusal: { kind: 'not-a-ledger' } });
  });
});

describe('headings', () => {
  const without = (heading: string) => headings.filter((text) => text !== heading);
  const renamed = (from: string, to: string) => headings.map((text) => (text === from ? to : text));
  const seen = (under: readonly string[], body = lines) =>
    observed(ledgerOf(bookOf({ headings: under, lines: body })), 'heading').map(({ facts, found, expected }) => [
      facts.mode,
      found,
      expected,
    ]);

  it.each([['完成状态*'], ['完成状态（必填）'], [' 完成\n状态：'], ['完成状态 Status'], ['＊完成状态'], ['Status']])(
    '%j is 完成状态 without a word',
    (text) => {
      expect(seen(renamed('完成状态', text))).toEqual([]);
    },
  );

  it('are read by alias, one observation each', () => {
    const under = renamed('完成状态', '完成情况').map((text) => (text === '本期进展' ? '工作进展' : text));
    expect(seen(under)).toEqual([
      ['alias', '完成情况', '完成状态'],
      ['alias', '工作进展', '本期进展'],
    ]);
  });

  it('that are nearly right are proposed, never applied', () => {
    const body = lines.map((line) => ({ ...line, 完成状况: line.完成状态 ?? null }));
    const grid = bookOf({ headings: renamed('完成状态', '完成状况'), lines: body });
    expect(seen(renamed('完成状态', '完成状况'), body)).toEqual([['near', '完成状况', '完成状态']]);
    expect(entriesOf(grid)[0]?.cells).not.toHaveProperty('status');
    expect(entriesOf(grid)[0]?.extra).toEqual({ 完成状况: '已完成' });
  });

  it('of a missing column are missed once, not once a row', () => {
    expect(seen(without('本期进展'))).toEqual([['missing', null, '本期进展']]);
    const [missing] = observed(ledgerOf(bookOf({ headings: without('本期进展') })), 'heading');
    expect(missing?.place).toEqual({ sheet: '任务台账', row: 4, columnIndex: null, columnId: 'progress' });
  });

  it('of the result column may be missing', () => {
    expect(seen(without('校验结果'))).toEqual([]);
  });

  it('that are unknown are kept with their cells', () => {
    const under = [...headings.slice(0, 3), '分管科室', ...headings.slice(3)];
    const body = lines.map((line, index) => ({ ...line, 分管科室: index === 1 ? '样例科' : null }));
    expect(seen(under, body)).toEqual([['unknown', '分管科室', null]]);
    expect(entriesOf(bookOf({ headings: under, lines: body })).map((entry) => entry.extra)).toEqual([
      {},
      { 分管科室: '样例科' },
      {},
      {},
    ]);
  });

  it('of two columns of one meaning go to the template’s own', () => {
    const under = [...renamed('本期进展', '完成情况'), '本期进展'];
    expect(seen(under)).toEqual([['unknown', '完成情况', null]]);
  });

  it('are missed over a column in which something stands', () => {
    const table = [[...headings], ...tableOf(headings, lines)];
    table[1]?.push(null, '请领导审示');
    const ledger = ledgerOf(gridOf([sheetOf('任务台账', table)]));
    expect(ledger.sheets[0]?.entries[0]?.extra).toEqual({ V: '请领导审示' });
    expect(observed(ledger, 'heading').map((heading) => [heading.facts.mode, heading.found])).toEqual([
      ['unknown', 'V'],
    ]);
  });

  it('may stand in two rows', () => {
    const groups = ['编号', '任务序号', '重点任务', '措施/节点', '完成情况', '', '', '填报人'];
    const lower = ['', '', '', '', '完成状态', '完成日期', '本期进展', ''];
    const row = ['T04-1', '4', '学时与轮训', '全员轮训', '已完成', '2024-06-05', '轮训完成', '样例甲'];
    const grid = gridOf([
      sheetOf('台账', [['标题'], groups, lower, row], { merges: ['E2:G2', 'A2:A3', 'B2:B3', 'H2:H3'] }),
    ]);
    const ledger = ledgerOf(grid);
    expect(ledger.sheets[0]?.headingRow).toBe(3);
    expect(
      entriesOf(grid).map((entry) => [entry.row, entry.key, entry.cells.status?.value, entry.cells.filler?.value]),
    ).toEqual([[4, 'T04-1', '已完成', '样例甲']]);
    expect(observed(ledger, 'merged-cells')).toEqual([]);
    const printed = gridOf([sheetOf('台账', [['标题'], groups, lower, row, groups, lower])]);
    expect(entriesOf(printed).map((entry) => entry.row)).toEqual([4]);
  });

  it('may stand in any order: the entries are the same', () => {
    const wanted = entriesOf(bookOf()).map(contentOf);
    fc.assert(
      fc.property(fc.shuffledSubarray([...headings], { minLength: headings.length }), fc.boolean(), (order, bare) => {
        const grid = bookOf({ headings: order, bare, name: bare ? '改过的表' : '任务台账' });
        expect(entriesOf(grid).map(contentOf)).toEqual(wanted);
        expect(ledgerOf(grid).observations).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('may stand under any titles and blank rows, with blank rows and notes among the data', () => {
    const wanted = entriesOf(bookOf()).map(contentOf);
    const filler = fc.array(
      fc.constantFrom<Word[]>([], ['样例县重点工作台账'], [null, '说明事项'], ['2024年6月28日']),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        filler,
        fc.nat({ max: 3 }),
        fc.array(fc.constantFrom<Word[]>([], ['一、能力提升'], ['小计']), { maxLength: 3 }),
        (above, at, among) => {
          const table = [...above, headings, ...tableOf(headings, lines)];
          table.splice(above.length + 1 + at, 0, ...among);
          expect(entriesOf(gridOf([sheetOf('Sheet1', table)])).map(contentOf)).toEqual(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });
});
