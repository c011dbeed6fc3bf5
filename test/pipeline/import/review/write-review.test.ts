import { cellText, type Grid } from '../../../../ledger/grid/grid.ts';
import { doubtsOf } from '../../../../ledger/plan/doubt.ts';
import { obligationsOf } from '../../../../pipeline/import/obligations/obligations-of.ts';
import { importedPlan, sampleDoubts, sampleTasks } from '../../../build/imported-plan.ts';
import { attributes, part } from '../../workbook/parts.ts';
import { drawn, gridOf, HEADING_ROW } from './review-grid.ts';

const plan = importedPlan({ origins: sampleDoubts });
/** Everything is written in the document, and somebody answers for every task. */
const certain = importedPlan({ tasks: sampleTasks.slice(0, 3) });

function textsOf(grid: Grid, name: string): string[][] {
  const rows = grid.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map(({ cells }) => Array.from(cells, cellText));
}

describe('the review workbook', () => {
  it('has its sheets in the order of the work, and one that nobody sees', async () => {
    const { sheets } = await gridOf(await drawn(plan));
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      '说明 visible',
      '待核 visible',
      '任务 visible',
      '异常 visible',
      '未采用 visible',
      '不可量化 visible',
      '义务 visible',
      '原读 veryHidden',
    ]);
  });

  it('has in 待核 one line for each doubtful field and for nothing else', async () => {
    const lines = textsOf(await gridOf(await drawn(plan)), '待核').slice(HEADING_ROW);
    expect(lines.map(([index, task, , field, words]) => [index, task, field, words])).toEqual([
      ['1', '3', '节', '(二) 人员管理'],
      ['2', '3', '完成时限', '2024年6月'],
      ['3', '4', '责任单位', '（空）'],
    ]);
    expect(lines[1]?.[5]).toContain('▲ 存疑：正文写“6月前”');
    expect(lines[1]?.[5]).toContain('其他读法：“2024年5月31日前”');
    expect(lines[1]?.[6]).toBe('第5行');
    expect(lines[1]?.[7]).toContain('完善证件年审');
  });

  it('says so where nothing needs to be looked at', async () => {
    const grid = await gridOf(await drawn(certain));
    expect(doubtsOf(certain)).toEqual([]);
    expect(textsOf(grid, '待核').slice(HEADING_ROW)).toEqual([['没有需要核对的内容：各项都由文件写明。']]);
    expect(textsOf(grid, '说明').flat()).toContainEqual(expect.stringContaining('没有需要核对的内容'));
  });

  it('has in 任务 every task with its readings, and a sign and a word for each field that is not stated', async () => {
    const rows = textsOf(await gridOf(await drawn(plan)), '任务');
    const headings = rows[HEADING_ROW - 1] ?? [];
    const cellOf = (line: number, heading: string) => rows[HEADING_ROW - 1 + line]?.[headings.indexOf(heading)] ?? '';
    expect(rows.slice(HEADING_ROW).map(([key]) => key)).toEqual(['1', '2', '3', '4']);
    expect(cellOf(1, '措施（原文）')).toBe('①县司法局负责公共法律知识培训。\n②各行政执法部门负责业务培训。');
    expect(cellOf(1, '读作：责任单位')).toBe('牵头：县司法局\n落实：各行政执法部门（泛称）');
    expect(cellOf(1, '读作：完成时限')).toBe('2025-12-31\n长期');
    expect(cellOf(1, '把握')).toBe('');
    expect(cellOf(2, '把握')).toBe('▽ 责任单位 沿用：与第1项共用一格。');
    expect(cellOf(4, '把握')).toContain('！ 责任单位 待补');
    expect(cellOf(4, '读作：完成时限')).toBe('无日期：尽快');
  });

  it('names numbers and titles of our own as such, and asks nobody about them', async () => {
    const own = importedPlan({
      tasks: sampleTasks.slice(0, 1),
      origins: { '1 title': { certainty: 'inferred', reason: { 'zh-CN': '概括而成。', en: 'Made up.' } } },
    });
    expect(doubtsOf(own)).toEqual([]);
    expect(textsOf(await gridOf(await drawn(own)), '任务')[HEADING_ROW]).toContain('○ 标题 自拟');
  });

  it('names the columns of the ledger as the ledger does', async () => {
    const { obligations } = obligationsOf(certain.tasks, [], { year: null, claims: false });
    const rows = textsOf(await gridOf(await drawn({ ...certain, obligations: [...obligations] })), '义务');
    expect(rows[HEADING_ROW]?.at(-1)).toBe('人员培训证件台账：姓名、执法证号、年度、公共法律学时、业务技能学时');
  });

  it('opens dropdowns for decisions, other readings, chapters and sections, each as one area', async () => {
    const bytes = await drawn(plan);
    const areas = (sheet: number) =>
      attributes(part(bytes, `xl/worksheets/sheet${sheet}.xml`), 'dataValidation', 'sqref');
    expect(areas(2)).toEqual(['I4:I6', 'J4:J6']);
    expect(areas(3)).toEqual(['C4:C28', 'D4:D28']);
  });

  it('refuses to be drawn of a plan that was not imported', async () => {
    const { imported: _, ...seeded } = plan;
    await expect(drawn(seeded)).rejects.toThrow('only an imported plan');
  });
});
