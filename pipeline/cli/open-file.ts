import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Grid } from '../../ledger/grid/grid.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import { defaultReadLimits } from '../read/limits.ts';
import { read } from '../read/read.ts';
import { refusals } from '../read/refusals.ts';
import { type IncomingFile, readIncoming } from './incoming-files.ts';

/** One incoming file after reading: its hash, and the grid or the reason why there is none. */
export interface OpenedFile {
  readonly file: IncomingFile;
  readonly sha256: string;
  readonly outcome:
    | { readonly state: 'read'; readonly grid: Grid }
    | { readonly state: 'refused'; readonly refusal: Refusal };
}

/** Opens a file. One that is too large to be a ledger is refused without being taken into memory. */
export async function openFile(file: IncomingFile): Promise<OpenedFile> {
  const { bytes: limit } = defaultReadLimits;
  if (file.size > limit) {
    return {
      file,
      sha256: await hashOf(file.path),
      outcome: { state: 'refused', refusal: refusals.tooManyBytes(limit).refusal },
    };
  }
  const { bytes, sha256 } = readIncoming(file);
  return { file, sha256, outcome: await read(bytes, file.name) };
}

async function hashOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path)) sum.update(chunk);
  return sum.digest('hex');
}
