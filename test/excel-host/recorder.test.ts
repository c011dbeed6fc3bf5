import type { Browser } from 'playwright-core';
import { describeInBrowser } from './find-browser.ts';
import { ExcelHost } from './host/excel-host.ts';
import { profiles } from './host/profiles.ts';
import { Workbook } from './model/workbook.ts';
import { type Recording, replay } from './replay.ts';
import { launchBrowser, startExcel } from './start-excel.ts';

describeInBrowser('the recorder', () => {
  let browser: Browser;
  let recording: Recording;

  beforeAll(async () => {
    browser = await launchBrowser();
    const excel = await startExcel({ browser, path: 'web', pane: __dirname, page: 'recorder.html' });
    await excel.frame.getByRole('button', { name: 'Record' }).click();
    await excel.frame.getByText('exchanges recorded').waitFor();
    recording = JSON.parse(await excel.frame.getByLabel('Recording').inputValue());
    expect([excel.errors, excel.outside, excel.host.host.notSimulated]).toEqual([[], [], []]);
    await excel.close();
  });
  afterAll(() => browser.close());

  const replayed = (recorded: Recording) => replay(recorded, new ExcelHost(new Workbook(), profiles.web));

  it('keeps what each step came to', () => {
    const failed = Object.entries(recording.outcomes).filter(([, outcome]) => outcome !== 'done');
    expect(failed).toEqual([
      ['missing sheet', 'ItemNotFound'],
      ['wrong shape', 'InvalidArgument'],
      ['protected', 'AccessDenied'],
    ]);
    expect(recording.recorded).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it('is replayed without a difference in the Excel that it was made in', async () => {
    expect(recording.exchanges.length).toBeGreaterThan(15);
    expect(await replayed(recording)).toEqual([]);
  });

  it('shows where another Excel answered otherwise', async () => {
    const text = JSON.stringify(recording);
    const other: Recording = JSON.parse(
      text
        .replaceAll('"ItemNotFound"', '"GeneralException"')
        .replaceAll('[45473]', '[0]')
        .replaceAll(',45473,', ',45474,'),
    );
    const differences = await replayed(other);
    expect(differences.map(({ step, recorded, simulated }) => [step, recorded, simulated])).toEqual([
      ['read values', 45474, 45473],
      ['read values', 45474, 45473],
      ['missing sheet', 'GeneralException', 'ItemNotFound'],
    ]);
  });
});
