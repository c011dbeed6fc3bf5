import type { Figures } from '../../../ledger/figures/figures.ts';
import { submissionNames } from '../names.ts';
import { type Reading, rateValue } from './reading.ts';
import type { TableColumn } from './table.ts';

/** A row of a table of figures: a unit, or the county as a whole. */
export interface FigureRow {
  /** Code of the unit; null for the county. */
  readonly unit: string | null;
  readonly name: string;
  /** What came in of the register, in words: `25 行`, `空表`, `缺此表`, `未报`. */
  readonly came: string;
  /** Null where nothing of the register came in. */
  readonly figures: Figures | null;
}

/** A register as the pages show it. */
export interface FigurePage {
  readonly county: FigureRow;
  readonly units: readonly FigureRow[];
}

/** The figures of a register: the county, and the units of which the plan asks it. */
export function figurePage({ rollUp, unitName }: Reading, sheet: string): FigurePage {
  const table = rollUp.figures.find((candidate) => candidate.sheet === sheet);
  const submissions = new Map(rollUp.register.map(({ unit, state }) => [unit, state]));
  const units = (table?.units ?? []).map(({ unit, rows, figures }): FigureRow => {
    const state = submissions.get(unit) ?? 'missing';
    const silent = state === 'missing' || state === 'rejected' ? submissionNames[state] : '缺此表';
    const came = rows === null ? silent : rows === 0 ? '空表' : `${rows} 行`;
    return { unit, name: unitName(unit), came, figures: rows === null ? null : figures };
  });
  const county = { unit: null, name: '全县', came: `${table?.rows ?? 0} 行`, figures: table?.county ?? {} };
  return { county, units };
}

/** One figure of a row; 0 where the register says nothing of it, null where nothing came in. */
export function figureIn({ figures }: FigureRow, group: string, column: string): number | null {
  return figures === null ? null : (figures[group]?.[column] ?? 0);
}

/** Code, name and what came in: the first columns of every table of units. */
export const unitColumns: readonly TableColumn<FigureRow>[] = [
  { heading: '代码', width: 7, kind: 'code', value: ({ unit }) => unit ?? '' },
  { heading: '单位', width: 20, kind: 'text', value: ({ name }) => name },
  { heading: '登记', width: 8, kind: 'word', value: ({ came }) => came },
];

type Count<Row> = (row: Row) => number | null;

/** A count; nothing stands where there is none to tell. */
export function countColumn<Row>(heading: string, over: string, value: Count<Row>, width = 7): TableColumn<Row> {
  return { heading, ...overOf(over), width, kind: 'count', value };
}

/** A count in which nothing is worth no ink. */
export function someColumn<Row>(heading: string, over: string, value: Count<Row>, width = 7): TableColumn<Row> {
  return { heading, ...overOf(over), width, kind: 'count', value: (row) => value(row) || null };
}

/** A rate with a bar; its two numbers stand in columns beside it. */
export function rateColumn<Row>(heading: string, over: string, part: Count<Row>, of: Count<Row>): TableColumn<Row> {
  const value = (row: Row) => rateValue(part(row), of(row));
  return { heading, ...overOf(over), width: 10, kind: 'percent', bar: true, value };
}

function overOf(over: string): { over: string } | Record<string, never> {
  return over === '' ? {} : { over };
}

/** The groups of figures of a register that hold kinds or types, in the order given, then the rest as they come. */
export function groupsIn({ county }: FigurePage, order: readonly string[], apart: readonly string[]): string[] {
  const found = Object.keys(county.figures ?? {}).filter((group) => !apart.includes(group));
  return [...order.filter((group) => found.includes(group)), ...found.filter((group) => !order.includes(group))];
}
