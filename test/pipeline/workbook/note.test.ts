import { addNote } from '../../../pipeline/workbook/note.ts';
import { finishSheet, setWidths } from '../../../pipeline/workbook/workbook.ts';
import { part } from './parts.ts';
import { writers } from './writers.ts';

const widths = [5, 5, 5, 5, 30, 30, 6, 6];
const heights = [36, 21, 21, 36, 48, 48, 48];

describe.each(writers)('note on %s', (_, write) => {
  const drawn = write((workbook) => {
    const sheet = workbook.addWorksheet('台账');
    setWidths(sheet, widths);
    const row = sheet.getRow(4);
    row.values = ['序号', '', '', '', '', '', '', '状态'];
    addNote(row.getCell(1), ['序号（必填）', '一二三四五六七八九十'.repeat(6), '示例：4'], { widths, heights });
    addNote(row.getCell(8), ['状态', '短'], { widths, heights });
    row.commit();
    finishSheet(sheet);
  });

  it('is wide and high enough to be read, however narrow the columns', async () => {
    const vml = part(await drawn, 'xl/drawings/vmlDrawing1.vml');
    const [first] = anchors(vml);
    // 4 narrow columns of 40 pixels would be too little: the box reaches 276 pixels into the columns right of A.
    expect(widthOf(first)).toBeGreaterThanOrEqual(265);
    // Six lines and one of air, 19 pixels each.
    expect(heightOf(first)).toBeGreaterThanOrEqual(7 * 19 - 4);
  });

  it('opens to the left where there is no room on the right', async () => {
    const [, last] = anchors(part(await drawn, 'xl/drawings/vmlDrawing1.vml'));
    expect(last?.[0]).toBeLessThan(7);
    expect(widthOf(last)).toBeGreaterThanOrEqual(265);
  });

  it('keeps its text, the first line in bold', async () => {
    const comments = part(await drawn, 'xl/comments1.xml');
    expect(comments).toMatch(/<b\/>.*?<t[^>]*>序号（必填）<\/t>/s);
    expect(comments).toContain('\n示例：4</t>');
  });
});

/** Left column, its pixels, top row, its pixels, right column, its pixels, bottom row, its pixels. */
function anchors(vml: string): number[][] {
  return [...vml.matchAll(/<x:Anchor>([^<]+)</g)].map((match) => (match[1] ?? '').split(',').map(Number));
}

function widthOf([left = 0, leftPixels = 0, , , right = 0, rightPixels = 0]: number[] = []): number {
  const pixels = widths.slice(left, right).reduce((sum, width) => sum + width * 7 + 5, 0);
  return pixels - leftPixels + rightPixels;
}

function heightOf([, , top = 0, topPixels = 0, , , bottom = 0, bottomPixels = 0]: number[] = []): number {
  const pixels = heights.slice(top, bottom).reduce((sum, height) => sum + (height * 4) / 3, 0);
  return pixels - topPixels + bottomPixels;
}
