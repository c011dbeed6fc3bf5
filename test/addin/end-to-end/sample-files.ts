import ExcelJS from 'exceljs';
import { scopesOf } from '../../../ledger/assignment/unit-scopes.ts';
import { describe as sentencesOf } from '../../../ledger/finding/describe.ts';
import type { Finding } from '../../../ledger/finding/finding.ts';
import { judgeWorkbook } from '../../../pipeline/judging/judge-workbook.ts';
import { prepareJudging } from '../../../pipeline/judging/prepare-judging.ts';
import { read } from '../../../pipeline/read/read.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { fillIn } from '../../../seeds/sample/fill-in.ts';
import { generateRound } from '../../../seeds/sample/generate-round.ts';
import { periodOf, type SampleFile, sampleRound } from '../../../seeds/sample/sample-round.ts';
import type { Workbook } from '../../excel-host/model/workbook.ts';
import { workbookFromBytes } from '../../excel-host/xlsx/workbook-from-bytes.ts';
import { sampleSeeds } from '../../seeds/sample-round-merged.ts';

export const ROUND = '2024-Q2';
/** The day on which the sample round is judged. */
export const AS_OF = sampleRound.asOf[ROUND];
/** The sheet of the ledger. */
export const SHEET = '任务台账';
/** First row of the ledger, under its titles and headings. */
export const FIRST_ROW = 5;

export const seeds = sampleSeeds();

/** What a unit fills in, by row key: days and texts as they are typed. */
export function entriesOf(code: string): ReadonlyMap<string, RowEntry> {
  const unit = unitOf(code);
  return new Map(scopeOf(code).rows.map((row) => [row.key, fillIn(row, unit, ROUND, seeds)]));
}

/** Names of the sheets that are asked of a unit, in the order of the workbook. */
export function sheetNamesOf(code: string): readonly string[] {
  return scopeOf(code).sheets.map(({ name }) => name['zh-CN']);
}

/** The first file of the sample round that came from each of the units. */
export async function filesOf(codes: readonly string[]): Promise<readonly SampleFile[]> {
  const wanted = new Map<string, SampleFile>();
  for await (const sample of generateRound(ROUND, seeds)) {
    const code = sample.file.slice(0, 3);
    if (codes.includes(code) && !wanted.has(code)) wanted.set(code, sample);
  }
  return [...wanted.values()];
}

/** The ledger of a unit as the unit of the sample filled it in, without any fault, opened in Excel. */
export async function ledgerOf(code: string): Promise<Workbook> {
  const unit = unitOf(code);
  const options = { ...seeds, ...scopeOf(code), unit, round: periodOf(ROUND), entries: entriesOf(code) };
  const bytes = await writeTemplate(new ExcelJS.Workbook(), options);
  return workbookFromBytes(bytes, `${code}.xlsx`);
}

/** What the command line finds in a workbook. */
export async function findingsAtDesk(bytes: Uint8Array, file: string): Promise<readonly Finding[]> {
  const outcome = await read(bytes, file);
  if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
  const judging = prepareJudging({ ...seeds, round: periodOf(ROUND), asOf: AS_OF, previous: null });
  const judged = judgeWorkbook(outcome.grid, file, judging);
  if (judged.kind !== 'ledger') throw new Error(`${file} is no ledger`);
  return judged.judged.findings;
}

export function sentenceOf(finding: Finding): string {
  return sentencesOf(finding)['zh-CN'];
}

function unitOf(code: string) {
  const unit = seeds.roster.units.find((candidate) => candidate.code === code);
  if (unit === undefined) throw new RangeError(`no unit ${code}`);
  return unit;
}

function scopeOf(code: string) {
  const scope = scopesOf(seeds.plan, seeds.roster, periodOf(ROUND)).units.get(code);
  if (scope === undefined) throw new RangeError(`no unit ${code}`);
  return scope;
}
