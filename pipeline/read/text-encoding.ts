import { refusals } from './refusals.ts';

/** A decoded text file; `encoding` as the Encoding Standard names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Characters no text file has: what remains marks the bytes as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 where every byte fits, else as GB18030 (which holds GBK and
 * GB2312). Throws `Unreadable` where the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes);
  for (const encoding of marked === null ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decode(bytes, encoding);
    if (text !== null && !CONTROL.test(text)) return { text, encoding };
  }
  throw refusals.unknown();
}

/** Decodes a part of XML: by its byte order mark, else as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOfMark(bytes) ?? 'utf-8').decode(bytes);
}

function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
