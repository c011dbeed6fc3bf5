import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { officeJsFolder } from './office-js-folder.ts';

/** A file as a static server would answer it. */
export interface StaticFile {
  readonly contentType: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file of a folder by the path of its address; null where it is none, or lies outside. */
export function fileIn(folder: string, path: string): StaticFile | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return { contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}

/** Addresses from which a pane may load office.js: Microsoft's, the one for China, and a copy of its own. */
const officeJsAddresses = [
  /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted(\/.+)$/,
  /^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\/appsforoffice\/lib\/1(?:\.1)?\/hosted(\/.+)$/,
];

/** The file of the installed office.js that an address of Microsoft's networks names; null for other addresses. */
export function officeJsFile(address: string): StaticFile | null {
  for (const pattern of officeJsAddresses) {
    const path = pattern.exec(address.replace(/[?#].*$/, ''))?.[1];
    if (path !== undefined) return fileIn(officeJsFolder(), path);
  }
  return null;
}

/** The same for a pane that has office.js in a folder of its own, `office` or `office-js`, without the files being there. */
export function ownOfficeJsFile(path: string): StaticFile | null {
  const inside = /^\/office(?:-js)?(\/.+)$/.exec(path)?.[1];
  return inside === undefined ? null : fileIn(officeJsFolder(), inside);
}
