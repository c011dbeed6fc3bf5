import { type DraftField, type DraftMeasure, statedField } from './draft.ts';
import { type NumberMark, readNumberMark } from './number-mark.ts';
import type { TableColumns } from './table-columns.ts';
import type { GridCell } from './table-grid.ts';
import { joinUnits } from './unit-cells.ts';

/** One row of a table, by column. */
export type TableLine = readonly (GridCell | null)[];

/** The units that a row prints, in one or several columns; null where all of them are blank. */
export function unitsAt(row: TableLine, { units }: TableColumns, firstLeads: boolean): DraftField | null {
  const cells = units.flatMap(({ index, role }) => {
    const cell = row[index]?.cell;
    return cell === undefined || cell.text.trim() === '' ? [] : [{ role, words: cell.text.trim(), place: cell.place }];
  });
  const field = joinUnits(cells, cells.length);
  return field !== null && firstLeads ? { ...field, firstLeads: true } : field;
}

/** The deadline that a row prints, or null. */
export function deadlineAt(row: TableLine, { deadline }: TableColumns): DraftField | null {
  const cell = deadline === null ? undefined : row[deadline]?.cell;
  const words = cell?.text.trim() ?? '';
  return cell === undefined || words === '' ? null : statedField(words, cell.place);
}

/** The measures in a row, one a line of their cell; none where the cell is one merged with the row above. */
export function measuresAt(row: TableLine, { measures }: TableColumns): DraftMeasure[] {
  const at = measures === null ? undefined : row[measures];
  if (!at?.own) return [];
  const { text, place } = at.cell;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const numbered = readNumberMark(line);
      return { number: numbered?.mark.printed ?? null, text: (numbered?.rest ?? line).trim(), place };
    });
}

export function textAt(row: TableLine, index: number): string {
  return row[index]?.cell.text.trim() ?? '';
}

/** The number in a cell that holds nothing else, or null. */
export function numberCell(text: string): NumberMark | null {
  const printed = text.replaceAll(/\s/g, '');
  const numbered = readNumberMark(printed);
  if (numbered !== null && numbered.rest === '') return numbered.mark;
  return /^\d{1,3}$/.test(printed) ? { style: 'arabic', value: Number(printed), printed, core: printed } : null;
}
