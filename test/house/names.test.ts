import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceFiles } from './source-tree.ts';

const sources = sourceFiles('ledger', 'pipeline', 'addin', 'seeds');
const tests = sourceFiles('test');
const LONGEST = 250;

describe('the house', () => {
  it(`has no source file over ${LONGEST} lines`, () => {
    const long = sources.filter((file) => file.text.split('\n').length - 1 > LONGEST);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = [...sources, ...tests].filter(
      (file) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.tsx?$/.test(file.path),
    );
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  it('has no room without a name of its own', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc|shared|managers?|services?|base)(\.|\/)/;
    expect([...sources, ...tests].map((file) => file.path).filter((path) => nameless.test(path))).toEqual([]);
  });

  it('keeps no machine path, no skipped or lonely test and no lost character', () => {
    const listed = tracked().filter(
      (file) =>
        /\.(ts|tsx|mjs|md|json|yml)$/.test(file) && file !== 'package-lock.json' && existsSync(join(root, file)),
    );
    const faults = listed.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const path = /(^|[\s"'`(=])\/(tmp|root|home|work|farm)\//m.test(text) ? [`${file}: a path of one machine`] : [];
      const alone =
        /\b(it|test|describe)\.(todo|only)\b|\bx(it|describe)\(/.test(text) && !file.endsWith('names.test.ts')
          ? [`${file}: a test alone or postponed`]
          : [];
      const broken = text.includes('\uFFFD') ? [`${file}: a character that was lost`] : [];
      return [...path, ...alone, ...broken];
    });
    expect(faults).toEqual([]);
  });
});

function tracked(): string[] {
  try {
    return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter(Boolean);
  } catch {
    // An archive without git still has its sources.
    return [...sources, ...tests].map((file) => file.path);
  }
}
