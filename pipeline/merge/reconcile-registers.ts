import { figureColumnWords, figureWords } from '../../ledger/figures/figure-words.ts';
import { type Register, registers } from '../../ledger/figures/registers.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { BoardLine, DutyCounts } from '../../ledger/rollup/board.ts';
import type { Reconciliation } from '../../ledger/rollup/changes.ts';
import type { FigureTable } from '../../ledger/rollup/figures.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import type { Scorecard } from '../../ledger/rollup/register.ts';
import { addDutyCounts } from './board.ts';
import { sumFigures } from './figure-tables.ts';

/**
 * The registers: rows taken file by file against those of the units and against the rows that the figures count, and every
 * column of figures over all groups. Where groups of a column differ, each of them has a line of its own, so that two faults cannot make up for
 * each other.
 */
export function reconcileFigures(tables: readonly FigureTable[], files: readonly RollUpFile[]): Reconciliation[] {
  return tables.flatMap((table) => {
    const register = registers.find(({ sheet }) => sheet.id === table.sheet);
    return register === undefined || isUnused(table) ? [] : linesOf(table, register, files);
  });
}

/** The board, counted duty by duty, against the scorecards, counted unit by unit. */
export function reconcileBoard(board: readonly BoardLine[], units: readonly Scorecard[]): Reconciliation[] {
  const lines = addDutyCounts(board.map(({ counts }) => counts));
  const cards = addDutyCounts(units.map(({ duties }) => duties));
  const named = board.flatMap((line) => line.units);
  const states = Object.keys(DUTY_WORDS) as (keyof typeof DUTY_WORDS)[];
  return [
    ...states.map((state) => lineOf(DUTY_WORDS[state], lines[state], cards[state])),
    lineOf(ALL_STATES, lines.owed, sumOf(lines)),
    lineOf(NAMED, lines.owed, named.length),
  ];
}

function linesOf(table: FigureTable, { sheet, countsRows }: Register, files: readonly RollUpFile[]): Reconciliation[] {
  const about = (words: Localised): Localised => ({
    'zh-CN': `${sheet.name['zh-CN']}：${words['zh-CN']}`,
    en: `${sheet.name.en}: ${words.en}`,
  });
  const units = sumFigures(table.units.map(({ figures }) => figures));
  const ofFiles = files
    .filter(({ state }) => state === 'merged')
    .flatMap((file) => file.sheets.filter(({ id }) => id === sheet.id).map(({ rows }) => rows));
  const ofUnits = table.units.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
  const rows = [lineOf(about(ROWS), total(ofFiles), ofUnits)];
  if (countsRows !== null) {
    const counted = pairs(table.county).filter(({ group, column }) => countsRows(group, column));
    const note = table.uncounted === 0 ? null : uncountedNote(table.uncounted);
    rows.push(lineOf(about(COUNTED), total(counted.map(({ count }) => count)) + table.uncounted, table.rows, note));
  }
  return [...rows, ...figureLines(table.county, units, about)];
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

function figureLines(county: Counts, units: Counts, about: (words: Localised) => Localised): Reconciliation[] {
  const cells = new Map([...pairs(county), ...pairs(units)].map((pair) => [`${pair.group}\n${pair.column}`, pair]));
  const columns = [...new Set([...cells.values()].map(({ column }) => column))].sort();
  return columns.flatMap((column) => {
    const own = [...cells.values()]
      .filter((pair) => pair.column === column)
      .map(({ group }) => ({
        group,
        county: county[group]?.[column] ?? 0,
        units: units[group]?.[column] ?? 0,
      }));
    const line = lineOf(
      about(figureColumnWords(column)),
      total(own.map((pair) => pair.county)),
      total(own.map((pair) => pair.units)),
    );
    const differing = own.filter((pair) => pair.county !== pair.units);
    const groups = differing.map((pair) => {
      const words = figureWords(pair.group, column);
      const named = {
        'zh-CN': `${words.group['zh-CN']}·${words.column['zh-CN']}`,
        en: `${words.group.en}, ${words.column.en}`,
      };
      return lineOf(about(named), pair.county, pair.units);
    });
    return own.length > 1 || groups.length === 0 ? [line, ...groups] : groups;
  });
}

function pairs(counts: Counts): { group: string; column: string; count: number }[] {
  return Object.entries(counts).flatMap(([group, columns]) =>
    Object.entries(columns).map(([column, count]) => ({ group, column, count })),
  );
}

/** Nobody is asked for it and nobody has it. */
function isUnused({ units }: FigureTable): boolean {
  return units.length === 0;
}

function sumOf({ met, open, soon, missed, unknown, unreported }: DutyCounts): number {
  return met + open + soon + missed + unknown + unreported;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function lineOf(what: Localised, county: number, units: number, note: Localised | null = null): Reconciliation {
  return { what, county, units, equal: county === units, note };
}

function uncountedNote(count: number): Localised {
  return {
    'zh-CN': `其中 ${count} 行不是本年度的，或没有写明类型、日期，未计入合计，见“说明”`,
    en: `${count} of them are of another year or say no kind or day and are in no total; see 说明`,
  };
}

const ROWS: Localised = { 'zh-CN': '各文件采用的登记行数', en: 'rows taken from the files' };
const COUNTED: Localised = { 'zh-CN': '计入的和未计入的登记行数', en: 'rows counted and not counted' };
const ALL_STATES: Localised = { 'zh-CN': '指标看板：各种状态之和', en: 'Board: all states together' };
const NAMED: Localised = { 'zh-CN': '指标看板：逐家列出的家次', en: 'Board: units listed' };
const DUTY_WORDS = {
  owed: { 'zh-CN': '指标看板：应达家次', en: 'Board: duties owed' },
  met: { 'zh-CN': '指标看板：达标', en: 'Board: met' },
  open: { 'zh-CN': '指标看板：未到期', en: 'Board: open' },
  soon: { 'zh-CN': '指标看板：临期', en: 'Board: due soon' },
  missed: { 'zh-CN': '指标看板：未达标', en: 'Board: missed' },
  unknown: { 'zh-CN': '指标看板：无法判断', en: 'Board: not told' },
  unreported: { 'zh-CN': '指标看板：未报', en: 'Board: nothing came in' },
} as const satisfies Partial<Record<keyof DutyCounts, Localised>>;
