import type { Workbook } from 'exceljs';
import type { BoardLine } from '../../../ledger/rollup/board.ts';
import { forceNames } from '../names.ts';
import { boardLight, boardSign, tallyText } from './board-words.ts';
import { shorten } from './draw-tasks.ts';
import { type Reading, rateValue } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

/** Draws 指标看板 on A3: every demand of the plan in numbers, how the county stands with it, and who is below. */
export function drawBoard(workbook: Workbook, reading: Reading): FilteredArea {
  const { rollUp, line, foot } = reading;
  const { lines, missed, met, duties } = rollUp.summary.board;
  return drawTable(workbook, {
    name: '指标看板',
    title: `${rollUp.county.name}量化指标看板`,
    line: `${line}　共 ${lines} 项：全部达标 ${met} 项，有单位未达标 ${missed} 项；应达 ${duties.owed} 家次，达标 ${duties.met}、未达标 ${duties.missed}、无法判断 ${duties.unknown}、未报 ${duties.unreported}`,
    page: { paper: 'A3', frozenColumns: 2, zoom: 85 },
    columns: columnsOf(reading),
    rows: rollUp.board,
    empty: '计划没有可以量化的要求。',
    foot,
  });
}

function columnsOf({ unitName }: Reading): TableColumn<BoardLine>[] {
  return [
    { heading: '编号', width: 9, kind: 'code', value: ({ obligation }) => obligation },
    { heading: '指标', width: 28, kind: 'text', value: ({ subject }) => subject },
    { heading: '依据', width: 13, kind: 'text', value: ({ clause }) => clause },
    { heading: '要求', width: 11, kind: 'word', value: ({ threshold }) => threshold },
    { heading: '性质', width: 6, kind: 'word', value: ({ force }) => forceNames[force] },
    { heading: '期间和期限', width: 17, kind: 'text', value: ({ period }) => period['zh-CN'] },
    {
      heading: '亮灯',
      width: 12,
      kind: 'word',
      value: ({ counts }) => boardSign(counts),
      light: ({ counts }) => boardLight(counts),
    },
    count('应达', ({ counts }) => counts.owed),
    some('达标', ({ counts }) => counts.met),
    some('未到期', ({ counts }) => counts.open),
    some('临期', ({ counts }) => counts.soon),
    some('未达标', ({ counts }) => counts.missed),
    some('无法判断', ({ counts }) => counts.unknown),
    some('未报', ({ counts }) => counts.unreported),
    {
      heading: '达标率',
      over: UNITS,
      width: 9,
      kind: 'percent',
      bar: true,
      value: ({ counts }) => rateValue(counts.met, counts.owed),
    },
    { heading: '算的是', over: COUNTY, width: 11, kind: 'word', value: basisWords },
    { heading: '分子或合计', over: COUNTY, width: 10, kind: 'count', value: ({ county }) => county?.part ?? null },
    { heading: '分母', over: COUNTY, width: 9, kind: 'count', value: ({ county }) => county?.of ?? null },
    {
      heading: '比率',
      over: COUNTY,
      width: 9,
      kind: 'percent',
      bar: true,
      value: ({ county }) => rateValue(county?.part ?? null, county?.of ?? null),
    },
    { heading: '上年', over: COUNTY, width: 10, kind: 'word', value: ({ before, unit }) => tallyText(before, unit) },
    { heading: '未达标单位', width: 40, kind: 'text', value: (each) => below(each, unitName) },
    { heading: '组织单位', width: 12, kind: 'text', value: ({ organiser }) => organiser ?? '' },
  ];
}

const UNITS = '单位（家）';
const COUNTY = '全县数值';
const MOST_NAMES = 8;

function count(heading: string, value: (line: BoardLine) => number | null): TableColumn<BoardLine> {
  return { heading, over: UNITS, width: 6.5, kind: 'count', value };
}

/** A count in which nothing is worth no ink. */
function some(heading: string, value: (line: BoardLine) => number): TableColumn<BoardLine> {
  return count(heading, (line) => value(line) || null);
}

function basisWords({ basis, county, unit, before }: BoardLine): string {
  if (county === null) return '';
  if (basis === 'each') return '逐个达标';
  return basis === 'share' ? '比率' : before === null ? `合计（${unit}）` : `本年（${unit}）`;
}

/** Who misses the demand; where nobody does, for whom time is running out. */
function below({ units }: BoardLine, unitName: (code: string) => string): string {
  const missed = units.filter(({ state }) => state === 'missed');
  if (missed.length > 0) {
    return shorten(
      missed.map(({ unit, excused }) => `${unitName(unit)}${excused ? '（已说明）' : ''}`),
      MOST_NAMES,
    );
  }
  const soon = units.filter(({ state }) => state === 'soon').map(({ unit }) => unitName(unit));
  return soon.length === 0 ? '' : `临期：${shorten(soon, MOST_NAMES)}`;
}
