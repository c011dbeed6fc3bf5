import type { Browser } from 'playwright-core';
import { ruleTitleOf } from '../../../ledger/finding/describe.ts';
import type { SampleFile } from '../../../seeds/sample/sample-round.ts';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { launchBrowser } from '../../excel-host/start-excel.ts';
import { workbookFromBytes } from '../../excel-host/xlsx/workbook-from-bytes.ts';
import { builtAddin } from '../pane/built-addin.ts';
import { NO_FAULTS, openPane } from './open-pane.ts';
import { AS_OF, filesOf, findingsAtDesk, sentenceOf } from './sample-files.ts';

/** A clean one, and seven with merged and hidden cells, free-text dates, moved rows, other programs and other oddities. */
const UNITS = ['D01', 'D08', 'D09', 'D14', 'D16', 'D17', 'D18', 'D20'];

describeInBrowser('the pane in the browser', () => {
  const { folder } = builtAddin('--office', 'self');
  let browser: Browser;
  let samples: readonly SampleFile[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    samples = await filesOf(UNITS);
  });
  afterAll(() => browser.close());

  it.each(UNITS)('shows of the workbook of %s what the command line finds in it', async (code) => {
    const sample = samples.find(({ file }) => file.startsWith(code));
    if (sample === undefined) throw new Error(`${code} sent nothing`);
    const expected = await findingsAtDesk(sample.bytes, sample.file);
    const workbook = await workbookFromBytes(sample.bytes, sample.file);
    const path = UNITS.indexOf(code) % 2 === 0 ? 'web' : 'win32';
    const pane = await openPane(browser, folder, { path, workbook });
    try {
      await pane.setAsOf(AS_OF);
      expect((await pane.lines()).sort()).toEqual(
        expected
          .map((finding) => `${ruleTitleOf(finding.rule)['zh-CN']} ${finding.cell ?? '—'} ${sentenceOf(finding)}`)
          .sort(),
      );
    } finally {
      await pane.close();
    }
    expect(pane.faults).toEqual(NO_FAULTS);
  });

  it('is held against workbooks that have something to find', async () => {
    const found = await Promise.all(samples.map(({ bytes, file }) => findingsAtDesk(bytes, file)));
    expect(found.flat().length).toBeGreaterThan(20);
  });
});
