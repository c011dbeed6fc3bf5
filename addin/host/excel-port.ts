/// <reference types="office-js" />
import type { HostPort, HostResult, StopWatching } from '../actions/host-port.ts';
import { attempt } from './host-errors.ts';
import { type OfficeWorld, officeWorld } from './office-world.ts';
import { placeSheets } from './place-sheets.ts';
import { readWorkbook } from './read-workbook.ts';
import { restoreFormats } from './restore-formats.ts';
import { writeCells, writeColumns, writeNamedLine } from './write-cells.ts';

/** The port of the actions, on Excel. Without a world it takes that of the pane it runs in, where Office.js must be ready. */
export function createExcelPort(world: OfficeWorld = officeWorld()): HostPort {
  const { description, workbookSettings, storage } = world;
  const inBatch = <Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<HostResult<Value>> =>
    attempt(() => world.run(batch), description.readOnly);

  return {
    describe: () => description,
    readWorkbook: () => inBatch(readWorkbook),
    placeSheets: (bytes, contents) => inBatch((context) => placeSheets(context, bytes, contents)),
    writeColumns: (writes) => inBatch((context) => writeColumns(context, writes)),
    writeCells: (writes) => inBatch((context) => writeCells(context, writes)),
    restoreFormats: (sheets) => inBatch((context) => restoreFormats(context, sheets)),
    writeNamedLine: (line) => inBatch((context) => writeNamedLine(context, line)),
    selectCell: ({ sheet, row, columnIndex }) =>
      inBatch(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getCell(row - 1, columnIndex).select();
        await context.sync();
        return null;
      }),
    watch: (changed) => inBatch((context) => watch(context, changed)),
    readSetting: (scope, key) => {
      const value = scope === 'workbook' ? workbookSettings.get(key) : recall(storage, key);
      return typeof value === 'string' ? value : null;
    },
    writeSetting: (scope, key, value) =>
      attempt(async () => {
        if (scope === 'personal') {
          keep(storage, key, value);
          return null;
        }
        if (value === null) workbookSettings.remove(key);
        else workbookSettings.set(key, value);
        await workbookSettings.save();
        return null;
      }, description.readOnly),
  };
}

async function watch(context: Excel.RequestContext, changed: () => void): Promise<StopWatching> {
  const registration = context.workbook.worksheets.onChanged.add(async () => changed());
  await context.sync();
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** Personal settings are kept under the product's own name: the origin may serve other add-ins too. */
const PREFIX = 'task-ledger.';

function recall(storage: OfficeWorld['storage'], key: string): string | null {
  try {
    return storage?.getItem(PREFIX + key) ?? null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, or has no room, the setting lasts as long as the pane: nobody is held up for it. */
function keep(storage: OfficeWorld['storage'], key: string, value: string | null): void {
  try {
    if (value === null) storage?.removeItem(PREFIX + key);
    else storage?.setItem(PREFIX + key, value);
  } catch {
    // Full or blocked.
  }
}
