import { type Area, columnCount, formatArea, rowCount } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import { excelErrors, notSimulated } from '../rich-api/excel-error.ts';
import type { HostProperty, HostType } from '../rich-api/host-object.ts';
import { optionsArgument } from './arguments.ts';
import type { ExcelObjects } from './excel-objects.ts';

interface Target {
  readonly excel: ExcelObjects;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Whether rows and columns are hidden: true, false, or null where some are and some are not. */
export const hiddenProperties: Readonly<Record<string, HostProperty<Target>>> = {
  rowHidden: {
    get: ({ sheet, area }) => alike(area.top, area.bottom, sheet.hiddenRows),
    set: (target, value) => hide(target, target.sheet.hiddenRows, target.area.top, target.area.bottom, value),
  },
  columnHidden: {
    get: ({ sheet, area }) => alike(area.left, area.right, sheet.hiddenColumns),
    set: (target, value) => hide(target, target.sheet.hiddenColumns, target.area.left, target.area.right, value),
  },
};

/** `getRowProperties({ rowHidden: true })` and `getColumnProperties({ columnHidden: true })`: one object per row or column. */
export const hiddenPropertyMethods: NonNullable<HostType<Target>['methods']> = {
  getRowProperties: ({ sheet, area }, [options]) =>
    Array.from({ length: rowCount(area) }, (_row, index) =>
      answer(options, {
        address: () => formatArea({ ...area, top: area.top + index, bottom: area.top + index }),
        rowHidden: () => sheet.hiddenRows.has(area.top + index),
        rowIndex: () => area.top + index - 1,
      }),
    ),
  getColumnProperties: ({ sheet, area }, [options]) =>
    Array.from({ length: columnCount(area) }, (_column, index) =>
      answer(options, {
        address: () => formatArea({ ...area, left: area.left + index, right: area.left + index }),
        columnHidden: () => sheet.hiddenColumns.has(area.left + index),
        columnIndex: () => area.left + index,
      }),
    ),
};

function answer(options: unknown, known: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
  const asked = Object.entries(optionsArgument(options)).filter(([, wanted]) => wanted === true);
  if (asked.length === 0) throw excelErrors.invalidArgument();
  return Object.fromEntries(
    asked.map(([name]) => {
      const read = known[name];
      if (read === undefined) throw notSimulated(`row or column property ${name}`);
      return [name, read()];
    }),
  );
}

function alike(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const inside = [...hidden].filter((position) => position >= first && position <= last).length;
  if (inside === 0) return false;
  return inside === last - first + 1 ? true : null;
}

function hide(
  { excel: { workbook }, sheet }: Target,
  hidden: Set<number>,
  first: number,
  last: number,
  value: unknown,
): void {
  if (workbook.readOnly || sheet.protection !== null) throw excelErrors.accessDenied();
  for (let position = first; position <= last; position += 1) {
    if (value === true) hidden.add(position);
    else hidden.delete(position);
  }
  workbook.changed();
}
