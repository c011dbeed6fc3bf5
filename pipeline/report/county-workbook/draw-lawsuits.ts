import type { Workbook } from 'exceljs';
import { type Reading, rateValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import { countColumn, type FigureRow, figureIn, figurePage, rateColumn, unitColumns } from './unit-figures.ts';

/** Draws 诉讼情况: lawsuits of every unit this year against last year, filed, concluded and lost, the county first. */
export function drawLawsuits(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'cases');
  const told = page.units.filter((row) => before(row, 'filedBefore') !== null).length;
  const area = drawTable(workbook, {
    name: '诉讼情况',
    title: `${rollUp.county.name}行政诉讼发案和败诉情况`,
    line: `${line}　本年数取自案件台账，上年同期取自量化指标（${told}/${page.units.length} 家已填；没有填全时，全县增减只供参考）`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns,
    total: page.county,
    rows: page.units,
    empty: '计划没有要求填报案件台账。',
    foot,
  });
  return [area];
}

/** A figure of last year: null where the unit does not tell it, which is not the same as none. */
function before({ figures }: FigureRow, column: string): number | null {
  return figures?.lawsuits?.[column] ?? null;
}

const now = (column: string) => (row: FigureRow) => figureIn(row, 'lawsuits', column);
const then = (column: string) => (row: FigureRow) => before(row, column);

const columns: readonly TableColumn<FigureRow>[] = [
  ...unitColumns,
  { ...countColumn('本年', '发案（件）', now('filed'), 9), bar: true },
  { ...countColumn('上年同期', '发案（件）', then('filedBefore'), 9), bar: true },
  { heading: '增减', over: '发案（件）', width: 7, kind: 'word', value: (row) => change(row) },
  countColumn('审结', '本年（件）', now('concluded'), 8),
  countColumn('败诉', '本年（件）', now('lost'), 8),
  { ...rateColumn('败诉率', '本年（件）', now('lost'), now('concluded')), width: 12 },
  countColumn('审结', '上年同期（件）', then('concludedBefore'), 8),
  countColumn('败诉', '上年同期（件）', then('lostBefore'), 8),
  { ...rateColumn('败诉率', '上年同期（件）', then('lostBefore'), then('concludedBefore')), width: 12 },
  { heading: '败诉率增减（百分点）', width: 11, kind: 'word', value: (row) => rateChange(row) },
];

function change(row: FigureRow): string {
  const [filed, last] = [figureIn(row, 'lawsuits', 'filed'), before(row, 'filedBefore')];
  return filed === null || last === null ? '—' : signed(filed - last);
}

function rateChange(row: FigureRow): string {
  const rate = rateValue(figureIn(row, 'lawsuits', 'lost'), figureIn(row, 'lawsuits', 'concluded'));
  const last = rateValue(before(row, 'lostBefore'), before(row, 'concludedBefore'));
  return rate === null || last === null ? '—' : signed(Math.round((rate - last) * 1000) / 10);
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
