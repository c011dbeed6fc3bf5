import type { SheetDeclaration } from '../sheet/sheet.ts';
import { casesSheet } from './cases.ts';
import { indicatorsSheet } from './indicators.ts';
import { officersSheet } from './officers.ts';
import { tasksSheet } from './tasks.ts';

/** Every sheet of the ledger workbook, in the order of the template. */
export const ledgerSheets: readonly SheetDeclaration[] = [tasksSheet, officersSheet, casesSheet, indicatorsSheet];
