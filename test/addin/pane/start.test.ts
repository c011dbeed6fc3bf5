import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { builtAddin } from './built-addin.ts';
import { FolderBrowser } from './open-page.ts';

const KILOBYTE = 1024;

describe('the built add-in', () => {
  const { folder } = builtAddin('--base', 'https://intranet.example/ledger');
  const page = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('starts with at most 280 KB (gzip) of code, office.js left out', () => {
    const named = [...page('taskpane.html').matchAll(/(?:src|href)="\.\/(code\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(1);
    const sizes = named.map((path) => gzipSync(readFileSync(join(folder, path))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(280 * KILOBYTE);
  });

  it('keeps exceljs apart, to be loaded when a template is', () => {
    const chunks = readdirSync(join(folder, 'code'));
    expect(chunks.filter((name) => name.startsWith('exceljs'))).toHaveLength(1);
    expect(page('taskpane.html')).not.toContain('exceljs');
  });

  it('names no other origin but that of office.js', () => {
    for (const name of ['taskpane.html', 'commands.html', 'notice.html']) {
      const origins = new Set([...page(name).matchAll(/https?:\/\/[^/\s'";]+/g)].map(([origin]) => origin));
      expect([...origins]).toEqual(['https://appsforoffice.microsoft.com']);
      expect(page(name)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    }
  });

  it('does not carry office.js unless it is asked to', () => {
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('office.js'))).toEqual([]);
  });
});

describeInBrowser('the pane, where office.js cannot be reached', () => {
  const { folder } = builtAddin('--office', '21vianet');
  const browser = new FolderBrowser(folder);
  beforeAll(() => browser.start());
  afterAll(() => browser.close());

  it('says so, in both languages, and asks nobody else', async () => {
    const { page, faults } = await browser.open('/taskpane.html');
    await page.getByText('连接不上 Excel').waitFor({ timeout: 20_000 });
    expect(await page.locator('[lang=en] h1').innerText()).toContain('Excel cannot be reached');
    expect(faults.filter((fault) => fault.startsWith('request to'))).toEqual([
      'request to https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ]);
  });
});

describeInBrowser('the pane with its own office.js', () => {
  const { folder } = builtAddin('--office', 'self');
  const browser = new FolderBrowser(folder);
  beforeAll(() => browser.start());
  afterAll(() => browser.close());

  it('says outside Excel that it belongs there, and no request leaves its origin', async () => {
    const { page, faults } = await browser.open('/taskpane.html');
    await page.getByText('这个页面要在 Excel 里打开。').waitFor();
    expect(faults).toEqual([]);
  });

  it('lets scripts come from nowhere else', () => {
    expect(readFileSync(join(folder, 'taskpane.html'), 'utf8')).toContain("script-src 'self';");
  });

  it('shows the sentences of a ribbon command in a window', async () => {
    const { page, faults } = await browser.open(
      '/notice.html?say=%E5%B7%A5%E4%BD%9C%E8%A1%A8%E5%8F%97%E4%BF%9D%E6%8A%A4%3Cb%3E',
    );
    expect(await page.locator('#notice').innerText()).toBe('工作表受保护<b>');
    expect(faults).toEqual([]);
  });
});
