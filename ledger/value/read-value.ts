import type { GridCell } from '../grid/grid.ts';
import type { Column } from '../sheet/sheet.ts';
import { type PreparedList, prepareList, readChoice } from './read-choice.ts';
import { readCode } from './read-code.ts';
import { readDay } from './read-day.ts';
import { readAmount, readCount, readPercent } from './read-number.ts';
import { readText } from './read-text.ts';
import { EMPTY, type Reading, unusable, type ValueContext } from './reading.ts';

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
      return readAmount(cell, unit, context);
    case 'percent':
      return readPercent(cell, context);
    case 'code':
      return readCode(cell);
    case 'text':
    case 'paragraph':
      return readText(cell);
  }
}
