import type { Workbook } from 'exceljs';
import { bandKey, bandStart } from '../../../ledger/figures/officer-figures.ts';
import { certStatusList } from '../../../ledger/sheets/officers-lists.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';
import {
  countColumn,
  type FigureRow,
  figureIn,
  figurePage,
  rateColumn,
  someColumn,
  unitColumns,
} from './unit-figures.ts';

/** Draws 培训持证 on A3: hours, rotation, certificates, reviews and legal reviewers of every unit, the county first. No officer is named. */
export function drawOfficers(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'officers');
  const hours = [...new Set(rollUp.board.filter(({ indicator }) => HOURS.includes(indicator)).map(hoursWords))];
  const asked = hours.length === 0 ? '' : `　学时达标：每人全年${hours.join('、')}`;
  const area = drawTable(workbook, {
    name: '培训持证',
    title: `${rollUp.county.name}执法人员培训和持证情况`,
    line: `${line}${asked}　单位：人`,
    page: { paper: 'A3', frozenColumns: 2, zoom: 85 },
    columns: columnsOf(bandsIn(reading)),
    total: page.county,
    rows: page.units,
    empty: '计划没有要求填报人员培训证件台账。',
    foot,
  });
  return [area];
}

const HOURS = ['I-01', 'I-04'];

function hoursWords({ threshold }: { readonly threshold: string }): string {
  return threshold;
}

const at = (group: string, column: string) => (row: FigureRow) => figureIn(row, group, column);

/** Lower ends of the bands of hours that the plan's own thresholds make, rising. */
function bandsIn({ rollUp }: Reading): readonly number[] {
  const counted = rollUp.figures.find(({ sheet }) => sheet === 'officers')?.county.hourBands ?? {};
  return Object.keys(counted)
    .flatMap((key) => bandStart(key) ?? [])
    .sort((a, b) => a - b);
}

function bandColumns(bands: readonly number[]): readonly TableColumn<FigureRow>[] {
  return bands.map((from, index) => {
    const next = bands[index + 1];
    const heading = next === undefined ? `≥${from}` : `${from}—${next - 1}`;
    return someColumn(heading, '培训学时', at('hourBands', bandKey(from)));
  });
}

const columnsOf = (bands: readonly number[]): readonly TableColumn<FigureRow>[] => [
  ...unitColumns,
  countColumn('应训', '培训学时', at('hours', 'all')),
  countColumn('达标', '培训学时', at('hours', 'enough')),
  someColumn('未达到', '培训学时', at('hours', 'short')),
  ...bandColumns(bands),
  rateColumn('达标率', '培训学时', at('hours', 'enough'), at('hours', 'all')),
  countColumn('应训', '全员轮训', at('rotation', 'asked')),
  countColumn('按时完成', '全员轮训', at('rotation', 'inTime')),
  someColumn('逾期完成', '全员轮训', doneLate),
  rateColumn('完成率', '全员轮训', at('rotation', 'inTime'), at('rotation', 'asked')),
  ...certStatusList.choices.map(({ value }) => someColumn(value, '执法证件状态', at('certificates', value))),
  someColumn('未填', '执法证件状态', at('certificates', 'blank')),
  countColumn('应审', '证件年审', at('reviews', 'asked')),
  countColumn('合格', '证件年审', at('reviews', '合格')),
  someColumn('不合格', '证件年审', at('reviews', '不合格')),
  rateColumn('合格率', '证件年审', at('reviews', '合格'), at('reviews', 'asked')),
  countColumn('在岗人员', '法制审核', at('reviewers', 'officers')),
  countColumn('审核人员', '法制审核', at('reviewers', 'reviewers')),
  rateColumn('占比', '法制审核', at('reviewers', 'reviewers'), at('reviewers', 'officers')),
  someColumn('新到岗', '人员进出', at('movement', 'joined')),
  someColumn('离岗', '人员进出', at('movement', 'left')),
];

function doneLate(row: FigureRow): number | null {
  const [done, inTime] = [figureIn(row, 'rotation', 'done'), figureIn(row, 'rotation', 'inTime')];
  return done === null || inTime === null ? null : done - inTime;
}
