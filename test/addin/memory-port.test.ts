import { columnLetter } from '../../ledger/grid/grid.ts';
import { MemoryPort } from './memory-port.ts';
import { portContract } from './port-contract.ts';
import { gridOf } from './sample-ledger.ts';

describe('the port in memory', () => {
  portContract(async (bytes) => {
    const port = new MemoryPort({ formats: new Map(), ...(bytes === null ? {} : { grid: await gridOf(bytes) }) });
    return {
      port,
      type: (sheet, cell, entry) => port.type(sheet, cell, entry),
      refuse: (kind) => {
        port.failingAll = kind;
      },
      selected: () => {
        const { sheet = '', row = 0, columnIndex = 0 } = port.selected ?? {};
        return `${sheet}!${columnLetter(columnIndex)}${row}`;
      },
      settle: async () => undefined,
    };
  });
});
