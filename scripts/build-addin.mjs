// Builds the add-in into dist/addin (or --out), ready to be copied to a web server:
//   npm run build:addin -- --base https://intranet.example/ledger --office global|21vianet|self --roster county.json
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './setup.mjs';

const DEVELOPMENT = 'https://localhost:3000';
const OFFICE = ['global', '21vianet', 'self'];

const { base, office, out, roster } = readOptions();
// Whoever calls this: what is deployed is React without its development checks.
process.env.NODE_ENV = 'production';
process.env.TASK_LEDGER_OFFICE = office;
await build({
  configFile: join(root, 'addin', 'vite.config.mjs'),
  logLevel: 'warn',
  build: { outDir: out, emptyOutDir: true },
});
if (roster !== null) cpSync(roster, join(out, 'data', 'roster.json'));

const icons = readdirSync(join(root, 'addin', 'assets')).filter((name) => name.endsWith('.png'));
mkdirSync(join(out, 'assets'), { recursive: true });
for (const name of icons) cpSync(join(root, 'addin', 'assets', name), join(out, 'assets', name));
if (office === 'self') {
  cpSync(join(root, 'node_modules', '@microsoft', 'office-js', 'dist'), join(out, 'office'), {
    recursive: true,
    filter: (path) => !/\.(debug\.js|d\.ts|map)$/.test(path),
  });
}
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
writeFileSync(join(out, 'manifest.xml'), manifest.replaceAll(DEVELOPMENT, base).replace(/<!--.*-->\n/, ''));

process.stdout.write(`${out}  ${base}  office.js: ${office}\n`);
process.stdout.write(`窗格启动时下载 start-up code (gzip): ${(startUpBytes() / 1024).toFixed(1)} KB\n`);

function readOptions() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        base: { type: 'string' },
        office: { type: 'string', default: 'global' },
        out: { type: 'string', default: join(root, 'dist', 'addin') },
        roster: { type: 'string' },
      },
    }));
  } catch (error) {
    return refuse(error.message, error.message);
  }
  if (!OFFICE.includes(values.office)) {
    refuse(`--office 只能是 ${OFFICE.join('、')}。`, `--office is one of ${OFFICE.join(', ')}.`);
  }
  const base = (values.base ?? DEVELOPMENT).replace(/\/+$/, '');
  if (!URL.canParse(base) || !/^https:\/\/[^?#&<>"']+$/.test(base)) {
    refuse(
      `--base 要写成 https 开头的网址,例如 https://intranet.example/ledger,不能是“${values.base}”。`,
      `--base takes an https address such as https://intranet.example/ledger, not "${values.base}".`,
    );
  }
  if (values.roster !== undefined && !existsSync(values.roster)) {
    refuse(`找不到单位名录文件 ${values.roster}。`, `There is no roster file ${values.roster}.`);
  }
  return { base, office: values.office, out: resolve(values.out), roster: values.roster ?? null };
}

function refuse(chinese, english) {
  process.stderr.write(`${chinese}\n${english}\n`);
  process.exit(2);
}

/** What the pane's page loads before it can be used: the files it names, and those they import at once. */
function startUpBytes() {
  const page = readFileSync(join(out, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(code\/[^"]+)"/g)].map(([, path]) => path);
  return named.reduce((sum, path) => sum + gzipSync(readFileSync(join(out, path))).length, 0);
}
