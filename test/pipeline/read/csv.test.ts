import fc from 'fast-check';
import iconv from 'iconv-lite';
import { firstSheet, gridOf, refusalOf, textByRow } from './hand-made.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));

describe('separated text', () => {
  const text = '序号,任务,完成情况\r\n1,"规范裁量权,基准","第一行\r\n第二行"\r\n\r\n002,评查,已完成';
  const rows = {
    1: ['序号', '任务', '完成情况'],
    2: ['1', '规范裁量权,基准', '第一行\n第二行'],
    4: ['002', '评查', '已完成'],
  };

  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', encoded(text, 'utf-8', true), 'utf-8'],
    ['GBK', encoded(text, 'gbk'), 'gb18030'],
    ['GB18030', encoded(text, 'gb18030'), 'gb18030'],
    ['UTF-16 little-endian', encoded(text, 'utf-16le', true), 'utf-16le'],
    ['UTF-16 big-endian', encoded(text, 'utf-16be', true), 'utf-16be'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const grid = await gridOf(bytes, '台账.csv');
    expect(grid).toMatchObject({ format: 'csv', encoding });
    expect(textByRow(grid)).toEqual(rows);
  });

  it.each([
    ['tabs', '序号\t任务\n1\t评查', { 1: ['序号', '任务'], 2: ['1', '评查'] }],
    ['semicolons', '序号;任务\n1;评查', { 1: ['序号', '任务'], 2: ['1', '评查'] }],
    ['a stated separator', 'sep=;\n序号;任务,措施\n1;评查', { 2: ['序号', '任务,措施'], 3: ['1', '评查'] }],
    ['one column', '序号\n1\n2', { 1: ['序号'], 2: ['1'], 3: ['2'] }],
    ['text that Excel must not turn into a number', '编号\n="0012"', { 1: ['编号'], 2: ['0012'] }],
  ])('is read with %s', async (_, content, expected) => {
    expect(textByRow(await gridOf(utf8(content), '台账.csv'))).toEqual(expected);
  });

  it('holds four-byte characters of GB18030', async () => {
    expect(textByRow(await gridOf(encoded('姓名,𠮷田', 'gb18030'), '台账.csv'))).toEqual({ 1: ['姓名', '𠮷田'] });
  });

  it.each([
    ['a quote that is never closed', '序号,任务\n1,"评查\n2,培训\n', '台账.csv', 'truncated'],
    ['nothing but blanks', ' \r\n\r\n ', '台账.csv', 'empty'],
    ['nothing but separators', ',,,\n,,,\n', '台账.csv', 'empty'],
    ['a note of another kind', '# 说明\n一, 二', 'README.md', 'not-a-workbook'],
    ['structured data', '{"a": 1}', 'ledger.json', 'not-a-workbook'],
    ['markup without a table', '<html><body>请登录</body></html>', '台账.xls', 'not-a-workbook'],
  ])('is refused for %s', async (_, content, file, kind) => {
    expect(await refusalOf(utf8(content), file)).toBe(kind);
  });

  it('comes back as it was written', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '县', '1'), minLength: 1, maxLength: 6 });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, async (records) => {
        fc.pre(records.some((record) => record.some((value) => value.trim() !== '')));
        const written = [
          '一,二,三',
          ...records.map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')),
        ];
        const sheet = firstSheet(await gridOf(utf8(written.join('\r\n')), '台账.csv'));
        expect(
          sheet.rows.slice(1).map(({ cells }) => cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''))),
        ).toEqual(records);
      }),
      { numRuns: 100 },
    );
  });
});
