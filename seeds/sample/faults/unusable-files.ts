import { expected, type Fault } from '../fault.ts';
import { packed } from '../parts.ts';
import { randomOf } from '../random.ts';

/** Protected by a password for opening. */
export const encrypted: Fault = {
  id: 'encrypted',
  title: { 'zh-CN': '设了打开密码', en: 'Protected by a password' },
  repack: (bytes) => encryptedContainer(bytes.length),
  rename: (file) => file.replace(/\.xlsx$/, '_加密.xlsx'),
  state: 'refused',
  expects: [expected('S-12 error')],
};

/** A download that broke off. */
export const truncated: Fault = {
  id: 'truncated',
  title: { 'zh-CN': '下载中断', en: 'A download that broke off' },
  repack: (bytes) => bytes.slice(0, Math.floor(bytes.length * 0.6)),
  state: 'refused',
  expects: [expected('S-12 error')],
};

/** Nothing arrived but the name. */
export const emptyFile: Fault = {
  id: 'empty-file',
  title: { 'zh-CN': '空文件', en: 'An empty file' },
  repack: () => new Uint8Array(0),
  rename: (file) => file.replace(/\.xlsx$/, '(1).xlsx'),
  state: 'refused',
  expects: [expected('S-12 error')],
};

/** The ledger in an archive. */
export const zipped: Fault = {
  id: 'zipped',
  title: { 'zh-CN': '发来压缩包', en: 'An archive' },
  repack: (bytes) => packed({ '台账/任务台账.xlsx': bytes }),
  rename: (file) => file.replace(/\.xlsx$/, '.zip'),
  state: 'refused',
  expects: [expected('S-12 error')],
};

/** A report in Word instead of the ledger. */
export const wordFile: Fault = {
  id: 'word-file',
  title: { 'zh-CN': '发来 Word 文档', en: 'A Word document' },
  repack: () => packed(WORD),
  rename: (file) => file.replace(/\.xlsx$/, '_情况说明.docx'),
  state: 'refused',
  expects: [expected('S-12 error')],
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD_MAIN}"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>第二季度重点工作情况说明（样例）</w:t></w:r></w:p></w:body></w:document>`,
};

const SCHEME = `${XML}<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAAAAAAAAAAAAAAAAAAAA=="/></encryption>`;

/** The container of an encrypted workbook ([MS-OFFCRYPTO] 2.3.4); what is inside is noise, which is all a reader can see. */
async function encryptedContainer(length: number): Promise<Uint8Array> {
  const { CFB } = await import('@e965/xlsx');
  const random = randomOf('encrypted');
  const agile = [4, 0, 4, 0, 0x40, 0, 0, 0, ...new TextEncoder().encode(SCHEME)];
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', agile);
  CFB.utils.cfb_add(
    container,
    '/EncryptedPackage',
    Array.from({ length }, () => random.between(0, 255)),
  );
  return Uint8Array.from(CFB.write(container, { type: 'array' }));
}
