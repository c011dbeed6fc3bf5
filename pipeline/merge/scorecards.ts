import type { Finding } from '../../ledger/finding/finding.ts';
import { isDone } from '../../ledger/rollup/parts.ts';
import type { RegisterLine, Scorecard } from '../../ledger/rollup/register.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import type { EntryTable } from './entry-table.ts';
import { isOverdue } from './overdue.ts';
import type { RoundContext } from './submission.ts';
import { countLights, countSeverities } from './tally.ts';

/** One scorecard per unit of the roster, each counted from the unit's own rows alone. */
export function scorecardsOf(
  table: EntryTable,
  register: readonly RegisterLine[],
  findings: readonly Finding[],
  previous: RollUp | null,
  { roster, assignment }: RoundContext,
): Scorecard[] {
  const findingsByUnit = byUnit(findings);
  return roster.units.map((unit, position) => {
    const rows = assignment.rows.get(unit.code) ?? [];
    const reports = rows.map((row) => table.find(unit.code, row.key));
    const entries = reports.flatMap((entry) => entry ?? []);
    const late = entries.filter(isOverdue);
    const notApplicable = entries.filter((entry) => entry.status === '不适用').length;
    const card: Omit<Scorecard, 'change'> = {
      unit: unit.code,
      unitName: unit.shortName,
      name: unit.name,
      kind: unit.kind,
      group: unit.group,
      submission: register[position]?.state ?? 'missing',
      daysLate: register[position]?.daysLate ?? 0,
      assigned: rows.length,
      reported: entries.length,
      done: { part: entries.filter((entry) => isDone(entry.status)).length, of: rows.length - notApplicable },
      notApplicable,
      signed: entries.filter((entry) => entry.signed).length,
      lights: countLights(reports.map((entry) => entry?.light ?? null)),
      overdue: late.length,
      oldestOverdue: Math.max(0, ...late.map((entry) => entry.daysOverdue)),
      findings: countSeverities(findingsByUnit.get(unit.code) ?? []),
    };
    return { ...card, change: changeOf(card, previous) };
  });
}

/** Null where the round before has nothing of the unit to compare with. */
function changeOf(card: Omit<Scorecard, 'change'>, previous: RollUp | null): Scorecard['change'] {
  const before = previous?.units.find((unit) => unit.unit === card.unit);
  if (before === undefined || before.reported === 0 || card.reported === 0) return null;
  return {
    done: card.done.part - before.done.part,
    overdue: card.overdue - before.overdue,
    noncompliance: card.findings.noncompliance - before.findings.noncompliance,
  };
}

function byUnit(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.unit === null) continue;
    const group = groups.get(finding.unit);
    if (group === undefined) groups.set(finding.unit, [finding]);
    else group.push(finding);
  }
  return groups;
}
