import type { Workbook } from 'exceljs';
import type { BoardLine, Tally } from '../../../ledger/rollup/board.ts';
import { type Reading, rateValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import { countColumn, type FigureRow, figureIn, figurePage, rateColumn, unitColumns } from './unit-figures.ts';

/**
 * Draws 诉讼情况: lawsuits of every unit this year against last year, filed, concluded and lost, the county first. Both years come from
 * 量化指标, where each unit gives them side by side; what its 案件台账 counts stands beside them.
 */
export function drawLawsuits(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const { county, units } = figurePage(reading, 'cases');
  const { filed, lost } = comparisonsOf(rollUp.board);
  const registered = new Map(units.map((row) => [row.unit, row]));
  const asked = new Set([filed, lost].flatMap((each) => each?.units ?? []).map(({ unit }) => unit));
  const others = figurePage(reading, 'indicators').units.filter(({ unit }) => unit !== null && asked.has(unit));
  const rows = rollUp.units.flatMap(({ unit }): SuitRow[] => {
    const row = registered.get(unit) ?? others.find((candidate) => candidate.unit === unit);
    if (row === undefined) return [];
    const register = registered.get(unit) ?? null;
    return [{ ...row, register, filed: pairOf(filed, unit), lost: pairOf(lost, unit) }];
  });
  const told = rows.filter((row) => row.filed.before !== null).length;
  const area = drawTable(workbook, {
    name: '诉讼情况',
    title: `${rollUp.county.name}行政诉讼发案和败诉情况`,
    line: `${line}　两年对比取自量化指标，${told}/${rows.length} 家已填；右侧为案件台账登记数`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns,
    total: { ...county, register: county, filed: ofCounty(filed), lost: ofCounty(lost) },
    rows,
    empty: '计划没有要求填报诉讼情况。',
    foot,
  });
  return [area];
}

/** The indicator of the catalogue that compares the lawsuits of two years. */
const TWO_YEARS = 'I-32';

interface Pair {
  readonly value: Tally | null;
  readonly before: Tally | null;
}

interface SuitRow extends FigureRow {
  /** The unit's case register; null where the plan asks it of none. */
  readonly register: FigureRow | null;
  /** Cases filed in both years. */
  readonly filed: Pair;
  /** Cases lost of those concluded in both years. */
  readonly lost: Pair;
}

/** The line that compares the number of cases, and the one that compares the share lost. */
function comparisonsOf(board: readonly BoardLine[]): { filed: BoardLine | null; lost: BoardLine | null } {
  const lines = board.filter(({ indicator }) => indicator === TWO_YEARS);
  return {
    filed: lines.find(({ county }) => county !== null && county.of === null) ?? null,
    lost: lines.find(({ county }) => county !== null && county.of !== null) ?? null,
  };
}

function pairOf(line: BoardLine | null, code: string): Pair {
  const { value = null, before = null } = line?.units.find(({ unit }) => unit === code) ?? {};
  return { value, before };
}

function ofCounty(line: BoardLine | null): Pair {
  return { value: line?.county ?? null, before: line?.before ?? null };
}

const registered =
  (column: string) =>
  ({ register }: SuitRow) =>
    register === null ? null : figureIn(register, 'lawsuits', column);

const lostNow = ({ lost }: SuitRow) => lost.value?.part ?? null;
const concludedNow = ({ lost }: SuitRow) => lost.value?.of ?? null;
const lostBefore = ({ lost }: SuitRow) => lost.before?.part ?? null;
const concludedBefore = ({ lost }: SuitRow) => lost.before?.of ?? null;

const columns: readonly TableColumn<SuitRow>[] = [
  ...unitColumns.slice(0, 2),
  { ...countColumn('本年', '发案（件）', ({ filed }: SuitRow) => filed.value?.part ?? null, 9), bar: true },
  { ...countColumn('上年同期', '发案（件）', ({ filed }: SuitRow) => filed.before?.part ?? null, 9), bar: true },
  { heading: '增减', over: '发案（件）', width: 7, kind: 'word', value: filedChange },
  countColumn('败诉', '本年败诉率', lostNow, 7),
  countColumn('审结', '本年败诉率', concludedNow, 7),
  { ...rateColumn('败诉率', '本年败诉率', lostNow, concludedNow), width: 12 },
  countColumn('败诉', '上年同期败诉率', lostBefore, 7),
  countColumn('审结', '上年同期败诉率', concludedBefore, 7),
  { ...rateColumn('败诉率', '上年同期败诉率', lostBefore, concludedBefore), width: 12 },
  { heading: '败诉率增减（百分点）', width: 11, kind: 'word', value: rateChange },
  countColumn('受理', '案件台账登记（件）', registered('filed')),
  countColumn('审结', '案件台账登记（件）', registered('concluded')),
  countColumn('败诉', '案件台账登记（件）', registered('lost')),
];

function filedChange({ filed: { value, before } }: SuitRow): string {
  return value === null || before === null ? '—' : signed(value.part - before.part);
}

function rateChange(row: SuitRow): string {
  const now = rateValue(lostNow(row), concludedNow(row));
  const then = rateValue(lostBefore(row), concludedBefore(row));
  return now === null || then === null ? '—' : signed(Math.round((now - then) * 1000) / 10);
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
