import type { FindingGroup, FindingLine } from '../../../../addin/actions/finding-line.ts';
import { describe, fixOf, ruleTitleOf } from '../../../../ledger/finding/describe.ts';
import type { Finding, Severity } from '../../../../ledger/finding/finding.ts';
import type { Light } from '../../../../ledger/light/light.ts';
import { ledgerRules } from '../../../../ledger/rules/index.ts';

interface Sketch {
  readonly rule: string;
  readonly key: string | null;
  readonly cell: string | null;
  readonly column: string | null;
  readonly light: Light | null;
  readonly severity: Severity;
  readonly found?: string;
  readonly expected?: string;
}

/** What a clerk's ledger may look like after its first validation: two errors, and what is not wrong but red or yellow. */
const sketches: readonly Sketch[] = [
  sketch('status-in-date', 'T02-1', 'K6', '完成日期', 'grey', 'error', '长期坚持', '2024-06-30 这样的日期'),
  sketch('value-not-allowed', 'T07-1', 'J11', '完成状态', 'grey', 'error', '基本完成', '未启动、推进中、已完成'),
  sketch('overdue', 'T04-1', 'J8', '完成状态', 'red', 'noncompliance', '推进中', '2024-03-31'),
  sketch('overdue', 'T09-2', 'J14', '完成状态', 'red', 'noncompliance', '未启动', '2024-06-30'),
  sketch('overdue', 'T12-1', 'J17', '完成状态', 'red', 'noncompliance', '推进中', '2024-06-30'),
  sketch('done-without-evidence', 'T05-1', 'P9', '佐证材料', 'yellow', 'warning', '', '文件名或文号'),
  sketch('no-update', 'T15-1', 'L20', '本期进展', 'yellow', 'warning', '正在推进'),
  sketch('text-date', 'T03-1', 'K7', '完成日期', 'green', 'info', '2024.6.5', '2024-06-05'),
  sketch('tick', 'T18-1', 'N23', '零报告', 'green', 'info', '√', '是'),
  sketch('hidden-data', null, null, null, null, 'warning'),
];

/** The findings of the sample, in the order of the list. */
export const sampleLines: readonly FindingLine[] = sketches.map(lineOf);

/** The given findings by rule. */
export function groupsOf(lines: readonly FindingLine[]): readonly FindingGroup[] {
  const rules = [...new Set(lines.map(({ finding }) => finding.rule))];
  return rules.map((rule) => {
    const own = lines.filter(({ finding }) => finding.rule === rule);
    const finding = own[0]?.finding;
    if (finding === undefined) throw new Error('a group has a line');
    return { rule, code: finding.code, title: ruleTitleOf(rule), severity: finding.severity, lines: own };
  });
}

function sketch(
  rule: string,
  key: string | null,
  cell: string | null,
  column: string | null,
  light: Light | null,
  severity: Severity,
  found?: string,
  expected?: string,
): Sketch {
  return {
    rule,
    key,
    cell,
    column,
    light,
    severity,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

function lineOf(sketch: Sketch): FindingLine {
  const { rule: id, key, cell, column, light, severity } = sketch;
  const rule = ledgerRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const row = cell === null ? null : Number(cell.slice(1));
  const finding: Finding = {
    rule: id,
    code: rule.code,
    severity,
    file: 'D01_样例局_2024-Q2.xlsx',
    sheet: '任务台账',
    row,
    column,
    cell,
    unit: 'D01',
    task: key === null ? null : String(Number(key.slice(1, 3))),
    found: sketch.found ?? null,
    expected: sketch.expected ?? null,
    clause: rule.clause,
    facts: rule.sample,
  };
  const place = cell === null ? '任务台账' : `${key} · ${column} (${cell})`;
  return {
    id: `${id}@${cell ?? '任务台账'}`,
    finding,
    key,
    light,
    place: { 'zh-CN': place, en: place },
    title: ruleTitleOf(id),
    message: describe(finding),
    fix: fixOf(finding),
    cell: row === null || cell === null ? null : { sheet: '任务台账', row, columnIndex: cell.charCodeAt(0) - 65 },
  };
}
