import type { ChoiceList } from '../../../ledger/sheet/sheet.ts';
import { ledgerSheets } from '../../../ledger/sheets/index.ts';

const columns = ledgerSheets.flatMap((sheet) => sheet.columns.map((column) => ({ sheet, column })));

describe('the declared sheets', () => {
  it('are the seven of the catalogue, in its order', () => {
    expect(ledgerSheets.map(({ letter, name }) => `${letter} ${name['zh-CN']}`)).toEqual([
      'T 任务台账',
      'R 专项整治台账',
      'P 人员培训证件台账',
      'A 活动监督登记',
      'C 案件台账',
      'L 清单制度台账',
      'K 量化指标',
    ]);
  });

  it('say what they are for, and end with the column of the marks', () => {
    for (const { purpose, columns: own } of ledgerSheets) {
      expect(purpose?.['zh-CN']).toMatch(/。$/);
      expect(own.at(-1)).toMatchObject({ id: 'check', origin: 'result' });
      expect(own.filter(({ origin }) => origin === 'result')).toHaveLength(1);
    }
  });

  it('have columns and headings of their own, once each', () => {
    for (const { columns: own } of ledgerSheets) {
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
      expect(new Set(own.map(({ heading }) => heading['zh-CN'])).size).toBe(own.length);
    }
  });

  it('name columns they have: as key, in ratios, by due days, in the layout, in formulas', () => {
    for (const { columns: own, key, ratios = [], due, layout } of ledgerSheets) {
      const named = [
        ...key,
        ...ratios.flatMap(({ numerator, denominator, where = {} }) => [numerator, denominator, ...Object.keys(where)]),
        ...(due ? [due.day, due.status, ...due.neededWhenDone, ...due.neededWhenOverdue] : []),
        ...(layout ? [layout.frozenThrough, layout.printFrom, layout.printThrough] : []),
        ...own.flatMap(({ formula }) => [...(formula ?? '').matchAll(/\{(\w+)\}/g)].map(([, id]) => id ?? '')),
      ];
      const ids = own.map(({ id }) => id);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('have one list under one id, for it names the range on the hidden sheet', () => {
    const lists = new Map<string, ChoiceList>();
    for (const { column } of columns) {
      if (column.list === undefined) continue;
      expect([column.id, lists.get(column.list.id) ?? column.list]).toEqual([column.id, column.list]);
      lists.set(column.list.id, column.list);
    }
  });

  it('have a list for every choice, and no way of writing that means two of its values', () => {
    for (const { column } of columns) {
      expect([column.id, column.type === 'choice']).toEqual([column.id, column.list !== undefined]);
      const ways = column.list?.choices.flatMap(({ value, aliases }) => [value, ...aliases]) ?? [];
      expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
    }
  });

  it('call no column by a name that another column of the sheet has', () => {
    for (const { columns: own } of ledgerSheets) {
      const names = own.flatMap(({ heading, aliases }) => [heading['zh-CN'], ...aliases]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
