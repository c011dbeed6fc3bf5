// Draws the icons of the add-in: every addin/assets/*.svg as PNGs at the sizes Office asks for, by Chromium.
// The PNGs are committed; run this again after a drawing was changed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './setup.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The drawing that stands for the add-in as a whole is also shown large. */
const LARGE = { ledger: [128] };

const folder = join(root, 'addin', 'assets');
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = file.slice(0, -'.svg'.length);
  const drawing = readFileSync(join(folder, file), 'utf8');
  for (const size of [...SIZES, ...(LARGE[name] ?? [])]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  process.stdout.write(`${name}\n`);
}
await browser.close();
