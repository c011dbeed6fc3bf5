import type { Workbook } from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../../../ledger/day/day.ts';
import { seal } from '../../../pipeline/workbook/seal.ts';
import { finishSheet, stamp } from '../../../pipeline/workbook/workbook.ts';
import { writers } from './writers.ts';

const day = '2024-07-10' as Day;

function draw(workbook: Workbook): void {
  stamp(workbook, { title: '样例', author: '样例单位', day });
  const sheet = workbook.addWorksheet('样例');
  for (let row = 1; row <= 50; row += 1) {
    const added = sheet.addRow([row, `第${row}行`]);
    if (row === 3) added.getCell(2).note = '说明';
    added.commit();
  }
  finishSheet(sheet);
}

describe('seal', () => {
  it.each(writers)('gives the same bytes for the same workbook written at another time: %s', async (_, write) => {
    const first = await write(draw);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await write(draw);
    expect(Buffer.compare(first, second)).not.toBe(0);
    expect(Buffer.compare(seal(first), seal(second))).toBe(0);
  });

  it.each(writers)('leaves every entry readable: %s', async (_, write) => {
    const bytes = await write(draw);
    const sealed = seal(bytes);
    expect(sealed.length).toBe(bytes.length);
    expect(unzipSync(sealed)).toEqual(unzipSync(bytes));
  });

  it('dates every entry in both directories 1980-01-01 00:00', () => {
    const zip = zipSync(
      { 'a.txt': strToU8('a'), 'b/c.txt': strToU8('c') },
      { mtime: new Date(Date.UTC(2024, 6, 10)), comment: '备注' },
    );
    const bytes = Buffer.from(seal(zip));
    const dates: number[] = [];
    for (let offset = 0; offset + 4 <= bytes.length; offset += 1) {
      const signature = bytes.readUInt32LE(offset);
      if (signature === 0x04034b50) dates.push(bytes.readUInt32LE(offset + 10));
      if (signature === 0x02014b50) dates.push(bytes.readUInt32LE(offset + 12));
    }
    expect(dates).toEqual([0x00210000, 0x00210000, 0x00210000, 0x00210000]);
  });

  it('does not change the bytes it was given', () => {
    const zip = zipSync({ 'a.txt': strToU8('a') }, { mtime: new Date(Date.UTC(2024, 6, 10)) });
    const before = zip.slice();
    seal(zip);
    expect(zip).toEqual(before);
  });

  it('throws for bytes that are no zip', () => {
    expect(() => seal(strToU8('这不是压缩包,只是一段文字而已。'))).toThrow('not a zip');
  });
});
