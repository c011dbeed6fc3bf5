import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { layDuties } from '../../../ledger/duty/lay-duties.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import type { TemplateOptions } from '../../../pipeline/template/template-options.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { obligationOf } from '../../build/register.ts';
import { sampleRegister } from '../../build/sample-register.ts';
import { attributes, part } from '../workbook/parts.ts';
import { plan, roster, sample } from './sample.ts';

const share = {
  sheet: 'K',
  columns: ['code', 'period', 'num', 'den'],
  unit: '%',
  comparator: '=' as const,
  value: 100,
};
const obligations = [
  obligationOf({ ...share, indicator: 'I-22', subject: '公示率', period: 'quarter' }),
  obligationOf({
    ...share,
    indicator: 'I-71',
    columns: ['value'],
    comparator: '>=',
    value: 1,
    unit: '项',
    subject: '经费列入预算',
    clause: '第51项',
  }),
  obligationOf({ indicator: 'I-21', sheet: 'P', force: 'aim', subject: '法制审核人员', unit: '人' }),
  obligationOf({ indicator: 'I-02', sheet: 'P', owedBy: ['样例一镇'], organiser: '县司法局', subject: '公共法律学时' }),
];

function optionsWith(differs: Partial<TemplateOptions> = {}): TemplateOptions {
  const options = sample({ sheets: [tasksSheet, sampleRegister], ...differs });
  const duties = layDuties({ ...plan, obligations }, roster, options.round).get('D01');
  if (duties === undefined) throw new RangeError('D01 has no duties');
  return { ...options, duties };
}

const write = (differs?: Partial<TemplateOptions>) => writeTemplate(new ExcelJS.Workbook(), optionsWith(differs));

/** The first rows of the register as text: what stands in the cells, formulas with an equals sign. */
async function rowsOf(differs?: Partial<TemplateOptions>): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await write(differs)).buffer);
  const sheet = workbook.getWorksheet('样例登记');
  return [5, 6, 7, 8, 9].map((row) =>
    [1, 2, 3, 4, 5, 6]
      .map((column) => {
        const cell = sheet?.getCell(row, column);
        return cell?.formula === undefined ? String(cell?.value ?? '') : `=${cell.formula}`;
      })
      .join(' | '),
  );
}

describe('a register in the ledger workbook', () => {
  it('gives a row for each demand, computes what is a share, and leaves room below', async () => {
    expect(await rowsOf()).toEqual([
      'I-22 | 2024-Q2 |  |  | =IF(N(D5)=0,"",C5/D5) | ',
      'I-71 | 2024 |  |  |  | ',
      'I-21 | 2024 |  |  |  | ',
      ' |  |  |  | =IF(N(D8)=0,"",C8/D8) | ',
      ' |  |  |  | =IF(N(D9)=0,"",C9/D9) | ',
    ]);
  });

  it('keeps what was carried over: in the row it belongs to, else below, a repeated row too', async () => {
    const carried = [
      { code: 'I-30', period: '2024', num: 1, den: 2, value: 0.5 },
      { code: 'I-22', period: '2024-Q2', num: 3, den: 4, note: '先' },
      { code: 'I-22', period: '2024-Q2', num: 5, den: 6, note: '后' },
    ];
    expect(await rowsOf({ registers: new Map([['sample', carried]]) })).toEqual([
      'I-22 | 2024-Q2 | 3 | 4 | =IF(N(D5)=0,"",C5/D5) | 先',
      'I-71 | 2024 |  |  |  | ',
      'I-21 | 2024 |  |  |  | ',
      'I-30 | 2024 | 1 | 2 | =IF(N(D8)=0,"",C8/D8) | ',
      'I-22 | 2024-Q2 | 5 | 6 | =IF(N(D9)=0,"",C9/D9) | 后',
    ]);
  });

  it('leaves a value as it was typed where it cannot be worked out from the row', async () => {
    const carried = [
      { code: 'I-71', period: '2024', value: 3 },
      { code: 'I-30', period: '2024', num: 1, value: 0.5 },
    ];
    const rows = await rowsOf({ registers: new Map([['sample', carried]]) });
    expect(rows.slice(1, 4)).toEqual([
      'I-71 | 2024 |  |  | 3 | ',
      'I-21 | 2024 |  |  |  | ',
      'I-30 | 2024 | 1 |  | 0.5 | ',
    ]);
  });

  it('has twenty empty rows at least, and is watched well below them', async () => {
    const carried = Array.from({ length: 900 }, (_, index) => ({ code: `X-${index}`, period: '2024' }));
    const sheet = part(await write({ registers: new Map([['sample', carried]]) }), 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain(`<row r="${4 + 903 + 20}"`);
    expect(sheet).not.toContain(`<row r="${4 + 903 + 21}"`);
    expect(attributes(sheet, 'dataValidation', 'sqref')).toEqual(['C5:C1407', 'D5:D1407']);
  });

  it('keeps codes text below the rows that are drawn', async () => {
    const bytes = await write();
    const [style] = attributes(part(bytes, 'xl/worksheets/sheet3.xml'), 'col', 'style');
    const formats = /<cellXfs.*?<\/cellXfs>/s.exec(part(bytes, 'xl/styles.xml'))?.[0] ?? '';
    expect((formats.match(/<xf [^>]*/g) ?? [])[Number(style)]).toContain('numFmtId="49"');
  });

  it('speaks of adding rows and of its own lights, not of locked columns of the plan', async () => {
    const sheet = XLSX.read(await write()).Sheets.样例登记;
    const legend = String(sheet?.A3?.v);
    expect(legend).toContain('● 红 不合规　▲ 黄 待改　✔ 绿 无误');
    expect(legend).toContain('行数不够可接着往下填');
    expect(legend).not.toContain('锁定');
    expect(part(await write(), 'xl/worksheets/sheet3.xml')).not.toContain('<sheetProtection');
  });

  it('is computed when it is opened', async () => {
    expect(part(await write(), 'xl/workbook.xml')).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });
});

describe('the guide of a workbook with registers', () => {
  const guideOf = async (differs?: Partial<TemplateOptions>) =>
    XLSX.utils.sheet_to_csv(XLSX.read(await write(differs)).Sheets.说明 ?? {});

  it('says what the plan asks of the unit in numbers, where it is answered, and what the unit organises', async () => {
    const said = await guideOf();
    expect(said).toContain('样例登记,=100%,公示率（第4项，代码 I-22）：每季度（2024-Q2），截止 2024-06-30。');
    expect(said).toContain('样例登记,≥1项,经费列入预算（第51项，代码 I-71）：每年（2024），截止 2024-12-31。');
    expect(said).toContain('法制审核人员（第4项，力争、原则上的要求）：每年（2024），截止 2024-12-31。');
    expect(said).toContain('组织落实,≥1次,公共法律学时（第4项）：由样例一镇落实，本单位负责组织。');
  });

  it('says how registers are filled in where there are any', async () => {
    expect(await guideOf()).toContain('《样例登记》一事一行');
    expect(await guideOf({ sheets: [tasksSheet] })).not.toContain('一事一行');
    expect(await guideOf({ sheets: [sampleRegister], rows: [] })).not.toContain('已锁定：不能改动');
  });
});
