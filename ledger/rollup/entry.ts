import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { roleSchema } from '../plan/responsibility.ts';
import type { RollUpFile } from './file.ts';
import { lightReasonSchema, rollUpLightSchema, statusSchema } from './parts.ts';

/**
 * One row of a unit's task ledger as it is carried into the roll-up. Values that a finding of severity error speaks about
 * are empty here and listed in `RollUp.leftOut`. Names and phone numbers of people never come this far.
 */
export const rollUpEntrySchema = z.strictObject({
  unit: z.string(),
  role: roleSchema,
  task: z.string(),
  /** Row key of the plan: `T04-1`. */
  key: z.string(),
  dueOn: daySchema.nullable(),
  status: statusSchema.nullable(),
  completedOn: daySchema.nullable(),
  progress: z.string(),
  issues: z.string(),
  nextStep: z.string(),
  evidence: z.string(),
  /** Whether a unit leader has signed the row; not who. */
  signed: z.boolean(),
  filledOn: daySchema.nullable(),
  clearance: z.string(),
  light: rollUpLightSchema,
  /** Calendar days after the due day; 0 where it is not overdue. */
  daysOverdue: z.number().int().nonnegative(),
  /** Why it has this light; its words are in `reasonNames`. */
  reason: lightReasonSchema,
  /** Rounds in a row in which 本期进展 has stayed word for word the same; 0 for a new text. */
  unchangedRounds: z.number().int().nonnegative(),
  /** Columns the unit added, by heading. */
  extra: z.record(z.string(), z.string()),
  /** Position in `RollUp.files`, name of the sheet there, and row as Excel shows it. */
  file: z.number().int().nonnegative(),
  sheet: z.string(),
  row: z.number().int().positive(),
});
export type RollUpEntry = z.infer<typeof rollUpEntrySchema>;

/** The cell (`I12`) from which an entry's value of a declared column comes; null where that workbook lacks the column. */
export function cellOfValue(files: readonly RollUpFile[], entry: RollUpEntry, columnId: string): string | null {
  const sheet = files[entry.file]?.sheets.find((candidate) => candidate.name === entry.sheet);
  const letter = sheet?.columns[columnId];
  return letter === undefined ? null : `${letter}${entry.row}`;
}
