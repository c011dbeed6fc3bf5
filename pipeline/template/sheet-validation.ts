import type { DataValidation, Worksheet } from 'exceljs';
import type { Day } from '../../ledger/day/day.ts';
import { type Column, listName, type SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { addValidation } from '../workbook/validation.ts';
import { dayValue } from '../workbook/workbook.ts';
import { isOpen, type SheetLayout, watchedCells } from './sheet-layout.ts';

/** Days that a ledger can hold; a plan from before moves the beginning back to its own year. */
const FIRST_DAY = '2020-01-01' as Day;
const LAST_DAY = '2035-12-31' as Day;

/**
 * Dropdowns, dates and lengths of the columns that the unit fills in, each as one area. What could not be read is stopped;
 * what is only poor (a text too short) is warned of and let through.
 */
export function addValidations(worksheet: Worksheet, layout: SheetLayout, published: Day): void {
  const elsewhere = wordsElsewhere(layout.sheet);
  for (const column of layout.sheet.columns) {
    const validation = isOpen(column) ? validationOf(column, published, elsewhere) : null;
    if (validation) addValidation(worksheet, watchedCells(layout, layout.letterOf(column.id)), validation);
  }
}

function validationOf(column: Column, published: Day, elsewhere: string): DataValidation | null {
  const heading = column.heading['zh-CN'];
  switch (column.type) {
    case 'choice':
      return column.list
        ? {
            ...stop(heading, `请从下拉列表中选择：${column.list.choices.map(({ value }) => value).join('、')}。`),
            type: 'list',
            formulae: [listName(column.list)],
          }
        : null;
    case 'day': {
      const from = firstDay(published);
      return {
        ...stop(heading, `这里只填日期，如 ${column.example}，范围 ${from} 至 ${LAST_DAY}${elsewhere}。`),
        ...prompt(heading, `只填日期，如 ${column.example}。`),
        type: 'date',
        operator: 'between',
        formulae: [dayValue(from), dayValue(LAST_DAY)],
      };
    }
    case 'count':
      return {
        ...stop(heading, '请填 0 或正整数，不带单位。'),
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulae: [0],
      };
    case 'amount':
      return {
        ...stop(heading, '请填数字，不带单位。'),
        type: 'decimal',
        operator: 'between',
        formulae: [-1e12, 1e12],
      };
    case 'percent':
      return { ...stop(heading, '请填 0% 至 100% 的百分数。'), type: 'decimal', operator: 'between', formulae: [0, 1] };
    default:
      return column.length ? lengthValidation(heading, column.length) : null;
  }
}

function lengthValidation(heading: string, { least, most }: { least: number; most: number }): DataValidation {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: heading,
    error: `“${heading}”应为 ${least}—${most} 字，现在的字数不在此范围。选“是”保留，选“否”修改。`,
    ...prompt(heading, `${least}—${most} 字，写明做了什么、做到什么程度。`),
    type: 'textLength',
    operator: 'between',
    formulae: [least, most],
  };
}

function stop(heading: string, error: string) {
  return { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: heading, error } as const;
}

function prompt(heading: string, text: string) {
  return { showInputMessage: true, promptTitle: heading, prompt: text } as const;
}

function firstDay(published: Day): Day {
  return published < FIRST_DAY ? (`${published.slice(0, 4)}-01-01` as Day) : FIRST_DAY;
}

/** Where words belong that have no place in a day cell: the column for what was done, else the last that takes several lines. */
function wordsElsewhere({ columns }: SheetDeclaration): string {
  const wide = columns.filter((column) => column.type === 'paragraph' && isOpen(column));
  const named = wide.find(({ length }) => length !== undefined) ?? wide.at(-1);
  return named === undefined ? '' : `；说明文字请写到“${named.heading['zh-CN']}”等列`;
}
