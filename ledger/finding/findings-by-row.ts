import type { Finding } from './finding.ts';

/** The findings that stand in a row of a sheet, by row as Excel shows it, in the order given. */
export function findingsByRow(findings: readonly Finding[], sheet: string): ReadonlyMap<number, readonly Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.sheet !== sheet || finding.row === null) continue;
    const own = byRow.get(finding.row);
    if (own === undefined) byRow.set(finding.row, [finding]);
    else own.push(finding);
  }
  return byRow;
}
