import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from './command.ts';

/**
 * Writes results below one folder: each file first beside its place, then renamed into it, so that a reader never
 * sees half a file and an interrupted run leaves the old one.
 */
export class OutFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Writes one file; `name` may hold subfolders. Throws UsageError where the place cannot be written. */
  async write(name: string, content: Uint8Array | string): Promise<string> {
    const file = join(this.path, name);
    try {
      mkdirSync(dirname(file), { recursive: true });
      await writeFileAtomic(
        file,
        typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      );
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      const open = error.code === 'EBUSY' || error.code === 'EPERM';
      throw new UsageError({
        'zh-CN': open
          ? `写不进 ${file}：请先在 Excel 或 WPS 里关闭它。`
          : `写不进 ${file}：请换一个可写的文件夹（--out）。`,
        en: open
          ? `Cannot write ${file}: close it in Excel or WPS first.`
          : `Cannot write ${file}: choose another folder with --out.`,
      });
    }
    return file;
  }
}
