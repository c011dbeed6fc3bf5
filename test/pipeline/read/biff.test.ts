import { cellsByRow, firstSheet, gridOf, refusalOf, textByRow } from './hand-made.ts';

const word = (...values: number[]) => values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);
const long = (value: number) => [...word(value), ...word(value >>> 16)];
const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
const record = (id: number, ...data: number[]) => [...word(id, data.length), ...data];
const wide = (text: string) => Array.from(text, (character) => word(character.charCodeAt(0))).flat();
/** A string with a length of two bytes and its flag of two-byte characters. */
const unicode = (text: string) => [...word(text.length), 1, ...wide(text)];

const END = record(0x0a);
const globalsStart = record(0x809, ...word(0x600, 5, 0, 0), ...long(0), ...long(6));
const sheetStart = record(0x809, ...word(0x600, 0x10, 0, 0), ...long(0), ...long(6));

/** A BIFF 8 stream of one sheet called 台账. */
function workbook(globals: readonly number[], cells: readonly number[]): Uint8Array {
  const bound = (at: number) => record(0x85, ...long(at), 0, 0, 2, 1, ...wide('台账'));
  const length = [...globalsStart, ...globals, ...bound(0), ...END].length;
  return Uint8Array.from([...globalsStart, ...globals, ...bound(length), ...END, ...sheetStart, ...cells, ...END]);
}

const formula = (row: number, column: number, result: readonly number[]) =>
  record(0x06, ...word(row, column, 0), ...result, ...word(0), ...long(0), ...word(0));

describe('a BIFF 8 workbook', () => {
  it('gives numbers of every kind', async () => {
    const cells = [
      ...record(0x203, ...word(1, 0, 0), ...double(12.5)),
      ...record(0x27e, ...word(1, 1, 0), ...long((-7 << 2) | 2)),
      ...record(0x27e, ...word(1, 2, 0), ...long((1234 << 2) | 3)),
      ...record(0xbd, ...word(3, 1), ...word(0), ...long((5 << 2) | 2), ...word(0), ...long(0x3ff00000), ...word(2)),
    ];
    expect(textByRow(await gridOf(workbook([], cells)))).toEqual({ 2: ['12.5', '-7', '12.34'], 4: ['', '5', '1'] });
  });

  it('gives the results of formulas: numbers, texts, truths and errors', async () => {
    const cells = [
      ...formula(0, 0, double(0)),
      ...formula(0, 1, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...record(0x4bc, ...word(0, 0)),
      ...record(0x207, ...unicode('已完成')),
      ...formula(0, 2, [1, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...formula(0, 3, [2, 0, 23, 0, 0, 0, 0xff, 0xff]),
      ...formula(0, 4, [3, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...record(0x205, ...word(0, 5, 0), 1, 0),
      ...record(0x205, ...word(0, 6, 0), 42, 1),
    ];
    expect(cellsByRow(await gridOf(workbook([], cells)))[1]).toEqual([
      { kind: 'number', value: 0, formula: true },
      { kind: 'text', text: '已完成', formula: true },
      { kind: 'boolean', value: false, formula: true },
      { kind: 'error', code: '#REF!', formula: true },
      { kind: 'text', text: '', formula: true },
      { kind: 'boolean', value: true },
      { kind: 'error', code: '#N/A' },
    ]);
  });

  it('refuses a text result that is missing', async () => {
    expect(await refusalOf(workbook([], formula(0, 0, [0, 0, 0, 0, 0, 0, 0xff, 0xff])))).toBe('truncated');
  });

  it('joins a shared string that runs over records, from wide to narrow characters, past its formatting', async () => {
    const strings = [
      ...record(0xfc, ...long(3), ...long(2), ...word(6), 1 | 8, ...word(1), ...wide('任务')),
      ...record(0x3c, 0, 0x61, 0x62, 0x63, 0x64, 1, 0),
      ...record(0x3c, 2, 0, ...word(2), 0, 0x31, 0x32),
    ];
    const cells = [0, 1].flatMap((position) => record(0xfd, ...word(position, 0, 0), ...long(position)));
    expect(textByRow(await gridOf(workbook(strings, cells)))).toEqual({ 1: ['任务abcd'], 2: ['12'] });
  });

  it('reads days in the date system of the workbook, by formats of its own and built-in ones', async () => {
    const styles = [
      ...record(0x41e, ...word(170), ...unicode('yyyy"年"m"月"d"日"')),
      ...[0, 14, 170, 57, 9].flatMap((format) => record(0xe0, ...word(0, format))),
    ];
    const cells = [1, 2, 3, 4].flatMap((style) =>
      record(0x203, ...word(0, style, style), ...double(style === 4 ? 0.5 : 45_473)),
    );
    const day = (text: string) => ({ kind: 'day', day: text });
    const half = { kind: 'number', value: 0.5, percent: true };
    expect(cellsByRow(await gridOf(workbook(styles, cells)))[1]).toEqual([
      undefined,
      day('2024-06-30'),
      day('2024-06-30'),
      day('2024-06-30'),
      half,
    ]);
    expect(cellsByRow(await gridOf(workbook([...record(0x22, 1, 0), ...styles], cells)))[1]?.[1]).toEqual(
      day('2028-07-01'),
    );
  });

  it('knows hidden rows and columns, merges, names and links', async () => {
    const area = [0x3b, ...word(0, 0, 11, 0, 1)];
    const globals = [
      ...record(0x1ae, ...word(1, 0x0401)),
      ...record(0x17, ...word(1, 0, 0, 0)),
      ...record(0x18, ...word(0), 0, 3, ...word(area.length, 0, 0), ...long(0), 1, ...wide('标题区'), ...area),
    ];
    const cells = [
      ...record(0x7d, ...word(1, 2, 0, 0, 1)),
      ...record(0x208, ...word(4, 0, 3, 0, 0, 0), ...word(0x20, 0)),
      ...[0, 1].flatMap((column) => record(0x203, ...word(4, column, 0), ...double(1))),
      ...record(0xe5, ...word(1, 4, 5, 0, 2)),
    ];
    const grid = await gridOf(workbook(globals, cells));
    expect(grid.names).toEqual([{ name: '标题区', sheet: '台账', area: '$A$1:$B$12' }]);
    expect(grid.externalLinks).toBe(false);
    expect(firstSheet(grid)).toMatchObject({
      hiddenColumns: [1],
      merges: [{ top: 5, bottom: 6, left: 0, right: 2 }],
      rows: [{ row: 5, hidden: true }],
    });
    const linked = workbook([...globals, ...record(0x1ae, ...word(1), ...unicode('其他.xls'))], cells);
    expect((await gridOf(linked)).externalLinks).toBe(true);
  });

  it('passes over a chart inside the sheet', async () => {
    const chart = [
      ...record(0x809, ...word(0x600, 0x20, 0, 0)),
      ...record(0x203, ...word(0, 5, 0), ...double(9)),
      ...END,
    ];
    const cells = [...chart, ...record(0x203, ...word(0, 0, 0), ...double(1))];
    expect(textByRow(await gridOf(workbook([], cells)))).toEqual({ 1: ['1'] });
  });

  it.each([
    ['with a password', record(0x2f, ...word(1)), 'encrypted'],
    ['of pictures alone', record(0xeb, 0, 0), 'image-only'],
    ['without any cell', [], 'empty'],
  ])('%s is refused', async (_, globals, kind) => {
    expect(await refusalOf(workbook(globals, []))).toBe(kind);
  });
});
