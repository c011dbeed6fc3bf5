import type { Workbook } from 'exceljs';
import type { Scorecard } from '../../../ledger/rollup/register.ts';
import { submissionNames } from '../names.ts';
import { type Reading, shareText, shareValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

/** Draws 单位进展: one line per unit of the roster, the same figures for each. */
export function drawUnits(workbook: Workbook, { rollUp, line, foot }: Reading): FilteredArea {
  return drawTable(workbook, {
    name: '单位进展',
    title: `${rollUp.county.name}各单位进展情况`,
    line: `${line}　完成率 = 完成行数 ÷ 适用行数；未报单位的行计入“未报行”，不当作未完成`,
    page: { paper: 'A3', frozenColumns: 2 },
    columns: rollUp.changes === null ? columns : [...columns, ...changeColumns],
    rows: rollUp.units,
    empty: '名录中没有单位。',
    foot,
  });
}

const count = (heading: string, value: (row: Scorecard) => number, width = 7): TableColumn<Scorecard> => ({
  heading,
  width,
  kind: 'count',
  value,
});

/** A count in which nothing is worth no ink. */
const some = (heading: string, value: (row: Scorecard) => number, width = 7): TableColumn<Scorecard> => ({
  heading,
  width,
  kind: 'count',
  value: (row) => value(row) || null,
});

const columns: readonly TableColumn<Scorecard>[] = [
  { heading: '代码', width: 7, kind: 'code', value: ({ unit }) => unit },
  { heading: '单位', width: 20, kind: 'text', value: ({ unitName }) => unitName },
  { heading: '组别', width: 12, kind: 'word', value: ({ group }) => group },
  { heading: '报送', width: 9, kind: 'word', value: ({ submission }) => submissionNames[submission] },
  some('迟报天数', ({ daysLate }) => daysLate),
  count('应报行', ({ assigned }) => assigned),
  count('已报行', ({ reported }) => reported),
  some('未报行', ({ assigned, reported }) => assigned - reported),
  { heading: '完成', width: 8, kind: 'word', value: ({ done }) => shareText(done) },
  { heading: '完成率', width: 12, kind: 'percent', bar: true, value: ({ done }) => shareValue(done) },
  some('● 红', ({ lights }) => lights.red),
  some('▲ 黄', ({ lights }) => lights.yellow),
  some('◆ 蓝', ({ lights }) => lights.blue),
  some('✔ 绿', ({ lights }) => lights.green),
  some('– 灰', ({ lights }) => lights.grey),
  some('最久逾期（天）', ({ oldestOverdue }) => oldestOverdue, 9),
  some('错误', ({ findings }) => findings.error),
  some('不合规', ({ findings }) => findings.noncompliance),
  some('提醒', ({ findings }) => findings.warning),
  count('已审核行', ({ signed }) => signed, 8),
  count('量化要求', ({ duties }) => duties.owed, 7),
  count('达标', ({ duties }) => duties.met),
  some('未达标', ({ duties }) => duties.missed),
  some('由其组织、他家未达标', ({ organised }) => organised.missed, 10),
];

const changeColumns: readonly TableColumn<Scorecard>[] = [
  { heading: '完成较上期', width: 8, kind: 'word', value: ({ change }) => (change ? signed(change.done) : '—') },
  { heading: '逾期较上期', width: 8, kind: 'word', value: ({ change }) => (change ? signed(change.overdue) : '—') },
];

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
