// Sets up a fresh clone and runs every test; the last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
ensureBrowser();
const folder = mkdtempSync(join(tmpdir(), 'task-ledger-test-'));
const results = join(folder, 'results.json');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, '--json', `--outputFile=${results}`, ...process.argv.slice(2)];
const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
if (counts === null) {
  process.stderr.write('The tests did not run to their end.\n');
  process.exit(done.status || 1);
}
for (const title of counts.skippedTitles) process.stdout.write(`skipped: ${title}\n`);
const skipped = counts.skippedTitles.length > 0 ? `, ${counts.skippedTitles.length} skipped` : '';
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : (done.status ?? 1);

/** The pane is tested in a real browser: where there is none and Debian's may be installed, it is. */
function ensureBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const there = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && there('apt-get');
  if (process.env.CHROME_PATH || !mayInstall || names.some(there)) return;
  process.stderr.write('正在安装测试用的浏览器… / Installing a browser for the tests…\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], options);
}

function readCounts() {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    const skippedTitles = report.testResults
      .flatMap((suite) => suite.assertionResults)
      .filter((test) => test.status === 'pending' || test.status === 'todo')
      .map((test) => test.fullName);
    return {
      passed: report.numPassedTests,
      // A suite that could not even load has no failed test of its own.
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skippedTitles,
    };
  } catch {
    return null;
  }
}
