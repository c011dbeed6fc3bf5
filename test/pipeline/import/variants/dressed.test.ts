import { strToU8 } from 'fflate';
import { importPlan } from '../../../../pipeline/import/import-plan.ts';
import { documentOf, handMadeDocx, paragraph } from '../document/reading.ts';
import { brackets } from './brackets.ts';
import { faults } from './faults.ts';
import { merged, type TableVariant, type WrittenCell } from './merged.ts';
import { numbering } from './numbering.ts';
import { shownLike } from './shown.ts';
import type { ExpectedTask, Variant } from './variant.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const HEADING = /^[一二三四五六七八九十]、.{1,20}$/;

async function tasksIn(bytes: Uint8Array, file: string, like: readonly ExpectedTask[]) {
  const options = { region: '样例县', published: '2030-01-15' };
  const imported = importPlan(await documentOf(bytes, file), options);
  return imported.state === 'refused'
    ? imported.refusal.message.en
    : imported.plan.tasks.map((task, index) => shownLike(task, like[index] ?? { text: '' }));
}

const page = (body: string): Uint8Array =>
  strToU8(`<!doctype html><html><head><meta charset="utf-8"><title>样例</title></head><body>${body}</body></html>`);

function asPage({ document }: Variant): Uint8Array {
  const [title = '', ...lines] = document.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map((line) => (HEADING.test(line) ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`));
  return page(`<h1>${escaped(title)}</h1><div class="content">${body.join('\n')}</div>`);
}

const asWord = ({ document }: Variant): Uint8Array =>
  handMadeDocx({
    body: document
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(escaped(line)))
      .join(''),
  });

describe.each([...brackets, ...numbering, ...faults])('$name', (variant) => {
  it.each<[string, string, (variant: Variant) => Uint8Array]>([
    ['a web page', '样例.html', asPage],
    ['a Word file', '样例.docx', asWord],
  ])('is the same plan in %s', async (_dress, file, render) => {
    expect(await tasksIn(render(variant), file, variant.tasks)).toEqual(variant.tasks);
  });
});

const cellIn = (tag: string, { text, rows = 1, columns = 1 }: WrittenCell): string =>
  `<${tag} rowspan="${rows}" colspan="${columns}">${text.split('\n').map(escaped).join('<br>')}</${tag}>`;

function tablePage({ title, rows }: TableVariant): Uint8Array {
  const lines = rows.map(
    (row, index) => `<tr>${row.map((cell) => cellIn(index === 0 ? 'th' : 'td', cell)).join('')}</tr>`,
  );
  return page(`<h1>${title}</h1><table border="1">${lines.join('\n')}</table>`);
}

/** Word repeats a merged cell, empty, in every row it covers. */
function tableFile({ title, rows }: TableVariant): Uint8Array {
  const open: { left: number; cell: WrittenCell }[] = [];
  const lines = rows.map((row) => {
    const cells: string[] = [];
    const waiting = [...row];
    for (let column = 0; waiting.length > 0 || open.some(({ left }, at) => left > 0 && at >= column); ) {
      const above = open[column];
      const covered = above !== undefined && above.left > 0;
      const cell = covered ? above.cell : waiting.shift();
      if (cell === undefined) break;
      const { text, rows: down = 1, columns = 1 } = cell;
      const merge = down > 1 ? `<w:vMerge${covered ? '' : ' w:val="restart"'}/>` : '';
      const inside = (covered ? '' : text).split('\n').map((line) => paragraph(escaped(line)));
      cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>${inside.join('')}</w:tc>`);
      open[column] = { cell, left: (covered ? above.left : down) - 1 };
      column += columns;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return handMadeDocx({ body: `${paragraph(title)}<w:tbl>${lines.join('')}</w:tbl>` });
}

describe.each(merged)('$name', (variant) => {
  it('is read from a web page', async () => {
    expect(await tasksIn(tablePage(variant), '样例.html', variant.tasks)).toEqual(variant.tasks);
  });

  it('is read from a Word file', async () => {
    expect(await tasksIn(tableFile(variant), '样例.docx', variant.tasks)).toEqual(variant.tasks);
  });
});
