import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { IDENTITY_NAME, NIL_RETURN_NAME } from '../../../ledger/sheet/sheet.ts';
import { drawTemplate } from '../../../pipeline/template/draw-template.ts';
import { FIRST_ROW } from '../../../pipeline/template/sheet-layout.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { hasLibreOffice, saveAs } from '../workbook/libreoffice.ts';
import { attributes, part } from '../workbook/parts.ts';
import { rulesOf } from './rules-of.ts';
import { sample } from './sample.ts';

/** A column right of everything the template draws. */
const FREE_COLUMN = 30;

const suite = hasLibreOffice ? describe : describe.skip;

suite(`a ledger opened and saved by LibreOffice${hasLibreOffice ? '' : ' (skipped: soffice is not installed)'}`, () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = saveAs(await writeTemplate(new ExcelJS.Workbook(), sample()), 'xlsx');
  });

  it.each([
    [IDENTITY_NAME, '字典', '$A$2:$B$7'],
    [NIL_RETURN_NAME, '说明', '$B$10'],
    ['TaskLedger_tasks', '任务台账', '$A$4:$T$4'],
    ['TaskLedger_list_status', '字典', '$F$2:$F$6'],
  ])('keeps the name %s', (name, sheet, area) => {
    const names = XLSX.read(saved).Workbook?.Names ?? [];
    expect(names.find(({ Name }) => Name === name)?.Ref?.replaceAll("'", '')).toBe(`${sheet}!${area}`);
  });

  it('keeps identity, headings and rows', () => {
    const workbook = XLSX.read(saved);
    expect(workbook.Sheets.字典?.B4?.v).toBe('D01');
    expect(workbook.Sheets.任务台账?.I4?.v).toBe('完成状态');
    expect(workbook.Sheets.任务台账?.H5).toMatchObject({ t: 'n', v: 45473 });
    expect(workbook.Workbook?.Sheets?.[2]?.Hidden).toBeGreaterThan(0);
  });

  it('keeps dropdowns, dates and lengths', () => {
    const sheet = part(saved, 'xl/worksheets/sheet2.xml');
    const areas = attributes(sheet, 'dataValidation', 'sqref');
    const types = attributes(sheet, 'dataValidation', 'type');
    expect(new Map(areas.map((area, index) => [area, types[index]]))).toEqual(
      new Map([
        ['I5:I7', 'list'],
        ['J5:J7', 'date'],
        ['K5:K7', 'textLength'],
        ['Q5:Q7', 'date'],
        ['R5:R7', 'list'],
      ]),
    );
    expect(sheet).toContain('<formula1>TaskLedger_list_status</formula1>');
  });

  it('keeps the conditional formats', () => {
    const formulas = [...part(saved, 'xl/worksheets/sheet2.xml').matchAll(/<formula>(.*?)<\/formula>/gs)].map(
      ([, formula = '']) => formula.replaceAll('&quot;', '"'),
    );
    expect(formulas).toContain('LEFT($T5,1)="红"');
    expect(formulas).toContain('ISNUMBER(FIND("【完成状态】",$T5))');
    expect(formulas.filter((formula) => formula.includes('TODAY()'))).toHaveLength(5);
  });

  it('keeps the protection, the filter and the repeated heading', () => {
    const sheet = part(saved, 'xl/worksheets/sheet2.xml');
    expect(attributes(sheet, 'sheetProtection', 'sheet').map((value) => value === '1' || value === 'true')).toEqual([
      true,
    ]);
    expect(attributes(sheet, 'autoFilter', 'ref')).toEqual(['A4:T7']);
    expect(part(saved, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
    expect(part(saved, 'xl/styles.xml')).toMatch(/<protection[^>]*locked="(0|false)"/);
  });
});

suite(`conditional formats computed by LibreOffice${hasLibreOffice ? '' : ' (skipped: soffice is not installed)'}`, () => {
  const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const cases: readonly (readonly [entry: Readonly<Record<string, string>>, applying: readonly string[]])[] = [
    [{ dueOn: '2024-06-30' }, ['overdue H', 'overdue I']],
    [{ dueOn: '2024-06-30', status: '推进中' }, ['needed M', 'overdue H', 'overdue I']],
    [{ dueOn: '2024-06-30', status: '推进中', nextStep: '7月15日前补训' }, ['overdue H', 'overdue I']],
    [{ dueOn: '2024-06-30', status: '不适用' }, []],
    [{ dueOn: '2024-06-30', status: '已完成' }, ['needed J', 'needed N']],
    [{ dueOn: '2024-06-30', status: '已完成并长期推进', completedOn: '2024-06-05', evidence: '样例' }, []],
    // The plan was published on 2023-12-01.
    [{ dueOn: '2023-11-30', status: '未启动' }, []],
    [{ dueOn: soon, status: '推进中' }, ['soon H', 'soon I']],
    [{ dueOn: '', status: '推进中' }, []],
    [{ dueOn: '2024-06-30', status: '已完成', completedOn: ' ', evidence: '样例' }, ['needed J']],
    [{ dueOn: '', check: '红 逾期 T-01【完成状态】【本期进展】' }, ['faulty I', 'faulty K', 'red A']],
    [{ dueOn: '', check: '绿 正常' }, ['green A']],
  ];
  let computed: string[][];

  beforeAll(async () => {
    const [row] = sample().rows;
    if (!row) throw new Error('the sample has rows');
    const rows = cases.map((_, index) => ({ ...row, key: `R${index}` }));
    const entries = new Map(cases.map(([entry], index) => [`R${index}`, entry]));
    const workbook = new ExcelJS.Workbook();
    drawTemplate(workbook, sample({ rows, entries }));
    computed = await compute(workbook, rows.length);
  });

  it.each(cases.map(([entry, expected], index) => ({ entry, expected, index })))(
    '$entry: $expected',
    ({ expected, index }) => {
      expect(computed[index]).toEqual([...expected].sort());
    },
  );
});

/** For every row the formats that apply, by what they say and the first column they colour. */
async function compute(workbook: ExcelJS.Workbook, rows: number): Promise<string[][]> {
  const rules = rulesOf(part(new Uint8Array(await workbook.xlsx.writeBuffer()), 'xl/worksheets/sheet2.xml'));
  const sheet = workbook.getWorksheet('任务台账');
  for (let row = FIRST_ROW; row < FIRST_ROW + rows; row += 1) {
    for (const [index, { formula }] of rules.entries()) {
      const there = formula.replace(/(\$[A-Z]+)5\b/g, `$1${row}`);
      if (sheet) sheet.getCell(row, FREE_COLUMN + index).value = { formula: `IF(${there},1,0)`, date1904: false };
    }
  }
  const csv = new TextDecoder().decode(saveAs(new Uint8Array(await workbook.xlsx.writeBuffer()), 'csv', 2));
  const lines = XLSX.utils.sheet_to_json<string[]>(XLSX.read(csv, { type: 'string', raw: true }).Sheets.Sheet1 ?? {}, {
    header: 1,
    blankrows: true,
  });
  return Array.from({ length: rows }, (_, index) => {
    const results = lines[index + FIRST_ROW - 1] ?? [];
    const applying = rules.filter((_rule, position) => results[position + FREE_COLUMN - 1] === '1');
    return applying.map(({ area, formula }) => `${meaning(formula)} ${area.charAt(0)}`).sort();
  });
}

function meaning(formula: string): string {
  if (formula.startsWith('LEFT(')) return formula.includes('红') ? 'red' : formula.includes('绿') ? 'green' : 'other';
  if (formula.includes('FIND(')) return 'faulty';
  if (formula.includes('LEN(TRIM(')) return 'needed';
  return formula.includes('>=TODAY()') ? 'soon' : 'overdue';
}
