import { describe, fixOf, ruleTitleOf } from '../../ledger/finding/describe.ts';
import type { Finding, Severity } from '../../ledger/finding/finding.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import { isDone } from '../../ledger/rollup/parts.ts';
import type { RegisterLine } from '../../ledger/rollup/register.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';

/** A note that sends a ledger back (退回说明), in Markdown, to be pasted in a chat as it is. */
export interface ReturnNote {
  /** Code of the unit; null for a file of which nobody knows whose it is. */
  readonly unit: string | null;
  /** Name for the note's file, without folder. */
  readonly fileName: string;
  readonly text: string;
}

/**
 * One note per unit that has something to mend, in roster order, then one per file of an unknown unit. What is only to be
 * known (info, due soon) and what only the coordinator can act on (rules about the round) is not in it.
 */
export function returnNotes(rollUp: RollUp): ReturnNote[] {
  const reading = readingOf(rollUp);
  const units = rollUp.register.flatMap((line): ReturnNote[] => {
    const own = reading.findings.get(line.unit) ?? [];
    if (own.length === 0) return [];
    const fileName = fileNameOf(`${line.unit}-${line.unitName}`);
    return [{ unit: line.unit, fileName, text: noteText(line.unitName, own, line, reading) }];
  });
  const strangers = [...groupBy(reading.findings.get(null) ?? [], ({ file }) => file)];
  return [
    ...units,
    ...strangers.map(([file, own]): ReturnNote => {
      const text = noteText(`报送《${file}》的单位`, own, null, reading);
      return { unit: null, fileName: fileNameOf(file), text };
    }),
  ];
}

/** The roll-up laid out for looking up what belongs to one unit or file. */
interface Reading {
  readonly rollUp: RollUp;
  /** What is to be mended, by the unit that sent the file; null for files of which nobody knows whose they are. */
  readonly findings: ReadonlyMap<string | null, readonly Finding[]>;
  readonly files: ReadonlyMap<string, RollUpFile>;
  /** By unit: rows done. */
  readonly done: ReadonlyMap<string, number>;
  /** By position of the file: cells left out. */
  readonly cellsLeftOut: ReadonlyMap<number, number>;
}

function readingOf(rollUp: RollUp): Reading {
  const senders = new Map(
    rollUp.register.flatMap(({ unit, versions }) => versions.map(({ name }) => [name, unit] as const)),
  );
  const senderOf = (finding: Finding) => finding.unit ?? senders.get(finding.file) ?? null;
  const cells = rollUp.leftOut.filter(({ code }) => code === 'cell-error').flatMap(({ places }) => places);
  return {
    rollUp,
    findings: groupBy(rollUp.findings.filter(isToMend), senderOf),
    files: new Map(rollUp.files.map((file) => [file.file, file])),
    done: countBy(
      rollUp.entries.filter(({ status }) => isDone(status)),
      ({ unit }) => unit,
    ),
    cellsLeftOut: countBy(cells, ({ file }) => file),
  };
}

/** A day that draws near is no fault. */
function isToMend({ severity, code, rule }: Finding): boolean {
  return severity !== 'info' && rule !== 'due-soon' && !code.startsWith('X-');
}

function noteText(
  addressee: string,
  findings: readonly Finding[],
  line: RegisterLine | null,
  reading: Reading,
): string {
  const { rollUp } = reading;
  const parts = SECTIONS.map(({ severity, title, ask }) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? null : { heading: `${title}（${own.length} 处）`, ask, body: itemsText(own, reading) };
  }).filter((part) => part !== null);
  const sections = parts.map(
    ({ heading, ask, body }, index) => `## ${ORDINALS[index] ?? ''}、${heading}\n\n${ask}\n\n${body}`,
  );
  const accepted = `## ${ORDINALS[parts.length] ?? ''}、已采用的内容\n\n${acceptedText(line, reading)}`;
  const opening = `${addressee}：\n\n${openingText(findings, line, rollUp)}`;
  const sender = `${rollUp.county.name}台账统筹单位：${rollUp.county.coordinator}`;
  return `# 退回说明\n\n${[opening, ...sections, accepted, sender].join('\n\n')}\n`;
}

interface Section {
  readonly severity: Severity;
  readonly title: string;
  /** As the opening counts it. */
  readonly short: string;
  readonly ask: string;
}

const SECTIONS: readonly Section[] = [
  {
    severity: 'error',
    short: '必须先改',
    title: '必须先改',
    ask: '下列内容有错误，出错的单元格（或整份文件）没有计入汇总，请先改正。',
  },
  {
    severity: 'noncompliance',
    short: '不合规',
    title: '不合规，请整改或说明',
    ask: '下列内容已如实计入汇总并标红。请如实填写，不要为消红改动日期或状态；确有原因的，在所列单元格写明原因和完成期限。',
  },
  { severity: 'warning', short: '提醒', title: '提醒，请核对', ask: '下列内容已计入汇总，请核对；确实无误的不必改。' },
];
const ORDINALS = ['一', '二', '三', '四'];

function openingText(findings: readonly Finding[], line: RegisterLine | null, rollUp: RollUp): string {
  const { round, asOf, submitBy } = rollUp;
  const counts = SECTIONS.flatMap(({ severity, short }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${short} ${count} 处`];
  });
  const version = line?.versions.find(({ used }) => used) ?? line?.versions[0];
  const received = version === undefined ? '台账已收到' : `台账《${version.name}》已收到`;
  const inPlace = version?.used ? '（在这份文件上改，不要另起一份）' : '';
  const due = submitBy < asOf ? `本期报送截止日 ${submitBy} 已过，请尽快` : `请于 ${submitBy} 前`;
  return `你单位 ${round} 填报期的${received}。截至 ${asOf} 校验，${counts.join('，')}。${due}改好重新报送${inPlace}。`;
}

/** Findings of one rule together: what it is and how to put it right once, then every place. */
function itemsText(findings: readonly Finding[], reading: Reading): string {
  return [...groupBy(findings, ({ rule }) => rule).values()]
    .flatMap((own, index) => {
      const [first] = own;
      if (first === undefined) return [];
      const places = own.map(
        (finding) => `   - ${placeText(finding)}${describe(finding)['zh-CN']}${explainText(finding, reading)}`,
      );
      const title = `${index + 1}. **${ruleTitleOf(first.rule)['zh-CN']}**（${first.code}）`;
      return [title, ...places, `   - 改法：${fixOf(first)['zh-CN']}`];
    })
    .join('\n');
}

/** `任务台账 J12（第 4 项，完成日期）：`; nothing for a finding about the whole file. */
function placeText({ sheet, row, column, cell, task, file }: Finding): string {
  if (sheet === null) return `《${file}》：`;
  const place = cell ?? (row === null ? '' : `第 ${row} 行`);
  const about = [task === null ? '' : `第 ${task} 项`, column ?? ''].filter((text) => text !== '').join('，');
  return `${sheet}${place === '' ? '' : ` ${place}`}${about === '' ? '' : `（${about}）`}：`;
}

/** Where a noncompliance is explained: the next-step cell of its row. */
function explainText({ severity, file, sheet, row }: Finding, { files }: Reading): string {
  if (severity !== 'noncompliance' || row === null) return '';
  const letter = files.get(file)?.sheets.find(({ name }) => name === sheet)?.columns.nextStep;
  return letter === undefined ? '' : `（说明写在 ${letter}${row}“下步措施及时限”）`;
}

function acceptedText(line: RegisterLine | null, { rollUp, done, cellsLeftOut }: Reading): string {
  const file = line?.file === null || line === null ? undefined : rollUp.files[line.file];
  if (line === null || line.file === null || file === undefined) return '本次没有采用任何内容。';
  if (line.state === 'nil-return') return '已按“零报告”登记。';
  const cells = cellsLeftOut.get(line.file) ?? 0;
  const skipped = cells === 0 ? '' : `；有错误的 ${cells} 个单元格未采用`;
  return `《${file.file}》已采用 ${file.entryCount} 行，其中已完成 ${done.get(line.unit) ?? 0} 行${skipped}。没有列出的内容不必改动。`;
}

function fileNameOf(name: string): string {
  return `退回说明-${name.replace(/[\\/:*?"<>|\s]+/g, '_')}.md`;
}

function groupBy<K, V>(items: readonly V[], keyOf: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function countBy<K, V>(items: readonly V[], keyOf: (item: V) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
