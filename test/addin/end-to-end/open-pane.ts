import type { Browser } from 'playwright-core';
import { type ExcelOptions, type RunningExcel, startExcel } from '../../excel-host/start-excel.ts';

/** A person in front of the built pane in a simulated Excel. */
export class PaneInExcel {
  readonly excel: RunningExcel;

  constructor(excel: RunningExcel) {
    this.excel = excel;
  }

  get host() {
    return this.excel.host;
  }

  get frame() {
    return this.excel.frame;
  }

  /** Clicks a button by its whole name and waits until the pane has done what it stands for. */
  async press(name: string | RegExp): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).click();
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.frame.locator('main[aria-busy="false"]').waitFor();
  }

  async choose(label: string, value: string): Promise<void> {
    await this.frame.getByLabel(label, { exact: true }).selectOption(value);
  }

  /** Sets the as-of day of the pane. */
  async setAsOf(day: string): Promise<void> {
    const field = this.frame.locator('#as-of');
    await field.fill(day);
    await field.press('Enter');
    await this.idle();
  }

  /** Rows by light, as the five counts say. */
  async counts(): Promise<Record<string, number>> {
    const counts = await this.frame.locator('.light-count').evaluateAll((buttons) =>
      buttons.map((button) => {
        const light = /edge-(\w+)/.exec(button.className)?.[1] ?? '';
        return [
          light,
          Number.parseInt(/\d+/.exec(button.querySelector('.count')?.textContent ?? '')?.[0] ?? '', 10),
        ] as const;
      }),
    );
    return Object.fromEntries(counts);
  }

  /** Findings by severity, as the filters say: `{ 错误: 1 }`. */
  async severities(): Promise<Record<string, number>> {
    const texts = await this.frame.locator('.severities button').allInnerTexts();
    return Object.fromEntries(
      texts.map((text) => {
        const [, word = '', count = ''] = /(\S+)\s+(\d+)\s*$/.exec(text) ?? [];
        return [word, Number(count)];
      }),
    );
  }

  /** Every finding in the list: title of the rule, cell, sentence. */
  lines(): Promise<string[]> {
    return this.frame
      .locator('.list section')
      .evaluateAll((groups) =>
        groups.flatMap((group) =>
          [...group.querySelectorAll('.line')].map((line) =>
            [group.querySelector('.group-title'), line.querySelector('.cell'), line.querySelector('.message')]
              .map((part) => part?.textContent ?? '—')
              .join(' '),
          ),
        ),
      );
  }

  /** All that is shown. */
  async text(): Promise<string> {
    return this.frame.locator('.shell').innerText();
  }

  /** The sentence of the problem on show; null where there is none. */
  async problem(): Promise<string | null> {
    const message = this.frame.locator('[role="alert"] .bar-message');
    return (await message.count()) === 0 ? null : message.innerText();
  }

  /** What the pane did that it should not. */
  get faults() {
    const { errors, outside, missing, unknownCalls, host } = this.excel;
    return { errors, outside, missing, unknownCalls, notSimulated: host.host.notSimulated };
  }

  close(): Promise<void> {
    return this.excel.close();
  }
}

/** No faults at all. */
export const NO_FAULTS: PaneInExcel['faults'] = {
  errors: [],
  outside: [],
  missing: [],
  unknownCalls: [],
  notSimulated: [],
};

/** Opens the built pane and waits until it has read the workbook. */
export async function openPane(
  browser: Browser,
  folder: string,
  options: Partial<ExcelOptions> & Pick<ExcelOptions, 'path'>,
): Promise<PaneInExcel> {
  const excel = await startExcel({ browser, pane: folder, ...options });
  await excel.frame.locator('.shell').waitFor();
  await excel.frame.locator('.starting').waitFor({ state: 'detached' });
  return new PaneInExcel(excel);
}

/** Waits until something is so in the host; fails after five seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waits = 0; !isSo(); waits += 1) {
    if (waits === 250) throw new Error(`waited in vain until ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
