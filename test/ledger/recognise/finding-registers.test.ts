import type { GridSheet } from '../../../ledger/grid/grid.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { headingName, type SheetDeclaration } from '../../../ledger/sheet/sheet.ts';
import { ledgerSheets } from '../../../ledger/sheets/index.ts';
import { gridOf, sheetOf, type Word } from '../../build/grid.ts';
import { context, ledgerOf, observed } from './sample.ts';

const registers = ledgerSheets.filter(({ rows }) => rows === 'unit');
const within = { ...context, sheets: ledgerSheets };

const headingsOf = ({ columns }: SheetDeclaration) => columns.map(({ heading }) => heading['zh-CN']);
/** A row that tells its sheet by the letter, in the first column of words. */
const rowOf = ({ letter, columns }: SheetDeclaration): Word[] =>
  columns.map(({ origin, type }, index) =>
    origin !== 'unit' || index > 5 ? null : type === 'day' ? '2024-04-02' : letter,
  );

function gridSheet(declaration: SheetDeclaration, name: string, order = (words: readonly Word[]) => words): GridSheet {
  const titles = [[`样例县司法局${declaration.name['zh-CN']}`], ['填报单位：县司法局'], ['图例']];
  return sheetOf(name, [...titles, order(headingsOf(declaration)), order(rowOf(declaration))]);
}

/** Every sheet found, as `id name row`. */
const foundIn = (ledger: Ledger) =>
  ledger.sheets.map(({ id, name, entries }) => `${id} ${name} ${entries.map(({ row }) => row).join()}`);

const expectedFor = (nameOf: (declaration: SheetDeclaration, index: number) => string) =>
  registers.map((declaration, index) => `${declaration.id} ${nameOf(declaration, index)} 5`);

const properName = ({ name }: SheetDeclaration) => name['zh-CN'];
const anyName = (_: SheetDeclaration, index: number) => `Sheet${index + 1}`;

describe('seven sheets with headings in common', () => {
  it('are each found by the headings alone, whatever they are called and in whatever order they lie', () => {
    const sheets = registers.map((declaration, index) => gridSheet(declaration, anyName(declaration, index)));
    expect(foundIn(ledgerOf(gridOf([...sheets].reverse()), within))).toEqual(expectedFor(anyName));
  });

  it('are each found with their columns turned round', () => {
    const sheets = registers.map((declaration) =>
      gridSheet(declaration, properName(declaration), (words) => [...words].reverse()),
    );
    expect(foundIn(ledgerOf(gridOf(sheets), within))).toEqual(expectedFor(properName));
  });

  it('are each found with a third of their columns taken out', () => {
    const sheets = registers.map((declaration, index) =>
      gridSheet(declaration, anyName(declaration, index), (words) => words.filter((_, position) => position % 3 !== 2)),
    );
    expect(foundIn(ledgerOf(gridOf(sheets), within))).toEqual(expectedFor(anyName));
  });

  it('are each found by their defined names when each is called as another', () => {
    const nameOf = (_: SheetDeclaration, index: number) =>
      registers[(index + 1) % registers.length]?.name['zh-CN'] ?? '';
    const names = registers.map(
      (declaration, index) => [headingName(declaration), nameOf(declaration, index), '$A$4:$C$4'] as const,
    );
    const sheets = registers.map((declaration, index) => gridSheet(declaration, nameOf(declaration, index)));
    expect(foundIn(ledgerOf(gridOf(sheets, names), within))).toEqual(expectedFor(nameOf));
  });

  it.each(registers.map((declaration) => [properName(declaration), declaration] as const))(
    'a copy of %s stands in for no other sheet that is missing',
    (name, declaration) => {
      const copies = [
        gridSheet(declaration, name),
        gridSheet(declaration, `${name} (2)`),
        gridSheet(declaration, '副本'),
      ];
      const ledger = ledgerOf(gridOf(copies), within);
      expect(foundIn(ledger)).toEqual([`${declaration.id} ${name} 5`]);
      expect(observed(ledger, 'second-sheet').map(({ found }) => found)).toEqual([`${name} (2)`, '副本']);
    },
  );

  it('take no sheet of the unit’s own for one of theirs', () => {
    const own = [
      sheetOf('通讯录', [
        ['姓名', '单位', '电话', '备注'],
        ['样例甲', '县司法局', '0000-0000000', '无'],
      ]),
      sheetOf('文件', [
        ['序号', '标题', '日期', '备注'],
        ['1', '通知', '2024-04-02', '无'],
      ]),
    ];
    const [first] = registers;
    if (first === undefined) throw new RangeError('there are no registers');
    expect(foundIn(ledgerOf(gridOf([gridSheet(first, properName(first)), ...own]), within))).toHaveLength(1);
  });

  it('read all but a hidden copy of each other', () => {
    const [first, second] = registers;
    if (first === undefined || second === undefined) throw new RangeError('there are no registers');
    const hidden: GridSheet = { ...gridSheet(first, '旧表'), visibility: 'hidden' };
    const ledger = ledgerOf(gridOf([hidden, gridSheet(first, '新表'), gridSheet(second, '另一表')]), within);
    expect(foundIn(ledger)).toEqual([`${first.id} 新表 5`, `${second.id} 另一表 5`]);
  });
});
