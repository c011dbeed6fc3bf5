import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { cellsOf, documentOf, kindOf, shortOf } from './reading.ts';

const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const blocksOf = async (body: string) => (await documentOf(strToU8(page(body)), '方案.html')).blocks;
const shortHtml = async (body: string) => shortOf(await blocksOf(body));

describe('the text of a page', () => {
  it.each([
    [
      'a block and a line break each begin a paragraph',
      '<p>一、要求<br>　　二、任务</p><div>三、保障</div>',
      ['一、要求', '　　二、任务', '三、保障'],
    ],
    ['headings keep their level', '<h2>总体<b>要求</b></h2><p>正文</p>', ['## 总体要求', '正文']],
    [
      'entities and no-break blanks are characters',
      '<p>&lt;规范&gt;&#x2460;&nbsp;裁量&ldquo;权&rdquo;</p>',
      ['<规范>①\u00a0裁量“权”'],
    ],
    [
      'a line end between Chinese characters is nothing',
      '<p>各行政\n  执法部门\nand\nunits</p>',
      ['各行政执法部门 and units'],
    ],
    ['blanks on one line are one', '<p>主办:  县政府\t 地址</p>', ['主办: 县政府 地址']],
    [
      'programs, looks and controls are no text',
      '<script>a()</script><style>p{}</style><p>正文</p><select><option>选</select><button>打印</button>',
      ['正文'],
    ],
    [
      'what the page hides is left out',
      '<p hidden>甲</p><p style="display: none">乙</p><p style="visibility:hidden">丙</p><p>丁</p><nav>首页</nav>',
      ['丁'],
    ],
    ['preformatted text keeps its lines and blanks', '<pre>一、  要求\n二、任务</pre>', ['一、  要求', '二、任务']],
    ['reading aids above the line are left out', '<p><ruby>裁<rp>(</rp><rt>cái</rt><rp>)</rp></ruby>量</p>', ['裁量']],
  ])('%s', async (_, body, expected) => {
    expect(await shortHtml(body)).toEqual(expected);
  });

  it.each([
    ['a numbered list', '<ol><li>甲</li><li>乙</li></ol>', ['1. 甲', '2. 乙']],
    [
      'a list that starts elsewhere',
      '<ol start="4"><li>甲</li><li value="9">乙</li><li>丙</li></ol>',
      ['4. 甲', '9. 乙', '10. 丙'],
    ],
    [
      'Chinese numbers',
      '<ol style="list-style-type:cjk-ideographic"><li>甲</li><li>乙</li></ol>',
      ['一、甲', '二、乙'],
    ],
    ['numbers of their own', '<ol><li>（一）甲</li><li>2.乙</li></ol>', ['（一）甲', '2.乙']],
    ['no marks asked for', '<ol style="list-style:none"><li>甲</li></ol>', ['甲']],
    ['a list with points', '<ul><li>甲</li></ul>', ['甲']],
    ['a paragraph inside an item', '<ol><li><p>甲</p><p>续</p></li></ol>', ['1. 甲', '续']],
  ])('%s prints the numbers a browser prints', async (_, body, expected) => {
    expect(await shortHtml(body)).toEqual(expected);
  });
});

describe('tables of a page', () => {
  it('keep their merges, spans beyond the end cut off', async () => {
    const blocks = await blocksOf(
      '<table><caption>任务清单</caption><thead><tr><th>任务<th>措施<th>单位</tr></thead><tr><td rowspan=9>1.规范<td><p>①甲</p><p>②乙</p><td rowspan=0>县司法局</tr><tr><td>③丙</tr><tr style="display:none"><td>藏</td></tr><tr><td></td></tr></table>',
    );
    expect(shortOf(blocks.slice(0, 1))).toEqual(['任务清单']);
    expect(cellsOf(blocks[1])).toEqual([
      'A1 1x1 任务',
      'B1 1x1 措施',
      'C1 1x1 单位',
      'A2 3x1 1.规范',
      'B2 1x1 ①甲\n②乙',
      'C2 3x1 县司法局',
      'B3 1x1 ③丙',
      'B4 1x1',
    ]);
    expect(blocks[1]).toMatchObject({ name: '表1' });
  });

  it('that only place things on the page are read as text', async () => {
    const inner = '<table><tr><td>任务<td>单位<tr><td>评查<td>县司法局</table>';
    const article = Array.from({ length: 10 }, (_, index) => `<p>${'依法履行职责，'.repeat(30)}${index}。</p>`).join(
      '',
    );
    expect(await shortHtml(`<table><tr><td>首页<td>${inner}</table>`)).toEqual([
      '首页',
      [
        ['任务', '单位'],
        ['评查', '县司法局'],
      ],
    ]);
    expect(await shortHtml('<table><tr><td>一段</td></tr><tr><td>又一段</td></tr></table>')).toEqual([
      '一段',
      '又一段',
    ]);
    expect(await shortHtml(`<table><tr><td>菜单<td>${article}</table>`)).toHaveLength(11);
  });

  it('with one long row under its headings stay tables', async () => {
    const measures = Array.from({ length: 10 }, (_, index) => `<p>${'依法履行职责，'.repeat(30)}${index}。</p>`).join(
      '',
    );
    const [table] = await blocksOf(
      `<table><tr><td>任务<td>措施<td>单位<tr><td>评查<td>${measures}<td>县司法局</table>`,
    );
    expect(table).toMatchObject({ kind: 'table', rows: [{ cells: { length: 3 } }, { cells: { length: 3 } }] });
  });

  it('with a small table in a cell stay tables', async () => {
    const small = '<table><tr><td>甲<td>乙</table>';
    expect(await shortHtml(`<table><tr><td>任务<td>${small}<tr><td>评查<td>县司法局</table>`)).toEqual([
      [
        ['任务', '甲\t乙'],
        ['评查', '县司法局'],
      ],
    ]);
  });
});

describe('the encoding of a page', () => {
  const text = page('<p>县司法局牵头</p>', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">');

  it.each([
    ['GB18030 by its label', new Uint8Array(iconv.encode(text, 'gb18030')), 'gb18030'],
    ['UTF-8, although its label says otherwise', strToU8(text), 'utf-8'],
    ['UTF-16 by its mark', new Uint8Array(iconv.encode(text, 'utf16le', { addBOM: true })), 'utf-16le'],
    [
      'Big5 by its label',
      new Uint8Array(iconv.encode(text.replace('gb2312', 'big5').replace('县司法局牵头', '縣司法局牽頭'), 'big5')),
      'big5',
    ],
  ])('%s', async (_, bytes, encoding) => {
    const read = await documentOf(bytes, '方案.htm');
    expect(read).toMatchObject({ format: 'html', encoding });
    expect(shortOf(read.blocks)).toEqual([encoding === 'big5' ? '縣司法局牽頭' : '县司法局牵头']);
  });
});

describe('a page that is no document', () => {
  it.each([
    [
      'frames',
      '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"></frameset></html>',
      'empty',
    ],
    ['nothing', page('<p> </p>'), 'empty'],
    ['a page that breaks off in a tag', '<html><body><p>一、要求</p><p cla', 'truncated'],
    ['a piece of a page that breaks off in a tag', '<p>一、要求</p><p cla', 'truncated'],
    ['a page whose end is missing', '<html><body><p>一、要求</p><p>二、任', 'truncated'],
    ['elements without end inside each other', `<html><body>${'<div><p>'.repeat(5_000)}</body></html>`, 'too-large'],
    [
      'an archive of a page',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--x',
      'unsupported',
    ],
  ])('%s is refused', async (_, text, kind) => {
    expect(await kindOf(strToU8(text), '方案.html')).toBe(kind);
  });

  it('a page is known by its content, whatever its name', async () => {
    expect(await documentOf(strToU8(page('<p>正文</p>')), '方案.txt')).toMatchObject({ format: 'html' });
  });
});

it('five megabytes of page are read in seconds', async () => {
  const row = `<tr><td>任务</td><td>${'依法履行职责。'.repeat(10)}</td><td>县司法局</td></tr>`;
  const item = `<p>${'样例部门应当按月整理材料。'.repeat(5)}</p>`;
  const body = `${item.repeat(11_000)}<table>${row.repeat(9_000)}</table>`;
  const bytes = strToU8(page(body));
  expect(bytes.length).toBeGreaterThan(4_500_000);
  const { blocks } = await documentOf(bytes, '方案.html');
  expect(blocks).toHaveLength(11_001);
}, 20_000);
