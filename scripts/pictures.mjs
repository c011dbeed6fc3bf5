// Makes the pictures of the READMEs from workbooks really written: LibreOffice → PDF → PNG. Needs soffice and pdftoppm.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root, run, setUp } from './setup.mjs';

setUp();
const folder = mkdtempSync(join(tmpdir(), 'task-ledger-pictures-'));
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });
const program = join(root, 'dist', 'bin', 'main.js');
run(process.execPath, [program, 'merge', '--out', join(folder, 'out')]);
const ledgers = join(folder, 'out', 'sample', '2024-Q2');
const ledger = readdirSync(ledgers).find((file) => file.startsWith('D14_'));

// LibreOffice has no 宋体, 黑体 and Calibri: stand-ins of the same widths.
writeFileSync(
  join(folder, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
${alias('宋体', 'Noto Serif CJK SC')}${alias('黑体', 'Noto Sans CJK SC')}</fontconfig>`,
);
const rollup = toPdf(readFileSync(join(folder, 'out', 'rollup.xlsx')), 'rollup');
picture(rollup, 3, 90, 'overview');
picture(rollup, pageWith(rollup, '进度矩阵'), 80, 'matrix');
const own = toPdf(readFileSync(join(ledgers, ledger)), 'ledger');
picture(own, pageWith(own, /重点工作台账$/), 110, 'template');
rmSync(folder, { recursive: true, force: true });

function alias(name, standIn) {
  return `<alias binding="same"><family>${name}</family><prefer><family>${standIn}</family></prefer></alias>`;
}

function toPdf(bytes, name) {
  const parts = unzipSync(new Uint8Array(bytes));
  const styles = strFromU8(parts['xl/styles.xml']).replace('<name val="Calibri"/>', '<name val="Liberation Sans"/>');
  // The workbook's own formats ask for the day it is looked at; the picture is as of the sample's day.
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    parts[path] = strToU8(strFromU8(parts[path]).replaceAll('TODAY()', 'DATE(2024,7,12)'));
  }
  const drawn = join(folder, `${name}.xlsx`);
  writeFileSync(
    drawn,
    zipSync({ ...parts, 'xl/styles.xml': strToU8(styles.replace('<sz val="11"/>', '<sz val="10"/>')) }),
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = { env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, stdio: 'ignore' };
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, profile, drawn], options);
  return join(folder, `${name}.pdf`);
}

function pageWith(pdf, title) {
  for (let page = 1; page < 200; page += 1) {
    const text = join(folder, 'page.txt');
    run('pdftotext', ['-f', String(page), '-l', String(page), pdf, text]);
    const [first] = readFileSync(text, 'utf8').split('\n');
    if (typeof title === 'string' ? first.includes(title) : title.test(first)) return page;
  }
  throw new Error(`no page ${title}`);
}

function picture(pdf, page, dpi, name) {
  const range = ['-f', String(page), '-l', String(page), '-r', String(dpi), '-png', '-singlefile'];
  run('pdftoppm', [...range, pdf, join(folder, name)]);
  renameSync(join(folder, `${name}.png`), join(images, `${name}.png`));
  process.stdout.write(`docs/images/${name}.png\n`);
}
