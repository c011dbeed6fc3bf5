import type { Workbook } from 'exceljs';
import type { Light } from '../../../ledger/light/light.ts';
import type { BoardLine, BoardState } from '../../../ledger/rollup/board.ts';
import { lights } from '../../workbook/look.ts';
import { boardStateNames } from '../names.ts';
import { type Reading, rateValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import { type FigureRow, figureIn, figurePage } from './unit-figures.ts';

/** Draws 量化指标: the figures typed on that sheet by indicator and period, for the county; and a sheet with every unit beside its numbers. */
export function drawIndicators(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'indicators');
  const asked = rollUp.board.filter(({ sheet, counts }) => sheet === 'K' && counts.owed > 0);
  const groups = asked.flatMap((each) => groupsOf(each, page.county));
  const empty = '计划没有要求填报量化指标。';
  const county = drawTable(workbook, {
    name: '量化指标',
    title: `${rollUp.county.name}量化指标填报和数值`,
    line: `${line}　全县数值 = 各单位分子之和 ÷ 分母之和`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: [...indicatorColumns, ...toldColumns, ...figureColumns],
    rows: groups.map((group): Line => ({ ...group, row: page.county, state: null })),
    empty,
    foot,
  });
  const rows = new Map(page.units.map((row) => [row.unit, row]));
  const lines = groups.flatMap((group) =>
    group.line.units.flatMap(({ unit, state }): Line[] => {
      const row = rows.get(unit);
      return row === undefined ? [] : [{ ...group, row, state }];
    }),
  );
  const units = drawTable(workbook, {
    name: '量化指标·单位',
    title: `${rollUp.county.name}各单位量化指标`,
    line,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: [...indicatorColumns, ...unitColumns, ...figureColumns],
    rows: lines,
    empty,
    foot,
  });
  return [county, units];
}

/** A row of 量化指标 that is asked: an indicator in a period, or a part of it. */
interface Group {
  readonly line: BoardLine;
  /** `I-22-1`, of a part `I-69-1`. */
  readonly code: string;
  readonly name: string;
  /** Id of the group of figures. */
  readonly group: string;
}

interface Line extends Group {
  readonly row: FigureRow;
  /** How the unit stands; null for the county. */
  readonly state: BoardState | null;
}

/** The indicator itself and, where it falls into parts, its parts (`I-69-1 2024`) that are told. */
function groupsOf(line: BoardLine, { figures }: FigureRow): Group[] {
  const { obligation, subject, span } = line;
  const own: Group = { line, code: obligation, name: subject, group: `${obligation} ${span}` };
  const parts = Object.keys(figures ?? {}).flatMap((group): Group[] => {
    const [code = '', period] = group.split(' ');
    const part = code.startsWith(`${obligation}-`) ? code.slice(obligation.length + 1) : '';
    return period === span && /^\d+$/.test(part) ? [{ line, code, name: `其中：第 ${part} 分项`, group }] : [];
  });
  return [own, ...parts];
}

const at =
  (column: string) =>
  ({ row, group }: Line) =>
    figureIn(row, group, column);

/** A figure that the row holds; null where it does not, which is not the same as 0. */
const held =
  (column: string) =>
  ({ row, group }: Line) =>
    row.figures?.[group]?.[column] ?? null;

const indicatorColumns: readonly TableColumn<Line>[] = [
  { heading: '编号', width: 9, kind: 'code', value: ({ code }) => code },
  { heading: '指标', width: 28, kind: 'text', value: ({ name }) => name },
  { heading: '期间', width: 10, kind: 'word', value: ({ line }) => line.span },
  { heading: '要求', width: 11, kind: 'word', value: ({ line }) => line.threshold },
];

const toldColumns: readonly TableColumn<Line>[] = [
  count('应填', '填报（家）', ({ line }) => line.counts.owed),
  count('已填', '填报（家）', at('told')),
  count('不适用', '填报（家）', at('notApplicable')),
  count('未填', '填报（家）', ({ line, row, group }) => {
    const filled = (figureIn(row, group, 'told') ?? 0) + (figureIn(row, group, 'notApplicable') ?? 0);
    return line.counts.owed - filled;
  }),
];

const unitColumns: readonly TableColumn<Line>[] = [
  { heading: '代码', width: 7, kind: 'code', value: ({ row }) => row.unit ?? '' },
  { heading: '单位', width: 20, kind: 'text', value: ({ row }) => row.name },
  { heading: '判断', width: 12, kind: 'word', value: (line) => stateWord(line), light: ({ state }) => lightOf(state) },
];

const figureColumns: readonly TableColumn<Line>[] = [
  figure('分子', '本年', held('num')),
  figure('分母', '本年', held('den')),
  { heading: '比率', over: '本年', width: 11, kind: 'percent', bar: true, value: (line) => rate(line, 'num', 'den') },
  figure('分子', '上年同期', held('lastYear')),
  figure('分母', '上年同期', held('lastDen')),
  {
    heading: '比率',
    over: '上年同期',
    width: 11,
    kind: 'percent',
    bar: true,
    value: (line) => rate(line, 'lastYear', 'lastDen'),
  },
  { heading: '值', width: 13, kind: 'word', value: valueWords },
];

function count(heading: string, over: string, value: (line: Line) => number | null): TableColumn<Line> {
  return { heading, over, width: 6.5, kind: 'count', value: (line) => value(line) || null };
}

function figure(heading: string, over: string, value: (line: Line) => number | null): TableColumn<Line> {
  return { heading, over, width: 9, kind: 'count', value };
}

function rate(line: Line, part: string, of: string): number | null {
  return rateValue(held(part)(line), held(of)(line));
}

/** A typed value, or how many say yes and no. Values of several units do not add up and are not shown together. */
function valueWords(line: Line): string {
  const [yes, no] = [held('yes')(line), held('no')(line)];
  const county = line.row.unit === null;
  if (yes !== null && no !== null) return county ? `是 ${yes}，否 ${no}` : yes > 0 ? '是' : '否';
  const hundredths = held('hundredths')(line);
  return hundredths === null || (county && at('told')(line) !== 1) ? '' : String(hundredths / 100);
}

function stateWord(line: Line): string {
  const { state } = line;
  if (state === null) return '';
  if (at('notApplicable')(line) === 1) return '不适用';
  const light = lightOf(state);
  return light === null ? boardStateNames[state] : `${lights[light].sign} ${boardStateNames[state]}`;
}

function lightOf(state: BoardState | null): Light | null {
  return state === 'missed' ? 'red' : state === 'soon' ? 'blue' : state === 'unknown' ? 'grey' : null;
}
