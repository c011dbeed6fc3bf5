import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../../../ledger/grid/grid.ts';
import { read } from '../../../pipeline/read/read.ts';
import { emptyFolder, run, writeSample } from './run-command.ts';

describe('template --previous', () => {
  const folder = emptyFolder();
  let out = '';

  beforeAll(async () => {
    await writeSample(join(folder), /^(D06|D14|T03)_/);
    writeFileSync(join(folder, '扫描件.jpg'), new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    const done = run(
      emptyFolder(),
      'template',
      '--round',
      '2024-Q3',
      '--previous',
      folder,
      '--out',
      join(folder, 'out'),
    );
    expect(done.err).toBe('');
    expect(done.code).toBe(0);
    out = done.out;
  });

  it('carries over what the units handed in, and says of whom nothing was there', () => {
    expect(out).toMatch(/沿用上期 carried over +3 个单位/);
    expect(out).toMatch(/没有上期台账的单位 .*县司法局/);
  });

  it('names the files it could not use, with the reason', () => {
    expect(out).toMatch(/未用的文件 file not used +扫描件\.jpg：.+/);
  });

  it('gives the new workbook the states of the old one, and none of its progress', async () => {
    const before = await rowsOf(join(folder, 'D06_县气象局_2024-Q2.xlsx'));
    const after = await rowsOf(join(folder, 'out', 'D06_县气象局_2024-Q3.xlsx'));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [key, row] of after) {
      expect(`${key} ${row.完成状态}`).toBe(`${key} ${before.get(key)?.完成状态}`);
      expect(row.本期进展).toBe('');
      expect(row.审核人).toBe('');
    }
  });
});

/** The rows of the task ledger by key, each by heading. */
async function rowsOf(path: string): Promise<Map<string, Record<string, string>>> {
  const outcome = await read(readFileSync(path), path);
  if (outcome.state !== 'read') throw new Error(outcome.refusal.message.en);
  const sheet = outcome.grid.sheets.find(({ name }) => name === '任务台账');
  const heading = sheet?.rows.find(({ row }) => row === 4)?.cells.map(cellText) ?? [];
  const rows = (sheet?.rows ?? []).filter(({ row }) => row > 4);
  return new Map(
    rows.map(({ cells }) => [
      cellText(cells[0]),
      Object.fromEntries(heading.map((name, index) => [name, cellText(cells[index])])),
    ]),
  );
}
