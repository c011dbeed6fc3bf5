import { createExcelPort } from '../../../addin/host/excel-port.ts';
import { type ExcelInNode, excelInNode } from '../../excel-host/excel-in-node.ts';
import { workbookFromBytes } from '../../excel-host/xlsx/workbook-from-bytes.ts';
import { portContract } from '../port-contract.ts';

describe('the port on Excel, over Microsoft’s own object model', () => {
  let excel: ExcelInNode | null = null;
  let removeGlobals = () => {};

  beforeAll(() => Object.defineProperty(globalThis, 'localStorage', { value: storage(), configurable: true }));
  afterAll(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

  afterEach(() => {
    removeGlobals();
    excel?.close();
    expect(excel?.errors).toEqual([]);
  });

  portContract(async (bytes) => {
    const started = await excelInNode(bytes === null ? undefined : await workbookFromBytes(bytes, 'D02.xlsx'));
    excel = started;
    removeGlobals = started.installGlobals();
    const { host } = started;
    return {
      port: createExcelPort(),
      type: (sheet, cell, entry) => host.type(sheet, cell, entry),
      refuse: (kind) => {
        host.setCellEditMode(kind === 'cell-edit-mode');
        if (kind === 'disconnected') host.disconnect();
        else host.reconnect();
      },
      selected: () => host.selectedCell,
      settle: () => new Promise((resolve) => setTimeout(resolve, 50)),
    };
  });
});

/** What a browser keeps for a page. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
