import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ExcelJS from 'exceljs';
import { emptyFolder, root, run, writeSample } from './run-command.ts';

const CLEAN = 'D10_县科技和工业信息化局_2024-Q2.xlsx';
const FAULTY = /^D(09|13)_/;
const AS_OF = ['--as-of', '2024-07-12'];

let folder: string;
let inbox: string;
beforeAll(async () => {
  folder = emptyFolder();
  inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  await writeSample(inbox, /^(D01|D09|D10|D13|T05|T10)_/);
  writeFileSync(join(inbox, '~$D01.xlsx'), 'a lock file');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program', () => {
  it.each([
    ['without words', [], 0, '用法 Usage'],
    ['--help', ['--help'], 0, 'merge'],
    ['help on a command', ['merge', '--help'], 0, '--previous'],
  ] as const)('answers %s', (_name, words, code, text) => {
    const done = run(folder, ...words);
    expect(done.code).toBe(code);
    expect(done.out).toContain(text);
  });

  it.each([
    ['an unknown command', ['mergee'], 'mergee'],
    ['an unknown option', ['merge', '--fast'], '--fast'],
    ['a day that is none', ['validate', 'inbox', '--as-of', '2024-02-30'], '2024-02-30'],
    ['a round that is none', ['template', '--round', '2024-Q5'], '2024-Q5'],
    ['a file that is not there', ['validate', 'nowhere.xlsx'], 'nowhere.xlsx'],
    ['a plan that is not there', ['template', '--plan', 'nowhere-2023'], 'nowhere-2023'],
    ['a plan without tasks', ['template', '--plan', 'shangcai-2020'], '考核报告'],
    ['a unit that is not there', ['template', '--unit', '司法所'], '县司法局'],
    ['a sample round that is none', ['merge', '--round', '2024-Q3'], '2024-Q2'],
    ['a folder without the round before', ['merge', 'inbox', '--previous', 'inbox'], 'rollup.json'],
  ])('says what is wrong with %s in both languages and ends with 2', (_name, words, named) => {
    const done = run(folder, ...words);
    expect({ code: done.code, out: done.out }).toEqual({ code: 2, out: '' });
    expect(done.err).toContain(named);
    expect(done.err).toMatch(/[一-龥].*\n.*[A-Za-z]{3}/);
    expect(done.err).not.toContain('    at ');
  });
});

describe('plans', () => {
  it('lists the plans that come along with their counts', () => {
    const lines = run(folder, 'plans')
      .out.split('\n')
      .map((line) => line.split(/\s{2,}/).slice(0, 4));
    expect(lines.slice(1, -1)).toEqual([
      ['chongqing-2023', 'v1', '53', '0'],
      ['fangcheng-2023', 'v1', '51', '68'],
      ['qinyuan-2023', 'v1', '48', '0'],
      ['sample-county-2024', 'v1', '4', '0'],
      ['shangcai-2020', 'v1', '0', '0'],
      ['suzhou-2016', 'v1', '55', '0'],
    ]);
  });
});

describe('template', () => {
  it('writes the workbook of one unit, which then validates as empty, not as broken', () => {
    const done = run(folder, 'template', '--unit', '县司法局', '--round', '2024-Q2', '--out', 'issued');
    expect(done.code).toBe(0);
    expect(readdirSync(join(folder, 'issued'))).toEqual(['D01_县司法局_2024-Q2.xlsx']);
    const checked = JSON.parse(run(folder, 'validate', 'issued', '--format', 'json', ...AS_OF).out);
    expect([...new Set(checked.findings.map(({ code }: { code: string }) => code))]).toEqual(['D-11', 'L-01']);
  });
});

describe('validate', () => {
  it('ends with 0 on a good ledger and 1 on one with errors or none at all', () => {
    expect(run(inbox, 'validate', CLEAN, ...AS_OF).code).toBe(0);
    expect(run(inbox, 'validate', ...readdirSync(inbox).filter((file) => FAULTY.test(file)), ...AS_OF).code).toBe(1);
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, '会议记录');
    expect(run(folder, 'validate', 'notes.txt', CLEAN.replace(/^/, 'inbox/'), ...AS_OF).code).toBe(1);
  });

  it('puts key, place and message first, and how to mend it', () => {
    const file = readdirSync(inbox).find((name) => name.startsWith('D09_')) ?? '';
    const done = run(inbox, 'validate', file, ...AS_OF);
    expect(done.out).toMatch(/错误\s+D-05\s+J\d+\s+.*状态/);
    expect(done.out).toMatch(/D-05 改法：/);
    expect(run(inbox, 'validate', file, '--locale', 'en', ...AS_OF).out).toMatch(/error\s+D-05\s+J\d+\s+[A-Z"“]/);
  });

  it('puts one JSON object on standard output that fits its schema, and nothing else', () => {
    const done = run(inbox, 'validate', '.', '--format', 'json', ...AS_OF);
    const schema = JSON.parse(readFileSync(join(root, 'docs/result.schema.json'), 'utf8'));
    const validator = new Ajv2020({ strict: false }).compile(schema);
    expect(validator(JSON.parse(done.out)) ? [] : validator.errors).toEqual([]);
    expect(done.err).toBe('');
  });

  it('writes CSV that Excel opens as UTF-8', () => {
    const done = run(inbox, 'validate', '.', '--format', 'csv', ...AS_OF);
    expect(done.out.startsWith('\ufeff文件,级别,规则,')).toBe(true);
  });

  it('leaves the files as they are', () => {
    const before = readFileSync(join(inbox, CLEAN));
    run(inbox, 'validate', CLEAN);
    expect(readFileSync(join(inbox, CLEAN)).equals(before)).toBe(true);
  });
});

describe('merge', () => {
  const files = [
    'board.csv',
    'entries.csv',
    'figures.csv',
    'findings.csv',
    'register.csv',
    'rollup.json',
    'rollup.xlsx',
    '催办.md',
    '退回说明',
  ];

  it('writes the roll-up, passes over lock files, and says the lines that matter', () => {
    const done = run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'merged');
    expect(done.code).toBe(0);
    expect(readdirSync(join(folder, 'merged')).sort()).toEqual([...files].sort());
    expect(done.out).toContain('merged/rollup.xlsx');
    expect(done.out).toContain('应报 57 家');
    expect(done.out).not.toContain('~$D01');
    expect(done.out.split('\n').length).toBeLessThanOrEqual(18);
  });

  it('gives the same bytes for the same files', () => {
    run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'again');
    for (const file of files.filter((name) => name.includes('.'))) {
      expect(readFileSync(join(folder, 'again', file)).equals(readFileSync(join(folder, 'merged', file)))).toBe(true);
    }
  });

  it('ends with 1 under --strict where a file has errors', () => {
    expect(run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'strict', '--strict').code).toBe(1);
    expect(existsSync(join(folder, 'strict/rollup.xlsx'))).toBe(true);
  });

  it('does not overwrite the roll-up of another round', () => {
    const done = run(folder, 'merge', 'inbox', ...AS_OF, '--round', '2024-Q3', '--out', 'merged');
    expect(done.code).toBe(2);
    expect(done.err).toContain('--previous merged');
  });

  it('says so where the results cannot be written', () => {
    writeFileSync(join(folder, 'taken'), 'a file, not a folder');
    const done = run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'taken');
    expect(done.code).toBe(2);
    expect(done.err).toContain('--out');
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('a file, not a folder');
  });

  it('keeps what the coordinator wrote under 核验 when the round is merged again', async () => {
    const path = join(folder, 'merged/rollup.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.getWorksheet('任务进展');
    sheet?.getRow(3).eachCell((cell, column) => {
      if (cell.value === '核验') sheet.getRow(4).getCell(column).value = '已现场核验';
    });
    await workbook.xlsx.writeFile(path);
    expect(run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'merged').code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'merged/rollup.json'), 'utf8')).reviews).toEqual([
      { key: 'T01-1', unit: null, remark: '已现场核验' },
    ]);
  });

  it('does not overwrite a county workbook whose remarks it cannot read', () => {
    cpSync(join(folder, 'merged'), join(folder, 'broken'), { recursive: true });
    writeFileSync(join(folder, 'broken/rollup.xlsx'), 'half a file');
    const done = run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'broken');
    expect(done.code).toBe(2);
    expect(done.err).toContain('核验');
    expect(readFileSync(join(folder, 'broken/rollup.xlsx'), 'utf8')).toBe('half a file');
  });

  it('takes notes away that no longer hold, and leaves the files of others', () => {
    const notes = join(folder, 'merged/退回说明');
    writeFileSync(join(notes, '退回说明-X99-旧.md'), '# 退回说明\n\n旧');
    writeFileSync(join(notes, '我的笔记.md'), '# 记');
    run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'merged');
    expect(readdirSync(notes)).toContain('我的笔记.md');
    expect(readdirSync(notes)).not.toContain('退回说明-X99-旧.md');
  });

  it('puts one JSON object on standard output', () => {
    const done = run(folder, 'merge', 'inbox', ...AS_OF, '--out', 'json', '--format', 'json');
    expect(JSON.parse(done.out)).toMatchObject({ round: '2024-Q2', asOf: '2024-07-12', summary: { unusable: 1 } });
  });
});
