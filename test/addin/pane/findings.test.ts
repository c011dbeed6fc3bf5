import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { askedOf, panePage } from './open-page.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describeInBrowser('the findings', () => {
  const pane = panePage();

  it('are grouped by rule with their counts, one line each, key and cell and message first', async () => {
    const { page } = await pane.open();
    const group = page.getByRole('region', { name: '任务逾期，3 条' });
    expect(await group.getByRole('listitem').count()).toBe(3);
    const [first] = await group.getByRole('listitem').allInnerTexts();
    expect(first?.replace(/\s+/g, ' ')).toMatch(/不合规 T04-1 J8 第 4 项应于 2024-06-30 前完成/);
    const heights = await page.$$eval('.line', (lines) => lines.map((line) => line.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(32);
  });

  it('stand in the cell and open when clicked, and close when another one is', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: /T02-1/ }).click();
    expect(await askedOf(page)).toEqual(['goTo status-in-date@K6']);
    expect(await page.getByText('怎么改').count()).toBe(1);
    expect(await page.locator('.details').innerText()).toContain('长期坚持');
    await page.getByRole('button', { name: /T04-1/ }).click();
    expect(await page.locator('.details').count()).toBe(1);
    expect(await page.getByRole('button', { name: /T02-1/ }).getAttribute('aria-expanded')).toBe('false');
  });

  it('stay under the pointer when details above them close', async () => {
    const { page } = await pane.open('', { viewport: { width: 350, height: 400 } });
    await page.getByRole('button', { name: /T02-1/ }).click();
    const next = page.getByRole('button', { name: /T12-1/ });
    await next.scrollIntoViewIfNeeded();
    const before = (await next.boundingBox())?.y ?? 0;
    await next.click();
    await page.waitForFunction(() => document.querySelector('[aria-current]')?.textContent?.includes('T12-1'));
    expect(Math.abs(((await next.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  });

  it('are walked through by ↑ ↓ Home End, opened by Space and reached by Enter', async () => {
    const { page } = await pane.open();
    await page.locator('.group').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('T02-1');
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('任务台账');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    expect(await page.locator('.details').count()).toBe(1);
    expect(await askedOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await askedOf(page)).toEqual(['goTo status-in-date@K6']);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.details').count()).toBe(0);
  });

  it('are one stop of the Tab key', async () => {
    const { page } = await pane.open();
    expect(await page.locator('.list [tabindex="0"]').count()).toBe(1);
    await page.locator('.list [tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('上一条');
  });

  it('fold by rule with ← and click, and unfold when next leads into the rule', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: /日期列填了状态词/ }).click();
    expect(await page.getByRole('button', { name: /T02-1/ }).count()).toBe(0);
    await page.keyboard.press('F8');
    expect(await page.getByRole('button', { name: /T02-1/ }).getAttribute('aria-current')).toBe('true');
  });

  it('are stepped through by F8 and Shift+F8 from anywhere, and said once', async () => {
    const { page } = await pane.open();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    expect(await page.locator('[aria-current]').innerText()).toContain('T07-1');
    expect(await page.getByText('2 / 10').count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toMatch(/^第 2 条，共 10 条：T07-1 · 完成状态 \(J11\)/);
    await page.keyboard.press('Shift+F8');
    expect(await page.locator('[aria-current]').innerText()).toContain('T02-1');
  });

  it('move the focus along when it stands in the list, and are then not said twice', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: /T02-1/ }).click();
    await page.keyboard.press('F8');
    expect(await focused(page)).toContain('T07-1');
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  it('say that there is no cell where there is none', async () => {
    const { page } = await pane.open();
    await page.locator('.line').last().click();
    expect(await page.getByText('这一条没有对应的单元格。').count()).toBe(1);
  });
});

describeInBrowser('the filters', () => {
  const pane = panePage();
  const keys = (page: Page) => page.locator('.finding .key').allInnerTexts();

  it('show the rows of one light, by sign, word and count', async () => {
    const { page } = await pane.open();
    const red = page.getByRole('button', { name: /红 逾期/ });
    expect((await red.innerText()).split(/\s+/)).toEqual(['●', '3', '3', '行', '红', '逾期']);
    await red.click();
    expect(await red.getAttribute('aria-pressed')).toBe('true');
    expect(await keys(page)).toEqual(['T04-1', 'T09-2', 'T12-1']);
    expect(await page.getByText('显示 3 条，共 10 条').count()).toBe(1);
    await page.getByRole('button', { name: '取消筛选' }).click();
    expect((await keys(page)).length).toBe(10);
  });

  it('show one severity, and several', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: /错误 2/ }).click();
    expect(await keys(page)).toEqual(['T02-1', 'T07-1']);
    await page.getByRole('button', { name: /不合规 3/ }).click();
    expect((await keys(page)).length).toBe(5);
  });

  it('search, and say so when nothing is left', async () => {
    const { page } = await pane.open();
    const search = page.getByRole('searchbox');
    await search.fill('状态词');
    expect(await keys(page)).toEqual(['T02-1']);
    await search.fill('没有这样的话');
    expect(await page.getByText('没有符合筛选条件的问题。').count()).toBe(1);
  });
});
