import { describe, fixOf, ruleTitleOf } from '../../ledger/finding/describe.ts';
import { type Finding, type Severity, severitySchema } from '../../ledger/finding/finding.ts';
import { columnIndex } from '../../ledger/grid/grid.ts';
import type { Judgement } from '../../ledger/judge.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import type { Localised } from '../../ledger/locale.ts';
import { comparable } from '../../ledger/value/trim-blanks.ts';
import type { FindingGroup, FindingLine } from './finding-line.ts';
import type { CellPlace } from './host-port.ts';
import type { FindingFilter } from './pane-state.ts';

/** The findings as lines, in the order of the judgement: by sheet, row and column. */
export function listFindings(
  ledger: Ledger,
  { findings, lights }: Pick<Judgement, 'findings' | 'lights'>,
): FindingLine[] {
  const entries = new Map<string, Entry>(
    ledger.sheets.flatMap((sheet) => sheet.entries.map((entry) => [`${sheet.name}!${entry.row}`, entry] as const)),
  );
  const headingRows = new Map(ledger.sheets.map(({ name, headingRow }) => [name, headingRow]));
  const alike = new Map<string, number>();
  return findings.map((finding) => {
    const key = keyOf(finding, entries.get(`${finding.sheet}!${finding.row}`));
    const name = `${finding.rule} ${finding.sheet ?? ''}!${finding.cell ?? finding.row ?? key ?? ''}`;
    const position = alike.get(name) ?? 0;
    alike.set(name, position + 1);
    return {
      id: position === 0 ? name : `${name} ${position + 1}`,
      finding,
      key,
      light: key === null ? null : (lights.get(key)?.light ?? null),
      place: placeOf(finding, key),
      title: ruleTitleOf(finding.rule),
      message: describe(finding),
      fix: fixOf(finding),
      cell: cellOf(finding, headingRows),
    };
  });
}

/** The lines that pass the filter: any of its severities, any of its lights, and every word of its search. */
export function filterFindings(lines: readonly FindingLine[], filter: FindingFilter): readonly FindingLine[] {
  const words = filter.search.split(/\s+/).map(comparable).filter(Boolean);
  return lines.filter(
    ({ finding, light, key, ...line }) =>
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (filter.lights.length === 0 || (light !== null && filter.lights.includes(light))) &&
      (words.length === 0 || hasAll(searched({ finding, light, key, ...line }), words)),
  );
}

/** Lines by rule: the gravest rules first, then the order in which they come up. */
export function groupFindings(lines: readonly FindingLine[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingLine[]>();
  for (const line of lines) {
    const own = groups.get(line.finding.rule);
    if (own === undefined) groups.set(line.finding.rule, [line]);
    else own.push(line);
  }
  return [...groups]
    .map(([rule, own]) => ({
      rule,
      code: own[0]?.finding.code ?? '',
      title: ruleTitleOf(rule),
      severity: gravest(own),
      lines: own,
    }))
    .sort((a, b) => gravity(a.severity) - gravity(b.severity));
}

/** Worst first. */
const gravity = (severity: Severity) => severitySchema.options.indexOf(severity);

function gravest(lines: readonly FindingLine[]): Severity {
  return lines.reduce<Severity>(
    (worst, { finding }) => (gravity(finding.severity) < gravity(worst) ? finding.severity : worst),
    'info',
  );
}

/** The row key: of the entry, else of a row that is missing, which the finding itself names. */
function keyOf({ rule, expected }: Finding, entry: Entry | undefined): string | null {
  return entry?.key ?? (rule === 'row-missing' ? expected : null);
}

function placeOf({ sheet, row, column, cell }: Finding, key: string | null): Localised {
  const where = cell === null ? '' : ` (${cell})`;
  const inRow = key ?? (row === null ? null : '');
  const words = (rowWord: string, none: string) => {
    // The key of a row of the plan says its sheet too.
    const parts = [key === null ? sheet : null, inRow === '' ? rowWord : inRow, column].filter((part) => part !== null);
    return (parts.length === 0 ? none : parts.join(' · ')) + where;
  };
  return { 'zh-CN': words(`第 ${row} 行`, '整个工作簿'), en: words(`Row ${row}`, 'Whole workbook') };
}

/** The cell itself; for a finding about a whole row its first cell, about a whole sheet of the ledger its first heading. */
function cellOf({ sheet, row, cell }: Finding, headingRows: ReadonlyMap<string, number>): CellPlace | null {
  if (sheet === null) return null;
  if (row === null) {
    const headingRow = headingRows.get(sheet);
    return headingRow === undefined ? null : { sheet, row: headingRow, columnIndex: 0 };
  }
  const letters = cell === null ? 'A' : cell.replace(/\d+$/, '');
  return { sheet, row, columnIndex: Math.max(0, columnIndex(letters)) };
}

function searched({ finding, place, title, message, key }: FindingLine): string {
  const { code, task, found, cell } = finding;
  const words = [
    place['zh-CN'],
    place.en,
    title['zh-CN'],
    title.en,
    message['zh-CN'],
    message.en,
    code,
    task,
    found,
    cell,
    key,
  ];
  return words.map((word) => comparable(word ?? '')).join(' ');
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
