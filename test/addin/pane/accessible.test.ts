import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { root } from '../../house/source-tree.ts';
import { panePage } from './open-page.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

const dark = '&dark';
const shown: readonly (readonly [string, string])[] = [
  ['findings', '?state=findings'],
  ['findings in English', '?state=findings&locale=en'],
  ['findings in the dark', `?state=findings${dark}`],
  ['no finding', '?state=clean'],
  ['no ledger', '?state=empty'],
  ['no ledger in the dark', `?state=empty${dark}`],
  ['ready to hand in', '?state=ready&view=hand-in'],
  ['not ready, in the dark', `?state=unfit&view=hand-in${dark}`],
  ['safe fixes', '?state=changes'],
  ['safe fixes in the dark', `?state=changes${dark}`],
  ['a problem', '?state=problem'],
  ['another version', '?state=damaged'],
  ['no round', '?state=unusable'],
  ['no plan', '?state=unknownPlan'],
  ['an old Excel', '?state=old'],
  ['settings', '?view=settings'],
  ['busy', '?state=busy'],
];

const sizes = [
  { name: '320 px', width: 320, height: 600 },
  { name: '350 px at 200 %', width: 175, height: 400 },
];

/** How far the page is wider than its window, and which controls reach over its edge. */
function overhang(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
    ...[...document.querySelectorAll('button, input, select')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  ]);
}

describeInBrowser('the pane', () => {
  const pane = panePage();

  it.each(shown)('has nothing for axe to find, and fits where there is little room: %s', async (_name, query) => {
    const { page, faults } = await pane.open(query);
    if (query.includes('changes')) await page.getByRole('dialog').waitFor();
    if (query.includes('findings')) await page.keyboard.press('F8');
    expect(await violations(page)).toEqual([]);
    for (const { name, width, height } of sizes) {
      await page.setViewportSize({ width, height });
      expect([name, await overhang(page)]).toEqual([name, []]);
    }
    expect(faults).toEqual([]);
  });

  it('with forced colours every filter that is pressed, and the current finding, is told by more than the theme', async () => {
    const { page } = await pane.open('', { forcedColors: 'active' });
    const red = page.getByRole('button', { name: /红 逾期/ });
    const style = () => red.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await style();
    await red.click();
    expect(await style()).not.toBe(before);
    await page.keyboard.press('F8');
    const outline = await page
      .locator('.finding.current')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
  });
});
