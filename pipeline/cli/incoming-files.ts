import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { UsageError } from './command.ts';

/** A file that came in: its path on this machine and the name by which findings speak of it. */
export interface IncomingFile {
  readonly path: string;
  /** Relative to the folder named by the person, with forward slashes. */
  readonly name: string;
  readonly size: number;
}

// What programs leave beside the files people mean.
const LEFT_BY_PROGRAMS = /^(~\$|\.~lock\.|\.)|^(thumbs\.db|desktop\.ini)$|\.(tmp|crdownload)$/i;

/**
 * Every file that the paths name, folders with their subfolders, in the order of their names (not of the disk).
 * Lock files and other traces of programs are passed over. Throws UsageError for a path that is not there.
 */
export function incomingFiles(paths: readonly string[]): IncomingFile[] {
  const files = paths.flatMap((path) => {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (!entry) {
      throw new UsageError({ 'zh-CN': `找不到 ${path}，请检查路径。`, en: `There is no ${path}; check the path.` });
    }
    return entry.isDirectory() ? filesBelow(path) : [{ path, name: basename(path), size: entry.size }];
  });
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The bytes of a file and their sha256 in hexadecimal. */
export function readIncoming(file: IncomingFile): { bytes: Uint8Array; sha256: string } {
  const bytes = readFileSync(file.path);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function filesBelow(folder: string): IncomingFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFT_BY_PROGRAMS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/'), size: statSync(path).size }));
}
