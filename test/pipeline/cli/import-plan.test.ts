import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { cellText } from '../../../ledger/grid/grid.ts';
import { planSchema } from '../../../ledger/plan/plan.ts';
import { planText } from '../../../pipeline/import/review/packed-plan.ts';
import { writeReview } from '../../../pipeline/import/review/write-review.ts';
import { read } from '../../../pipeline/read/read.ts';
import { rowHeight } from '../../../pipeline/workbook/row-height.ts';
import { importedPlan, sampleDoubts, sampleTasks } from '../../build/imported-plan.ts';
import { emptyFolder, run } from './run-command.ts';

/** An implementation plan in words of our own, in the shape that counties publish. */
const DOCUMENT = `样例县提升行政执法质量三年行动实施方案（2023—2025年）

2023年11月20日

一、提升人员素质

（一）组织培训。行政执法人员每人每年接受不少于60学时的公共法律知识、业务知识和行政执法技能培训。〔责任单位：县司法局、各行政执法部门；完成时限：2025年年底前〕

（二）开展演练。每年至少举办1次实战演练，适时开展评比。〔责任单位：各行政执法部门；完成时限：长期〕

二、规范执法行为

（一）落实公示制度，确保公示率达到100%。〔责任单位：县司法局牵头，各行政执法部门配合；完成时限：2024年6月〕
`;

let folder: string;
beforeAll(() => {
  folder = emptyFolder();
  writeFileSync(join(folder, '方案.txt'), DOCUMENT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planIn = (file: string) => planSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** A review workbook as a person leaves it: cells by address on the sheet 待核, written with exceljs into the drawn workbook. */
async function filledIn(file: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await writeReview(workbook, importedPlan({ origins: sampleDoubts, tasks: sampleTasks }));
  const sheet = workbook.getWorksheet('待核');
  for (const [address, words] of Object.entries(cells)) {
    const cell = sheet?.getCell(address);
    if (cell !== undefined) cell.value = words;
  }
  writeFileSync(join(folder, file), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe('import-plan DOCUMENT', () => {
  it('writes the plan and, where something is doubtful, the review workbook, and says the lines that matter', () => {
    const done = run(folder, 'import-plan', '方案.txt', '--out', 'first.json');
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' });
    expect(done.out.replace(/imported-\S+/, 'imported-ID')).toBe(
      readFileSync(join(__dirname, 'import-plan.golden.txt'), 'utf8'),
    );
    expect(existsSync(join(folder, 'first-review.xlsx'))).toBe(true);
    const plan = planIn('first.json');
    expect(plan.tasks.map(({ number, chapter }) => [number, chapter])).toEqual([
      ['1', '一'],
      ['2', '一'],
      ['3', '二'],
    ]);
    expect(plan.obligations.map(({ id, task }) => `${id} ${task}`)).toEqual(['I-01 1', 'I-09 2', 'I-22 3']);
  });

  it('gives the same bytes for the same document', () => {
    run(folder, 'import-plan', '方案.txt', '--out', 'again/first.json');
    for (const file of ['first.json', 'first-review.xlsx']) {
      expect(readFileSync(join(folder, 'again', file)).equals(readFileSync(join(folder, file)))).toBe(true);
    }
  });

  it('takes region and day of publication from the person who knows them', () => {
    run(
      folder,
      'import-plan',
      '方案.txt',
      '--region',
      '样例市样例县',
      '--published',
      '2023-12-01',
      '--out',
      'told.json',
    );
    expect([planIn('told.json').region, planIn('told.json').published]).toEqual(['样例市样例县', '2023-12-01']);
  });

  it('writes plan.json where no other name is asked, and a review workbook wherever one is asked for', () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, '方案.txt'), DOCUMENT.replace('2024年6月〕', '2024年6月底前〕'));
    run(bare, 'import-plan', '方案.txt');
    expect(readdirSync(bare).sort()).toEqual(['plan.json', '方案.txt']);
    run(bare, 'import-plan', '方案.txt', '--review', '核对.xlsx');
    expect(readdirSync(bare).sort()).toEqual(['plan.json', '方案.txt', '核对.xlsx'].sort());
  });

  it.each([
    ['a document without tasks', '会议通知：请各单位按时参会。'],
    ['an empty file', ''],
  ])('refuses %s in both languages with 1 and writes nothing', (name, text) => {
    writeFileSync(join(folder, 'other.txt'), text);
    const done = run(folder, 'import-plan', 'other.txt', '--out', `${name}.json`);
    expect({ code: done.code, out: done.out }).toEqual({ code: 1, out: '' });
    expect(done.err).toMatch(/[一-龥].*\n.*[A-Za-z]{3}/);
    expect(existsSync(join(folder, `${name}.json`))).toBe(false);
  });

  it.each([
    ['nothing', [], 'import-plan'],
    ['a folder', ['.'], '不能是文件夹'],
    ['a file that is not there', ['nowhere.docx'], 'nowhere.docx'],
    ['a day that is none', ['方案.txt', '--published', '2023-13-01'], '2023-13-01'],
    ['the read file as the review workbook', ['方案.txt', '--review', '方案.txt'], '--review'],
  ])('given %s ends with 2', (_name, words, named) => {
    const done = run(folder, 'import-plan', ...words);
    expect({ code: done.code, out: done.out }).toEqual({ code: 2, out: '' });
    expect(done.err).toContain(named);
  });
});

describe('import-plan after the corrections', () => {
  it('applies the decisions, records them and needs nothing else', async () => {
    await filledIn('corrected.xlsx', { I5: '改为', J5: '2024年5月31日前', I6: '删除该项' });
    const done = run(folder, 'import-plan', 'corrected.xlsx', '--out', 'decided.json');
    expect(done.code).toBe(0);
    expect(done.out).toContain('采纳 0，改为 1，删除任务 1，新增任务 0');
    const plan = planIn('decided.json');
    expect(plan.version).toBe(2);
    expect(plan.tasks.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(plan.imported?.decisions.map(({ task, kind }) => `${task} ${kind}`)).toEqual(['3 corrected', '4 removed']);
    expect(existsSync(join(folder, 'decided-review.xlsx'))).toBe(false);
  });

  it('draws what is left to review where it is asked to', async () => {
    await filledIn('half.xlsx', { I5: '采纳' });
    run(folder, 'import-plan', 'half.xlsx', '--out', 'half.json', '--review', 'rest.xlsx');
    const outcome = await read(readFileSync(join(folder, 'rest.xlsx')), 'rest.xlsx');
    if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
    const rows = outcome.grid.sheets.find(({ name }) => name === '待核')?.rows ?? [];
    expect(rows.slice(3).map(({ cells }) => `${cellText(cells[1])} ${cellText(cells[3])}`)).toEqual([
      '3 节',
      '4 责任单位',
    ]);
  });

  it('tells every fault at once and writes nothing', async () => {
    await filledIn('faulty.xlsx', { I4: '同意', I5: '改为' });
    const done = run(folder, 'import-plan', 'faulty.xlsx', '--out', 'faulty.json');
    expect({ code: done.code, out: done.out }).toEqual({ code: 1, out: '' });
    expect(done.err).toContain('第 4 行');
    expect(done.err).toContain('第 5 行');
    expect(existsSync(join(folder, 'faulty.json'))).toBe(false);
  });

  it('says on stderr what it could not read of a correction, and keeps it', async () => {
    await filledIn('unread.xlsx', { I5: '改为', J5: '本月底前' });
    const done = run(folder, 'import-plan', 'unread.xlsx', '--out', 'unread.json');
    expect([done.code, done.err.includes('“本月底前”')]).toEqual([0, true]);
    expect(planIn('unread.json').tasks[2]?.deadline.unread).toEqual(['本月底前']);
  });

  it('takes no region: the workbook has it', async () => {
    await filledIn('half.xlsx', {});
    expect(run(folder, 'import-plan', 'half.xlsx', '--region', '样例县', '--out', 'x.json').code).toBe(2);
  });
});

describe('what a person decided', () => {
  it('is not overwritten by a fresh import', async () => {
    await filledIn('mine.xlsx', { I5: '采纳' });
    run(folder, 'import-plan', 'mine.xlsx', '--out', 'mine.json');
    const before = readFileSync(join(folder, 'mine.json'), 'utf8');
    const done = run(folder, 'import-plan', '方案.txt', '--out', 'mine.json');
    expect([done.code, done.err.includes('--out')]).toEqual([2, true]);
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe(before);
  });

  it('is not overwritten in a workbook that was begun', async () => {
    await filledIn('begun.xlsx', { I5: '采纳' });
    const before = readFileSync(join(folder, 'begun.xlsx'));
    const done = run(folder, 'import-plan', '方案.txt', '--out', 'begun.json', '--review', 'begun.xlsx');
    expect([done.code, done.err.includes('--review')]).toEqual([2, true]);
    expect(readFileSync(join(folder, 'begun.xlsx')).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'begun.json'))).toBe(false);
  });

  it('does not stand in the way of a workbook nobody filled in', async () => {
    await filledIn('fresh.xlsx', {});
    expect(run(folder, 'import-plan', '方案.txt', '--out', 'fresh.json', '--review', 'fresh.xlsx').code).toBe(0);
  });
});

describe('an imported plan from there on', () => {
  const ASKED = ['--plan', 'county.json', '--as-of', '2024-07-10'];
  const LONG = '县司法局要健全培训制度，分级分类组织全县行政执法人员参加业务培训。'.repeat(12);

  beforeAll(async () => {
    const measures = [`①${LONG}`, `②${LONG}`, `③${LONG}`];
    const tasks = sampleTasks.slice(0, 3).map((task, index) => (index === 0 ? { ...task, measures } : task));
    writeFileSync(join(folder, 'county.json'), planText(importedPlan({ tasks })));
    run(folder, 'template', '--plan', 'county.json', '--round', '2024-Q2', '--unit', '县司法局', '--out', 'county');
  });

  it('issues workbooks with its verbatim text, wide enough to be read and printed', async () => {
    const outcome = await read(readFileSync(join(folder, 'county/D01_县司法局_2024-Q2.xlsx')), 'D01.xlsx');
    if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
    const rows = outcome.grid.sheets.find(({ name }) => name === '任务台账')?.rows ?? [];
    const [, , text = '', item = ''] = Array.from(rows.find(({ row }) => row === 5)?.cells ?? [], cellText);
    expect(text).toBe('组织执法人员参加分级分类培训，每人每年不少于60学时。');
    expect(item).toBe(`①${LONG}\n②${LONG}\n③${LONG}`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'county/D01_县司法局_2024-Q2.xlsx'));
    const sheet = workbook.getWorksheet('任务台账');
    const width = sheet?.getColumn(4).width ?? 0;
    expect(rowHeight([{ text: item, width }])).toBeLessThan(409);
    expect(sheet?.getColumn(3).width).toBe(18);
  });

  it('validates and merges where its file is given', () => {
    const checked = run(folder, 'validate', 'county', ...ASKED, '--format', 'json');
    const codes = JSON.parse(checked.out).findings.map(({ code }: { code: string }) => code);
    expect([...new Set(codes)]).toEqual(['D-11']);
    expect(run(folder, 'merge', 'county', ...ASKED, '--out', 'county-out').code).toBe(0);
    const rollUp = JSON.parse(readFileSync(join(folder, 'county-out/rollup.json'), 'utf8'));
    expect([rollUp.plan.id, rollUp.round]).toEqual(['yangli-2023', '2024-Q2']);
    // Lists of the county keep to short titles.
    expect(JSON.stringify(rollUp.tasks)).not.toContain(LONG);
  });

  it('says which file is missing where it is not given', () => {
    const done = run(folder, 'validate', 'county', '--as-of', '2024-07-10');
    expect(done.code).toBe(2);
    expect(done.err).toContain('“yangli-2023”');
    expect(done.err).toContain('--plan plan.json');
  });
});
