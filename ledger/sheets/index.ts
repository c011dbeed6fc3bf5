import type { SheetDeclaration } from '../sheet/sheet.ts';
import { activitiesSheet } from './activities.ts';
import { casesSheet } from './cases.ts';
import { indicatorsSheet } from './indicators.ts';
import { listsSheet } from './lists.ts';
import { officersSheet } from './officers.ts';
import { rectificationSheet } from './rectification.ts';
import { tasksSheet } from './tasks.ts';

/** Every sheet of the ledger workbook, in the order of the template. */
export const ledgerSheets: readonly SheetDeclaration[] = [
  tasksSheet,
  rectificationSheet,
  officersSheet,
  activitiesSheet,
  casesSheet,
  listsSheet,
  indicatorsSheet,
];
