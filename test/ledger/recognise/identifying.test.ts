import { NIL_RETURN_NAME } from '../../../ledger/sheet/sheet.ts';
import { sheetOf, type Word } from '../../build/grid.ts';
import { bookOf, ledgerOf, observed } from './sample.ts';

/** The identity that title rows alone give. */
const titled = (...above: Word[][]) => ledgerOf(bookOf({ bare: true, above }));
const unitsSeen = (...above: Word[][]) =>
  observed(titled(...above), 'unit-name').map(({ facts, found, expected }) => [facts.mode, found, expected]);

describe('the identity of a ledger', () => {
  it('is read from the hidden table under its name', () => {
    expect(ledgerOf(bookOf()).identity).toEqual({
      planId: 'sample-2023',
      planVersion: 1,
      unit: 'D01',
      round: '2024-Q2',
      templateVersion: 2,
      from: 'name',
    });
  });

  it('is read from the template’s line of titles when the table is lost', () => {
    const ledger = ledgerOf(bookOf({ bare: true }));
    expect(ledger.identity).toEqual({
      planId: 'sample-2023',
      planVersion: 1,
      unit: 'D01',
      round: '2024-Q2',
      templateVersion: null,
      from: 'title',
    });
    expect(ledger.observations).toEqual([]);
  });

  it('is unknown where nothing says it', () => {
    expect(titled(['台账']).identity).toEqual({
      planId: null,
      planVersion: null,
      unit: null,
      round: null,
      templateVersion: null,
      from: 'none',
    });
  });

  it('takes 单位：万元 for a measure and not for a name', () => {
    expect(titled(['单位：万元'], ['单位：人、次']).observations).toEqual([]);
  });

  it.each<[Word[][]]>([
    [[['填报单位：县司法局（盖章）    填报期：2024年第2季度']]],
    [[['填报单位：县司法局', null, null, '填报期：2024-Q2']]],
    [
      [
        ['填报单位', '县司法局'],
        ['填报期', '2024年二季度'],
      ],
    ],
    [[['填 报 单 位 ： 县 司 法 局  填 报 期 ： 2024年第二季度']]],
    [[['填 报 单 位 ： 县 司 法 局 填报期：2024年第二季度']]],
    [[['单位：万元'], ['填报单位：县司法局', '2024年第2季度']]],
    [[['单位:县司法局'], ['样例县重点工作台账（2024年第2季度）']]],
    [[['2024年重点工作台账'], ['填报单位：县司法局　季度：二季度']]],
    [[['填报单位：县司法局（D01）', '填报期：2024年度第二季度']]],
    [[['报送单位:\u00a0样例县司法局；填报期:\u20022024Q2；单位：万元']]],
  ])('is read from %j', (above) => {
    const { identity, observations } = titled(...above);
    expect([identity.unit, identity.round, identity.from]).toEqual(['D01', '2024-Q2', 'title']);
    expect(observations).toEqual([]);
  });

  it.each([
    ['2024年上半年', '2024-H1'],
    ['2024-H2', '2024-H2'],
    ['2024年度', '2024'],
    ['2024年四季度', '2024-Q4'],
    ['2024年5月', null],
    ['二季度', null],
  ])('takes the round %s for %s', (words, round) => {
    expect(titled([`填报期：${words}`]).identity.round).toBe(round);
  });

  it('does not take the year of a quarter from titles that name several', () => {
    expect(titled(['三年行动（2023—2025年）台账'], ['填报期：二季度']).identity.round).toBeNull();
  });

  it.each([
    ['计划：sample-2023 v1', 'sample-2023', 1],
    ['计划：other-2020  V2', 'other-2020', 2],
    ['计划：样例县执法能力提升行动', 'sample-2023', null],
    ['计划：某某行动', null, null],
  ])('takes %s for the plan %s', (words, planId, planVersion) => {
    expect(titled([words]).identity).toMatchObject({ planId, planVersion });
  });

  it('takes what the table leaves out from the titles', () => {
    const book = bookOf();
    const table = sheetOf('字典', [[], ['plan', 'sample-2023'], ['unit', 'D01']], { visibility: 'hidden' });
    const { identity } = ledgerOf({ ...book, sheets: [...book.sheets.slice(0, 1), table] });
    expect(identity).toMatchObject({
      planId: 'sample-2023',
      planVersion: 1,
      unit: 'D01',
      round: '2024-Q2',
      from: 'name',
    });
  });

  it('is read under a name that shrank to one cell', () => {
    const book = bookOf({ above: [['台账'], [], []] });
    const names = book.names.map((name) => (name.name === 'TaskLedger' ? { ...name, area: '$A$2' } : name));
    expect(ledgerOf({ ...book, names }).identity).toMatchObject({ unit: 'D01', round: '2024-Q2', templateVersion: 2 });
  });

  it('is looked for on the other visible sheets last', () => {
    const more = [sheetOf('说明', [['填报单位', '填写规范简称'], ['填报单位：县水利局']])];
    expect(ledgerOf(bookOf({ bare: true, above: [['台账']], more })).identity.unit).toBe('D03');
    expect(ledgerOf(bookOf({ bare: true, more })).identity.unit).toBe('D01');
    const unsaid = [sheetOf('说明', [['填报单位：填写规范简称']])];
    expect(ledgerOf(bookOf({ bare: true, above: [['台账']], more: unsaid })).observations).toEqual([]);
  });
});

describe('the name of the unit', () => {
  it.each([['县司法局'], ['样例县司法局'], ['样例县司法局（D01）']])('%s is plain', (name) => {
    expect(unitsSeen([`填报单位：${name}`])).toEqual([]);
  });

  it('is normalised from another way of writing it', () => {
    expect(unitsSeen(['填报单位：市监局'])).toEqual([['alias', '市监局', '县市场监管局']]);
  });

  it('that the roster does not know is answered with the nearest, and guesses nothing', () => {
    const ledger = titled(['填报单位：县司法所']);
    expect(ledger.identity.unit).toBeNull();
    const [seen] = observed(ledger, 'unit-name');
    expect(seen).toMatchObject({ found: '县司法所', facts: { mode: 'unknown' }, place: { sheet: '任务台账', row: 1 } });
    expect(seen?.expected).toMatch(/^县司法局/);
  });

  it('that differs from the hidden table is noticed: the workbook of another unit was copied', () => {
    const copied = bookOf({ above: [['台账'], ['填报单位：县水利局'], []] });
    const ledger = ledgerOf(copied);
    expect(ledger.identity.unit).toBe('D01');
    expect(
      observed(ledger, 'unit-name').map(({ facts, found, expected }) => [facts.mode, facts.named, found, expected]),
    ).toEqual([['differs', 'D03', '县水利局', '县司法局']]);
  });

  it('of a code that the roster does not have is unknown', () => {
    const book = bookOf({ above: [['台账'], [], []] });
    const table = sheetOf('字典', [[], ['plan', 'sample-2023'], ['unit', 'D99']], { visibility: 'veryHidden' });
    const ledger = ledgerOf({ ...book, sheets: [...book.sheets.slice(0, 1), table] });
    expect(ledger.identity.unit).toBeNull();
    expect(observed(ledger, 'unit-name').map(({ facts, found }) => [facts.mode, found])).toEqual([['unknown', 'D99']]);
  });
});

describe('a nil return', () => {
  const declared = (word: Word) => {
    const book = bookOf({ more: [sheetOf('说明', [['零报告', word]])] });
    return ledgerOf({ ...book, names: [...book.names, { name: NIL_RETURN_NAME, sheet: '说明', area: '$B$1' }] })
      .nilReturn;
  };

  it.each<[Word, boolean]>([
    ['是', true],
    ['√', true],
    [' 是 ', true],
    [true, true],
    ['零报告', true],
    ['否', false],
    ['', false],
    ['待定', false],
  ])('is declared by %j: %s', (word, expected) => {
    expect(declared(word)).toBe(expected);
  });

  it('is read from the titles when the name is lost', () => {
    expect(titled(['零报告：是']).nilReturn).toBe(true);
    expect(titled(['零报告：']).nilReturn).toBe(false);
  });
});
