import type { GridCell } from '../../../ledger/grid/grid.ts';
import { columnOf } from '../../../ledger/sheet/sheet.ts';
import { indicatorsSheet } from '../../../ledger/sheets/indicators.ts';
import { prepareColumn, readValue } from '../../../ledger/value/read-value.ts';

const value = columnOf(indicatorsSheet, 'value');
if (value === undefined) throw new Error('no column value');
const column = prepareColumn(value);
const read = (cell: GridCell) => {
  const { value, state, remarks } = readValue(cell, column, { year: 2024, nearYear: 2024, textual: false });
  return [value ?? state, ...remarks.map(({ kind, expected }) => `${kind} ${expected}`)];
};
const text = (words: string): GridCell => ({ kind: 'text', text: words });

describe('a value that may answer with 是 or 否', () => {
  it.each<[string, GridCell, readonly (string | number)[]]>([
    ['是', text('是'), [1]],
    ['否 between blanks', text(' 否　'), [0]],
    ['a tick', text('√'), [1, 'tick 是']],
    ['无', text('无'), [0, 'tick 否']],
    ['a logical value', { kind: 'boolean', value: false }, [0, 'tick 否']],
    ['1', { kind: 'number', value: 1 }, [1]],
    ['1 as text', text('1'), [1, 'text-number 1']],
    ['a number', { kind: 'number', value: 12.5 }, [12.5]],
    ['nothing', text(''), ['empty']],
    ['other words', text('已列入'), ['unusable', 'not-a-count null']],
  ])('%s', (_title, cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });
});
