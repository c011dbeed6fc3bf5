// Makes the pictures of the pane for the READMEs: a browser looks at the preview page. Needs Chromium, Chrome or Edge.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPreview } from './open-preview.mjs';
import { root } from './setup.mjs';

const { out } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs', 'images') } } }).values;
/** The day of the sample round, for the pane and for TODAY() in the sheets. */
const DAY = new Date('2024-07-12T09:00:00+08:00');
const OVERDUE = 'D14';
const GOOD = 'D01';

mkdirSync(out, { recursive: true });
const { address, browser, close } = await openPreview();
try {
  await picture('findings', { ledger: OVERDUE, width: 1440, height: 810, whole: true }, async (pane) => {
    await press(pane, '校验');
    await pane.locator('.finding .line', { hasText: '逾期' }).first().click();
    await pane.locator('.details').waitFor();
  });
  await picture('empty', { ledger: '' }, (pane) => pane.locator('.template').waitFor());
  await picture('ready', { ledger: GOOD }, async (pane) => {
    await press(pane, '校验');
    await pane.getByRole('tab', { name: '报送检查' }).click();
    await press(pane, '报送检查');
    await pane.locator('.verdict').waitFor();
  });
  const found = (pane) => press(pane, '校验');
  await picture('dark', { ledger: OVERDUE, dark: true }, found);
  await picture('contrast', { ledger: OVERDUE, context: { forcedColors: 'active', colorScheme: 'dark' } }, found);
  await picture('320', { ledger: OVERDUE, paneWidth: 320 }, found);
} finally {
  await close();
}

/** Opens a ledger of the sample, does something in the pane, and takes a picture of the pane alone or of the whole page. */
async function picture(name, { ledger, dark = false, whole = false, paneWidth = 380, context = {}, ...size }, act) {
  const { width = 1000, height = 1000 } = size;
  const page = await (
    await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...context })
  ).newPage();
  await page.clock.setFixedTime(DAY);
  if (dark) await page.addInitScript(makeDark);
  const names = await (await fetch(new URL('ledgers.json', address))).json();
  const file = names.find((candidate) => ledger !== '' && candidate.startsWith(ledger)) ?? '';
  await page.goto(`${address}?ledger=${encodeURIComponent(file)}`);
  if (!whole)
    await page.addStyleTag({
      content: `aside{width:${paneWidth}px!important}aside iframe{height:760px!important;width:100%!important}`,
    });
  const pane = page.frameLocator('aside iframe');
  await pane.locator('.shell').waitFor();
  await pane.locator('.starting').waitFor({ state: 'detached' });
  await act(pane);
  await page.mouse.move(0, 0);
  // The sheet is drawn a moment after it changed.
  await new Promise((resolve) => setTimeout(resolve, 800));
  const path = join(out, `pane-${name}.png`);
  await (whole ? page : page.locator('aside iframe')).screenshot({ path });
  await page.context().close();
  process.stdout.write(`${path}\n`);
}

async function press(pane, name) {
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.locator('main[aria-busy="false"]').waitFor();
}

/** In the browser: the colours that a dark Excel for Windows tells office.js. */
function makeDark() {
  if (window === window.top) return;
  const telling = setInterval(() => {
    const context = window.external?.GetContext?.();
    if (context === undefined) return;
    clearInterval(telling);
    context.GetOfficeThemeInfo = () => JSON.stringify({ bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff });
  }, 1);
}
