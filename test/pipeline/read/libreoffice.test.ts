import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Grid } from '../../../ledger/grid/grid.ts';
import { firstSheet, gridOf } from './hand-made.ts';

const OFFICE = 'soffice';
const present = spawnSync(OFFICE, ['--version']).status === 0;
const suite = present ? describe : describe.skip;

/** Long enough that the shared strings of an .xls run over several records, and break in the middle of a text. */
const LONG_TEXTS = Array.from(
  { length: 8 },
  (_, index) => `${index}${(index % 2 ? '落实三项制度，' : 'plain latin text, ').repeat(400)}`,
);

suite(`a ledger saved again by LibreOffice${present ? '' : ' (skipped: soffice is not installed)'}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'read-'));
    writeFileSync(join(folder, 'ledger.xlsx'), new Uint8Array(await ledger()));
    for (const format of ['xls', 'ods', 'fods', 'xlsx']) {
      execFileSync(OFFICE, [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--convert-to', format, '--outdir', join(folder, 'saved'), join(folder, 'ledger.xlsx')],
      ]);
    }
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const saved = (format: string) =>
    gridOf(new Uint8Array(readFileSync(join(folder, 'saved', `ledger.${format}`))), format);

  describe.each([['xlsx'], ['xls'], ['ods'], ['fods']])('as .%s', (format) => {
    it('keeps its cells, merges, hidden parts and names', async () => {
      const grid = await saved(format);
      const sheet = firstSheet(grid);
      expect(grid.names).toContainEqual({ name: 'ledgerTitle', sheet: '任务 台账', area: '$A$1:$D$1' });
      expect(grid.sheets.map(({ name, visibility }) => [name, visibility !== 'visible'])).toEqual([
        ['任务 台账', false],
        ['字典', true],
      ]);
      expect(sheet.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 3 }]);
      expect(sheet.hiddenColumns).toEqual([4]);
      expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
        [1, false],
        [3, false],
        [4, false],
        [5, false],
        [6, true],
        ...LONG_TEXTS.map((_, index) => [8 + index, false]),
      ]);
      expect(row(grid, 3)).toEqual([
        { kind: 'text', text: ' 前后空格  两个 ' },
        { kind: 'text', text: '第一行\n第二行' },
        { kind: 'number', value: 12.5 },
        { kind: 'text', text: '0012' },
        { kind: 'text', text: '隐藏列' },
      ]);
      expect(row(grid, 4)).toEqual([
        { kind: 'day', day: '2024-06-30' },
        { kind: 'day', day: '2024-06-30', time: '08:15' },
        { kind: 'number', value: 0.95, percent: true },
        { kind: 'text', text: '12:00' },
      ]);
      expect(row(grid, 5)).toEqual([
        { kind: 'number', value: 25, formula: true },
        { kind: 'error', code: '#DIV/0!', formula: true },
        { kind: 'text', text: '√' },
        { kind: 'text', text: '富文本' },
      ]);
      expect(LONG_TEXTS.map((_, index) => row(grid, 8 + index)?.[0])).toEqual(
        LONG_TEXTS.map((text) => ({ kind: 'text', text })),
      );
    });

    it('says when it was saved', async () => {
      expect((await saved(format)).savedAt).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    });
  });
});

function row(grid: Grid, number: number) {
  const found = firstSheet(grid).rows.find((candidate) => candidate.row === number);
  return found === undefined ? undefined : [...found.cells];
}

async function ledger(): Promise<ExcelJS.Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('任务 台账');
  sheet.getCell('A1').value = '重点工作台账';
  sheet.mergeCells('A1:D1');
  sheet.getRow(3).values = [' 前后空格  两个 ', '第一行\n第二行', 12.5, '0012', '隐藏列'];
  sheet.getRow(4).values = [new Date(Date.UTC(2024, 5, 30)), new Date(Date.UTC(2024, 5, 30, 8, 15)), 0.95, 0.5];
  for (const [address, format] of Object.entries({
    A4: 'yyyy"年"m"月"d"日"',
    B4: 'yyyy-mm-dd hh:mm',
    C4: '0.0%',
    D4: 'h:mm',
  })) {
    sheet.getCell(address).numFmt = format;
  }
  sheet.getCell('A5').value = { formula: 'C3*2', result: 25 };
  sheet.getCell('B5').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('C5').value = '√';
  sheet.getCell('D5').value = { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] };
  sheet.getCell('A6').value = '隐藏行';
  sheet.getRow(6).hidden = true;
  sheet.getColumn(5).hidden = true;
  for (const [index, text] of LONG_TEXTS.entries()) sheet.getCell(8 + index, 1).value = text;
  book.definedNames.add("'任务 台账'!$A$1:$D$1", 'ledgerTitle');
  book.addWorksheet('字典', { state: 'veryHidden' }).getCell('A1').value = '已完成';
  return book.xlsx.writeBuffer();
}
