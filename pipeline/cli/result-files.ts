import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { entriesCsv, findingsCsv, registerCsv } from '../report/csv.ts';
import { boardCsv, figuresCsv } from '../report/register-csv.ts';
import { REMINDER_FILE, reminderText } from '../report/reminder.ts';
import { type ReturnNote, returnNotes } from '../report/return-note.ts';
import { rollUpJsonPieces } from '../report/rollup-json.ts';
import type { OutFolder } from './out-folder.ts';
import { writeCountyWorkbook } from './write-county-workbook.ts';

export const COUNTY_WORKBOOK = 'rollup.xlsx';
export const ROLL_UP_FILE = 'rollup.json';
export const NOTES_FOLDER = '退回说明';

/** What a merge leaves in its folder. */
export interface ResultFiles {
  readonly workbook: string;
  readonly notes: number;
}

/** Writes everything a merge leaves: county workbook, roll-up, tables, return notes. Notes of an earlier run that no longer hold are taken away. */
export async function writeResultFiles(rollUp: RollUp, folder: OutFolder): Promise<ResultFiles> {
  const notes = returnNotes(rollUp);
  const workbook = folder.write(COUNTY_WORKBOOK, await writeCountyWorkbook(rollUp));
  folder.write('entries.csv', entriesCsv(rollUp));
  folder.write('findings.csv', findingsCsv(rollUp));
  folder.write('register.csv', registerCsv(rollUp));
  folder.write('figures.csv', figuresCsv(rollUp));
  folder.write('board.csv', boardCsv(rollUp));
  removeOldNotes(join(folder.path, NOTES_FOLDER), notes);
  for (const note of notes) folder.write(join(NOTES_FOLDER, note.fileName), note.text);
  writeReminder(reminderText(rollUp), folder);
  // Last, so that a folder with a roll-up in it is a folder that is whole.
  folder.write(ROLL_UP_FILE, rollUpJsonPieces(rollUp));
  return { workbook, notes: notes.length };
}

/** A reminder of an earlier run is taken away once every unit has sent. */
function writeReminder(text: string | null, folder: OutFolder): void {
  if (text === null) rmSync(join(folder.path, REMINDER_FILE), { force: true });
  else folder.write(REMINDER_FILE, text);
}

function removeOldNotes(folder: string, notes: readonly ReturnNote[]): void {
  const kept = new Set(notes.map(({ fileName }) => fileName));
  for (const name of filesIn(folder)) {
    const path = join(folder, name);
    if (!kept.has(name) && name.endsWith('.md') && readFileSync(path, 'utf8').startsWith('# 退回说明')) rmSync(path);
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
