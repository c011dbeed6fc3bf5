/// <reference types="office-js" />
import type { GridArea, GridName, GridSheet } from '../../ledger/grid/grid.ts';
import { readArea } from '../../pipeline/read/area.ts';
import { readDefinedName } from '../../pipeline/read/defined-name.ts';
import type { WorkbookReading } from '../actions/host-port.ts';
import { countsFrom1904, type ShownDay } from './date-system.ts';
import { dayCells, hasFormulas, linksElsewhere, type RangeContents, rowsOf } from './range-cells.ts';

/**
 * Reads the whole workbook in two round trips, and a third where cells have formulas or days: names and sheets; then all
 * used ranges with what belongs to them; then values behind formulas, and the text of a few days, which tells the date system.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { workbook } = context;
  workbook.load('name');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/name,items/visibility');
  await context.sync();

  const asked = workbook.worksheets.items.map(askFor);
  await context.sync();

  const more = asked.map(askForMore);
  if (more.some(({ values, days }) => values !== null || days.length > 0)) await context.sync();

  const date1904 = countsFrom1904(more.flatMap(({ days }) => days.map(shownDay)));
  const local = asked.flatMap(({ names }) => names.items);
  return {
    file: workbook.name,
    grid: {
      format: 'xlsx',
      application: null,
      savedOn: null,
      savedAt: null,
      macros: /\.xls[mb]$/i.test(workbook.name),
      externalLinks: asked.some(({ used }) => linksElsewhere(used.formulas)),
      encoding: null,
      names: [...workbook.names.items, ...local].flatMap(nameOf),
      sheets: asked.map((sheet, index) => sheetOf(sheet, more[index]?.values ?? null, date1904)),
    },
    formats: new Map(asked.map(({ name, formats }) => [name, formulasOf(formats)])),
  };
}

/** Days looked at to tell the date system: more than one, for a narrow column shows #### in place of its day. */
const WITNESSES = 5;

interface AskedSheet {
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  readonly names: Excel.NamedItemCollection;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function askFor(sheet: Excel.Worksheet): AskedSheet {
  // A blank sheet gives A1: a null object would break what is asked of it in the same batch.
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,formulas,valueTypes,numberFormat');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('address');
  const whole = sheet.getRange();
  whole.conditionalFormats.load('items/customOrNullObject/rule/formula');
  sheet.names.load('items/name,items/formula');
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? 'visible',
    names: sheet.names,
    formats: whole.conditionalFormats,
    used,
    merged,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  };
}

const visibilities: Readonly<Record<string, GridSheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

interface MoreAsked {
  readonly values: Excel.Range | null;
  readonly days: readonly { readonly serial: number; readonly cell: Excel.Range }[];
}

function askForMore({ used, ...sheet }: AskedSheet): MoreAsked {
  const contents = contentsOf({ used, ...sheet }, null);
  const days = dayCells(contents, WITNESSES).map(({ row, column, serial }) => {
    const cell = used.getCell(row, column);
    cell.load('text');
    return { serial, cell };
  });
  if (!hasFormulas(contents.formulas)) return { values: null, days };
  used.load('values');
  return { values: used, days };
}

function shownDay({ serial, cell }: MoreAsked['days'][number]): ShownDay {
  return { serial, text: cell.text[0]?.[0] ?? '' };
}

function sheetOf(asked: AskedSheet, values: Excel.Range | null, date1904: boolean): GridSheet {
  const { name, visibility, used, merged, columns } = asked;
  const rows = rowsOf(contentsOf(asked, values?.values ?? null), date1904);
  if (rows.length === 0) return { name, visibility, rows, merges: [], hiddenColumns: [] };
  return {
    name,
    visibility,
    rows,
    merges: merged.isNullObject ? [] : areasIn(merged.address),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [used.columnIndex + index] : [])),
  };
}

function contentsOf({ used, rows }: AskedSheet, values: unknown[][] | null): RangeContents {
  return {
    top: used.rowIndex + 1,
    left: used.columnIndex,
    formulas: used.formulas,
    valueTypes: used.valueTypes,
    numberFormats: used.numberFormat,
    values,
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden ?? false),
  };
}

function formulasOf(formats: Excel.ConditionalFormatCollection): readonly string[] {
  return formats.items.flatMap(({ customOrNullObject }) => {
    if (customOrNullObject.isNullObject) return [];
    return [customOrNullObject.rule.formula.replace(/^=/, '')];
  });
}

function nameOf({ name, formula }: Excel.NamedItem): readonly GridName[] {
  const named = readDefinedName(name, String(formula));
  return named === null ? [] : [named];
}

/** The areas of `任务台账!B5:B7,'a,b'!C1:D2`; each address of Excel names its sheet. */
function areasIn(address: string): GridArea[] {
  return [...address.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g)].flatMap(
    ([, area = '']) => readArea(area) ?? [],
  );
}
