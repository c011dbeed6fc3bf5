import type { Workbook } from 'exceljs';
import { problemTypeList } from '../../../ledger/sheets/rectification-choices.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import {
  countColumn,
  type FigureRow,
  figureIn,
  figurePage,
  groupsIn,
  rateColumn,
  someColumn,
  unitColumns,
} from './unit-figures.ts';

/** Draws 专项整治: problems by type and state, and a sheet with the units: who has a list, who reports nil, who has neither. */
export function drawRectification(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'rectification');
  const types = groupsIn(page, ORDER, ['lists']);
  const lists = (column: string) => figureIn(page.county, 'lists', column) ?? 0;
  const sum = (column: string) => types.reduce((total, type) => total + (figureIn(page.county, type, column) ?? 0), 0);
  const silent = page.units.filter(({ figures }) => figures === null).length;
  const listed = `有问题清单 ${lists('withList')} 家，零报告 ${lists('nil')} 家，没有清单也没有零报告 ${lists('none')} 家，没有收到 ${silent} 家`;
  const county = drawTable(workbook, {
    name: '专项整治',
    title: `${rollUp.county.name}突出问题专项整治情况`,
    line: `${line}　${listed}`,
    page: { paper: 'A4', frozenColumns: 1 },
    columns: typeColumns,
    ...(types.length === 0 ? {} : { total: { type: '合计', figure: (column: string) => sum(column) } }),
    rows: types.map((type): TypeRow => ({ type, figure: (column) => figureIn(page.county, type, column) ?? 0 })),
    empty: page.units.length === 0 ? '计划没有要求填报专项整治台账。' : '本年度没有登记问题。',
    foot,
  });
  const units = drawTable(workbook, {
    name: '专项整治·单位',
    title: `${rollUp.county.name}各单位专项整治情况`,
    line: `${line}　${listed}`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: unitColumnsOf(types),
    total: page.county,
    rows: page.units,
    empty: '计划没有要求填报专项整治台账。',
    foot,
  });
  return [county, units];
}

const ORDER = problemTypeList.choices.map(({ value }) => value);

interface TypeRow {
  readonly type: string;
  readonly figure: (column: string) => number;
}

const problems = ({ figure }: TypeRow) => figure('closed') + figure('open');

const typeColumns: readonly TableColumn<TypeRow>[] = [
  { heading: '问题类型', width: 30, kind: 'text', value: ({ type }) => (type === 'blank' ? '（未填类型）' : type) },
  countColumn('问题数', '', problems, 12),
  countColumn('已整改', '', ({ figure }) => figure('closed'), 12),
  countColumn('未整改', '', ({ figure }) => figure('open'), 12),
  someColumn('其中逾期', '', ({ figure }) => figure('overdue'), 12),
  { ...rateColumn('整改率', '', ({ figure }: TypeRow) => figure('closed'), problems), width: 18 },
  someColumn('追责人数', '', ({ figure }) => figure('sanctions'), 10),
  someColumn('典型案例', '', ({ figure }) => figure('examples'), 10),
];

function unitColumnsOf(types: readonly string[]): TableColumn<FigureRow>[] {
  const sum = (column: string) => (row: FigureRow) =>
    row.figures === null ? null : types.reduce((total, type) => total + (figureIn(row, type, column) ?? 0), 0);
  const all = (row: FigureRow) => (row.figures === null ? null : (sum('closed')(row) ?? 0) + (sum('open')(row) ?? 0));
  return [
    ...unitColumns,
    { heading: '问题清单', width: 9, kind: 'word', value: listWord },
    countColumn('问题数', '问题（个）', all),
    countColumn('已整改', '问题（个）', sum('closed')),
    someColumn('未整改', '问题（个）', sum('open')),
    someColumn('逾期', '问题（个）', sum('overdue')),
    rateColumn('整改率', '问题（个）', sum('closed'), all),
    someColumn('追责人数', '', sum('sanctions')),
    someColumn('典型案例', '', sum('examples')),
    ...types.map((type) =>
      someColumn<FigureRow>(
        type === 'blank' ? '未填' : type,
        '其中：问题类型',
        (row) =>
          row.figures === null ? null : (figureIn(row, type, 'closed') ?? 0) + (figureIn(row, type, 'open') ?? 0),
        8,
      ),
    ),
  ];
}

function listWord(row: FigureRow): string {
  if (row.unit === null || row.figures === null) return '';
  if (figureIn(row, 'lists', 'withList') === 1) return '有清单';
  return figureIn(row, 'lists', 'nil') === 1 ? '零报告' : '✘ 没有';
}
