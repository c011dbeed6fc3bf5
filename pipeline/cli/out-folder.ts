import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './command.ts';

/** What a file is made of: all at once, or piece by piece so that a large text need not stand in memory as a whole. */
export type Content = Uint8Array | string | Iterable<string>;

/**
 * Writes results below one folder: each file first beside its place, then renamed into it, so that a reader never
 * sees half a file and an interrupted run leaves the old one.
 */
export class OutFolder {
  readonly path: string;
  /** The option that named the folder, for a message. */
  readonly #option: string;

  constructor(path: string, option = 'out') {
    this.path = path;
    this.#option = option;
  }

  /** Writes one file and answers with its path; `name` may hold subfolders. Throws UsageError where the place cannot be written. */
  write(name: string, content: Content): string {
    const file = join(this.path, name);
    const beside = `${file}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(beside, content);
      renameSync(beside, file);
    } catch (error) {
      removeIfThere(beside);
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new UsageError(refused(file, this.#option, error.code === 'EBUSY' || error.code === 'EPERM'));
    }
    return file;
  }
}

/** Takes a half-written file away; where even that fails the first error is the one to tell. */
function removeIfThere(file: string): void {
  if (existsSync(file)) rmSync(file);
}

function writeWhole(file: string, content: Content): void {
  const handle = openSync(file, 'w');
  try {
    if (content instanceof Uint8Array) writeBytes(handle, content);
    else
      for (const piece of gathered(typeof content === 'string' ? [content] : content))
        writeBytes(handle, Buffer.from(piece));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeBytes(handle: number, bytes: Uint8Array): void {
  // A disk may take less than it is given.
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

const CHARACTERS_A_WRITE = 1 << 16;

/** Small pieces joined, so that each write is worth its while. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHARACTERS_A_WRITE) continue;
    yield text;
    text = '';
  }
  yield text;
}

function refused(file: string, option: string, open: boolean) {
  return open
    ? {
        'zh-CN': `写不进 ${file}：请先在 Excel 或 WPS 里关闭它。`,
        en: `Cannot write ${file}: close it in Excel or WPS first.`,
      }
    : {
        'zh-CN': `写不进 ${file}：请换一个可写的文件夹（--${option}）。`,
        en: `Cannot write ${file}: choose another folder with --${option}.`,
      };
}
