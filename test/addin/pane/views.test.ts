import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { askedOf, panePage } from './open-page.ts';

describeInBrowser('the pane', () => {
  const pane = panePage();

  it('says which ledger this is, as of when, how long is left and when it was validated', async () => {
    const { page } = await pane.open();
    const head = await page.locator('.head').innerText();
    expect(head).toContain('样例局甲');
    expect(head).toContain('2024-Q2');
    expect(head).toContain('2024-07-10 前报送，还有 7 天');
    expect(head).toContain('上次校验截至 2024-07-03：错误 2，不合规 3');
  });

  it('says what the workbook lost, and that the day has passed', async () => {
    const { page } = await pane.open('?state=damaged');
    expect(await page.getByText('应于 2024-07-10 前报送，已过 3 天').count()).toBe(1);
    await page.getByText('工作簿有 1 处与模板不同').click();
    expect(await page.getByText('点“校验”补上。').isVisible()).toBe(true);
  });

  it('takes another as-of day however it is typed, and refuses what is none', async () => {
    const { page } = await pane.open();
    const day = page.getByLabel('数据截止日');
    await day.fill('2024.6.5');
    await day.press('Enter');
    expect(await askedOf(page)).toEqual(['setAsOf 2024-06-05']);
    await day.fill('2024-02-30');
    await day.press('Enter');
    expect(await page.getByText('日期写成 2024-07-03 这样').count()).toBe(1);
    expect(await askedOf(page)).toEqual(['setAsOf 2024-06-05']);
    await page.getByRole('button', { name: '改回今天' }).click();
    expect((await askedOf(page)).at(-1)).toBe('setAsOf null');
  });

  it.each([
    ['校验', 'validate'],
    ['清除标记', 'clearMarks'],
    ['重新读取', 'refresh'],
  ])('%s asks for %s', async (name, asked) => {
    const { page } = await pane.open();
    await page.getByRole('button', { name, exact: true }).click();
    expect(await askedOf(page)).toEqual([asked]);
  });

  it('has one primary action at a time', async () => {
    for (const query of ['?state=fresh', '?state=clean', '?state=empty', '?state=unfit&view=hand-in']) {
      const { page } = await pane.open(query);
      const brand = await page.evaluate(() =>
        getComputedStyle(document.querySelector('.pane') ?? document.body).getPropertyValue('--colorBrandBackground'),
      );
      const primary = await page.$$eval(
        'button',
        (buttons, colour) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.backgroundColor = colour;
          const wanted = getComputedStyle(probe).backgroundColor;
          return buttons.filter((button) => getComputedStyle(button).backgroundColor === wanted).length;
        },
        brand,
      );
      expect([query, primary]).toEqual([query, query === '?state=empty' ? 0 : 1]);
    }
  });

  it('is busy without moving anything', async () => {
    const { page } = await pane.open();
    const tops = () =>
      page.$$eval('.light-count, .group', (items) => items.map((item) => item.getBoundingClientRect().top));
    const before = await tops();
    await page.evaluate(() => window.fake.set({ busy: 'validating' }));
    await page.locator('.notice').getByText('正在校验…').waitFor();
    expect(await tops()).toEqual(before);
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    await page.getByRole('button', { name: '校验', exact: true }).click({ force: true });
    expect(await askedOf(page)).toEqual([]);
  });

  it('says a problem in one sentence with what to do, moves nothing above it, and takes it away again', async () => {
    const { page } = await pane.open();
    const top = () => page.locator('.group').first().boundingBox();
    const before = await top();
    await page.evaluate(() =>
      window.fake.set({
        problem: {
          kind: 'protected',
          detail: 'AccessDenied',
          message: { 'zh-CN': '工作表受保护。', en: 'The sheet is protected.' },
          wayOut: { 'zh-CN': '撤消保护后再试。', en: 'Unprotect it.' },
        },
      }),
    );
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain('工作表受保护。');
    expect(await alert.innerText()).toContain('撤消保护后再试。');
    expect(await page.getByText('AccessDenied').isVisible()).toBe(false);
    expect(await top()).toEqual(before);
    await alert.getByRole('button', { name: '关闭' }).click();
    expect(await alert.count()).toBe(0);
  });

  it('says that Excel is too old, once', async () => {
    const { page } = await pane.open('?state=old');
    expect(await page.getByText(/ExcelApi 1\.13/).count()).toBe(1);
  });

  it('loads a template for plan, unit and round', async () => {
    const { page } = await pane.open('?state=empty');
    expect(await page.getByRole('heading').first().innerText()).toBe('这个工作簿里还没有台账');
    const load = page.getByRole('button', { name: '载入模板' });
    await load.click({ force: true });
    expect(await askedOf(page)).toEqual([]);
    expect(await page.getByLabel('计划', { exact: true }).locator('option').allInnerTexts()).toHaveLength(3);
    await page.getByLabel('计划', { exact: true }).selectOption('sample');
    await page.getByLabel('填报单位').selectOption('D03');
    await page.getByLabel('年份').fill('2024');
    await page.getByLabel('时段').selectOption('上半年');
    await load.click();
    expect(await askedOf(page)).toEqual(['loadTemplate {"plan":"sample","unit":"D03","round":"2024-H1"}']);
  });

  it("takes a plan of the county's own from a file and chooses it", async () => {
    const { page } = await pane.open('?state=empty');
    const buffer = Buffer.from('{"id":"county-own"}');
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
    await page.waitForFunction(() => window.fake.asked.length > 0);
    expect(await page.getByLabel('计划', { exact: true }).inputValue()).toBe('county-own');
  });

  it('takes the plan of a ledger whose plan is not at hand from a file', async () => {
    const { page } = await pane.open('?state=unknownPlan');
    const buffer = Buffer.from('{"id":"county-own"}');
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
    await page.waitForFunction(() => window.fake.asked.length > 0);
    await page.getByRole('button', { name: '按此校验' }).click();
    expect(await askedOf(page)).toEqual(['addPlan {"id":"county-own"}', 'choosePlan county-own']);
  });

  it('asks for the round of a workbook that does not say it', async () => {
    const { page } = await pane.open('?state=unusable');
    await page.getByLabel('时段').selectOption('第二季度');
    await page.getByRole('button', { name: '按此校验' }).click();
    expect(await askedOf(page)).toEqual(['chooseRound 2024-Q2']);
  });

  it('previews the safe fixes and writes those that stay ticked', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: '一键规范' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/2024\.6\.5[\s\S]*2024-06-05/);
    await dialog.getByRole('checkbox', { name: /T05-1/ }).click();
    await dialog.getByRole('button', { name: '规范 2 处' }).click();
    expect(await askedOf(page)).toEqual(['applyNormalisation ["任务台账!K7","任务台账!N23"]']);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('gives a plain verdict with what will be red and what turns red', async () => {
    const { page } = await pane.open('?state=ready&view=hand-in');
    expect(await page.locator('.verdict').innerText()).toContain('可以报送');
    expect(await page.getByText('还没有说明').count()).toBe(2);
    await page.getByRole('button', { name: '到“下步措施及时限”填写' }).first().click();
    expect(await askedOf(page)).toEqual(['select {"sheet":"任务台账","row":8,"columnIndex":9}']);
    expect(await page.getByText(/T21-1/).count()).toBe(1);
  });

  it('names the errors that are left', async () => {
    const { page } = await pane.open('?state=unfit&view=hand-in');
    expect(await page.locator('.verdict').innerText()).toContain('还有 2 项错误');
    await page.getByRole('button', { name: /T07-1/ }).click();
    expect(await askedOf(page)).toEqual(['goTo value-not-allowed@J11']);
  });

  it('goes to the hand-in check by tab, by arrow key and by the button below', async () => {
    const { page } = await pane.open();
    await page.getByRole('tab', { name: '问题 10' }).press('ArrowRight');
    expect(await page.getByRole('tab', { name: '报送检查' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tabpanel').getByRole('button', { name: '报送检查' }).click();
    expect(await askedOf(page)).toEqual(['checkHandIn']);
  });

  it('speaks the other language at once, and switches the automatic check', async () => {
    const { page } = await pane.open();
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('switch', { name: '自动校验' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    expect(await page.getByRole('heading').first().innerText()).toBe('Settings');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.evaluate(() => window.fake.getSnapshot().autoCheck)).toBe(true);
  });
});
