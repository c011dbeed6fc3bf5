import { strToU8, zipSync } from 'fflate';
import type { RefusalKind } from '../../../../ledger/refusal.ts';
import { readDocument } from '../../../../pipeline/import/read-document.ts';
import type { SourceBlock, SourceDocument } from '../../../../pipeline/import/source-document.ts';

/** The document as read; throws where it is refused. */
export async function documentOf(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const outcome = await readDocument(bytes, file);
  if (outcome.state === 'refused') throw new Error(`refused: ${outcome.refusal.kind}: ${outcome.refusal.message.en}`);
  return outcome.document;
}

/** Kind of the refusal, `read` where there is none. */
export async function kindOf(bytes: Uint8Array, file: string): Promise<RefusalKind | 'read'> {
  const outcome = await readDocument(bytes, file);
  return outcome.state === 'refused' ? outcome.refusal.kind : 'read';
}

/** Blocks in short: a paragraph as its text (`# ` for each level of a heading), a table as rows of its cells' texts. */
export function shortOf(blocks: readonly SourceBlock[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(({ text }) => text));
    return block.headingLevel === null ? block.text : `${'#'.repeat(block.headingLevel)} ${block.text}`;
  });
}

/** Cells of a table in short: `B2 2x1 text` for a cell that begins in B2 and goes over two rows. */
export function cellsOf(block: SourceBlock | undefined): string[] {
  if (block?.kind !== 'table') throw new Error('no table');
  return block.rows.flatMap(({ cells }) =>
    cells.map(({ place, rowSpan, columnSpan, text }) => `${place.cell} ${rowSpan}x${columnSpan} ${text}`.trim()),
  );
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file put together by hand: the inside of its body, styles, numbering and footnotes. */
export function handMadeDocx(parts: {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly more?: Readonly<Record<string, string>>;
}): Uint8Array {
  const kinds = (['styles', 'numbering', 'footnotes'] as const).filter((kind) => parts[kind] !== undefined);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${kinds.map((kind) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`,
    ...parts.more,
  };
  for (const kind of kinds) files[`word/${kind}.xml`] = `<w:${kind} ${NAMESPACES}>${parts[kind]}</w:${kind}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of a Word file: its text, and the inside of its properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
}

/** Properties of a paragraph that counts in a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** One level of a list. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}
