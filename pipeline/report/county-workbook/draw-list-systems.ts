import type { Workbook } from 'exceljs';
import type { BoardLine, DutyCounts } from '../../../ledger/rollup/board.ts';
import { listKindList } from '../../../ledger/sheets/lists-choices.ts';
import { addDutyCounts } from '../../merge/board.ts';
import { type Reading, rateValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import {
  countColumn,
  type FigureRow,
  figureIn,
  figurePage,
  groupsIn,
  someColumn,
  unitColumns,
} from './unit-figures.ts';

/** Draws 清单制度: lists and systems of the county by kind and state, and a sheet with the units. */
export function drawListSystems(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'lists');
  const asked = rollUp.board.filter(({ sheet }) => sheet === 'L');
  const askedKinds = asked.flatMap(({ where }) => where.kind ?? []);
  const kinds = [...new Set([...groupsIn(page, ORDER, []), ...askedKinds])];
  const rows = kinds.map((kind): KindRow => {
    const lines = asked.filter(({ where }) => (where.kind ?? []).includes(kind));
    const duties = lines.length === 0 ? null : addDutyCounts(lines.map(({ counts }) => counts));
    return { kind, figure: (column) => figureIn(page.county, kind, column) ?? 0, duties, due: dueWords(lines) };
  });
  const county = drawTable(workbook, {
    name: '清单制度',
    title: `${rollUp.county.name}清单和制度建设情况`,
    line,
    page: { paper: 'A4', frozenColumns: 1 },
    columns: kindColumns,
    rows: page.units.length === 0 ? [] : rows,
    empty: '计划没有要求填报清单制度台账。',
    foot,
  });
  const units = drawTable(workbook, {
    name: '清单制度·单位',
    title: `${rollUp.county.name}各单位清单和制度建设情况`,
    line: `${line}　各类清单为现行和适用上级的份数`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: unitColumnsOf(kinds),
    total: page.county,
    rows: page.units,
    empty: '计划没有要求填报清单制度台账。',
    foot,
  });
  return [county, units];
}

const ORDER = listKindList.choices.map(({ value }) => value);

interface KindRow {
  readonly kind: string;
  readonly figure: (column: string) => number;
  readonly duties: DutyCounts | null;
  readonly due: string;
}

function dueWords(lines: readonly BoardLine[]): string {
  return lines.map(({ clause, dueOn }) => (dueOn === null ? clause : `${clause} ${dueOn}`)).join('\n');
}

const kindColumns: readonly TableColumn<KindRow>[] = [
  { heading: '清单或制度', width: 18, kind: 'text', value: ({ kind }) => kind },
  { heading: '依据和期限', width: 28, kind: 'text', value: ({ due }) => due },
  countColumn('合计', '份数', ({ figure }) => figure('all')),
  countColumn('现行', '份数', ({ figure }) => figure('inForce')),
  someColumn('制定中', '份数', ({ figure }) => figure('inMaking')),
  someColumn('适用上级', '份数', ({ figure }) => figure('superior')),
  someColumn('已备案', '份数', ({ figure }) => figure('filed')),
  someColumn('已公布', '份数', ({ figure }) => figure('published')),
  someColumn('事项', '事项（项）', ({ figure }) => figure('items')),
  someColumn('拟取消', '事项（项）', ({ figure }) => figure('toRemove')),
  countColumn('应达', '单位（家次）', ({ duties }) => duties?.owed ?? null),
  countColumn('达标', '单位（家次）', ({ duties }) => duties?.met ?? null),
  someColumn('未达标', '单位（家次）', ({ duties }) => duties?.missed ?? null),
  {
    heading: '达标率',
    over: '单位（家次）',
    width: 11,
    kind: 'percent',
    bar: true,
    value: ({ duties }) => rateValue(duties?.met ?? null, duties?.owed ?? null),
  },
];

function unitColumnsOf(kinds: readonly string[]): TableColumn<FigureRow>[] {
  const sum = (column: string) => (row: FigureRow) =>
    row.figures === null ? null : kinds.reduce((total, kind) => total + (figureIn(row, kind, column) ?? 0), 0);
  return [
    ...unitColumns,
    countColumn('合计', '份数', sum('all')),
    countColumn('现行', '份数', sum('inForce')),
    someColumn('制定中', '份数', sum('inMaking')),
    someColumn('适用上级', '份数', sum('superior')),
    someColumn('已备案', '份数', sum('filed')),
    someColumn('已公布', '份数', sum('published')),
    ...kinds.map((kind) =>
      someColumn<FigureRow>(
        kind,
        '其中：现行和适用上级',
        (row) =>
          row.figures === null ? null : (figureIn(row, kind, 'inForce') ?? 0) + (figureIn(row, kind, 'superior') ?? 0),
        8,
      ),
    ),
    someColumn('事项', '事项（项）', sum('items')),
    someColumn('拟取消', '事项（项）', sum('toRemove')),
  ];
}
