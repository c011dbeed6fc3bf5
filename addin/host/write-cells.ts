/// <reference types="office-js" />
import type { CellValue, CellWrite, ColumnWrite, NamedLine } from '../actions/host-port.ts';
import { enteredText, isTakenForElse, TEXT_FORMAT } from './entered-text.ts';

/** Writes texts down columns, each as one range, all in one round trip; one more where a text would be taken for something else. */
export async function writeColumns(context: Excel.RequestContext, writes: readonly ColumnWrite[]): Promise<null> {
  const targets = writes.map(({ sheet, columnIndex, firstRow, texts }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow - 1, columnIndex, texts.length, 1);
    const doubtful = texts.some(isTakenForElse);
    if (doubtful) range.load('numberFormat');
    return { range, texts, doubtful };
  });
  if (targets.some(({ doubtful }) => doubtful)) await context.sync();
  for (const { range, texts, doubtful } of targets) {
    range.values = texts.map((text, index) => [enteredText(text, doubtful ? range.numberFormat[index]?.[0] : null)]);
  }
  await context.sync();
  return null;
}

/** Writes single cells: one round trip to see how they are formatted, one to write them all. */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<null> {
  const targets = writes.map(({ sheet: name, row, columnIndex, value }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cell = sheet.getCell(row - 1, columnIndex);
    cell.load('numberFormat');
    sheet.protection.load('protected');
    return { sheet, cell, value };
  });
  await context.sync();
  for (const { sheet, cell, value } of targets) {
    const format: unknown = cell.numberFormat[0]?.[0];
    // A cell formatted as text would keep a number or a day as text. Under protection formats cannot be changed.
    if (value.kind !== 'text' && format === TEXT_FORMAT && !sheet.protection.protected) {
      cell.numberFormat = [[value.kind === 'day' ? 'yyyy-mm-dd' : 'General']];
    }
    cell.values = [[entered(value, format)]];
  }
  await context.sync();
  return null;
}

/** Writes a line of texts and names it; a name that is there already is taken to be its own. */
export async function writeNamedLine(context: Excel.RequestContext, { name, place, texts }: NamedLine): Promise<null> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const line = sheet.getRangeByIndexes(place.row - 1, place.columnIndex, 1, texts.length);
  line.values = [texts.map((text) => enteredText(text, null))];
  const known = context.workbook.names.getItemOrNullObject(name);
  await context.sync();
  if (known.isNullObject) {
    context.workbook.names.add(name, line);
    await context.sync();
  }
  return null;
}

/** A day is entered as a person types it, so that either date system makes a day of it. */
function entered(value: CellValue, format: unknown): string | number {
  if (value.kind === 'number') return value.value;
  return value.kind === 'day' ? value.day : enteredText(value.text, format);
}
