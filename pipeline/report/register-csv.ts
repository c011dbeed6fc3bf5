import { figureWords } from '../../ledger/figures/figure-words.ts';
import type { Figures } from '../../ledger/figures/figures.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import { csvPieces, unitNames, type Value } from './csv.ts';
import { boardStateNames, forceNames } from './names.ts';

/**
 * `figures.csv`: every figure of every register in a line of its own, for the county (no code of a unit) and for each unit. A unit of
 * whose register nothing came in has one line without a figure.
 */
export function figuresCsv(rollUp: RollUp): Iterable<string> {
  const nameOf = unitNames(rollUp);
  return csvPieces(FIGURE_HEADINGS, figureLines(rollUp, nameOf));
}

function* figureLines({ figures: tables, county }: RollUp, nameOf: (code: string) => string): Generator<Value[]> {
  for (const { sheet, rows, county: sums, units } of tables) {
    const name = ledgerSheets.find(({ id }) => id === sheet)?.name['zh-CN'] ?? sheet;
    if (units.length === 0) continue;
    yield* linesOf([name, null, county.name, rows], sums);
    for (const each of units) yield* linesOf([name, each.unit, nameOf(each.unit), each.rows], each.figures);
  }
}

function* linesOf(head: readonly Value[], figures: Figures): Generator<Value[]> {
  const groups = Object.entries(figures);
  if (groups.length === 0) yield [...head, null, null, null, null, null];
  for (const [group, counts] of groups) {
    for (const [column, count] of Object.entries(counts)) {
      const words = figureWords(group, column);
      yield [...head, words.group['zh-CN'], words.column['zh-CN'], count, group, column];
    }
  }
}

/** `board.csv`: every demand in every period, first for the county (no code of a unit), then for each unit that owes it. */
export function boardCsv(rollUp: RollUp): Iterable<string> {
  const nameOf = unitNames(rollUp);
  return csvPieces(BOARD_HEADINGS, boardLines(rollUp, nameOf));
}

function* boardLines({ board, county }: RollUp, nameOf: (code: string) => string): Generator<Value[]> {
  for (const line of board) {
    const { obligation, subject, clause, threshold, span, dueOn, force, organiser, counts } = line;
    const head = [obligation, subject, clause, threshold, span, dueOn, forceNames[force], organiser];
    const { owed, met, open, soon, missed, unknown, unreported } = counts;
    const values = tallyValues(line);
    yield [...head, null, county.name, null, ...values, owed, met, open, soon, missed, unknown, unreported];
    for (const { unit, state, excused, value, before } of line.units) {
      const words = `${boardStateNames[state]}${excused ? '（已说明）' : ''}`;
      yield [...head, unit, nameOf(unit), words, ...tallyValues({ county: value, before }), ...NO_COUNTS];
    }
  }
}

const NO_COUNTS: readonly Value[] = Array.from({ length: 7 }, () => null);

function tallyValues({ county, before }: Pick<RollUp['board'][number], 'county' | 'before'>): Value[] {
  return [county?.part ?? null, county?.of ?? null, before?.part ?? null, before?.of ?? null];
}

const FIGURE_HEADINGS = ['登记表', '单位代码', '单位', '登记行数', '分组', '项目', '数量', '分组代码', '项目代码'];
const BOARD_HEADINGS = [
  '编号',
  '指标',
  '依据',
  '要求',
  '期间',
  '期限',
  '性质',
  '组织单位',
  '单位代码',
  '单位',
  '状态',
  '分子或合计',
  '分母',
  '上年分子或合计',
  '上年分母',
  '应达',
  '达标',
  '未到期',
  '临期',
  '未达标',
  '无法判断',
  '未报',
];
