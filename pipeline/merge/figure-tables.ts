import type { Figures } from '../../ledger/figures/figures.ts';
import { type Register, registers } from '../../ledger/figures/registers.ts';
import type { FigureTable, UnitFigures } from '../../ledger/rollup/figures.ts';
import type { RegisterLine } from '../../ledger/rollup/register.ts';
import type { RegisterIntake } from './intake.ts';
import type { RoundContext } from './submission.ts';
import type { PlacedIntake } from './versions.ts';

/**
 * Every register in numbers, in the order of the workbook. The county is summed over the files used, by group and column; the
 * units each from the version that counts.
 */
export function figureTablesOf(
  placed: readonly PlacedIntake[],
  register: readonly RegisterLine[],
  context: RoundContext,
): FigureTable[] {
  const used = new Set(register.flatMap(({ file }) => (file === null ? [] : [file])));
  const files = placed.filter(({ index }) => used.has(index));
  return registers.map((each) => {
    const ofFiles = files.flatMap(({ intake }) => intake.registers.find(({ sheet }) => sheet === each.sheet.id) ?? []);
    return {
      sheet: each.sheet.id,
      rows: ofFiles.reduce((sum, { rows }) => sum + rows, 0),
      uncounted: ofFiles.reduce((sum, { uncounted }) => sum + uncounted, 0),
      county: sumFigures(ofFiles.map(({ figures }) => figures)),
      units: unitsOf(each, placed, register, context),
    };
  });
}

/** Sums figures by group and column; groups and columns in order of their ids. */
export function sumFigures(all: readonly Figures[]): Record<string, Record<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (const figures of all) {
    for (const [group, counts] of Object.entries(figures)) {
      const columns = sums.get(group) ?? new Map<string, number>();
      sums.set(group, columns);
      for (const [column, count] of Object.entries(counts)) columns.set(column, (columns.get(column) ?? 0) + count);
    }
  }
  return ordered([...sums].map(([group, columns]) => [group, ordered([...columns])]));
}

function unitsOf(
  { sheet }: Register,
  placed: readonly PlacedIntake[],
  register: readonly RegisterLine[],
  { duties, plan }: RoundContext,
): UnitFigures[] {
  return register.flatMap(({ unit, file }): UnitFigures[] => {
    const intake = file === null ? undefined : placed[file]?.intake;
    const own: RegisterIntake | undefined = intake?.registers.find((candidate) => candidate.sheet === sheet.id);
    const asked =
      plan.kind === 'plan' &&
      (duties.get(unit)?.owed ?? []).some(({ obligation }) => obligation.answeredBy.sheet === sheet.letter);
    if (own === undefined) return asked ? [{ unit, rows: null, figures: {} }] : [];
    return [{ unit, rows: own.rows, figures: copyOf(own.figures) }];
  });
}

function copyOf(figures: Figures): Record<string, Record<string, number>> {
  return Object.fromEntries(Object.entries(figures).map(([group, counts]) => [group, { ...counts }]));
}

function ordered<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
