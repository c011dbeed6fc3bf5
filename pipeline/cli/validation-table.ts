import { fixOf } from '../../ledger/finding/describe.ts';
import type { Finding, Severity } from '../../ledger/finding/finding.ts';
import type { Locale, Localised } from '../../ledger/locale.ts';
import { csvText } from '../report/csv.ts';
import { severityNames } from '../report/names.ts';
import type { Result, ResultFile } from '../report/result-json.ts';
import { alignColumns } from './table.ts';

type Line = Result['findings'][number];

/** The result of `validate` for a person: per file its verdict, then key, place, message and how to mend it. */
export function validationTable(result: Result, findings: readonly Finding[], locale: Locale): string {
  const say = words[locale];
  const head = `${say.plan} ${result.plan?.id ?? '—'}  ${say.round} ${result.round ?? '—'}  ${say.asOf} ${result.asOf}`;
  const fixes = new Map(findings.map((finding) => [finding.rule, fixOf(finding)]));
  const blocks = result.files.map((file) =>
    fileBlock(
      file,
      result.findings.filter((line) => line.file === file.file),
      fixes,
      locale,
    ),
  );
  const { error, noncompliance, warning, info } = result.summary.findings;
  const counts = [error, noncompliance, warning, info].map(
    (count, index) => `${severityNames[SEVERITIES[index] ?? 'info'][locale]} ${count}`,
  );
  const foot = `${say.files(result.summary.files, result.summary.unusable)}  ${counts.join('  ')}  ${result.summary.fit ? say.fit : say.unfit}`;
  return `${[head, '', ...blocks, foot].join('\n')}\n`;
}

/** The findings of `validate` as CSV, for Excel and WPS. */
export function validationCsv(result: Result): string {
  const headings = [
    '文件',
    '级别',
    '规则',
    '工作表',
    '单元格',
    '行',
    '列',
    '任务序号',
    '问题',
    'Message',
    '填写内容',
    '应为',
    '依据',
  ];
  return csvText(
    headings,
    result.findings.map((line) => [
      line.file,
      severityNames[line.severity]['zh-CN'],
      line.code,
      line.sheet,
      line.cell,
      line.row,
      line.column,
      line.task,
      line.message['zh-CN'],
      line.message.en,
      line.found,
      line.expected,
      line.clause,
    ]),
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'noncompliance', 'warning', 'info'];

function fileBlock(
  file: ResultFile,
  lines: readonly Line[],
  fixes: ReadonlyMap<string, Localised>,
  locale: Locale,
): string {
  const say = words[locale];
  const verdict =
    file.state === 'refused' ? say.refused : file.findings.error > 0 ? say.errors(file.findings.error) : say.usable;
  const title = `${file.file}  ${file.unitName ?? say.noUnit}  ${verdict}`;
  const rows = lines.map((line) => [
    `  ${severityNames[line.severity][locale]}`,
    line.code,
    line.cell ?? (line.row === null ? '' : say.row(line.row)),
    line.message[locale],
  ]);
  const codes = [...new Map(lines.filter(({ severity }) => severity !== 'info').map((line) => [line.code, line.rule]))];
  const advice = codes.flatMap(([code, rule]) => {
    const fix = fixes.get(rule)?.[locale];
    return fix === undefined ? [] : [`  ${code} ${say.fix}${fix}`];
  });
  return [title, ...alignColumns(rows), ...advice, ''].join('\n');
}

const words = {
  'zh-CN': {
    plan: '计划',
    round: '填报期',
    asOf: '数据截止日',
    fix: '改法：',
    noUnit: '（单位不明）',
    refused: '不能用',
    usable: '可以报送',
    errors: (count: number) => `还有 ${count} 项错误`,
    row: (row: number) => `第${row}行`,
    files: (files: number, unusable: number) => `文件 ${files} 个，不能用 ${unusable} 个`,
    fit: '全部可以报送',
    unfit: '尚不能全部报送',
  },
  en: {
    plan: 'Plan',
    round: 'round',
    asOf: 'as of',
    fix: 'fix: ',
    noUnit: '(unit unknown)',
    refused: 'cannot be used',
    usable: 'fit to hand in',
    errors: (count: number) => `${count} errors left`,
    row: (row: number) => `row ${row}`,
    files: (files: number, unusable: number) => `${files} files, ${unusable} unusable`,
    fit: 'all fit to hand in',
    unfit: 'not all fit to hand in',
  },
} as const;
