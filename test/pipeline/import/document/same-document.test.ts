import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { handMadePdf, setInType } from './hand-made-pdf.ts';
import { cellsOf, documentOf, handMadeDocx, paragraph, shortOf } from './reading.ts';

const words = fc
  .array(
    fc.constantFrom(
      '县司法局',
      '负责',
      '①',
      '（一）',
      '2024年6月底前',
      '60',
      '%',
      '“三项制度”',
      '、',
      '<',
      '&',
      'A',
      '　',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `一${parts.join('')}二`);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

it('the same paragraphs come out of a text, a page and a Word file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (texts) => {
      const page = `<html><body>${texts.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`;
      const files: readonly (readonly [string, Uint8Array])[] = [
        ['方案.txt', strToU8(texts.join('\r\n\r\n'))],
        ['方案.html', strToU8(page)],
        ['方案.docx', handMadeDocx({ body: texts.map((text) => paragraph(escaped(text))).join('') })],
      ];
      for (const [name, bytes] of files) {
        expect({ name, blocks: shortOf((await documentOf(bytes, name)).blocks) }).toEqual({ name, blocks: texts });
      }
    }),
    { numRuns: 60 },
  );
});

it('the same paragraphs come out of a PDF, however long they are', async () => {
  const sentence = fc.integer({ min: 3, max: 90 }).map((length) => `${'依法履行职责'.repeat(15).slice(0, length)}。`);
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 3, maxLength: 6 }), async (texts) => {
      // A paragraph of two full lines sets the margins.
      const all = [
        '样例部门应当按月整理评查材料，把发现的问题写进台账，逐条写明原因、办法和日期，由专人跟踪核对，年底前一并归档备查。',
        ...texts,
      ];
      const { blocks } = await documentOf(handMadePdf([{ lines: setInType(all, 800) }]), '方案.pdf');
      expect(shortOf(blocks)).toEqual(all);
    }),
    { numRuns: 40 },
  );
});

interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A grid cut into areas that do not overlap; its last column is not merged, so that no row is empty. */
const cutGrid = fc
  .record({
    height: fc.integer({ min: 2, max: 5 }),
    width: fc.integer({ min: 2, max: 4 }),
    asked: fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 5,
    }),
  })
  .map(({ height, width, asked }) => {
    const owner = Array.from({ length: height }, () => new Array<Area | null>(width).fill(null));
    const areas: Area[] = [];
    const put = (area: Area): void => {
      const places = Array.from({ length: area.rows * area.columns }, (_, index) => ({
        row: area.top + Math.floor(index / area.columns),
        column: area.left + (index % area.columns),
      }));
      if (places.some(({ row, column }) => owner[row]?.[column] !== null)) return;
      for (const { row, column } of places) owner[row]?.splice(column, 1, area);
      areas.push(area);
    };
    for (const [top, left, rows, columns] of asked) {
      if (left + columns < width && top + rows <= height) put({ top, left, rows, columns });
    }
    for (let top = 0; top < height; top += 1) {
      for (let left = 0; left < width; left += 1) put({ top, left, rows: 1, columns: 1 });
    }
    return { owner, areas };
  });

const letter = (index: number) => String.fromCharCode(65 + index);
const nameOf = ({ top, left }: Area) => `${letter(left)}${top + 1}`;

it('the same merged table comes out of a page, a Word file and a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(cutGrid, async ({ owner, areas }) => {
      const rows = owner.map((row, top) =>
        row.flatMap((area, left) => (area === null || area.left !== left ? [] : [{ area, begins: area.top === top }])),
      );
      const html = rows.map(
        (row) =>
          `<tr>${row
            .filter(({ begins }) => begins)
            .map(({ area }) => `<td rowspan=${area.rows} colspan=${area.columns}>任务${nameOf(area)}</td>`)
            .join('')}</tr>`,
      );
      const word = rows.map(
        (row) =>
          `<w:tr>${row.map(({ area, begins }) => `<w:tc><w:tcPr><w:gridSpan w:val="${area.columns}"/><w:vMerge${begins ? ' w:val="restart"' : ''}/></w:tcPr>${paragraph(begins ? `任务${nameOf(area)}` : '')}</w:tc>`).join('')}</w:tr>`,
      );
      const book = new Workbook();
      const sheet = book.addWorksheet('表1');
      for (const area of areas) {
        sheet.getCell(nameOf(area)).value = `任务${nameOf(area)}`;
        if (area.rows * area.columns > 1)
          sheet.mergeCells(`${nameOf(area)}:${letter(area.left + area.columns - 1)}${area.top + area.rows}`);
      }
      const expected = [...areas]
        .sort((one, other) => one.top - other.top || one.left - other.left)
        .map((area) => `${nameOf(area)} ${area.rows}x${area.columns} 任务${nameOf(area)}`);
      const files: readonly (readonly [string, Uint8Array])[] = [
        ['台账.html', strToU8(`<html><body><table>${html.join('')}</table></body></html>`)],
        ['台账.docx', handMadeDocx({ body: `<w:tbl>${word.join('')}</w:tbl>` })],
        ['台账.xlsx', new Uint8Array(await book.xlsx.writeBuffer())],
      ];
      for (const [name, bytes] of files) {
        expect({ name, cells: cellsOf((await documentOf(bytes, name)).blocks[0]) }).toEqual({ name, cells: expected });
      }
    }),
    { numRuns: 60 },
  );
});
