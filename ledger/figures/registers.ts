import { yearOf } from '../day/day.ts';
import { hasKind } from '../duty/measure-lists.ts';
import { isListedIn, isNil, isProblem } from '../duty/measure-rectification.ts';
import { isOfYear } from '../duty/officer-rows.ts';
import { type Entry, isFilledIn, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { SheetDeclaration } from '../sheet/sheet.ts';
import { activitiesSheet } from '../sheets/activities.ts';
import { casesSheet } from '../sheets/cases.ts';
import { indicatorsSheet } from '../sheets/indicators.ts';
import { listsSheet } from '../sheets/lists.ts';
import { officersSheet } from '../sheets/officers.ts';
import { rectificationSheet } from '../sheets/rectification.ts';
import { tasksSheet } from '../sheets/tasks.ts';
import { activityFigures, isCountedActivity } from './activity-figures.ts';
import { caseFigures } from './case-figures.ts';
import type { Figures } from './figures.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { listFigures } from './list-figures.ts';
import { officerFigures } from './officer-figures.ts';
import { rectificationFigures } from './rectification-figures.ts';

/** A register as the roll-up counts it. */
export interface Register {
  readonly sheet: SheetDeclaration;
  readonly figures: (ledger: Ledger, context: RuleContext) => Figures;
  /** Whether a row says something of the unit; one that the template gave and nobody filled in does not. */
  readonly isTaken: (entry: Entry) => boolean;
  /** Whether a row that is taken is in the figures: of the year, and told of what kind it is. */
  readonly isCounted: (entry: Entry, context: RuleContext) => boolean;
  /** Which figures together count each row once; null where figures do not count rows. */
  readonly countsRows: ((group: string, column: string) => boolean) | null;
}

/** The registers in the order of the workbook: every sheet but the task ledger. */
export const registers: readonly Register[] = [
  {
    sheet: rectificationSheet,
    figures: rectificationFigures,
    isTaken: always,
    isCounted: (entry, { round }) => isListedIn(entry, yearOf(round.to)) && (isProblem(entry) || isNil(entry)),
    countsRows: (_group, column) => ['nilRows', 'closed', 'open'].includes(column),
  },
  {
    sheet: officersSheet,
    figures: officerFigures,
    isTaken: always,
    isCounted: (entry, { round }) => isOfYear(textOf(entry, 'year'), yearOf(round.to)),
    countsRows: (group) => group === 'kinds',
  },
  {
    sheet: activitiesSheet,
    figures: activityFigures,
    isTaken: always,
    isCounted: isCountedActivity,
    countsRows: (_group, column) => column === 'rows',
  },
  {
    sheet: casesSheet,
    figures: caseFigures,
    isTaken: always,
    isCounted: always,
    countsRows: (group, column) => group.startsWith('kind ') && column === 'all',
  },
  {
    sheet: listsSheet,
    figures: listFigures,
    isTaken: always,
    isCounted: hasKind,
    countsRows: (_group, column) => column === 'all',
  },
  {
    sheet: indicatorsSheet,
    figures: indicatorFigures,
    isTaken: (entry) => isFilledIn(entry, indicatorsSheet),
    isCounted: always,
    countsRows: null,
  },
];

/** How many rows of a sheet, register or task ledger, say something of the unit. */
export function rowsTaken({ id, entries }: LedgerSheet): number {
  const register = registers.find(({ sheet }) => sheet.id === id);
  return entries.filter(register?.isTaken ?? ((entry) => isFilledIn(entry, tasksSheet))).length;
}

function always(): boolean {
  return true;
}
