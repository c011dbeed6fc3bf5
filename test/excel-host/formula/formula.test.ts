import { emptyCell } from '../model/cell.ts';
import { addFormat, changeFormat } from '../model/conditional-format.ts';
import { Sheet } from '../model/sheet.ts';
import { evaluate, holds, type Result } from './evaluate.ts';
import { appliedFormats, lookOfCell } from './look-of-cell.ts';
import { parseFormula } from './parse-formula.ts';

const contents: Readonly<Record<string, Result>> = {
  '5 8': '未开展',
  '5 7': 45473,
  '5 18': '红 逾期 T-01【完成状态】',
};
const around = {
  content: (row: number, column: number): Result => contents[`${row} ${column}`] ?? null,
  rows: 0,
  columns: 0,
  today: 45500,
};

function valueOfFormula(formula: string): Result {
  const expression = parseFormula(formula);
  if (expression === null) throw new Error(`${formula} was not read`);
  return evaluate(expression, around);
}

describe('formulas of conditional formats', () => {
  it.each<[string, Result]>([
    ['LEFT($S5,1)="红"', true],
    ['ISNUMBER(FIND("【完成状态】",$S5))', true],
    ['ISNUMBER(FIND("【完成日期】",$S5))', false],
    ['AND(ISNUMBER($H5),$H5<TODAY(),$H5>=DATE(2023,12,1),NOT(OR($I5="已完成",$I5="不适用")))', true],
    ['LEN(TRIM($J5))=0', true],
    ['$H5+30', 45503],
    ['1+2*3-(4-1)', 4],
    ['-2+5', 3],
    ['"a"&1', 'a1'],
    ['"ABC"="abc"', true],
    ['9<"1"', true],
    ['1/0', { error: '#DIV/0!' }],
    ['ISERROR(1/0)', true],
    ['AND(TRUE,1/0)', { error: '#DIV/0!' }],
    ['SEARCH("b","ABC")', 2],
    ['IF(Z1="",2,3)', 2],
    ['VLOOKUP(1,2,3)', { error: '#NAME?' }],
    ['"say ""so"""', 'say "so"'],
  ])('%s is %p', (formula, result) => {
    expect(valueOfFormula(formula)).toEqual(result);
  });

  it.each(['A1:B2', '{1,2}', '1+', 'AND(1', 'Sheet1!A1', '"open'])('does not read %s', (formula) => {
    expect(parseFormula(formula)).toBeNull();
  });

  it('holds for true and numbers other than 0', () => {
    expect([true, 1, -1, false, 0, null, 'TRUE', { error: '#N/A' }].map(holds)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the look of a cell', () => {
  const sheet = new Sheet('1', '任务台账');
  sheet.put(6, 18, { ...emptyCell, content: '红 逾期' });
  const add = (formula: string, colour: string): void => {
    const { id } = addFormat(sheet, { top: 5, bottom: 60, left: 0, right: 18 }, id_());
    changeFormat(sheet, id, {
      formula,
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: colour } } },
    });
  };
  let count = 0;
  const id_ = (): string => `format ${++count}`;
  add('LEFT($S5,1)="红"', 'FFAA0000');
  add('$B5="急"', 'FF0000AA');

  it('follows the row of the cell', () => {
    expect([5, 6].map((row) => appliedFormats(sheet, row, 3, 0).map(({ formula }) => formula))).toEqual([
      [],
      ['LEFT($S5,1)="红"'],
    ]);
  });

  it('is that of the first format that applies', () => {
    sheet.put(6, 1, { ...emptyCell, content: '急' });
    expect(lookOfCell(sheet, 6, 3, 0).fill).toEqual({
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FF0000AA' },
    });
    sheet.put(6, 1, emptyCell);
    expect(lookOfCell(sheet, 6, 3, 0).fill).toEqual({
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFAA0000' },
    });
  });

  it('outside every area is its own', () => {
    expect(lookOfCell(sheet, 61, 3, 0)).toEqual({ numFmt: 'General' });
  });
});
