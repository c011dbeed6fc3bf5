// What the benchmark reads: ledgers written once below out/bench and used again until the template changes.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readRound } from '../../dist/ledger/round/round.js';
import { TEMPLATE_VERSION } from '../../dist/ledger/sheet/sheet.js';
import { templateName } from '../../dist/pipeline/template/template-name.js';
import { writeTemplate } from '../../dist/pipeline/template/write-template.js';
import { root } from '../setup.mjs';

/** A file of the seeds, by its path below `seeds`. */
export function seed(...path) {
  return JSON.parse(readFileSync(join(root, 'seeds', ...path), 'utf8'));
}

/**
 * Writes ledgers, their plan and their roster below `folder`, unless they are there. `fillIn(unit, round)` says how a unit's
 * workbook is filled in: its scope (rows, duties, sheets), entries and registers; no sheets, no workbook. Answers with the folder
 * of the ledgers and the options that name plan, roster, round and as-of day to the command line.
 */
export async function inputs(folder, name, { plan, roster, round: roundId, asOf }, fillIn) {
  const files = join(folder, name);
  const [planFile, rosterFile, stamp] = ['plan.json', 'roster.json', 'done'].map((part) => `${files}.${part}`);
  const options = ['--plan', planFile, '--roster', rosterFile, '--round', roundId, '--as-of', asOf];
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(TEMPLATE_VERSION)) return { files, options };
  process.stderr.write(`Writing ${name}…\n`);
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  writeFileSync(planFile, JSON.stringify(plan));
  writeFileSync(rosterFile, JSON.stringify(roster));
  const round = readRound(roundId);
  for (const unit of roster.units) {
    const drawn = { plan, roster, unit, round, ...fillIn(unit, round) };
    if (drawn.sheets.length === 0) continue;
    writeFileSync(join(files, templateName(unit, round)), await writeTemplate(new ExcelJS.Workbook(), drawn));
  }
  writeFileSync(stamp, String(TEMPLATE_VERSION));
  return { files, options };
}
