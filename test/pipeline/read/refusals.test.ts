import { strToU8, zipSync } from 'fflate';
import * as officeCrypto from 'officecrypto-tool';
import { read } from '../../../pipeline/read/read.ts';
import { bytesOf, handMade, refusalOf } from './hand-made.ts';

const ROWS = '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
const workbook = handMade({ rows: ROWS });
const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const padded = (start: Uint8Array) => bytesOf([...start, ...new Uint8Array(600)]);

describe('what is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a workbook without any cell', handMade({}), 'empty'],
    ['a photo', padded(hex('ffd8ffe000104a464946')), 'image-only'],
    ['a screenshot', padded(hex('89504e470d0a1a0a')), 'image-only'],
    ['a scan', strToU8('%PDF-1.7\n…'), 'image-only'],
    ['an OFD page file', zipOf({ 'OFD.xml': '<ofd/>', 'Doc_0/Document.xml': '<d/>' }), 'image-only'],
    ['a workbook of pictures', handMade({ more: { 'xl/media/image1.jpeg': 'x' } }), 'image-only'],
    ['a Word document', zipOf({ '[Content_Types].xml': '<T/>', 'word/document.xml': '<d/>' }), 'not-a-workbook'],
    ['a presentation', zipOf({ '[Content_Types].xml': '<T/>', 'ppt/presentation.xml': '<d/>' }), 'not-a-workbook'],
    ['an OpenDocument text', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'not-a-workbook'],
    ['an archive of workbooks', zipOf({ '一季度/司法局.xlsx': 'x', '一季度/财政局.xlsx': 'y' }), 'not-a-workbook'],
    ['a RAR archive', padded(hex('526172211a0700')), 'not-a-workbook'],
    ['a program', padded(hex('4d5a9000')), 'not-a-workbook'],
    ['random bytes', Uint8Array.from({ length: 900 }, (_, index) => (index * 7919) % 251), 'not-a-workbook'],
    ['a Numbers sheet', zipOf({ 'Index/Document.iwa': 'x' }), 'unsupported'],
    ['a sheet of Excel 2', padded(hex('0900040002001000')), 'unsupported'],
  ])('%s is refused', async (_, bytes, kind) => {
    expect(await refusalOf(bytes)).toBe(kind);
  });

  it('tells an archive to be unpacked first, in both languages', async () => {
    const outcome = await read(zipOf({ 'a.xlsx': 'x' }), '台账.zip');
    expect(outcome).toMatchObject({ state: 'refused', refusal: { kind: 'not-a-workbook' } });
    if (outcome.state === 'refused') {
      expect(outcome.refusal.message['zh-CN']).toContain('请先解压');
      expect(outcome.refusal.message.en).toContain('Unpack it first');
    }
  });

  it('goes by the content, not by the name', async () => {
    expect(await refusalOf(workbook, '照片.jpg')).toBe('read');
    expect(await refusalOf(padded(hex('ffd8ffe0')), '台账.xlsx')).toBe('image-only');
  });
});

describe('what is protected or damaged', () => {
  it('a workbook with a password is refused', async () => {
    const encrypted = officeCrypto.encrypt(Buffer.from(workbook), { password: 'sample' });
    expect(await refusalOf(bytesOf(encrypted))).toBe('encrypted');
  });

  it('an OpenDocument sheet with a password is refused', async () => {
    const bytes = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
      'content.xml': 'sealed',
    });
    expect(await refusalOf(bytes)).toBe('encrypted');
  });

  it('a workbook cut off anywhere is refused', async () => {
    for (let length = 4; length < workbook.length; length += 37) {
      expect(await refusalOf(workbook.slice(0, length))).toBe('truncated');
    }
  });

  it('a changed byte inside a sheet is found out by its checksum', async () => {
    const stored = zipSync({ 'xl/workbook.xml': [strToU8('<workbook/>'), { level: 0 }] });
    const changed = stored.slice();
    const at = changed.findIndex((_, index) => String.fromCharCode(...changed.slice(index, index + 9)) === '<workbook');
    changed[at + 5] = 88;
    expect(await refusalOf(changed)).toBe('truncated');
  });
});

describe('the limits', () => {
  it.each([
    ['bytes of the file', { bytes: workbook.length - 1 }],
    ['entries', { entries: 6 }],
    ['inflated bytes', { inflated: 1_000 }],
    ['cells', { cells: 3 }],
    ['columns', { columns: 2 }],
    ['sheets', { sheets: 0 }],
  ])('a workbook over the limit of %s is refused', async (_, limits) => {
    expect(await refusalOf(workbook, '台账.xlsx', limits)).toBe('too-large');
  });

  it('a workbook exactly at the limits is read', async () => {
    const limits = { bytes: workbook.length, entries: 7, cells: 4, columns: 3, sheets: 1 };
    expect(await refusalOf(workbook, '台账.xlsx', limits)).toBe('read');
  });

  it('a zip bomb is refused by its directory alone', async () => {
    const bomb = handMade({ rows: ROWS, more: { 'xl/bomb.bin': '0'.repeat(8 * 1024 * 1024) } });
    expect(await refusalOf(bomb)).toBe('too-large');
  });

  it('a sheet that lies about its size is stopped, a short one and a long one', async () => {
    const long = handMade({ rows: '<row><c><v>1</v></c></row>'.repeat(60_000) });
    for (const bytes of [workbook, long]) {
      const lying = bytes.slice();
      const view = new DataView(lying.buffer);
      for (let at = 0; at + 46 < lying.length; at += 1) {
        // The stated size in the directory entry of every part.
        if (view.getUint32(at, true) !== 0x02014b50) continue;
        view.setUint32(at + 24, 64, true);
        // And no checksum to find it out by.
        view.setUint32(at + 16, 0, true);
      }
      expect(await refusalOf(lying)).toBe('truncated');
    }
  });

  it('blanks far to the right are let go, a word there is not', async () => {
    const at = (text: string) => handMade({ rows: `<row><c><v>1</v></c><c r="XFD1" t="str"><v>${text}</v></c></row>` });
    expect(await refusalOf(at(' '))).toBe('read');
    expect(await refusalOf(at('误'))).toBe('too-large');
  });
});
