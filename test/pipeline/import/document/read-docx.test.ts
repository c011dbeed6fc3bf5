import { Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { cellsOf, documentOf, handMadeDocx, level, numbered, paragraph, shortOf } from './reading.ts';

const shortDocx = async (parts: Parameters<typeof handMadeDocx>[0]) =>
  shortOf((await documentOf(handMadeDocx(parts), '方案.docx')).blocks);
const cell = (text: string, columnSpan = 1, rowSpan = 1) =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), columnSpan, rowSpan });

describe('a Word file written by a library', () => {
  const written = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: '样例县重点工作台账', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun('　　一、总体'), new TextRun({ text: '要求', bold: true })] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('重点任务'), cell('措施'), cell('责任单位')] }),
              new TableRow({ children: [cell('1.规范裁量', 1, 2), cell('①梳理。\n②公布。'), cell('县司法局', 1, 2)] }),
              new TableRow({ children: [cell('③评查。')] }),
              new TableRow({ children: [cell('二、提升监督', 3)] }),
            ],
          }),
          new Paragraph({ children: [new TextRun('第一行'), new TextRun({ text: '第二行', break: 1 })] }),
        ],
      },
    ],
  });

  it('gives its headings, paragraphs and merged cells with their places', async () => {
    const { blocks, format, encoding, name, sha256 } = await documentOf(await Packer.toBuffer(written), '方案.docx');
    expect({ format, encoding, name }).toEqual({ format: 'docx', encoding: null, name: '方案.docx' });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(shortOf(blocks.filter(({ kind }) => kind === 'paragraph'))).toEqual([
      '# 样例县重点工作台账',
      '　　一、总体要求',
      '第一行',
      '第二行',
    ]);
    expect(blocks[1]).toMatchObject({ place: { line: 2, sheet: null, cell: null } });
    expect(blocks[2]).toMatchObject({ kind: 'table', name: '表1' });
    expect(cellsOf(blocks[2])).toEqual([
      'A1 1x1 重点任务',
      'B1 1x1 措施',
      'C1 1x1 责任单位',
      'A2 2x1 1.规范裁量',
      'B2 1x1 ①梳理。\n②公布。',
      'C2 2x1 县司法局',
      'B3 1x1 ③评查。',
      'A4 1x3 二、提升监督',
    ]);
  });

  it('keeps insertions and drops deletions', async () => {
    const tracked = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('每年不少于'),
                new InsertedTextRun({ text: '60', id: 1, author: '样例甲', date: '2024-01-01T00:00:00Z' }),
                new TextRun('学时'),
              ],
            }),
          ],
        },
      ],
    });
    const { blocks } = await documentOf(await Packer.toBuffer(tracked), '方案.docx');
    expect(shortOf(blocks)).toEqual(['每年不少于60学时']);
  });
});

describe('automatic numbers', () => {
  const list = [
    level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>'),
    level(1, 'chineseCounting', '（%2）'),
    level(2, 'decimal', '%3.'),
    level(3, 'decimalEnclosedCircle', '%4'),
  ].join('');
  const numbering = `<w:abstractNum w:abstractNumId="0">${list}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const numberedBody = (...items: readonly (readonly [string, number, number?])[]) =>
    items.map(([text, depth, use = 1]) => paragraph(text, numbered(use, depth))).join('');

  it('stand in the text as Word prints them, deeper ones beginning anew', async () => {
    const body = numberedBody(
      ['总体要求', 0],
      ['提高站位', 1],
      ['学习', 2],
      ['宣传', 2],
      ['明确责任', 1],
      ['培训', 2],
      ['分步', 3],
      ['保障', 0],
      ['统筹', 1],
    );
    expect(await shortDocx({ body, numbering })).toEqual([
      '一、总体要求',
      '（一）提高站位',
      '1. 学习',
      '2. 宣传',
      '（二）明确责任',
      '1. 培训',
      '①分步',
      '二、保障',
      '（一）统筹',
    ]);
  });

  it('go on over two uses of one list, and begin anew where a use says so', async () => {
    const body = numberedBody(['甲', 2], ['乙', 2], ['丙', 2, 2], ['丁', 2, 2]);
    expect(await shortDocx({ body, numbering })).toEqual(['1. 甲', '2. 乙', '1. 丙', '2. 丁']);
  });

  it('may come from the style, and are switched off by list 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="条文"/><w:basedOn w:val="a"/></w:style>';
    const articles = `<w:abstractNum w:abstractNumId="5">${level(0, 'chineseCounting', '第%1条', '<w:pStyle w:val="a"/>')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>`;
    const body = [
      paragraph('为了', '<w:pStyle w:val="a"/>'),
      paragraph('不算', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph('本办法', '<w:pStyle w:val="b"/>'),
    ].join('');
    expect(await shortDocx({ body, styles, numbering: articles })).toEqual(['第一条为了', '不算', '第二条本办法']);
  });

  it('fill the cells of a column of numbers', async () => {
    const row = (text: string) =>
      `<w:tr><w:tc>${paragraph('', numbered(4))}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const plain = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>`;
    const body = `<w:tbl>${row('评查')}${row('培训')}</w:tbl>`;
    expect(await shortDocx({ body, numbering: plain })).toEqual([
      [
        ['1', '评查'],
        ['2', '培训'],
      ],
    ]);
  });

  it('bullets print no number, and a deleted item counts none', async () => {
    const bullets = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf06c')}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num>`;
    expect(await shortDocx({ body: paragraph('点', numbered(9)), numbering: bullets })).toEqual(['点']);
    const deleted = `<w:p><w:pPr>${numbered(1, 2)}<w:rPr><w:del w:id="1" w:author="样例甲"/></w:rPr></w:pPr><w:del w:id="2" w:author="样例甲"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    const body = numberedBody(['甲', 2]) + deleted + numberedBody(['乙', 2]);
    expect(await shortDocx({ body, numbering })).toEqual(['1. 甲', '2. 乙']);
  });
});

describe('what a Word file holds besides', () => {
  it('deleted and moved words are dropped, moved ones stand where they went', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del>${run('留')}<w:moveFrom w:id="2" w:author="a">${run('移')}</w:moveFrom></w:p><w:p><w:moveTo w:id="3" w:author="a">${run('移')}</w:moveTo></w:p>`;
    expect(await shortDocx({ body })).toEqual(['留', '移']);
  });

  it('hidden words are left out; fields, links, reading aids and plain formulas are read', async () => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('明')}${run('暗', '<w:vanish/>')}<w:fldSimple w:instr="DATE">${run('2024年')}</w:fldSimple><w:hyperlink r:id="no">${run('链接')}</w:hyperlink><w:r><w:ruby><w:rt>${run('yín')}</w:rt><w:rubyBase>${run('垠')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath></w:p>`;
    expect(await shortDocx({ body })).toEqual(['明2024年链接垠≥95%']);
  });

  it('a text box is read once, whichever program draws it', async () => {
    const box = `<w:txbxContent>${paragraph('框内')}</w:txbxContent>`;
    const drawing = `<w:drawing><wps:txbx>${box}</wps:txbx></w:drawing>`;
    const both = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const one = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const bare = `<w:p><w:r>${drawing}</w:r></w:p>`;
    for (const body of [both, one, bare]) expect(await shortDocx({ body })).toEqual(['框内']);
  });

  it('a bookmark between rows keeps the merges, and a row that begins further right its column', async () => {
    const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${tc('上', '<w:vMerge w:val="restart"/>')}${tc('甲')}</w:tr><w:bookmarkStart w:id="0" w:name="书签"/><w:tr>${tc('', '<w:vMerge/>')}${tc('乙')}</w:tr><w:bookmarkEnd w:id="0"/><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('丙')}</w:tr></w:tbl>`;
    const { blocks } = await documentOf(handMadeDocx({ body }), '方案.docx');
    expect(cellsOf(blocks[0])).toEqual(['A1 2x1 上', 'B1 1x1 甲', 'B2 1x1 乙', 'A3 1x1', 'B3 1x1 丙']);
  });

  it('footnotes come at the end, and not inside a sentence', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = `<w:p><w:r><w:t>执法部门</w:t></w:r>${reference}<w:r><w:t>负责。</w:t></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="2">${paragraph('指县级部门。')}</w:footnote>`;
    expect(await shortDocx({ body, footnotes })).toEqual(['执法部门负责。', '脚注1：指县级部门。']);
  });

  it('a style with an outline level is a heading, whatever its name', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="一级\'标题"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="小标题"/><w:basedOn w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const body = paragraph('总体要求', '<w:pStyle w:val="x"/>') + paragraph('站位', '<w:pStyle w:val="y"/>');
    expect(await shortDocx({ body, styles })).toEqual(['# 总体要求', '## 站位']);
  });

  it('macros are not looked at', async () => {
    const file = handMadeDocx({ body: paragraph('正文'), more: { 'word/vbaProject.bin': 'Sub AutoOpen()' } });
    expect(shortOf((await documentOf(file, '方案.docm')).blocks)).toEqual(['正文']);
  });
});
