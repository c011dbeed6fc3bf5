import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import * as officeCrypto from 'officecrypto-tool';
import { documentRefusals } from '../../../../pipeline/import/document/document-refusals.ts';
import { readDocument } from '../../../../pipeline/import/read-document.ts';
import { handMadeDocx, kindOf, paragraph } from './reading.ts';

const docx = handMadeDocx({ body: paragraph('一、总体要求') });
const zipOf = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const padded = (start: Uint8Array) => Uint8Array.from([...start, ...new Uint8Array(600)]);

/** A Compound File with one stream of that name, as an old Word document has. */
function compound(stream: string): Uint8Array {
  const book = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(book, `/${stream}`, new Uint8Array(5_000));
  return Uint8Array.from(XLSX.CFB.write(book, { type: 'array' }) as Uint8Array);
}

describe('what is no plan document', () => {
  it.each([
    ['an empty file', new Uint8Array(0), '方案.docx', 'empty'],
    ['a text of blanks', strToU8(' \r\n\u3000\n'), '方案.txt', 'empty'],
    ['a Word file without words', handMadeDocx({ body: paragraph('') }), '方案.docx', 'empty'],
    [
      'a Word file of pictures',
      handMadeDocx({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }),
      '方案.docx',
      'image-only',
    ],
    [
      'a Word file with a password',
      officeCrypto.encrypt(Buffer.from(docx), { password: 'sample' }),
      '方案.docx',
      'encrypted',
    ],
    ['half a Word file', docx.slice(0, docx.length / 2), '方案.docx', 'truncated'],
    ['an old Word document', compound('WordDocument'), '方案.doc', 'unsupported'],
    ['an old WPS document', compound('WordDocument'), '方案.wps', 'unsupported'],
    ['an old presentation', compound('PowerPoint Document'), '方案.ppt', 'not-a-document'],
    ['an RTF document', strToU8('{\\rtf1\\ansi 方案}'), '方案.doc', 'unsupported'],
    ['a Word XML document', strToU8('<?xml version="1.0"?><w:wordDocument/>'), '方案.xml', 'unsupported'],
    ['an OpenDocument text', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), '方案.odt', 'unsupported'],
    ['a photo', padded(hex('ffd8ffe000104a464946')), '方案.jpg', 'image-only'],
    ['an OFD page file', zipOf({ 'OFD.xml': '<ofd/>' }), '方案.ofd', 'image-only'],
    ['an archive', zipOf({ '方案.docx': 'x' }), '方案.zip', 'not-a-document'],
    ['a RAR archive', padded(hex('526172211a0700')), '方案.rar', 'not-a-document'],
    [
      'a presentation',
      zipOf({ '[Content_Types].xml': '<T/>', 'ppt/presentation.xml': '<p/>' }),
      '方案.pptx',
      'not-a-document',
    ],
    ['a program', padded(hex('4d5a9000')), '方案.exe', 'not-a-document'],
    [
      'random bytes',
      Uint8Array.from({ length: 900 }, (_, index) => (index * 7919) % 251),
      '方案.txt',
      'not-a-document',
    ],
  ])('%s is refused', async (_, bytes, file, kind) => {
    expect(await kindOf(bytes, file)).toBe(kind);
  });

  it('an old Word document is to be saved as .docx, in both languages', async () => {
    const outcome = await readDocument(compound('WordDocument'), '方案.doc');
    expect(outcome).toMatchObject({ refusal: { message: { 'zh-CN': expect.stringContaining('另存为 .docx') } } });
    expect(outcome).toMatchObject({ refusal: { message: { en: expect.stringContaining('save it as .docx') } } });
  });
});

describe('the limits', () => {
  it('200 MB are refused by their size, and nothing is parsed', async () => {
    const huge = new Uint8Array(200 * 1024 * 1024);
    huge.set(docx);
    const begun = performance.now();
    expect(await kindOf(huge, '方案.docx')).toBe('too-large');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it.each([
    ['a body that unpacks to far more than its bytes', handMadeDocx({ body: paragraph('甲'.repeat(3_000_000)) })],
    ['a bomb beside the body', handMadeDocx({ body: paragraph('甲'), more: { 'word/bomb.xml': '0'.repeat(8 << 20) } })],
  ])('%s is refused', async (_, bytes) => {
    expect(await kindOf(bytes, '方案.docx')).toBe('too-large');
  });
});

describe('a text that lost bytes', () => {
  const text = '样例部门应当按月整理材料，依法履行职责。'.repeat(3);

  it.each([
    ['UTF-8 cut inside a character', strToU8(text).slice(0, -1)],
    ['UTF-8 with a changed byte', strToU8(text).with(31, 0xff)],
    [
      'UTF-16 cut inside a character',
      Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer), 0x4e]),
    ],
  ])('%s is refused, and not read in another encoding', async (_, bytes) => {
    expect(await kindOf(bytes, '方案.txt')).toBe('truncated');
  });
});

it('every refusal is one clear sentence or two in both languages, with what to do', () => {
  const what = { 'zh-CN': '甲', en: 'a sample' };
  const all = [
    documentRefusals.emptyFile(),
    documentRefusals.nothingInside(),
    documentRefusals.framesOnly(),
    documentRefusals.encrypted(),
    documentRefusals.damaged(),
    documentRefusals.tooLarge({ 'zh-CN': '文件超过 50 MB', en: 'The file is larger than 50 MB' }),
    documentRefusals.picture(what),
    documentRefusals.scannedPdf(),
    documentRefusals.partlyScannedPdf('3、4'),
    documentRefusals.garbledPdf(),
    documentRefusals.tabularPdf(),
    documentRefusals.oldFormat(what),
    documentRefusals.oldSheet(),
    documentRefusals.savedPage(),
    documentRefusals.archive(),
    documentRefusals.foreign(what),
    documentRefusals.unknown(),
    documentRefusals.noTable(),
  ];
  for (const { refusal } of all) {
    expect(refusal.message['zh-CN']).toMatch(/请.+。$/);
    expect(refusal.message['zh-CN'].replace(/[“”]/g, '')).not.toMatch(/[\p{Script=Han}][,;:!?]/u);
    expect(refusal.message.en).toMatch(/^[A-Z].+\.$/);
    expect(refusal.message['zh-CN'].length).toBeLessThan(120);
  }
});
