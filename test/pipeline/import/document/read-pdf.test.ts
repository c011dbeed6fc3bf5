import { Workbook } from 'exceljs';
import { hasLibreOffice, printAsPdf } from '../../workbook/libreoffice.ts';
import { handMadePdf, type PrintedPage, setInType } from './hand-made-pdf.ts';
import { documentOf, kindOf, shortOf } from './reading.ts';

const shortPdf = async (pages: readonly PrintedPage[]) =>
  shortOf((await documentOf(handMadePdf(pages), '方案.pdf')).blocks);
const title = { text: '样例县重点工作方案', x: 200, y: 780, size: 22 };
const long =
  '样例部门应当按月整理评查材料，把发现的问题写进台账，逐条写明原因、办法和日期，由专人跟踪核对，年底前一并归档备查。';
const item = '（一）提高站位。县司法局要牵头组织开展公共法律知识培训，每年不少于三十学时，并于年底前完成考核。';
const footer = (text: string) => ({ text, x: 280, y: 40, size: 14 });

describe('the text of a PDF', () => {
  it('comes as paragraphs: full lines go on, indented ones begin anew', async () => {
    expect(await shortPdf([{ lines: [title, ...setInType([long, item, '二、保障措施'], 700)] }])).toEqual([
      '样例县重点工作方案',
      long,
      item,
      '二、保障措施',
    ]);
  });

  it('goes on over the end of a page, page numbers left out', async () => {
    const lines = setInType([long, item, long], 700);
    const pages = [
      { lines: [title, ...lines.slice(0, 4), footer('— 1 —')] },
      { lines: [...lines.slice(4).map((line, index) => ({ ...line, y: 780 - index * 28 })), footer('— 2 —')] },
    ];
    expect(await shortPdf(pages)).toEqual(['样例县重点工作方案', long, item, long]);
  });

  it.each([
    ['第 1 页 共 3 页', (page: number) => `第 ${page} 页 共 3 页`],
    ['1/3', (page: number) => `${page}/3`],
    ['bare numbers that count the pages', (page: number) => String(page + 4)],
  ])('%s are page numbers', async (_, number) => {
    const pages = [1, 2, 3].map((page) => ({ lines: [...setInType([long], 780), footer(number(page))] }));
    expect(await shortPdf(pages)).toEqual([long, long, long]);
  });

  it('a number that does not count the pages is text', async () => {
    const pages = [7, 7].map((number) => ({ lines: [...setInType([long], 780), footer(String(number))] }));
    expect(await shortPdf(pages)).toEqual([long, '7', long, '7']);
  });

  it('running heads are left out; a heading repeated within the text is kept once', async () => {
    const head = { text: '样例县人民政府文件', x: 200, y: 810, size: 12 };
    const withHead = [1, 2, 3].map(() => ({ lines: [head, ...setInType([long, item], 740)] }));
    expect(await shortPdf(withHead)).toEqual([long, item, long, item, long, item]);
    const same = { text: '任务清单', x: 112, y: 768 };
    const withHeading = [1, 2, 3].map(() => ({ lines: [same, ...setInType([long, item], 740)] }));
    expect(await shortPdf(withHeading)).toEqual(['任务清单', long, item, long, item, long, item]);
  });

  it('a heading after a full line that ends a sentence stands alone', async () => {
    const full = '一二三四五六七八九十一二三四五六七八九十一二三四五。';
    expect(full).toHaveLength(26);
    expect(await shortPdf([{ lines: setInType([full, '二、保障措施', long], 700) }])).toEqual([
      full,
      '二、保障措施',
      long,
    ]);
  });

  it('an indented line begins a paragraph, although the full line above ends no sentence', async () => {
    const open =
      '样例部门应当按月整理评查材料把发现的问题写进台账逐条写明原因办法和日期并由专人跟踪核对到年底前一并归档备查再报送汇总'.slice(
        0,
        54,
      );
    expect(open).toHaveLength(54);
    expect(await shortPdf([{ lines: setInType([open, '责任单位县司法局'], 700) }])).toEqual([open, '责任单位县司法局']);
  });

  it('columns of a table stay apart and are not joined', async () => {
    const row = (texts: readonly string[], y: number) =>
      texts.map((text, index) => ({ text, x: 80 + index * 180, y, size: 12 }));
    const lines = [...row(['任务', '措施', '单位'], 700), ...row(['评查', '每年两次', '县司法局'], 680)];
    expect(await shortPdf([{ lines }])).toEqual(['任务\t措施\t单位', '评查\t每年两次\t县司法局']);
  });

  it('a watermark at a slant is no text; a page on its side is read as it is looked at', async () => {
    for (const turned of [45, 90, 180]) {
      const mark = { text: '内部资料', x: 300, y: 300, size: 40, turned };
      expect(await shortPdf([{ lines: [...setInType([long], 700), mark] }])).toEqual([long]);
    }
    const side = [
      { text: '上一行文字', x: 100, y: 100, turned: 90 },
      { text: '下一行文字', x: 140, y: 100, turned: 90 },
    ];
    expect(await shortPdf([{ lines: side, rotate: 90 }])).toEqual(['上一行文字', '下一行文字']);
  });

  it('radicals are the characters they stand for', async () => {
    expect(
      await shortPdf([{ lines: [{ text: '重点⼯作和⾏政执法⻔户⺠生，共二十字以上的一行文字', x: 80, y: 700 }] }]),
    ).toEqual(['重点工作和行政执法门户民生，共二十字以上的一行文字']);
  });
});

describe('a PDF that cannot be read', () => {
  const text = { lines: setInType([long], 700) };
  const whole = handMadePdf([text]);

  it.each([
    ['a scan', handMadePdf([{ lines: [], picture: true }]), 'scanned'],
    [
      'a scan with page numbers set in type',
      handMadePdf([1, 2].map((page) => ({ lines: [footer(String(page))], picture: true }))),
      'scanned',
    ],
    ['a text with a scanned annex', handMadePdf([text, { lines: [], picture: true }]), 'scanned'],
    [
      'letters without a meaning',
      handMadePdf([
        {
          lines: [{ text: '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c', x: 80, y: 700 }],
        },
      ]),
      'scanned',
    ],
    ['a PDF of empty pages', handMadePdf([{ lines: [] }]), 'empty'],
    ['half a PDF', whole.slice(0, whole.length / 2), 'truncated'],
    ['a PDF without its directory', whole.slice().fill(32, 9, 400), 'truncated'],
    [
      'a PDF with a password',
      handMadePdf(
        [text],
        '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> /ID [<00> <00>] ',
      ),
      'encrypted',
    ],
  ])('%s is refused', async (_, bytes, kind) => {
    expect(await kindOf(bytes, '方案.pdf')).toBe(kind);
  });

  it('a large table is refused, a small one beside a text is not', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row) =>
        ['规范裁量', '每年评查', '县司法局'].map((cell, index) => ({
          text: cell,
          x: 80 + index * 150,
          y: 300 - row * 20,
        })),
      ).flat();
    expect(await kindOf(handMadePdf([{ lines: rows(12) }]), '台账.pdf')).toBe('unsupported');
    expect(await kindOf(handMadePdf([{ lines: [...text.lines, ...rows(4)] }]), '台账.pdf')).toBe('read');
  });

  it('a blank page between others is no scan', async () => {
    expect(await kindOf(handMadePdf([text, { lines: [] }]), '方案.pdf')).toBe('read');
  });
});

(hasLibreOffice ? it : it.skip)('a PDF that LibreOffice prints from a sheet is read', async () => {
  const book = new Workbook();
  book.addWorksheet('任务').addRow(['一、规范行政裁量权基准，每年评查两次']);
  const printed = printAsPdf(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(shortOf((await documentOf(printed, '台账.pdf')).blocks)).toContain('一、规范行政裁量权基准，每年评查两次');
});
