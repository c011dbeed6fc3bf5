import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-tree.ts';

const tools: readonly (readonly [string, string, readonly string[]])[] = [
  ['the compiler in strict mode', 'typescript/bin/tsc', ['-p', '.']],
  ['Biome', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['knip (unused files, exports and packages)', 'knip/bin/knip.js', ['--no-progress']],
];

describe('the code is clean for', () => {
  it.each(tools)('%s', (_name, program, args) => {
    const done = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status: done.status, output: done.status === 0 ? '' : `${done.stdout}${done.stderr}` }).toEqual({
      status: 0,
      output: '',
    });
  });
});
