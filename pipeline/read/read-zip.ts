import { zipSync } from 'fflate';
import type { Grid } from '../../ledger/grid/grid.ts';
import type { Localised } from '../../ledger/locale.ts';
import { withContent } from './content.ts';
import type { ReadLimits } from './limits.ts';
import { readOpenDocument } from './ods/read-ods.ts';
import { refusals } from './refusals.ts';
import { readWithSheetJs } from './sheetjs.ts';
import { decodeXml } from './text-encoding.ts';
import { readPackageProperties } from './xlsx/package-properties.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { readRelationships } from './xlsx/relationships.ts';
import { openZip, type ZipPackage } from './zip.ts';

const OPEN_DOCUMENT_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const PICTURE = /(?:^|\/)(?:media|drawings|pictures)\/|^xl\/cellimages/i;

/** Parts that no reader of cells needs. */
const LEFT_OUT = /(?:^|\/)(?:media|drawings|docProps|theme|customXml)\//i;

/** Documents that are zip containers too, by an entry that only they have. */
const FOREIGN: readonly (readonly [RegExp, Localised])[] = [
  [/^word\//i, { 'zh-CN': 'Word 文档', en: 'a Word document' }],
  [/^ppt\//i, { 'zh-CN': 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' }],
  [/^visio\//i, { 'zh-CN': 'Visio 图', en: 'a Visio drawing' }],
  [/^META-INF\/container\.xml$/i, { 'zh-CN': '电子书', en: 'an e-book' }],
];

/** Reads a file that is a zip container, whatever workbook or other thing it is. Throws `Unreadable`. */
export async function readZip(bytes: Uint8Array, limits: ReadLimits): Promise<Grid> {
  const zip = openZip(bytes, limits);
  const pictures = zip.names.some((name) => PICTURE.test(name));
  const main = workbookPartOf(zip);
  if (main !== null && /\.bin$/i.test(main)) {
    const grid = await readWithSheetJs(repacked(zip, limits), 'xlsb', limits);
    const externalLinks = zip.names.some((name) => /\/externalLinks\//i.test(name));
    return withContent({ ...grid, ...readPackageProperties(zip), externalLinks }, pictures);
  }
  if (main !== null) return withContent(readXlsx(zip, main, limits), pictures);
  if (zip.has('mimetype')) return withContent(readOds(zip, limits), pictures);
  throw foreignContainer(zip);
}

/** Name of the workbook part; null where the container is no Office Open XML workbook. */
function workbookPartOf(zip: ZipPackage): string | null {
  if (!zip.has('[Content_Types].xml') && !zip.has('_rels/.rels') && !zip.has('xl/workbook.xml')) return null;
  const stated = readRelationships(zip, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const candidates = [stated, 'xl/workbook.xml', 'xl/workbook.bin'];
  const main = candidates.find((name) => name !== undefined && zip.has(name)) ?? null;
  return main === null || /^(?:word|ppt|visio)\//i.test(main) ? null : main;
}

function readOds(zip: ZipPackage, limits: ReadLimits): Grid {
  const mimetype = new TextDecoder().decode(zip.part('mimetype') ?? undefined).trim();
  if (!mimetype.startsWith(OPEN_DOCUMENT_SHEET)) {
    throw mimetype.startsWith('application/vnd.oasis.opendocument')
      ? refusals.foreign({ 'zh-CN': 'OpenDocument 文档', en: 'an OpenDocument text or drawing' })
      : foreignContainer(zip);
  }
  const manifest = zip.part('META-INF/manifest.xml');
  if (manifest !== null && /encryption-data/.test(decodeXml(manifest))) throw refusals.encrypted();
  const content = zip.part('content.xml');
  if (content === null) throw refusals.damaged();
  const meta = zip.part('meta.xml');
  const grid = readOpenDocument(decodeXml(content), meta === null ? '' : decodeXml(meta), limits);
  return { ...grid, macros: zip.names.some((name) => /^(?:Basic|Scripts)\/.+\/.+/.test(name)) };
}

function foreignContainer(zip: ZipPackage) {
  for (const [pattern, what] of FOREIGN) {
    if (zip.names.some((name) => pattern.test(name))) return refusals.foreign(what);
  }
  if (zip.has('OFD.xml')) return refusals.picture({ 'zh-CN': 'OFD 版式文件', en: 'an OFD page file' });
  if (zip.names.some((name) => /^Index(?:\/.+\.iwa|\.zip)$/i.test(name))) {
    return refusals.unsupported({ 'zh-CN': 'Numbers 表格', en: 'a Numbers sheet' });
  }
  return refusals.archive();
}

/** The same container with every part checked, inflated within the limits and stored plainly. */
function repacked(zip: ZipPackage, limits: ReadLimits): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  for (const name of zip.names) {
    if (name.endsWith('/') || LEFT_OUT.test(name)) continue;
    const part = zip.part(name);
    if (part === null) continue;
    total += part.length;
    if (total > limits.inflated) throw refusals.tooMuchInside(limits.inflated);
    parts[name] = part;
  }
  return zipSync(parts, { level: 0 });
}
