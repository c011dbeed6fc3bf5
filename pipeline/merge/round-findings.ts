import type { Finding } from '../../ledger/finding/finding.ts';
import { findingOf } from '../../ledger/finding/finding-of.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Reconciliation } from '../../ledger/rollup/changes.ts';
import { cellOfValue } from '../../ledger/rollup/entry.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import type { RegisterLine } from '../../ledger/rollup/register.ts';
import { findSharedCertificates } from '../../ledger/rollup/shared-certificates.ts';
import type { TaskState } from '../../ledger/rollup/task-state.ts';
import type { Facts, Found, Rule } from '../../ledger/rule/rule.ts';
import { leadDoneOthersNot } from '../../ledger/rules/lead-done-others-not.ts';
import { roundsDiffer } from '../../ledger/rules/rounds-differ.ts';
import { severalVersions } from '../../ledger/rules/several-versions.ts';
import { sharedCertificate } from '../../ledger/rules/shared-certificate.ts';
import { totalsDiffer } from '../../ledger/rules/totals-differ.ts';
import { doubtfulUnits, unitDoubtful } from '../../ledger/rules/unit-doubtful.ts';
import { unitsMissing } from '../../ledger/rules/units-missing.ts';
import { columnOf } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import type { EntryTable } from './entry-table.ts';
import type { RoundContext } from './submission.ts';
import type { PlacedIntake } from './versions.ts';

/** units of the roster of which nothing usable came in, all in one finding; none where everybody has sent. */
export function findMissingUnits(register: readonly RegisterLine[]): Finding[] {
  const silent = register.filter(({ state }) => state === 'missing' || state === 'rejected');
  if (silent.length === 0) return [];
  const n = register.filter(({ state }) => state !== 'no-task').length;
  const m = n - silent.length;
  const missing = silent.map(({ unitName }) => unitName).join('、');
  return [ofRound(unitsMissing, { found: String(m), expected: String(n), facts: { n, m, missing } })];
}

/** S-14: names of units that are doubtful in the plan itself, once for the round. */
export function findDoubtfulUnits(plan: Plan): Finding[] {
  return doubtfulUnits(plan).map((found) => ofRound(unitDoubtful, found));
}

/** one finding per unit that sent more than one version; copies of the same file are no versions. */
export function findSeveralVersions(register: readonly RegisterLine[], files: readonly PlacedIntake[]): Finding[] {
  return register.flatMap((line) => {
    const usable = line.versions.filter(({ file }) => files[file]?.intake.refusal === null);
    const k = new Set(usable.map(({ sha256 }) => sha256)).size;
    const used = usable.find((version) => version.used)?.name;
    if (k < 2 || used === undefined) return [];
    const found = { found: String(k), expected: '1', facts: { unit: line.unitName, k, used } };
    return [ofRound(severalVersions, found, used, line.unit)];
  });
}

/** the lead says done and other parties report themselves unfinished, one finding per row. */
export function findLeadAhead(
  tasks: readonly TaskState[],
  table: EntryTable,
  files: readonly RollUpFile[],
  { roster }: RoundContext,
): Finding[] {
  const names = new Map(roster.units.map((unit) => [unit.code, unit.shortName]));
  const nameOf = (code: string) => names.get(code) ?? code;
  return tasks.flatMap((task) =>
    task.rows.flatMap((row): Finding[] => {
      const entry = row.deciding.flatMap((lead) => table.find(lead, row.key) ?? [])[0];
      if (row.lagging.length === 0 || entry === undefined) return [];
      const facts = {
        task: task.task,
        lead: row.deciding.map(nameOf).join('、'),
        units: row.lagging.map(nameOf).join('、'),
      };
      const file = files[entry.file]?.file ?? '';
      const finding = ofRound(
        leadDoneOthersNot,
        { found: entry.status, task: task.task, clause: task.clause, facts },
        file,
        entry.unit,
      );
      const cell = cellOfValue(files, entry, 'status');
      return [{ ...finding, sheet: entry.sheet, row: entry.row, column: STATUS_HEADING, cell }];
    }),
  );
}

/** a file of another round lies among those of this one. */
export function findOtherRounds(files: readonly PlacedIntake[], { round }: RoundContext): Finding[] {
  return files.flatMap(({ intake }) => {
    if (intake.refusal?.code !== 'other-round') return [];
    const { file, unit, unitName } = intake.facts;
    const found = intake.round ?? '';
    const facts = { unit: unitName ?? file, found, expected: round.id };
    return [ofRound(roundsDiffer, { found, expected: round.id, facts }, file, unit)];
  });
}

/** officers in post whose certificate number stands in two units; of each unit the ledger that counts. */
export function findSharedNumbers(used: readonly PlacedIntake[], { roster }: RoundContext): Finding[] {
  const names = new Map(roster.units.map((unit) => [unit.code, unit.shortName]));
  const units = used.flatMap(({ intake: { facts, certificates } }) =>
    facts.unit === null ? [] : [{ unit: facts.unit, certificates }],
  );
  return findSharedCertificates(units).map(({ certNo, units: codes }) => {
    const words = codes.map((code) => names.get(code) ?? code).join('、');
    return ofRound(sharedCertificate, { found: certNo, facts: { certNo, n: codes.length, units: words } });
  });
}

/** a total that is not the sum of the units. It would be an error of the merge itself, and is shown all the same. */
export function findUnequalTotals(lines: readonly Reconciliation[]): Finding[] {
  return lines
    .filter(({ equal }) => !equal)
    .map(({ what, county, units }) => {
      const facts = { what: what['zh-CN'], total: county, sum: units };
      return ofRound(totalsDiffer, { found: String(county), expected: String(units), facts });
    });
}

const STATUS_HEADING = columnOf(tasksSheet, 'status')?.heading['zh-CN'] ?? null;
const NOWHERE = { sheet: null, row: null, columnIndex: null, columnId: null };

/** A finding about the round: of one file and unit, or of the round as a whole (file `''`). */
function ofRound<F extends Facts>(
  rule: Rule<F>,
  found: Omit<Found<F>, 'place'>,
  file = '',
  unit: string | null = null,
): Finding {
  return findingOf(rule, { ...found, place: NOWHERE }, { file, unit, sheets: [], declarations: [] });
}
