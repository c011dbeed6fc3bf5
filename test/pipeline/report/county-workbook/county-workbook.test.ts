import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { cellText, type Grid, type GridSheet } from '../../../../ledger/grid/grid.ts';
import { mechanismsSchema } from '../../../../ledger/mechanism/mechanism.ts';
import type { RollUp } from '../../../../ledger/rollup/rollup.ts';
import { readReviews } from '../../../../pipeline/merge/read-reviews.ts';
import { read } from '../../../../pipeline/read/read.ts';
import { drawCountyWorkbook } from '../../../../pipeline/report/county-workbook/draw-county-workbook.ts';
import { countyRoster, rollUpOf, submissionOf, wholeCounty } from '../../../build/rollup.ts';

const SHEETS = [
  '说明',
  '总览',
  '通报',
  '指标看板',
  '任务进展',
  '单位进展',
  '进度矩阵',
  '责任矩阵',
  '培训持证',
  '活动监督',
  '活动监督·单位',
  '专项整治',
  '专项整治·单位',
  '案件审核',
  '案件审核·单位',
  '诉讼情况',
  '清单制度',
  '清单制度·单位',
  '量化指标',
  '量化指标·单位',
  '逾期清单',
  '督办单',
  '不合规清单',
  '变化',
  '报送情况',
  '明细',
  '问题清单',
  '核对',
];

/** The rows of a sheet below its heading (row 3), as the texts a person sees, by heading. */
function table(sheet: GridSheet, headingRow = 3): Record<string, string>[] {
  const heading = sheet.rows.find(({ row }) => row === headingRow)?.cells.map(cellText) ?? [];
  return sheet.rows
    .filter(({ row }) => row > headingRow)
    .map(({ cells }) => Object.fromEntries(heading.map((name, index) => [name, cellText(cells[index])])));
}

async function written(rollUp: RollUp): Promise<Grid> {
  const workbook = new ExcelJS.Workbook();
  drawCountyWorkbook(workbook, rollUp);
  return gridOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const outcome = await read(bytes, 'rollup.xlsx');
  if (outcome.state !== 'read') throw new Error(outcome.refusal.message.en);
  return outcome.grid;
}

async function sheetOf(rollUp: RollUp, name: string): Promise<GridSheet> {
  const sheet = (await written(rollUp)).sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the county workbook', () => {
  const rollUp = rollUpOf(wholeCounty());

  it('has its sheets in order', async () => {
    expect((await written(rollUp)).sheets.map(({ name }) => name)).toEqual(SHEETS);
  });

  it('has every page that the mechanisms of the source documents refer to', () => {
    const seeds = readFileSync(join(__dirname, '../../../../seeds/mechanisms.json'), 'utf8');
    const pages = new Set(mechanismsSchema.parse(JSON.parse(seeds)).flatMap((mechanism) => mechanism.pages));
    expect([...pages].filter((page) => !SHEETS.includes(page))).toEqual([]);
  });

  it('says under every title of which round it is and as of when', async () => {
    for (const sheet of (await written(rollUp)).sheets) {
      expect(cellText(sheet.rows[1]?.cells[0])).toContain(`填报期：${rollUp.round}　数据截止日：${rollUp.asOf}`);
    }
  });

  it('lists every entry with its file, sheet and row', async () => {
    const lines = table(await sheetOf(rollUp, '明细'));
    expect(lines).toHaveLength(rollUp.entries.length);
    expect(lines.map((line) => `${line.文件} ${line.工作表} ${line.行}`)).toEqual(
      rollUp.entries.map((entry) => `${rollUp.files[entry.file]?.file} ${entry.sheet} ${entry.row}`),
    );
  });

  it('has one line per row of the plan, per unit and per reconciliation', async () => {
    const rows = rollUp.tasks.flatMap((task) => task.rows);
    expect(table(await sheetOf(rollUp, '任务进展')).map((line) => line.编号)).toEqual(rows.map(({ key }) => key));
    expect(table(await sheetOf(rollUp, '单位进展')).map((line) => line.代码)).toEqual(
      rollUp.units.map(({ unit }) => unit),
    );
    expect(table(await sheetOf(rollUp, '核对')).map((line) => line.结果)).toEqual(
      rollUp.reconciliation.map(() => '✔ 相符'),
    );
  });

  it('shows each light of the matrix by a sign of its own', async () => {
    const sheet = await sheetOf(rollUp, '进度矩阵');
    const signs = { red: '●', yellow: '▲', blue: '◆', green: '✔', grey: '–', unreported: '○' };
    const drawn = sheet.rows
      .filter(({ row }) => row > 4)
      .map(({ cells }) => rollUp.matrix.columns.map((_, index) => cellText(cells[index + 2])));
    expect(drawn).toEqual(
      rollUp.matrix.rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : signs[cell]))),
    );
  });

  it('holds the same cells when the streaming writer draws it', async () => {
    const stream = new PassThrough();
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
    drawCountyWorkbook(workbook, rollUp);
    await workbook.commit();
    const cells = (grid: Grid) =>
      grid.sheets.map(({ name, rows }) => [name, rows.map((row) => row.cells.map(cellText))]);
    expect(cells(await gridOf(Buffer.concat(chunks)))).toEqual(cells(await written(rollUp)));
  });

  it('gives back what the coordinator writes under 核验', async () => {
    const workbook = new ExcelJS.Workbook();
    drawCountyWorkbook(workbook, rollUp);
    const sheet = workbook.getWorksheet('任务进展');
    const [first] = rollUp.tasks.flatMap((task) => task.rows);
    sheet?.eachRow((row, number) => {
      if (number === 4) row.getCell(15).value = '已现场核验，属实';
    });
    const grid = await gridOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(readReviews(grid, countyRoster)).toEqual([{ key: first?.key, unit: null, remark: '已现场核验，属实' }]);
  });

  it('says so where a list is empty', async () => {
    const calm = rollUpOf([submissionOf('D01')]);
    const list = await sheetOf({ ...calm, overdue: [], findings: [] }, '逾期清单');
    expect(cellText(list.rows.find(({ row }) => row === 4)?.cells[0])).toBe('截至数据截止日没有逾期任务。');
  });

  it('names no person', async () => {
    const text = JSON.stringify(await written(rollUp));
    expect(text).not.toContain('样例甲');
    expect(text).not.toContain('样例乙');
  });
});
