import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

describe('finding a browser', () => {
  const { CHROME_PATH, PATH } = process.env;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    process.env.PATH = PATH;
    if (CHROME_PATH === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = CHROME_PATH;
  });

  it('takes the one that CHROME_PATH names first of all', () => {
    const program = join(folder, 'my-chrome');
    writeFileSync(program, '');
    process.env.CHROME_PATH = program;
    expect(findBrowser()).toBe(program);
  });

  it('takes one on the PATH where CHROME_PATH names nothing that is there', () => {
    const ending = process.platform === 'win32' ? '.exe' : '';
    const program = join(folder, `msedge${ending}`);
    writeFileSync(program, '');
    process.env.CHROME_PATH = join(folder, 'gone');
    process.env.PATH = folder;
    expect(findBrowser()).toBe(program);
  });
});
