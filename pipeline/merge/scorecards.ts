import type { Finding } from '../../ledger/finding/finding.ts';
import type { BoardLine } from '../../ledger/rollup/board.ts';
import { isDone } from '../../ledger/rollup/parts.ts';
import type { RegisterLine, Scorecard } from '../../ledger/rollup/register.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { countDuties } from './board.ts';
import type { EntryTable } from './entry-table.ts';
import { isOverdue } from './overdue.ts';
import type { RoundContext } from './submission.ts';
import { countLights, countSeverities } from './tally.ts';
import type { PlacedIntake } from './versions.ts';

/** What one scorecard is counted from, beside the roster. */
export interface CardSources {
  readonly table: EntryTable;
  readonly register: readonly RegisterLine[];
  readonly placed: readonly PlacedIntake[];
  readonly board: readonly BoardLine[];
  readonly findings: readonly Finding[];
  readonly previous: RollUp | null;
}

/** One scorecard per unit of the roster, each counted from the unit's own rows alone. */
export function scorecardsOf(
  { table, register, placed, board, findings, previous }: CardSources,
  { roster, assignment, duties, plan }: RoundContext,
): Scorecard[] {
  const findingsByUnit = byUnit(findings);
  const asks = plan.kind === 'plan';
  return roster.units.map((unit, position) => {
    const rows = assignment.rows.get(unit.code) ?? [];
    const reports = rows.map((row) => table.find(unit.code, row.key));
    const entries = reports.flatMap((entry) => entry ?? []);
    const late = entries.filter(isOverdue);
    const notApplicable = entries.filter((entry) => entry.status === '不适用').length;
    const file = register[position]?.file ?? null;
    const intake = file === null ? undefined : placed[file]?.intake;
    const owed = asks ? (duties.get(unit.code)?.owed ?? []) : [];
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
      duties: countDuties(owed.map((_, index) => intake?.duties[index] ?? null)),
      organised: organisedBy(unit.code, board),
    };
    return { ...card, change: changeOf(card, previous) };
  });
}

/** The demands a unit organises for others, and how often those miss them. */
function organisedBy(unit: string, board: readonly BoardLine[]): Scorecard['organised'] {
  const lines = board.filter(({ organisers }) => organisers.includes(unit));
  const missed = lines.flatMap((line) => line.units.filter(({ state }) => state === 'missed'));
  return { demands: lines.length, missed: missed.length };
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
