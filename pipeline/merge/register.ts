import { daysBetween } from '../../ledger/day/day.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { RegisterLine, SubmissionState } from '../../ledger/rollup/register.ts';
import { normaliseName } from '../../ledger/roster/normalise-name.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import { submitBy } from '../../ledger/round/round.ts';
import type { RoundContext } from './submission.ts';
import { differencesBetween, newestFirst, type PlacedIntake } from './versions.ts';

/**
 * One line per unit of the roster: what it sent, which version is used, and whether in time. The newest ledger that can
 * be used is used as a whole; what an older one had and it has not is listed and never taken.
 */
export function registerOf(files: readonly PlacedIntake[], context: RoundContext): RegisterLine[] {
  const byUnit = new Map<string, PlacedIntake[]>();
  for (const file of files) {
    const unit = file.intake.facts.unit ?? unitInFileName(file, context.roster);
    if (unit !== null) byUnit.set(unit, [...(byUnit.get(unit) ?? []), file]);
  }
  return context.roster.units.map((unit) => lineOf(unit, newestFirst(byUnit.get(unit.code) ?? []), context));
}

function lineOf(unit: Unit, versions: readonly PlacedIntake[], context: RoundContext): RegisterLine {
  const used = versions.find(({ intake }) => intake.refusal === null);
  const submittedOn = used?.intake.submittedOn ?? null;
  const limit = submitBy(context.round, context.roster.graceDays);
  const daysLate = submittedOn === null ? 0 : Math.max(0, daysBetween(limit, submittedOn));
  const older = versions.filter((version) => version !== used && version.intake.refusal === null);
  return {
    unit: unit.code,
    unitName: unit.shortName,
    group: unit.group,
    state: stateOf(versions, used, daysLate, owesLedger(unit.code, context)),
    submittedOn,
    submittedOnFrom: submittedOn === null ? null : used?.intake.facts.savedOn === null ? 'filled' : 'saved',
    daysLate,
    file: used?.index ?? null,
    reason: reasonOf(versions, used, submittedOn !== null),
    versions: versions.map((version) => ({
      file: version.index,
      name: version.intake.facts.file,
      sha256: version.intake.facts.sha256,
      savedAt: version.intake.facts.savedAt,
      filledOn: version.intake.facts.filledOn,
      used: version === used,
    })),
    differences: used === undefined ? [] : older.flatMap((version) => differencesBetween(used, version)),
  };
}

function stateOf(
  versions: readonly PlacedIntake[],
  used: PlacedIntake | undefined,
  daysLate: number,
  owes: boolean,
): SubmissionState {
  if (used === undefined) return versions.length > 0 ? 'rejected' : owes ? 'missing' : 'no-task';
  const { facts, entries, registers } = used.intake;
  const silent = entries.length === 0 && registers.every(({ rows }) => rows === 0);
  if (facts.nilReturn && silent) return 'nil-return';
  return daysLate > 0 ? 'late' : 'on-time';
}

/** Whether the plan asks anything of a unit: rows of the task ledger, or a demand in numbers. */
function owesLedger(unit: string, { assignment, duties, plan }: RoundContext): boolean {
  const hasDuties = plan.kind === 'plan' && (duties.get(unit)?.owed.length ?? 0) > 0;
  return hasDuties || (assignment.rows.get(unit)?.length ?? 0) > 0;
}

function reasonOf(versions: readonly PlacedIntake[], used: PlacedIntake | undefined, dated: boolean): Localised | null {
  const [first] = versions;
  if (first === undefined) return null;
  if (used === undefined) return first.intake.refusal?.words ?? null;
  if (used !== first) {
    const name = first.intake.facts.file;
    return {
      'zh-CN': `《${name}》不能使用（${first.intake.refusal?.words?.['zh-CN'] ?? ''}），采用前一版本`,
      en: `"${name}" cannot be used (${first.intake.refusal?.words?.en ?? ''}); the version before it is used`,
    };
  }
  return dated ? null : UNDATED;
}

const UNDATED: Localised = {
  'zh-CN': '文件没有保存日期，也没有填报日期，是否按时无法判断，暂按按时计',
  en: 'Neither a saving day nor a filling day in the file; counted as in time',
};

/**
 * The unit that a file which could not be opened is most likely from: the one unit whose name its file name contains.
 * Only for telling "came in, unusable" from "missing"; nothing is ever merged by a file name.
 */
function unitInFileName({ intake }: PlacedIntake, roster: Roster): string | null {
  if (intake.refusal?.state !== 'refused') return null;
  const written = normaliseName(intake.facts.file);
  const lengthOf = (unit: Unit) =>
    Math.max(
      0,
      ...[unit.name, unit.shortName, ...unit.aliases].map((name) => {
        const plain = normaliseName(name);
        return plain.length >= SHORTEST_NAME && written.includes(plain) ? plain.length : 0;
      }),
    );
  const named = roster.units
    .map((unit) => ({ code: unit.code, length: lengthOf(unit) }))
    .filter(({ length }) => length > 0);
  const longest = Math.max(0, ...named.map(({ length }) => length));
  const best = named.filter(({ length }) => length === longest);
  return best.length === 1 ? (best[0]?.code ?? null) : null;
}

/** Shorter names occur inside other words. */
const SHORTEST_NAME = 3;
