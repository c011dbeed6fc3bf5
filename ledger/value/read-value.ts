import { cellText, type GridCell } from '../grid/grid.ts';
import type { Column } from '../sheet/sheet.ts';
import { type PreparedList, prepareList, readChoice } from './read-choice.ts';
import { readCode } from './read-code.ts';
import { readDay } from './read-day.ts';
import { readAmount, readCount, readPercent } from './read-number.ts';
import { readText } from './read-text.ts';
import { EMPTY, type Reading, unusable, usable, type ValueContext } from './reading.ts';
import { tickOf } from './tick.ts';
import { withoutBlanks } from './trim-blanks.ts';

/** A declared column made ready for reading. */
export interface PreparedColumn {
  readonly column: Column;
  readonly list: PreparedList | null;
  /** The unit its heading names in brackets: 万元 of 金额(万元); null where it names none. */
  readonly unit: string | null;
}

export function prepareColumn(column: Column): PreparedColumn {
  const unit = /[((]([^))]{1,4})[))]\s*$/.exec(column.heading['zh-CN'])?.[1] ?? null;
  return { column, list: column.list === undefined ? null : prepareList(column.list), unit };
}

/** The value of a cell by the type of its column. An error value of Excel is unusable in every column. */
export function readValue(
  cell: GridCell | undefined,
  { column, list, unit }: PreparedColumn,
  context: ValueContext,
): Reading {
  if (cell === undefined) return EMPTY;
  if (cell.kind === 'error') return unusable({ kind: 'error-value', expected: null, facts: { code: cell.code } });
  switch (column.type) {
    case 'day':
      return readDay(cell, context);
    case 'choice':
      return list === null ? readText(cell) : readChoice(cell, list);
    case 'count':
      return readCount(cell, unit, context);
    case 'amount':
      return (column.yesNo ? readYesNo(cell) : null) ?? readAmount(cell, unit, context);
    case 'percent':
      return readPercent(cell, context);
    case 'code':
      return readCode(cell);
    case 'text':
    case 'paragraph':
      return readText(cell);
  }
}

/** 是 and 否, however written, as 1 and 0; null for anything else. */
function readYesNo(cell: GridCell): Reading | null {
  if (cell.kind !== 'text' && cell.kind !== 'boolean') return null;
  const text = withoutBlanks(cellText(cell));
  const answer = /\d/.test(text) ? null : tickOf(text);
  if (answer === null) return null;
  return text === answer
    ? usable(answer === '是' ? 1 : 0)
    : usable(answer === '是' ? 1 : 0, { kind: 'tick', expected: answer, facts: { list: '是、否' } });
}
