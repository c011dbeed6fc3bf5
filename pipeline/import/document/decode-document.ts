import { documentRefusals } from './document-refusals.ts';

/** A document decoded to text; `encoding` as the Encoding Standard names it. */
export interface DecodedDocument {
  readonly text: string;
  readonly encoding: string;
}

/** Characters no text has: what remains marks the bytes as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0006\u000e-\u001b]/;
/** Share of characters that may be unreadable before an encoding is out of the question. */
const DAMAGE = 0.1;
const ENOUGH = 8;

/**
 * Decodes a text or page: by its byte order mark, else as UTF-8 where every byte fits, else by the label it carries (a page's
 * `charset`), else as GB18030 (which holds GBK and GB2312). A text that is nearly all UTF-8 or GB18030 is refused as damaged
 * and never read in the other encoding: that would be another text. Throws `Unreadable`.
 */
export function decodeDocument(bytes: Uint8Array, label: string | null = null): DecodedDocument {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decoded(decode(bytes, marked) ?? fail(), marked);
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return decoded(utf8, 'utf-8');
  if (nearly(bytes, 'utf-8')) throw documentRefusals.damaged();
  const labelled = label === null ? null : nameOf(label);
  if (labelled !== null && labelled !== 'utf-8') {
    const text = decode(bytes, labelled === 'gbk' ? 'gb18030' : labelled);
    if (text !== null) return decoded(text, labelled === 'gbk' ? 'gb18030' : labelled);
  }
  const chinese = decode(bytes, 'gb18030');
  if (chinese !== null) return decoded(chinese, 'gb18030');
  throw nearly(bytes, 'gb18030') ? documentRefusals.damaged() : documentRefusals.unknown();
}

/** The `charset` a page names near its beginning; null where it names none. */
export function charsetOf(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? null;
}

function decoded(text: string, encoding: string): DecodedDocument {
  if (CONTROL.test(text)) throw documentRefusals.unknown();
  return { text, encoding };
}

function fail(): never {
  throw documentRefusals.damaged();
}

function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether all but a few of the characters beyond ASCII can be read in the encoding. */
function nearly(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): boolean {
  let bad = 0;
  let good = 0;
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    if (character === '\ufffd') bad += 1;
    else if (character > '\u007f') good += 1;
  }
  return good >= ENOUGH && bad <= Math.max(1, (good + bad) * DAMAGE);
}

/** The name of the encoding a label stands for; null where it stands for none. */
function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
