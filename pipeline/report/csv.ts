import Papa from 'papaparse';
import { roleNames } from '../../ledger/assignment/expected-cells.ts';
import { describe } from '../../ledger/finding/describe.ts';
import { lightNames, reasonNames } from '../../ledger/light/light-names.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { severityNames, submissionNames } from './names.ts';

/** What stands in one field. */
export type Value = string | number | null;

/**
 * A table as CSV for Excel and WPS: UTF-8 with byte order mark, CRLF, quoted where needed. A text that a spreadsheet
 * would take for a formula (it begins with = + - @, their full-width forms, a tab or a line break, blanks before them
 * notwithstanding) gets an apostrophe in front; so does a text that begins with an apostrophe, so that taking one
 * leading apostrophe away always gives the original. Numbers stay numbers.
 */
export function csvText(headings: readonly string[], rows: Iterable<readonly Value[]>): string {
  return [...csvPieces(headings, rows)].join('');
}

/** The same text piece by piece: that of a large round need not stand in memory as a whole. */
export function* csvPieces(headings: readonly string[], rows: Iterable<readonly Value[]>): Generator<string> {
  yield `\ufeff${lines([headings])}`;
  let piece: (readonly Value[])[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_A_PIECE) continue;
    yield lines(piece);
    piece = [];
  }
  if (piece.length > 0) yield lines(piece);
}

const ROWS_A_PIECE = 500;

function lines(rows: readonly (readonly Value[])[]): string {
  const data = rows.map((row) => row.map((value) => (typeof value === 'string' ? harmless(value) : value)));
  return `${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

/** `entries.csv`: every entry of the roll-up with its file, sheet and row. */
export function entriesCsv(rollUp: RollUp): Iterable<string> {
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const items = new Map(rollUp.tasks.flatMap(({ rows }) => rows.map(({ key, item }) => [key, item])));
  const nameOf = unitNames(rollUp);
  const rowOf = (entry: RollUp['entries'][number]): Value[] => [
    entry.unit,
    nameOf(entry.unit),
    roleNames[entry.role],
    entry.task,
    entry.key,
    titles.get(entry.task) ?? '',
    items.get(entry.key) ?? '',
    entry.dueOn,
    entry.status,
    entry.completedOn,
    entry.progress,
    entry.issues,
    entry.nextStep,
    entry.evidence,
    entry.signed ? '是' : '否',
    entry.filledOn,
    entry.clearance,
    lightNames[entry.light].colour['zh-CN'],
    reasonNames[entry.reason]['zh-CN'],
    entry.daysOverdue,
    entry.unchangedRounds,
    Object.entries(entry.extra)
      .map(([heading, text]) => `${heading}：${text}`)
      .join('\n'),
    rollUp.files[entry.file]?.file ?? '',
    rollUp.files[entry.file]?.sha256 ?? '',
    entry.sheet,
    entry.row,
  ];
  return csvPieces(ENTRY_HEADINGS, mapped(rollUp.entries, rowOf));
}

/** `findings.csv`: every finding with its Chinese sentence. */
export function findingsCsv(rollUp: RollUp): Iterable<string> {
  const nameOf = unitNames(rollUp);
  const rowOf = (finding: RollUp['findings'][number]): Value[] => [
    severityNames[finding.severity]['zh-CN'],
    finding.code,
    finding.unit,
    finding.unit === null ? null : nameOf(finding.unit),
    finding.task,
    finding.file,
    finding.sheet,
    finding.row,
    finding.column,
    finding.cell,
    describe(finding)['zh-CN'],
    finding.found,
    finding.expected,
    finding.clause === 'practice' ? '' : finding.clause,
  ];
  return csvPieces(FINDING_HEADINGS, mapped(rollUp.findings, rowOf));
}

/** `register.csv`: one line per unit and version; a unit that sent nothing has one line. */
export function registerCsv(rollUp: RollUp): string {
  const rows = rollUp.register.flatMap((line) => {
    const head: Value[] = [
      line.unit,
      line.unitName,
      line.group,
      submissionNames[line.state],
      line.submittedOn,
      line.daysLate,
    ];
    const reason = line.reason?.['zh-CN'] ?? '';
    if (line.versions.length === 0) return [[...head, reason, null, null, null, null, 0]];
    return line.versions.map((version) => {
      const differences = line.differences.filter(({ olderFile }) => olderFile === version.file).length;
      const { name, sha256, savedAt, used } = version;
      return [...head, reason, name, sha256, savedAt, used ? '是' : '否', differences];
    });
  });
  return csvText(REGISTER_HEADINGS, rows);
}

const ENTRY_HEADINGS = [
  '单位代码',
  '单位',
  '角色',
  '任务序号',
  '编号',
  '重点任务',
  '措施/节点',
  '节点日期',
  '完成状态',
  '完成日期',
  '本期进展',
  '存在问题',
  '下步措施及时限',
  '佐证材料',
  '已审核',
  '填报日期',
  '销号',
  '灯',
  '原因',
  '逾期天数',
  '文字未变期数',
  '单位自加列',
  '文件',
  'SHA-256',
  '工作表',
  '行',
];
const FINDING_HEADINGS = [
  '级别',
  '规则',
  '单位代码',
  '单位',
  '任务序号',
  '文件',
  '工作表',
  '行',
  '列',
  '单元格',
  '问题',
  '填写内容',
  '应为',
  '依据',
];
const REGISTER_HEADINGS = [
  '单位代码',
  '单位',
  '组别',
  '报送状态',
  '报送日期',
  '迟报天数',
  '说明',
  '文件',
  'SHA-256',
  '保存时间',
  '采用',
  '与采用版本不同处',
];

function* mapped<Item>(items: readonly Item[], rowOf: (item: Item) => Value[]): Generator<Value[]> {
  for (const item of items) yield rowOf(item);
}

function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/.test(text) ? `'${text}` : text;
}

/** Short names of the units by their code. */
export function unitNames(rollUp: RollUp): (code: string) => string {
  const names = new Map(rollUp.units.map(({ unit, unitName }) => [unit, unitName]));
  return (code) => names.get(code) ?? code;
}
