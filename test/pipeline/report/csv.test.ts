import * as fc from 'fast-check';
import Papa from 'papaparse';
import { csvText, entriesCsv, findingsCsv, registerCsv } from '../../../pipeline/report/csv.ts';
import { rollUpOf, submissionOf } from '../../build/rollup.ts';

const read = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', skipEmptyLines: true }).data;

describe('a CSV text', () => {
  it('begins with a byte order mark, ends lines in CRLF and quotes what must be quoted', () => {
    expect(
      csvText(
        ['甲', '乙'],
        [
          ['1,2', '说“"”'],
          ['', null],
        ],
      ),
    ).toBe('\ufeff甲,乙\r\n"1,2","说“""”"\r\n,\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ["'引", "''引"],
    ['–', '–'],
    ['第1项', '第1项'],
  ])('writes %j as %j', (text, written) => {
    expect(read(csvText(['列'], [[text]]))[1]).toEqual([written]);
  });

  it('keeps numbers as numbers, negative ones too', () => {
    expect(csvText(['列'], [[-5]])).toBe('\ufeff列\r\n-5\r\n');
  });

  it('never begins a cell like a formula, and one apostrophe less is always the original', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', ' ', ',', '"', '甲') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = csvText(['一', '二'], rows);
        const back = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(
          1,
          rows.length + 1,
        );
        expect(back.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
        expect(back.map((row) => row.map((value) => value.replace(/^'/, '')))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the tables of a round', () => {
  const rollUp = rollUpOf([
    submissionOf('D01', { 'T01-1': { progress: '=HYPERLINK("http://例")' } }, { extra: { 备注: '已报' } }),
    submissionOf('T01', { 'T01-1': '未启动' }, { file: '旧.xlsx', savedAt: '2024-06-01T08:00:00Z' }),
    submissionOf('T01', { 'T01-1': '已完成 2024-06-05' }),
  ]);

  it('entries.csv has a line per entry with its place', () => {
    const [headings = [], ...rows] = read([...entriesCsv(rollUp)].join(''));
    expect(rows).toHaveLength(rollUp.entries.length);
    const first = Object.fromEntries(headings.map((heading, index) => [heading, rows[0]?.[index]]));
    expect(first).toMatchObject({
      单位代码: 'D01',
      单位: '县司法局',
      角色: '牵头',
      编号: 'T01-1',
      重点任务: '全员轮训',
      节点日期: '2024-06-30',
      本期进展: '\'=HYPERLINK("http://例")',
      灯: '红',
      原因: '逾期',
      逾期天数: '12',
      单位自加列: '备注：已报',
      文件: 'D01.xlsx',
      'SHA-256': 'sha-D01.xlsx',
      工作表: '任务台账',
      行: '5',
    });
  });

  it('findings.csv has a line per finding with its Chinese sentence, the gravest first', () => {
    const [headings = [], ...rows] = read([...findingsCsv(rollUp)].join(''));
    expect(rows).toHaveLength(rollUp.findings.length);
    expect(rows[0]?.[headings.indexOf('级别')]).toBe('不合规');
    const missing = rows.find((row) => row[headings.indexOf('规则')] === 'X-01');
    expect(missing?.[headings.indexOf('问题')]).toBe('应报 4 家，已报 2 家，缺：县教育局、县农业农村局');
  });

  it('register.csv has a line per unit and version', () => {
    const [headings = [], ...rows] = read(registerCsv(rollUp));
    const picked = rows.map((row) =>
      ['单位', '报送状态', '文件', '采用', '与采用版本不同处'].map((name) => row[headings.indexOf(name)]),
    );
    expect(picked).toEqual([
      ['县司法局', '按时', 'D01.xlsx', '是', '0'],
      ['县教育局', '未报', '', '', '0'],
      ['县农业农村局', '未报', '', '', '0'],
      ['样例镇', '按时', 'T01.xlsx', '是', '0'],
      ['样例镇', '按时', '旧.xlsx', '否', '3'],
    ]);
  });
});
