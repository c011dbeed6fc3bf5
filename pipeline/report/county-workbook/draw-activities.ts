import type { Workbook } from 'exceljs';
import { FILING } from '../../../ledger/duty/measure-activities.ts';
import type { BoardLine, DutyCounts } from '../../../ledger/rollup/board.ts';
import { activityTypeList } from '../../../ledger/sheets/activities-lists.ts';
import { addDutyCounts } from '../../merge/board.ts';
import { type Reading, rateValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import {
  countColumn,
  type FigurePage,
  type FigureRow,
  figureIn,
  figurePage,
  groupsIn,
  rateColumn,
  someColumn,
  unitColumns,
} from './unit-figures.ts';

/** Draws 活动监督: the county by type of activity and quarter against what is owed, filings below; and a sheet with the units. */
export function drawActivities(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'activities');
  const types = groupsIn(page, ORDER, ['filings']);
  const county = drawTable(workbook, {
    name: '活动监督',
    title: `${rollUp.county.name}培训、演练和监督活动`,
    line: `${line}　次数按登记的年内累计，要求和达标按本期判断；报送材料按期限计`,
    page: { paper: 'A4', frozenColumns: 1 },
    columns: countyColumns,
    rows: page.units.length === 0 ? [] : countyRows(page, types, rollUp.board),
    empty: '计划没有要求填报活动监督登记。',
    foot,
  });
  const units = drawTable(workbook, {
    name: '活动监督·单位',
    title: `${rollUp.county.name}各单位活动和报送情况`,
    line: `${line}　“要求”为本期判断的次数，“已办”为年内登记的次数`,
    page: { paper: 'A3', frozenColumns: 2, zoom: 85 },
    columns: unitColumnsOf(types),
    total: page.county,
    rows: page.units,
    empty: '计划没有要求填报活动监督登记。',
    foot,
  });
  return [county, units];
}

const ORDER = activityTypeList.choices.map(({ value }) => value);

/** A type of activity, the filings together, or one filing. */
interface CountyRow {
  readonly name: string;
  /** Figures of the type; null for a single filing, of which the register keeps only days. */
  readonly figure: ((column: string) => number | null) | null;
  readonly duties: DutyCounts | null;
  readonly filings: ((column: string) => number | null) | null;
}

function countyRows({ county }: FigurePage, types: readonly string[], board: readonly BoardLine[]): CountyRow[] {
  const asked = board.filter(({ sheet }) => sheet === 'A');
  const isFiling = ({ where }: BoardLine) => (where.type ?? []).includes(FILING);
  const activities = types.map((type): CountyRow => {
    const lines = asked.filter((line) => !isFiling(line) && (line.where.type ?? []).includes(type));
    const duties = lines.length === 0 ? null : addDutyCounts(lines.map(({ counts }) => counts));
    return { name: type, figure: (column) => figureIn(county, type, column), duties, filings: null };
  });
  const filings = asked.filter(isFiling);
  const all: CountyRow = {
    name: '报送材料（合计）',
    figure: null,
    duties: addDutyCounts(filings.map(({ counts }) => counts)),
    filings: (column) => figureIn(county, 'filings', column),
  };
  const single = filings.map(
    ({ subject, dueOn, counts }): CountyRow => ({
      name: `报送：${subject}${dueOn === null ? '' : `（${dueOn} 前）`}`,
      figure: null,
      duties: counts,
      filings: null,
    }),
  );
  return filings.length === 0 ? activities : [...activities, all, ...single];
}

const of = (column: string) => (row: CountyRow) => row.figure?.(column) ?? null;
const filed = (column: string) => (row: CountyRow) => row.filings?.(column) ?? null;

function heldIn(figure: (column: string) => number | null): number {
  return ['q1', 'q2', 'q3', 'q4'].reduce((sum, quarter) => sum + (figure(quarter) ?? 0), 0);
}

const countyColumns: readonly TableColumn<CountyRow>[] = [
  { heading: '活动或材料', width: 30, kind: 'text', value: ({ name }) => name },
  someColumn('要求（次）', '次数', of('owed'), 8),
  someColumn('一季度', '次数', of('q1')),
  someColumn('二季度', '次数', of('q2')),
  someColumn('三季度', '次数', of('q3')),
  someColumn('四季度', '次数', of('q4')),
  countColumn('年内合计', '次数', ({ figure }) => (figure === null ? null : heldIn(figure)), 8),
  countColumn('应达', '单位（家次）', ({ duties }) => duties?.owed ?? null),
  countColumn('达标', '单位（家次）', ({ duties }) => duties?.met ?? null),
  someColumn('未达标', '单位（家次）', ({ duties }) => duties?.missed ?? null),
  {
    heading: '达标率',
    over: '单位（家次）',
    width: 9,
    kind: 'percent',
    bar: true,
    value: ({ duties }) => rateValue(duties?.met ?? null, duties?.owed ?? null),
  },
  countColumn('已到期', '报送材料（份）', filed('due')),
  countColumn('按时', '报送材料（份）', filed('inTime')),
  countColumn('迟报', '报送材料（份）', filed('late')),
  countColumn('未报', '报送材料（份）', filed('missing')),
  someColumn('参加人次', '', of('participants'), 9),
  someColumn('发现', '问题（个）', of('problemsFound')),
  someColumn('已整改', '问题（个）', of('problemsMended')),
  rateColumn('整改率', '问题（个）', of('problemsMended'), of('problemsFound')),
];

function unitColumnsOf(types: readonly string[]): TableColumn<FigureRow>[] {
  const at = (group: string, column: string) => (row: FigureRow) => figureIn(row, group, column);
  return [
    ...unitColumns,
    ...types.flatMap((type) => [
      someColumn('要求', type, at(type, 'owed'), 5.5),
      someColumn<FigureRow>(
        '已办',
        type,
        (row) => (row.figures === null ? null : heldIn((column) => figureIn(row, type, column))),
        5.5,
      ),
    ]),
    countColumn('已到期', '报送材料（份）', at('filings', 'due')),
    countColumn('按时', '报送材料（份）', at('filings', 'inTime')),
    someColumn('迟报', '报送材料（份）', at('filings', 'late')),
    someColumn('未报', '报送材料（份）', at('filings', 'missing')),
    rateColumn('按时率', '报送材料（份）', at('filings', 'inTime'), at('filings', 'due')),
  ];
}
