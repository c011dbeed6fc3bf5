import type { Finding } from '../finding/finding.ts';
import { findingsByRow } from '../finding/findings-by-row.ts';
import type { Judgement } from '../judge.ts';
import { isFilledIn, type Ledger, type LedgerSheet } from '../ledger.ts';
import { type Light, type LightReason, lights } from '../light/light.ts';
import { lightNames, reasonNames } from '../light/light-names.ts';
import { registerLightOf } from '../light/register-light.ts';
import type { SheetDeclaration } from '../sheet/sheet.ts';
import { ledgerSheets } from '../sheets/index.ts';

/** What the result column (校验结果) says about a row. */
export interface Mark {
  readonly light: Light;
  readonly reason: LightReason;
  /** Codes of the rules, each once. */
  readonly codes: readonly string[];
  /** Headings of the faulty columns as the template writes them, each once. */
  readonly columns: readonly string[];
}

/**
 * The mark as the result column holds it: `红 逾期 T-01 D-11【完成状态】【完成日期】`. Conditional formats of the template
 * colour the row by its first character and a cell by `【heading】`; headings, unlike letters, survive moved columns.
 */
export function markText({ light, reason, codes, columns }: Mark): string {
  const words = [lightNames[light].colour['zh-CN'], reasonNames[reason]['zh-CN'], ...codes];
  return words.join(' ') + columns.map((column) => `【${column}】`).join('');
}

/** Reads a mark back; null where the text is none. */
export function readMark(text: string): Mark | null {
  const match = /^(\S) (\S+?)((?: [A-Z]-\d{2})*)((?:【[^【】]+】)*)$/u.exec(text.trim());
  const [, colour, word, codes = '', columns = ''] = match ?? [];
  const light = lights.find((candidate) => lightNames[candidate].colour['zh-CN'] === colour);
  const reason = reasons.find((candidate) => reasonNames[candidate]['zh-CN'] === word);
  if (light === undefined || reason === undefined) return null;
  return {
    light,
    reason,
    codes: codes.split(' ').filter((code) => code !== ''),
    columns: columns.split(/[【】]/u).filter((column) => column !== ''),
  };
}

/**
 * Texts of the result columns: by name of the sheet, then by row as Excel shows it. Every entry has one, so that a person sees
 * that the row was checked; a row of the task ledger that is not the plan's says that it does not count. A row of a register
 * in which the unit wrote nothing has none, unless something is said of it.
 */
export function marksOf(
  ledger: Ledger,
  judgement: Judgement,
  sheets: readonly SheetDeclaration[] = ledgerSheets,
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  return new Map(
    ledger.sheets.map((sheet) => {
      const byRow = findingsByRow(judgement.findings, sheet.name);
      const declaration = sheets.find(({ id }) => id === sheet.id);
      const marks =
        declaration?.rows === 'unit' ? registerMarks(sheet, declaration, byRow) : taskMarks(sheet, judgement, byRow);
      return [sheet.name, new Map(marks)];
    }),
  );
}

type FindingsByRow = ReturnType<typeof findingsByRow>;

function taskMarks(
  { entries }: LedgerSheet,
  { lights: rowLights }: Judgement,
  byRow: FindingsByRow,
): [number, string][] {
  const lightByRow = new Map([...rowLights.values()].map((light) => [light.row, light]));
  const notCounted = { light: 'grey', reason: 'not-counted' } as const;
  return entries.map(({ row }) => [row, markText(markOf(lightByRow.get(row) ?? notCounted, byRow.get(row) ?? []))]);
}

function registerMarks(
  { entries }: LedgerSheet,
  declaration: SheetDeclaration,
  byRow: FindingsByRow,
): [number, string][] {
  return entries.flatMap((entry) => {
    const own = byRow.get(entry.row) ?? [];
    if (own.length === 0 && !isFilledIn(entry, declaration)) return [];
    return [[entry.row, markText(markOf(registerLightOf(own), own))]];
  });
}

const reasons = Object.keys(reasonNames) as LightReason[];

/** The mark of a row from its light and its findings. What was only normalised (info) is not marked. */
function markOf({ light, reason }: Pick<Mark, 'light' | 'reason'>, findings: readonly Finding[]): Mark {
  const marked = findings.filter(({ severity }) => severity !== 'info');
  return {
    light,
    reason,
    codes: [...new Set(marked.map(({ code }) => code))],
    columns: [...new Set(marked.flatMap(faultyColumns))],
  };
}

/** Headings a finding is about: its own column, and those it names together in the fact `columns`. */
function faultyColumns({ column, facts }: Finding): readonly string[] {
  const named = typeof facts.columns === 'string' ? facts.columns.split('、') : [];
  return column === null ? named : [column, ...named];
}
