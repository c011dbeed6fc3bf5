import { type Finding, severitySchema } from '../../ledger/finding/finding.ts';
import { columnIndex } from '../../ledger/grid/grid.ts';

/** Findings by severity, rule code, unit in roster order, file, row and column: the same list for the same findings. */
export function orderFindings(findings: readonly Finding[], units: readonly { readonly code: string }[]): Finding[] {
  const positions = new Map(units.map((unit, position) => [unit.code, position]));
  return findings
    .map((finding) => ({ finding, sortKey: sortKeyOf(finding, positions) }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0))
    .map(({ finding }) => finding);
}

function sortKeyOf(finding: Finding, positions: ReadonlyMap<string, number>): string {
  const { severity, code, unit, file, sheet, row, cell, column, task } = finding;
  const letter = /^[A-Z]+/.exec(cell ?? '')?.[0] ?? '';
  return [
    severitySchema.options.indexOf(severity),
    code,
    padded(unit === null ? -1 : (positions.get(unit) ?? positions.size)),
    file,
    sheet ?? '',
    padded(row ?? 0),
    padded(letter === '' ? 0 : columnIndex(letter)),
    column ?? '',
    task ?? '',
    JSON.stringify(finding.facts),
  ].join('\u0000');
}

function padded(position: number): string {
  return String(position + 1).padStart(8, '0');
}
