// The task pane while it is being written, in a real Excel: `npm run dev`.
// Serves addin/ at https://localhost:3000 and brings manifest.xml into Excel. Two of Microsoft's tools are fetched by npx at
// that moment and are no part of this project: office-addin-dev-certs (a certificate for localhost, trusted by this machine)
// and office-addin-debugging (sideloading). Neither is needed with --cert, --key and --no-sideload.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { root } from './setup.mjs';

const CERTIFICATES = 'office-addin-dev-certs@3';
const SIDELOADING = 'office-addin-debugging@6';

const { values } = parseArgs({
  options: {
    office: { type: 'string', default: 'global' },
    cert: { type: 'string' },
    key: { type: 'string' },
    'no-sideload': { type: 'boolean', default: false },
    /** Address of a workbook in OneDrive or SharePoint: sideloads into Excel on the web. */
    document: { type: 'string' },
  },
});

process.env.TASK_LEDGER_OFFICE = values.office;
const https = certificate();
const server = await createServer({ configFile: join(root, 'addin', 'vite.config.mjs'), server: { https } });
await server.listen();
say('窗格:', 'pane:', 'https://localhost:3000/taskpane.html');
if (!values['no-sideload']) sideload();

/** The key and certificate of this machine: those given, else those of Microsoft's tool, made now if need be. */
function certificate() {
  if (values.cert && values.key) return { cert: readFileSync(values.cert), key: readFileSync(values.key) };
  const folder = join(homedir(), '.office-addin-dev-certs');
  const files = { cert: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
  if (!existsSync(files.cert) || !existsSync(files.key)) {
    say('正在用 npx 取得并安装开发证书:', 'fetching the development certificate by npx:', CERTIFICATES);
    const done = npx(CERTIFICATES, 'install');
    if (done !== 0 || !existsSync(files.cert)) {
      say(
        '没有得到证书。可用 --cert 和 --key 指定自己的。',
        'No certificate. Name your own with --cert and --key.',
        '',
      );
      process.exit(1);
    }
  }
  return { cert: readFileSync(files.cert), key: readFileSync(files.key) };
}

/** Opens Excel with the add-in; the server goes on where that does not work, so that it can be sideloaded by hand. */
function sideload() {
  say('正在用 npx 把加载项载入 Excel:', 'sideloading into Excel by npx:', SIDELOADING);
  const target = values.document ? ['web', '--document', values.document] : ['desktop'];
  const child = spawn('npx', ['--yes', SIDELOADING, 'start', 'manifest.xml', ...target, '--no-debug'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('exit', (code) => {
    if (code === 0) return;
    say(
      '没有载入 Excel(这台机器上可能没有)。可手工旁加载 manifest.xml。',
      'Not sideloaded (there may be no Excel here). manifest.xml can be sideloaded by hand.',
      '',
    );
  });
}

function npx(tool, ...args) {
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  return spawnSync('npx', ['--yes', tool, ...args], options).status;
}

function say(chinese, english, fact) {
  process.stdout.write(`${chinese} ${english} ${fact}\n`);
}
