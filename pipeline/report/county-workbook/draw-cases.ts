import type { Workbook } from 'exceljs';
import type { BoardLine } from '../../../ledger/rollup/board.ts';
import { caseKindList } from '../../../ledger/sheets/cases-lists.ts';
import type { Reading } from './reading.ts';
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

/** Draws 案件审核: cases by kind and state, the rates of review and disclosure, terms kept and broken; and a sheet with the units. */
export function drawCases(workbook: Workbook, reading: Reading): FilteredArea[] {
  const { rollUp, line, foot } = reading;
  const page = figurePage(reading, 'cases');
  const kinds = groupsIn(page, ORDER, []).filter((group) => group.startsWith(KIND));
  const empty = '计划没有要求填报案件台账。';
  const county = drawTable(workbook, {
    name: '案件审核',
    title: `${rollUp.county.name}案件办理、法制审核和时限`,
    line: `${line}　法制审核按案件台账本年作出的重大决定计；公示率、审核率按量化指标填报的分子、分母合计`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: countyColumns,
    rows: page.units.length === 0 ? [] : countyRows(page, kinds, rollUp.board),
    empty,
    foot,
  });
  const units = drawTable(workbook, {
    name: '案件审核·单位',
    title: `${rollUp.county.name}各单位案件办理、法制审核和时限`,
    line,
    page: { paper: 'A3', frozenColumns: 2, zoom: 85 },
    columns: unitColumnsOf(kinds, rollUp.board),
    total: page.county,
    rows: page.units,
    empty,
    foot,
  });
  return [county, units];
}

const KIND = 'kind ';
const TERM = 'term ';
const ORDER = [...caseKindList.choices.map(({ value }) => `${KIND}${value}`), `${KIND}blank`];
/** Indicators of the catalogue: the rate of disclosure and of legal review, typed by the units. */
const DISCLOSURE = 'I-22';
const REVIEW = 'I-23';

interface CountyRow {
  readonly part: string;
  readonly name: string;
  readonly all: number | null;
  readonly good: number | null;
  readonly bad: number | null;
  readonly uncounted: number | null;
}

function countyRows({ county }: FigurePage, kinds: readonly string[], board: readonly BoardLine[]): CountyRow[] {
  const at = (group: string, column: string) => figureIn(county, group, column) ?? 0;
  const cases = kinds.map((group): CountyRow => {
    const [all, closed, open] = [at(group, 'all'), at(group, 'closed'), at(group, 'open')];
    return { part: '案件', name: kindName(group), all, good: closed, bad: open, uncounted: null };
  });
  const [decided, reviewed] = [at('review', 'decided'), at('review', 'reviewed')];
  const review: CountyRow = {
    part: '法制审核',
    name: '本年作出的重大执法决定（案件台账）',
    all: decided,
    good: reviewed,
    bad: decided - reviewed,
    uncounted: null,
  };
  const rates = board
    .filter(({ indicator, sheet }) => sheet === 'K' && (indicator === REVIEW || indicator === DISCLOSURE))
    .map(({ indicator, subject, span, county: tally }): CountyRow => {
      const [part, of] = [tally?.part ?? null, tally?.of ?? null];
      const bad = part === null || of === null ? null : of - part;
      return {
        part: indicator === REVIEW ? '法制审核' : '公示',
        name: `${subject} ${span}（量化指标）`,
        all: of,
        good: part,
        bad,
        uncounted: null,
      };
    });
  const terms = termLines(board).map(({ obligation, subject, threshold }): CountyRow => {
    const group = `${TERM}${obligation}`;
    return {
      part: '时限',
      name: `${subject} ${threshold}`,
      all: at(group, 'cases'),
      good: at(group, 'kept'),
      bad: at(group, 'broken'),
      uncounted: at(group, 'uncounted'),
    };
  });
  return [...cases, review, ...rates, ...terms];
}

const countyColumns: readonly TableColumn<CountyRow>[] = [
  { heading: '方面', width: 10, kind: 'word', value: ({ part }) => part },
  { heading: '项目', width: 50, kind: 'text', value: ({ name }) => name },
  countColumn('总数（分母）', '', ({ all }) => all, 13),
  countColumn('办结或达到（分子）', '', ({ good }) => good, 13),
  countColumn('未办结或未达到', '', ({ bad }) => bad, 13),
  someColumn('无法计算', '', ({ uncounted }) => uncounted, 9),
  {
    ...rateColumn<CountyRow>(
      '比率',
      '',
      ({ good }) => good,
      ({ all }) => all,
    ),
    width: 18,
  },
];

/** Obligations with a term, each once. */
function termLines(board: readonly BoardLine[]): BoardLine[] {
  const known = new Map(board.filter(({ sheet, unit }) => sheet === 'C' && DAYS.includes(unit)).map(byObligation));
  return [...known.values()];
}

const DAYS = ['日', '天', '工作日'];

function byObligation(line: BoardLine): [string, BoardLine] {
  return [line.obligation, line];
}

function unitColumnsOf(kinds: readonly string[], board: readonly BoardLine[]): TableColumn<FigureRow>[] {
  const at = (group: string, column: string) => (row: FigureRow) => figureIn(row, group, column);
  const terms = termLines(board).map(({ obligation }) => `${TERM}${obligation}`);
  const sum = (groups: readonly string[], column: string) => (row: FigureRow) =>
    row.figures === null ? null : groups.reduce((total, group) => total + (figureIn(row, group, column) ?? 0), 0);
  return [
    ...unitColumns,
    countColumn('合计', '案件（件）', sum(kinds, 'all')),
    someColumn('未办结', '案件（件）', sum(kinds, 'open')),
    ...kinds.map((group) => someColumn(kindName(group), '其中', at(group, 'all'), 8)),
    countColumn('决定', '重大决定法制审核（案件台账）', at('review', 'decided')),
    countColumn('经审核', '重大决定法制审核（案件台账）', at('review', 'reviewed')),
    rateColumn('审核率', '重大决定法制审核（案件台账）', at('review', 'reviewed'), at('review', 'decided')),
    ...typedRate('法制审核率（量化指标）', REVIEW, board),
    ...typedRate('公示率（量化指标）', DISCLOSURE, board),
    someColumn('案件', '时限', sum(terms, 'cases')),
    someColumn('超时', '时限', sum(terms, 'broken')),
    someColumn('无法计算', '时限', sum(terms, 'uncounted'), 8),
  ];
}

/** Numerator, denominator and rate of an indicator of the longest period that is asked. */
function typedRate(over: string, indicator: string, board: readonly BoardLine[]): TableColumn<FigureRow>[] {
  const lines = board.filter((line) => line.indicator === indicator && line.sheet === 'K');
  const line = lines.find(({ span }) => /^\d{4}$/.test(span)) ?? lines.at(-1);
  if (line === undefined) return [];
  const values = new Map(line.units.map(({ unit, value }) => [unit, value]));
  const typed = ({ unit }: FigureRow) => (unit === null ? line.county : (values.get(unit) ?? null));
  const part = (row: FigureRow) => typed(row)?.part ?? null;
  const of = (row: FigureRow) => typed(row)?.of ?? null;
  const named = `${over}${line.span}`;
  return [countColumn('分子', named, part), countColumn('分母', named, of), rateColumn('比率', named, part, of)];
}

function kindName(group: string): string {
  const name = group.slice(KIND.length);
  return name === 'blank' ? '（未填类型）' : name;
}
