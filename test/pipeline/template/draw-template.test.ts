import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { IDENTITY_NAME, NIL_RETURN_NAME } from '../../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import type { TemplateOptions } from '../../../pipeline/template/template-options.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { attributes, childrenOf, part, partsOf } from '../workbook/parts.ts';
import { sample, unit } from './sample.ts';

const write = (differs?: Partial<TemplateOptions>): Promise<Uint8Array> =>
  writeTemplate(new ExcelJS.Workbook(), sample(differs));

async function read(differs?: Partial<TemplateOptions>): Promise<XLSX.WorkBook> {
  return XLSX.read(await write(differs), { cellStyles: true });
}

/** The cells a defined name points at, row by row, as text. */
function named(workbook: XLSX.WorkBook, name: string): string[][] {
  const reference = workbook.Workbook?.Names?.find((each) => each.Name === name)?.Ref ?? '';
  const [, sheet = '', area = ''] = /^'?([^'!]+)'?!(.+)$/.exec(reference) ?? [];
  const cells = workbook.Sheets[sheet];
  const range = XLSX.utils.decode_range(area.replaceAll('$', ''));
  const rows: string[][] = [];
  for (let row = range.s.r; row <= range.e.r; row += 1) {
    const texts: string[] = [];
    for (let column = range.s.c; column <= range.e.c; column += 1) {
      texts.push(String(cells?.[XLSX.utils.encode_cell({ r: row, c: column })]?.v ?? ''));
    }
    rows.push(texts);
  }
  return rows;
}

function text(workbook: XLSX.WorkBook, address: string, sheet = '任务台账'): string {
  return String(workbook.Sheets[sheet]?.[address]?.v ?? '');
}

describe('ledger workbook', () => {
  it('has the guide, the ledger and a dictionary nobody sees, and opens at the ledger', async () => {
    const bytes = await write();
    const workbook = XLSX.read(bytes);
    expect(workbook.SheetNames).toEqual(['说明', '任务台账', '字典']);
    expect(workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 2]);
    expect(attributes(part(bytes, 'xl/workbook.xml'), 'workbookView', 'activeTab')).toEqual(['1']);
    expect(attributes(part(bytes, 'xl/worksheets/sheet2.xml'), 'selection', 'activeCell')).toEqual(['I5']);
    expect(attributes(part(bytes, 'xl/worksheets/sheet1.xml'), 'sheetView', 'tabSelected')).toEqual([]);
  });

  it('carries its identity under a defined name', async () => {
    expect(named(await read({ unit: unit('D02') }), IDENTITY_NAME)).toEqual([
      ['plan', 'sample-2024'],
      ['planVersion', '3'],
      ['unit', 'D02'],
      ['unitName', '县样例执法局'],
      ['round', '2024-Q2'],
      ['template', '2'],
    ]);
  });

  it('says its identity in words too, should the names be lost', async () => {
    const workbook = await read();
    expect(text(workbook, 'B1')).toBe('样例县司法局重点工作台账');
    expect(text(workbook, 'B2')).toBe(
      '填报单位：样例县司法局　填报期：2024年第2季度（2024-Q2）　计划：sample-2024 v3　模板：2　报送截止：2024-07-10',
    );
  });

  it('puts the county before the name of a unit that does not begin with it', async () => {
    expect(text(await read({ unit: unit('T01') }), 'B1')).toBe('样例县样例一镇人民政府重点工作台账');
  });

  it('has the declared headings in row 4, under the name of the sheet', async () => {
    const headings = named(await read(), 'TaskLedger_tasks');
    expect(headings).toEqual([tasksSheet.columns.map(({ heading }) => heading['zh-CN'])]);
  });

  it('keeps the choices of every list under a name', async () => {
    const workbook = await read();
    expect(named(workbook, 'TaskLedger_list_status').flat()).toEqual([
      '未启动',
      '推进中',
      '已完成',
      '已完成并长期推进',
      '不适用',
    ]);
    expect(named(workbook, 'TaskLedger_list_yesNo').flat()).toEqual(['是', '否']);
  });

  it.each([
    [undefined, '否'],
    [true, '是'],
  ])('declares 零报告 in a named cell: %s is %s', async (nilReturn, answer) => {
    expect(named(await read(nilReturn === undefined ? {} : { nilReturn }), NIL_RETURN_NAME)).toEqual([[answer]]);
  });

  it('has a row for every assigned row and none beside, with what the plan says', async () => {
    const rows = XLSX.utils.sheet_to_json<string[]>((await read()).Sheets.任务台账 ?? {}, {
      header: 1,
      range: 4,
      raw: false,
    });
    const deadline = '2025年年底前完成（全员轮训于2024年6月底前完成）';
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      ['T04-1', '4', '学时培训与全员轮训', '全员轮训', '县司法局牵头、各部门落实', '牵头', deadline, '2024-06-30'],
      ['T04-2', '4', '学时培训与全员轮训', '全部任务', '县司法局牵头、各部门落实', '牵头', deadline, '2025-12-31'],
      ['T12-1', '12', '样例常态工作', '全部任务', '各部门', '牵头', '长期推进'],
    ]);
  });

  it('stores due days as days and codes as text', async () => {
    const sheet = (await read()).Sheets.任务台账;
    // 2024-06-30 is day 45473 of the 1900 system.
    expect(sheet?.H5).toMatchObject({ t: 'n', v: 45473 });
    expect(sheet?.B5).toMatchObject({ t: 's', v: '4' });
    expect(sheet?.H7?.v).toBeUndefined();
  });

  it('fills in what the unit has already said, days as days and other words as they are', async () => {
    const entries = new Map([
      ['T04-1', { status: '已完成', completedOn: '2024-06-05', progress: '轮训已完成。', dueOn: '2024-12-31' }],
      ['T12-1', { completedOn: '6月底', phone: '00012345678' }],
    ]);
    const sheet = (await read({ entries })).Sheets.任务台账;
    expect(sheet?.I5?.v).toBe('已完成');
    expect(sheet?.J5).toMatchObject({ t: 'n', v: 45448 });
    expect(sheet?.H5).toMatchObject({ t: 'n', v: 45657 });
    expect(sheet?.J7).toMatchObject({ t: 's', v: '6月底' });
    expect(sheet?.S7).toMatchObject({ t: 's', v: '00012345678' });
    expect(sheet?.J6?.v).toBeUndefined();
  });

  it('can be drawn for a unit without a task', async () => {
    const workbook = await read({ rows: [] });
    expect(text(workbook, 'A4')).toBe('编号');
    expect(text(workbook, 'A5')).toBe('');
  });

  it('tells who fills in what, until when, and whom to ask', async () => {
    const guide = (await read()).Sheets.说明;
    const said = XLSX.utils.sheet_to_csv(guide ?? {});
    expect(said).toContain('2024-07-10（填报期结束后 10 日内）');
    expect(said).toContain('请向县司法局询问');
    expect(said).toContain('选“已完成”或“已完成并长期推进”的，“完成日期”和“佐证材料”必须填写。');
    for (const light of ['● 红 逾期', '▲ 黄 滞后', '◆ 蓝 临期', '✔ 绿 正常', '– 灰 无法判断'])
      expect(said).toContain(light);
  });

  it('gives the same bytes for the same options', async () => {
    const first = await write();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await write())).toBe(0);
  });

  it('is stamped with the first day of the round, or the day it is issued', async () => {
    expect(part(await write(), 'docProps/core.xml')).toContain('2024-04-01T00:00:00Z');
    const issuedOn = sample().round.to;
    expect(part(await write({ issuedOn }), 'docProps/core.xml')).toContain('2024-06-30T00:00:00Z');
  });
});

describe('ledger workbook as Excel opens it', () => {
  const ORDER =
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter rowBreaks legacyDrawing'.split(
      ' ',
    );

  it('is well-formed in every part and keeps the order of elements', async () => {
    const parts = partsOf(await write());
    for (const [name, xml] of Object.entries(parts)) {
      const children = childrenOf(xml);
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      expect(children).toEqual([...children].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
      expect(children.filter((child) => !ORDER.includes(child))).toEqual([]);
    }
  });

  it('gives every number format an id of its own', async () => {
    const styles = part(await write(), 'xl/styles.xml');
    const formats = styles.match(/<numFmt numFmtId="\d+" formatCode="[^"]*"/g) ?? [];
    const ids = new Set(formats.map((format) => /numFmtId="(\d+)"/.exec(format)?.[1]));
    expect(ids.size).toBe(new Set(formats).size);
    expect(formats.some((format) => format.includes('●'))).toBe(true);
  });

  it('locks plan cells and leaves the cells of the unit and of the validation open', async () => {
    const bytes = await write();
    const sheet = part(bytes, 'xl/worksheets/sheet2.xml');
    const locked = (address: string): boolean => isLocked(bytes, sheet, address);
    expect('ABCDEFGH'.split('').map((letter) => locked(`${letter}5`))).toEqual(Array(8).fill(true));
    expect('IJKLMNOPQRST'.split('').map((letter) => locked(`${letter}7`))).toEqual(Array(12).fill(false));
    expect(locked('I4')).toBe(true);
  });

  it('protects without a password and allows what clerks need', async () => {
    const sheet = part(await write(), 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<sheetProtection sheet="1"/);
    for (const allowed of ['formatColumns', 'formatRows', 'sort', 'autoFilter']) {
      expect(attributes(sheet, 'sheetProtection', allowed)).toEqual(['0']);
    }
    for (const absent of ['password', 'hashValue', 'selectLockedCells', 'selectUnlockedCells']) {
      expect(attributes(sheet, 'sheetProtection', absent)).toEqual([]);
    }
  });

  it('leaves the answer to 零报告 open on the protected guide', async () => {
    const bytes = await write();
    const guide = part(bytes, 'xl/worksheets/sheet1.xml');
    const address = /name="TaskLedger_nilReturn">[^<]*\$B\$(\d+)</.exec(part(bytes, 'xl/workbook.xml'))?.[1];
    expect(isLocked(bytes, guide, `B${address}`)).toBe(false);
    expect(isLocked(bytes, guide, 'A4')).toBe(true);
    expect(attributes(guide, 'dataValidation', 'sqref')).toEqual([`B${address}`]);
  });

  it('lets rows of entries grow and keeps the head as it is', async () => {
    const sheet = part(await write(), 'xl/worksheets/sheet2.xml');
    const fixed = (row: number): boolean => new RegExp(`<row r="${row}"[^>]*customHeight="1"`).test(sheet);
    expect([1, 2, 3, 4].map(fixed)).toEqual([true, true, true, true]);
    expect([5, 6, 7].map(fixed)).toEqual([false, false, false]);
    expect(sheet).toMatch(/<row r="5"[^>]* ht="\d/);
  });

  it('filters by the heading row, and prints from 任务序号 to 销号 with the heading repeated', async () => {
    const bytes = await write();
    expect(attributes(part(bytes, 'xl/worksheets/sheet2.xml'), 'autoFilter', 'ref')).toEqual(['A4:T7']);
    const workbook = part(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('&apos;任务台账&apos;!$B$1:$R$7<');
    expect(workbook).toContain('&apos;任务台账&apos;!$4:$4<');
  });

  it('has a note on every heading', async () => {
    const comments = part(await write(), 'xl/comments2.xml');
    expect(attributes(comments, 'comment', 'ref')).toEqual(
      'ABCDEFGHIJKLMNOPQRST'.split('').map((letter) => `${letter}4`),
    );
    expect(comments).toContain('本期进展（单位必填）');
    expect(comments).toContain('示例：4月举办业务培训2期，86人参加；轮训已完成92%。');
  });
});

function isLocked(bytes: Uint8Array, sheet: string, address: string): boolean {
  const style = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
  const formats = /<cellXfs.*?<\/cellXfs>/s.exec(part(bytes, 'xl/styles.xml'))?.[0] ?? '';
  const format = (formats.match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs) ?? [])[style];
  if (format === undefined) throw new Error(`${address} has no style`);
  return !format.includes('<protection locked="0"/>');
}
