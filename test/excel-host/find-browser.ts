import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';

/** Names under which a browser with Chromium inside is found on the PATH. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Where such browsers are installed outside the PATH. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        ];
  }),
};

/** The program of a browser that can run the pane: CHROME_PATH, one on the PATH, or one in its usual place; null where there is none. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command + ending)));
  const candidates = [process.env.CHROME_PATH, ...onPath, ...(places[platform] ?? [])];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/**
 * `describe` for tests that need a browser. Where there is none they are visibly skipped; with CI=true they run all the same,
 * and fail, because there a browser is expected.
 */
export function describeInBrowser(title: string, tests: () => void): void {
  if (findBrowser() !== null || process.env.CI === 'true') describe(title, tests);
  else describe.skip(`${title} (no Chromium, Chrome or Edge found; set CHROME_PATH)`, tests);
}
