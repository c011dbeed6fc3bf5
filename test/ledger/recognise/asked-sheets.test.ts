import type { RecognitionContext } from '../../../ledger/recognise/recognition-context.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { sheetOf } from '../../build/grid.ts';
import { sampleRegister } from '../../build/sample-register.ts';
import { bookOf, context, ledgerOf, observed } from './sample.ts';

const further = { ...sampleRegister, id: 'further', name: { 'zh-CN': '另一登记', en: 'Further' } };
const asked = (...ids: string[]): RecognitionContext => ({
  ...context,
  sheets: [tasksSheet, sampleRegister, further],
  asked: new Map([['D01', new Set(ids)]]),
});
const missingFrom = (book: Parameters<typeof ledgerOf>[0], within: RecognitionContext) =>
  observed(ledgerOf(book, within), 'sheet-missing').map(({ expected, facts }) => `${expected} ${facts.count}`);

const headings = sampleRegister.columns.map(({ heading }) => heading['zh-CN']);
const register = sheetOf('样例登记', [headings, ['I-22', '2024', 3, 4]]);
const identityOf = (changes: Readonly<Record<string, string>>) => {
  const book = bookOf({ above: [['台账'], ['说明'], ['说明']] });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const key = row.cells[0]?.kind === 'text' ? row.cells[0].text : '';
        const changed = sheet.name === '字典' && index === 1 ? changes[key] : undefined;
        return changed === undefined ? cell : ({ kind: 'text', text: changed } as const);
      }),
    })),
  }));
  return { ...book, sheets };
};

describe('the sheets that are asked of a unit', () => {
  it('are missed in one observation, those of other units are not', () => {
    expect(missingFrom(bookOf(), asked('tasks', 'sample', 'further'))).toEqual(['样例登记、另一登记 2']);
    expect(missingFrom(bookOf(), asked('tasks', 'sample'))).toEqual(['样例登记 1']);
    expect(missingFrom(bookOf(), asked('tasks'))).toEqual([]);
  });

  it('are read wherever they came along, asked or not', () => {
    const ledger = ledgerOf(bookOf({ more: [register] }), asked('tasks'));
    expect(ledger.sheets.map(({ id, entries }) => `${id} ${entries.length}`)).toEqual(['tasks 4', 'sample 1']);
  });

  it('do not have the task ledger among them for a unit without tasks', () => {
    const book = bookOf({ more: [register] });
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== '任务台账') };
    expect(missingFrom(without, asked('sample'))).toEqual([]);
    expect(missingFrom(without, asked('tasks', 'sample'))).toEqual(['任务台账 1']);
  });

  it.each<[what: string, changes: Readonly<Record<string, string>>]>([
    ['an older template, which had none of them', { template: '1' }],
    ['another plan', { plan: 'another-2023' }],
    ['a unit that nobody knows', { unit: 'X99', unitName: '无此单位' }],
  ])('are not missed in a workbook of %s', (_, changes) => {
    expect(missingFrom(identityOf(changes), asked('tasks', 'sample'))).toEqual([]);
  });
});
