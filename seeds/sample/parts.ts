import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { seal } from '../../pipeline/workbook/seal.ts';

/** Texts and bytes of a zip container by name of part. */
export type Parts = Record<string, string | Uint8Array>;

/** A zip container of the given parts; the same parts, the same bytes. */
export function packed(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return seal(zipSync(Object.fromEntries(bytes)));
}

/** The container with its XML parts rewritten and further parts added. */
export function repacked(
  bytes: Uint8Array,
  rewrite: (xml: string, name: string) => string,
  added: Parts = {},
): Uint8Array {
  const parts: Parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  for (const [name, part] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name) && typeof part !== 'string') parts[name] = rewrite(strFromU8(part), name);
  }
  return packed({ ...parts, ...added });
}

/** The text of one part; '' where the container has none of this name. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  return part === undefined ? '' : strFromU8(part);
}

/** The bytes that a Base64 text stands for. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
