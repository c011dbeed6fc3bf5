import type { Localised } from '../../ledger/locale.ts';
import { isCompoundFile } from './compound/compound-file.ts';

/** What the first bytes say a file is; `text` where they say nothing. */
export type RecognisedFormat =
  | { readonly kind: 'zip' | 'compound' | 'biff' | 'archive' | 'text' }
  | { readonly kind: 'picture' | 'foreign' | 'unsupported'; readonly what: Localised };

const PHOTO: Localised = { 'zh-CN': '图片', en: 'a picture' };
const PDF: Localised = { 'zh-CN': 'PDF 文件', en: 'a PDF file' };
const PROGRAM: Localised = { 'zh-CN': '程序文件', en: 'a program' };
const RICH_TEXT: Localised = { 'zh-CN': 'RTF 文档', en: 'an RTF document' };
const SOUND_OR_FILM: Localised = { 'zh-CN': '音频或视频文件', en: 'a sound or video file' };
const DATABASE: Localised = { 'zh-CN': '数据库文件', en: 'a database file' };
const LOTUS: Localised = { 'zh-CN': 'Lotus 1-2-3 表格', en: 'a Lotus 1-2-3 sheet' };

const OLD_EXCEL: Localised = { 'zh-CN': 'Excel 4 以前的旧格式表格', en: 'a sheet of Excel 4 or older' };

/** First bytes (in hexadecimal, `..` for any byte) and what begins so. */
const SIGNATURES: readonly (readonly [string, RecognisedFormat])[] = [
  ['504b0304', { kind: 'zip' }],
  ['504b0506', { kind: 'zip' }],
  ['504b0708', { kind: 'zip' }],
  ['ffd8ff', { kind: 'picture', what: PHOTO }],
  ['89504e47', { kind: 'picture', what: PHOTO }],
  ['47494638', { kind: 'picture', what: PHOTO }],
  ['49492a00', { kind: 'picture', what: PHOTO }],
  ['4d4d002a', { kind: 'picture', what: PHOTO }],
  ['52494646........57454250', { kind: 'picture', what: PHOTO }],
  ['........6674797068656963', { kind: 'picture', what: PHOTO }],
  ['........667479706d696631', { kind: 'picture', what: PHOTO }],
  ['424d........00000000', { kind: 'picture', what: PHOTO }],
  ['255044462d', { kind: 'picture', what: PDF }],
  ['526172211a07', { kind: 'archive' }],
  ['377abcaf271c', { kind: 'archive' }],
  ['1f8b08', { kind: 'archive' }],
  ['425a68', { kind: 'archive' }],
  ['fd377a585a00', { kind: 'archive' }],
  ['4d5a', { kind: 'foreign', what: PROGRAM }],
  ['7f454c46', { kind: 'foreign', what: PROGRAM }],
  ['7b5c727466', { kind: 'foreign', what: RICH_TEXT }],
  ['........66747970', { kind: 'foreign', what: SOUND_OR_FILM }],
  ['494433', { kind: 'foreign', what: SOUND_OR_FILM }],
  ['000100005374616e64617264', { kind: 'foreign', what: DATABASE }],
  ['53514c69746520666f726d6174', { kind: 'foreign', what: DATABASE }],
  ['00000200', { kind: 'unsupported', what: LOTUS }],
  ['00001a00', { kind: 'unsupported', what: LOTUS }],
  ['09000400', { kind: 'unsupported', what: OLD_EXCEL }],
  ['09000600', { kind: 'unsupported', what: OLD_EXCEL }],
  ['09020600', { kind: 'unsupported', what: OLD_EXCEL }],
  ['09040600', { kind: 'unsupported', what: OLD_EXCEL }],
  // A bare stream of BIFF 5 or 8 begins with its BOF record.
  ['09080800', { kind: 'biff' }],
  ['09081000', { kind: 'biff' }],
];

/** Recognises a file by its first bytes, never by its name. */
export function recogniseFormat(bytes: Uint8Array): RecognisedFormat {
  if (isCompoundFile(bytes)) return { kind: 'compound' };
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  for (const [signature, format] of SIGNATURES) {
    const wanted = signature.match(/../g) ?? [];
    if (wanted.every((byte, index) => byte === '..' || byte === start[index])) return format;
  }
  // An archive of the tar kind has its mark after the first file's name.
  if (String.fromCharCode(...bytes.subarray(257, 262)) === 'ustar') return { kind: 'archive' };
  return { kind: 'text' };
}
