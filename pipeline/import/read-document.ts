import type { Localised } from '../../ledger/locale.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import { openCompoundFile } from '../read/compound/compound-file.ts';
import { defaultReadLimits } from '../read/limits.ts';
import { read } from '../read/read.ts';
import { recogniseFormat } from '../read/recognise-format.ts';
import { Unreadable } from '../read/refusals.ts';
import { openZip, type ZipPackage } from '../read/zip.ts';
import { charsetOf, decodeDocument } from './document/decode-document.ts';
import { asDocumentRefusal, documentRefusals, UnreadableDocument } from './document/document-refusals.ts';
import { readDocx, wordPartOf } from './document/read-docx.ts';
import { readHtml } from './document/read-html.ts';
import { isPdf, readPdf } from './document/read-pdf.ts';
import { workbookBlocks } from './document/read-workbook.ts';
import { textDocument } from './read-text-document.ts';
import type { SourceDocument } from './source-document.ts';

/** A document that could be read, or why not and what to do. */
export type DocumentOutcome =
  | { readonly state: 'read'; readonly document: SourceDocument }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** The name of a document and the hash of its bytes. */
type About = Pick<SourceDocument, 'name' | 'sha256'>;

const WORKBOOK_NAME = /\.(?:csv|tsv|tab|xls|xlsx|xlsm|xlsb|et|ett|ods|fods)$/i;
const PAGE_NAME = /\.(?:s?html?|xhtml)$/i;
const PAGE_START =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|h[1-6]|span|center|article|section|style|script|link)\b/i;

/** Documents that are zip containers too, by an entry that only they have. */
const CONTAINERS: readonly (readonly [RegExp, () => Unreadable])[] = [
  [/^ppt\//i, () => documentRefusals.foreign({ 'zh-CN': 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' })],
  [/^OFD\.xml$/i, () => documentRefusals.picture({ 'zh-CN': 'OFD 版式文件', en: 'an OFD page file' })],
  [/^META-INF\/container\.xml$/i, () => documentRefusals.foreign({ 'zh-CN': '电子书', en: 'an e-book' })],
  [
    /^Index(?:\/.+\.iwa|\.zip)$/i,
    () => documentRefusals.oldFormat({ 'zh-CN': 'Pages 或 Numbers 文稿', en: 'a Pages or Numbers document' }),
  ],
];

/**
 * Reads a plan document: .docx, .html, .txt, .md, .pdf with text, and the tables of .xlsx, .xlsm, .xlsb, .xls, .et, .ods and
 * .csv. The format is told by the content; the name only tells a table or a page from other text. Macros never run, nothing
 * outside the file is fetched. Bytes that are no such document, or that pass a limit, are refused with a sentence that says
 * what to do; nothing is thrown for them.
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<DocumentOutcome> {
  try {
    if (bytes.length === 0) throw documentRefusals.emptyFile();
    if (bytes.length > defaultReadLimits.bytes) throw tooManyBytes();
    return { state: 'read', document: await readBytes(bytes, { name: file, sha256: await sha256Of(bytes) }) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { state: 'refused', refusal: error.refusal };
    if (error instanceof Unreadable) return { state: 'refused', refusal: asDocumentRefusal(error.refusal) };
    throw error;
  }
}

async function readBytes(bytes: Uint8Array, about: About): Promise<SourceDocument> {
  if (isPdf(bytes)) return { ...about, format: 'pdf', encoding: null, blocks: await readPdf(bytes) };
  const recognised = recogniseFormat(bytes);
  switch (recognised.kind) {
    case 'zip':
      return readContainer(bytes, about);
    case 'compound':
      return readOldFile(bytes, about);
    case 'biff':
      return readWorkbook(bytes, about);
    case 'archive':
      throw documentRefusals.archive();
    case 'picture':
      throw documentRefusals.picture(recognised.what);
    case 'foreign':
      throw /^RTF/.test(recognised.what['zh-CN'])
        ? documentRefusals.oldFormat(recognised.what)
        : documentRefusals.foreign(recognised.what);
    case 'unsupported':
      throw documentRefusals.oldSheet();
    case 'text':
      return readWritten(bytes, about);
  }
}

async function readContainer(bytes: Uint8Array, about: About): Promise<SourceDocument> {
  const zip = openZip(bytes, defaultReadLimits);
  const main = wordPartOf(zip);
  if (main !== null) return { ...about, format: 'docx', encoding: null, blocks: await readDocx(zip, main) };
  const foreign = CONTAINERS.find(([pattern]) => zip.names.some((name) => pattern.test(name)));
  if (foreign !== undefined) throw foreign[1]();
  if (zip.has('[Content_Types].xml') || isSheet(zip)) return readWorkbook(bytes, about);
  throw zip.has('mimetype') ? documentRefusals.oldFormat(OPEN_DOCUMENT) : documentRefusals.archive();
}

function isSheet(zip: ZipPackage): boolean {
  const kind = zip.part('mimetype');
  return kind !== null && /opendocument\.spreadsheet/.test(new TextDecoder().decode(kind));
}

/** A Compound File: an old workbook, an encrypted file of any kind, or an old Word document. */
async function readOldFile(bytes: Uint8Array, about: About): Promise<SourceDocument> {
  const names = new Set(openCompoundFile(bytes).names.map((name) => name.toLowerCase()));
  if (names.has('encryptedpackage') || names.has('encryptioninfo')) throw documentRefusals.encrypted();
  if (names.has('workbook') || names.has('book')) return readWorkbook(bytes, about);
  if (names.has('worddocument')) throw documentRefusals.oldFormat(OLD_WORD);
  throw names.has('powerpoint document')
    ? documentRefusals.foreign({ 'zh-CN': 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' })
    : documentRefusals.unknown();
}

async function readWorkbook(bytes: Uint8Array, about: About): Promise<SourceDocument> {
  const outcome = await read(bytes, about.name);
  if (outcome.state === 'refused') throw new Unreadable(outcome.refusal);
  const { grid } = outcome;
  return { ...about, format: grid.format, encoding: grid.encoding, blocks: workbookBlocks(grid) };
}

/** A file that is text: a page, separated values, or plain text. */
async function readWritten(bytes: Uint8Array, about: About): Promise<SourceDocument> {
  const { text, encoding } = decodeDocument(bytes, charsetOf(bytes));
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '') throw documentRefusals.nothingInside();
  if (/^(?:[\w-]+:.*\r?\n)*content-type:\s*multipart\/related/i.test(start)) throw documentRefusals.savedPage();
  if (/<w:wordDocument\b|<pkg:package\b/.test(start)) throw documentRefusals.oldFormat(WORD_XML);
  if (/^<[^>]*>?\s*<?(?:\w+:)?UOF\b|<uof:/i.test(start)) throw documentRefusals.oldFormat(UOF);
  const workbook = start.startsWith('<') && /<(?:\w+:)?Workbook\b|<office:document\b/.test(start);
  if (workbook || WORKBOOK_NAME.test(about.name.trim())) return readWorkbook(bytes, about);
  const page = PAGE_START.test(start) || (PAGE_NAME.test(about.name.trim()) && /<[a-z]/i.test(text));
  if (page) return { ...about, format: 'html', encoding, blocks: await readHtml(text) };
  return textDocument(text, { ...about, format: 'text', encoding });
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const OLD_WORD: Localised = {
  'zh-CN': 'Word 97—2003 或 WPS 文字的旧格式（.doc、.wps）',
  en: 'an old Word or WPS document (.doc, .wps)',
};
const WORD_XML: Localised = { 'zh-CN': 'Word XML 文档', en: 'a Word XML document' };
const OPEN_DOCUMENT: Localised = { 'zh-CN': 'OpenDocument 文档（.odt）', en: 'an OpenDocument text (.odt)' };
const UOF: Localised = { 'zh-CN': '标文通（UOF）文档', en: 'a UOF document' };

function tooManyBytes(): Unreadable {
  const megabytes = defaultReadLimits.bytes / 1024 / 1024;
  return documentRefusals.tooLarge({
    'zh-CN': `文件超过 ${megabytes} MB`,
    en: `The file is larger than ${megabytes} MB`,
  });
}
