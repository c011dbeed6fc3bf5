import ExcelJS from 'exceljs';
import { scopesOf } from '../../../ledger/assignment/unit-scopes.ts';
import { describe as sentencesOf } from '../../../ledger/finding/describe.ts';
import type { Finding } from '../../../ledger/finding/finding.ts';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import { judgeWorkbook } from '../../../pipeline/judging/judge-workbook.ts';
import { prepareJudging } from '../../../pipeline/judging/prepare-judging.ts';
import { read } from '../../../pipeline/read/read.ts';
import { sheetRows } from '../../../pipeline/template/sheet-rows.ts';
import type { RowEntry, TemplateOptions } from '../../../pipeline/template/template-options.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { fillIn } from '../../../seeds/sample/fill-in.ts';
import { generateRound } from '../../../seeds/sample/generate-round.ts';
import { fillRegisters, type Registers } from '../../../seeds/sample/registers/fill-registers.ts';
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

/** What a unit has in its registers, by sheet id. */
function registersOf(code: string): Registers {
  const { duties } = scopeOf(code);
  return fillRegisters({ unit: unitOf(code), round: periodOf(ROUND), duties, seeds });
}

/** A block of cells that a person fills in: the sheet, its first cell, and the words as typed, '' for an empty cell. */
export interface Block {
  readonly sheet: string;
  readonly address: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a person writes into the registers of an empty template, without what it gives and what it works out. */
export function registerBlocksOf(code: string): readonly Block[] {
  const options = optionsOf(code);
  return options.sheets
    .filter(({ rows }) => rows === 'unit')
    .flatMap((sheet) => {
      const rows = sheetRows(sheet, options).map(({ content }) => content);
      if (rows.length === 0) return [];
      return sheet.columns.flatMap((column, index): Block[] => {
        if (column.origin !== 'unit' || column.given || column.id === 'hoursTotal') return [];
        const address = `${columnLetter(index)}${FIRST_ROW}`;
        const words = rows.map((row) => [row[column.id] ?? '']);
        if (column.formula === undefined) return [{ sheet: sheet.name['zh-CN'], address, rows: words }];
        // A value is typed where it is not worked out.
        return words.flatMap(([word = ''], at) => {
          const own = word !== '' && (rows[at]?.num ?? '') === '';
          const cell = `${columnLetter(index)}${FIRST_ROW + at}`;
          return own ? [{ sheet: sheet.name['zh-CN'], address: cell, rows: [[word]] }] : [];
        });
      });
    });
}

/** Names of the sheets that are asked of a unit, in the order of the workbook. */
export function sheetNamesOf(code: string): readonly string[] {
  return scopeOf(code).sheets.map(({ name }) => name['zh-CN']);
}

/** The first file of the sample round that came from each of the units. */
export async function filesOf(codes: readonly string[]): Promise<readonly SampleFile[]> {
  const wanted = new Map<string, SampleFile>();
  for await (const sample of generateRound(ROUND, seeds, (unit) => codes.includes(unit))) {
    const code = sample.file.slice(0, 3);
    if (codes.includes(code) && !wanted.has(code)) wanted.set(code, sample);
  }
  return [...wanted.values()];
}

/** The ledger of a unit as the unit of the sample filled it in, without any fault, opened in Excel. */
export async function ledgerOf(code: string): Promise<Workbook> {
  const bytes = await writeTemplate(new ExcelJS.Workbook(), optionsOf(code));
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

function optionsOf(code: string): TemplateOptions {
  const filled = { entries: entriesOf(code), registers: registersOf(code) };
  return { ...seeds, ...scopeOf(code), unit: unitOf(code), round: periodOf(ROUND), ...filled };
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
