import ExcelJS from 'exceljs';
import { defineSheet, type SheetDeclaration } from '../../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { attributes, part } from '../workbook/parts.ts';
import { rulesOf } from './rules-of.ts';
import { plan, sample } from './sample.ts';

/** A register to which people add rows, with a heading that needs care in a formula. */
const register = defineSheet({
  id: 'register',
  letter: 'R',
  name: { 'zh-CN': '登记', en: 'Register' },
  aliases: [],
  rows: 'unit',
  key: ['no'],
  columns: [
    column('no', '序号', 'count', 'unit'),
    column('share', '比例"甲"&<乙>', 'percent', 'unit'),
    column('heldOn', '日期', 'day', 'unit'),
    column('remark', '县里意见', 'text', 'county'),
    column('result', '结果', 'text', 'result'),
  ],
});

function column(
  id: string,
  heading: string,
  type: 'count' | 'percent' | 'day' | 'text',
  origin: 'unit' | 'county' | 'result',
) {
  const named = { 'zh-CN': heading, en: id };
  return {
    id,
    heading: named,
    type,
    origin,
    required: false,
    aliases: [],
    width: 12,
    definition: named,
    example: '',
  } as const;
}

async function drawn(sheet: SheetDeclaration, published = plan.published): Promise<string> {
  const options = sample({ sheets: [sheet], plan: { ...plan, published } });
  return part(await writeTemplate(new ExcelJS.Workbook(), options), 'xl/worksheets/sheet2.xml');
}

describe('conditional formats', () => {
  it('tint the row by the first character of the result column', async () => {
    const rules = rulesOf(await drawn(tasksSheet));
    for (const initial of ['红', '黄', '蓝', '绿', '灰']) {
      expect(rules).toContainEqual(expect.objectContaining({ area: 'A5:T7', formula: `LEFT($T5,1)="${initial}"` }));
    }
  });

  it('mark the cell whose heading the result column names', async () => {
    const rules = rulesOf(await drawn(tasksSheet));
    expect(rules).toContainEqual(
      expect.objectContaining({ area: 'I5:I7', formula: 'ISNUMBER(FIND("【完成状态】",$T5))' }),
    );
    expect(rules.filter(({ formula }) => formula.startsWith('ISNUMBER(FIND('))).toHaveLength(19);
  });

  it('mark a faulty cell rather than its row', async () => {
    const rules = rulesOf(await drawn(tasksSheet));
    const last = Math.max(...rules.filter(({ formula }) => formula.includes('FIND(')).map(({ priority }) => priority));
    const first = Math.min(
      ...rules.filter(({ formula }) => formula.startsWith('LEFT(')).map(({ priority }) => priority),
    );
    expect(last).toBeLessThan(first);
    expect(new Set(rules.map(({ priority }) => priority)).size).toBe(rules.length);
  });

  const open = 'NOT(OR($I5="已完成",$I5="已完成并长期推进",$I5="不适用"))';
  const overdue = `AND(ISNUMBER($H5),$H5<TODAY(),$H5>=DATE(2023,12,1),${open})`;

  it('show an open row whose day has passed as overdue, never one from before the plan was published', async () => {
    expect(rulesOf(await drawn(tasksSheet))).toContainEqual(
      expect.objectContaining({ area: 'H5:H7', formula: overdue }),
    );
  });

  it('show what is due within 30 days', async () => {
    const formula = `AND(ISNUMBER($H5),$H5>=TODAY(),$H5<=TODAY()+30,${open})`;
    expect(rulesOf(await drawn(tasksSheet))).toContainEqual(expect.objectContaining({ area: 'H5:H7', formula }));
  });

  it.each([
    ['完成日期', 'J'],
    ['佐证材料', 'N'],
  ])('ask for %s where the row is done', async (_, letter) => {
    const formula = `AND(OR($I5="已完成",$I5="已完成并长期推进"),LEN(TRIM($${letter}5))=0)`;
    expect(rulesOf(await drawn(tasksSheet))).toContainEqual(
      expect.objectContaining({ area: `${letter}5:${letter}7`, formula }),
    );
  });

  it('ask for the next step of an overdue row once it has a status', async () => {
    const formula = `AND(${overdue},NOT(LEN(TRIM($I5))=0),LEN(TRIM($M5))=0)`;
    expect(rulesOf(await drawn(tasksSheet))).toContainEqual(expect.objectContaining({ area: 'M5:M7', formula }));
  });

  it('keep quotes and signs of a heading', async () => {
    expect(rulesOf(await drawn(register))).toContainEqual({
      area: 'B5:B1004',
      formula: 'ISNUMBER(FIND("【比例""甲""&<乙>】",$E5))',
      priority: 2,
    });
  });
});

describe('validation', () => {
  it('covers every column of the unit that needs it, each in one area', async () => {
    const xml = await drawn(tasksSheet);
    expect(attributes(xml, 'dataValidation', 'sqref')).toEqual(['I5:I7', 'J5:J7', 'K5:K7', 'Q5:Q7', 'R5:R7']);
    expect(attributes(xml, 'dataValidation', 'type')).toEqual(['list', 'date', 'textLength', 'date', 'list']);
  });

  it('stops what cannot be read and only warns of a poor text', async () => {
    const styles = attributes(await drawn(tasksSheet), 'dataValidation', 'errorStyle');
    expect(styles).toEqual(['stop', 'stop', 'warning', 'stop', 'stop']);
  });

  it('takes choices from the hidden lists', async () => {
    const xml = await drawn(tasksSheet);
    expect(xml).toContain('<formula1>TaskLedger_list_status</formula1>');
    expect(xml).toContain('<formula1>TaskLedger_list_clearance</formula1>');
  });

  it.each([
    // 2020-01-01 is day 43831, 2016-01-01 day 42370, 2035-12-31 day 49674 of the 1900 system.
    ['2023-12-01', 43831],
    ['2016-05-05', 42370],
  ])('takes days up to 2035, for a plan of %s from day %d on', async (published, first) => {
    const xml = await drawn(tasksSheet, published as typeof plan.published);
    expect(xml).toContain(`sqref="J5:J7"><formula1>${first}</formula1><formula2>49674</formula2>`);
  });

  it('keeps sentences within the 255 characters that Excel allows', async () => {
    const xml = await drawn(tasksSheet);
    const sentences = [...attributes(xml, 'dataValidation', 'error'), ...attributes(xml, 'dataValidation', 'prompt')];
    const titles = [
      ...attributes(xml, 'dataValidation', 'errorTitle'),
      ...attributes(xml, 'dataValidation', 'promptTitle'),
    ];
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(225);
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(32);
  });
});

describe('a sheet to which the unit adds rows', () => {
  it('is drawn from its declaration: open rows, validated well beyond them, not protected', async () => {
    const bytes = await writeTemplate(new ExcelJS.Workbook(), sample({ sheets: [tasksSheet, register] }));
    const xml = part(bytes, 'xl/worksheets/sheet3.xml');
    expect(xml).not.toContain('<sheetProtection');
    expect(attributes(xml, 'dataValidation', 'sqref')).toEqual(['A5:A1004', 'B5:B1004', 'C5:C1004']);
    expect(attributes(xml, 'dataValidation', 'type')).toEqual(['whole', 'decimal', 'date']);
    expect(xml).toMatch(/<row r="44"/);
    expect(part(bytes, 'xl/workbook.xml')).toContain('name="TaskLedger_register">&apos;登记&apos;!$A$4:$E$4<');
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection');
  });
});
