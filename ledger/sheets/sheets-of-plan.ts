import type { UnitDuties } from '../duty/duty.ts';
import type { Plan } from '../plan/plan.ts';
import type { ChoiceList, SheetDeclaration } from '../sheet/sheet.ts';
import { ledgerSheets } from './index.ts';

/**
 * The sheets of the ledger workbook for a plan. A value that an obligation of the plan counts by (`answeredBy.where`) and that
 * the column's list lacks is added to it: a new type of activity is data of the plan.
 */
export function sheetsOfPlan(
  plan: Plan,
  sheets: readonly SheetDeclaration[] = ledgerSheets,
): readonly SheetDeclaration[] {
  return sheets.map((sheet) => {
    const asked = valuesAsked(plan, sheet.letter);
    if (asked.size === 0) return sheet;
    const columns = sheet.columns.map((column) => {
      const values = asked.get(column.id);
      return column.list === undefined || values === undefined
        ? column
        : { ...column, list: extended(column.list, values, `${sheet.letter}_${column.id}`) };
    });
    return { ...sheet, columns };
  });
}

/**
 * The sheets that are asked of a unit: the task ledger where the plan gives it rows, another one where a duty is answered
 * there; 量化指标 also where an aim (力争, 原则上) may want its reason.
 */
export function sheetsOfUnit(
  sheets: readonly SheetDeclaration[],
  { owed }: Pick<UnitDuties, 'owed'>,
  hasRows: boolean,
): readonly SheetDeclaration[] {
  const letters = new Set(owed.map(({ obligation }) => obligation.answeredBy.sheet));
  if (owed.some(({ obligation }) => obligation.force === 'aim')) letters.add(REASONS);
  return sheets.filter(({ rows, letter }) => (rows === 'plan' ? hasRows : letters.has(letter)));
}

/** Letter of the sheet on which a unit says why an aim is not reached. */
const REASONS = 'K';

/** By column id: the values by which obligations answered by this sheet count. */
function valuesAsked({ obligations }: Plan, letter: string): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { answeredBy } of obligations) {
    if (answeredBy.sheet !== letter) continue;
    for (const [column, values] of Object.entries(answeredBy.where)) {
      const known = asked.get(column) ?? new Set();
      for (const value of values) known.add(value);
      asked.set(column, known);
    }
  }
  return asked;
}

/** The list with the values it lacks, under an id of its own: other columns may use the list as it is. */
function extended(list: ChoiceList, values: ReadonlySet<string>, place: string): ChoiceList {
  const known = new Set(list.choices.map(({ value }) => value));
  const added = [...values].filter((value) => !known.has(value)).map((value) => ({ value, aliases: [] }));
  return added.length === 0 ? list : { id: `${list.id}_${place}`, choices: [...list.choices, ...added] };
}
