import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../house/source-tree.ts';

/** The add-in, built as for a deployment with the options given, in a folder of its own. Call it inside `describe`. */
export function builtAddin(...options: readonly string[]): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'addin-'));
  beforeAll(() => {
    const args = [join(root, 'scripts/build-addin.mjs'), '--out', folder, ...options];
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder };
}
