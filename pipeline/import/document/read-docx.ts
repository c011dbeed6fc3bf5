import { strToU8, zipSync } from 'fflate';
import { decodeXml } from '../../read/text-encoding.ts';
import { readRelationships } from '../../read/xlsx/relationships.ts';
import type { ZipPackage } from '../../read/zip.ts';
import type { SourceBlock } from '../source-document.ts';
import { documentRefusals } from './document-refusals.ts';
import { ListCounter } from './docx/list-counter.ts';
import { readNumbering } from './docx/numbering.ts';
import { readNotes } from './docx/read-notes.ts';
import { type NoteReference, rewriteBody } from './docx/rewrite-body.ts';
import { headingStyleMap, readStyles } from './docx/styles.ts';
import type { FlowItem } from './flow.ts';
import { toBlocks } from './flow.ts';
import { readMarkup } from './read-html.ts';

/** Bytes of the main part once inflated: a plan of 300 pages has some 5 MB. */
const LONGEST_BODY = 32 * 1024 * 1024;

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

/** Name of the main part of a Word file; null where the container is none. */
export function wordPartOf(zip: ZipPackage): string | null {
  if (!zip.has('[Content_Types].xml') && !zip.has('_rels/.rels')) return null;
  const stated = readRelationships(zip, '').find(({ kind }) => kind === 'officeDocument')?.target;
  return (
    [stated, 'word/document.xml'].find((name) => name !== undefined && /^word\//i.test(name) && zip.has(name)) ?? null
  );
}

/**
 * Reads a Word file (.docx, .docm, .dotx) through mammoth: paragraphs with the automatic numbers that Word prints, headings by
 * their style, tables with their merges, text boxes; insertions kept and deletions dropped; footnotes and endnotes at the end.
 * Only text parts are inflated, within the limits of the container; macros, pictures and links are never touched.
 * Throws `Unreadable`.
 */
export async function readDocx(zip: ZipPackage, main: string): Promise<SourceBlock[]> {
  const relationships = readRelationships(zip, main);
  const partOf = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    const bytes = target === undefined ? null : zip.part(target);
    return bytes === null ? null : decodeXml(bytes);
  };
  const bytes = zip.part(main);
  if (bytes === null) throw documentRefusals.damaged();
  if (bytes.length > LONGEST_BODY) {
    throw documentRefusals.tooLarge({ 'zh-CN': '正文展开后超过 32 MB', en: 'The text unpacks to more than 32 MB' });
  }
  const stylesPart = partOf('styles');
  const styles = readStyles(stylesPart);
  const body = rewriteBody(decodeXml(bytes), new ListCounter(readNumbering(partOf('numbering')), styles));
  const markup = await convert(body.xml, stylesPart, headingStyleMap(styles));
  const flow = await readMarkup(markup, { verbatim: true, whole: false });
  if (flow.length === 0) throw body.pictures ? picturesOnly() : documentRefusals.nothingInside();
  const texts = { footnote: readNotes(partOf('footnotes')), endnote: readNotes(partOf('endnotes')) };
  return toBlocks([...flow, ...noteLines(body.notes, texts)]);
}

/** The body as HTML. The library gets the text and the styles alone, as a container of their own. */
async function convert(body: string, styles: string | null, styleMap: readonly string[]): Promise<string> {
  const { convertToHtml } = await import('mammoth');
  const container = zipSync(
    {
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      'word/document.xml': strToU8(body),
      ...(styles === null ? {} : { 'word/styles.xml': strToU8(styles) }),
    },
    { level: 0 },
  );
  // Node's entry of the library takes `buffer`, the browser's `arrayBuffer`; both take any bytes.
  const input = { buffer: container, arrayBuffer: container } as unknown as Parameters<typeof convertToHtml>[0];
  try {
    return (await convertToHtml(input, { styleMap: [...styleMap], includeEmbeddedStyleMap: false })).value;
  } catch {
    // The library meets damaged parts with errors of every kind; this is the one call whose errors are data.
    throw documentRefusals.damaged();
  }
}

function noteLines(
  references: readonly NoteReference[],
  texts: Readonly<Record<NoteReference['kind'], ReadonlyMap<string, string>>>,
): FlowItem[] {
  const counts = { footnote: 0, endnote: 0 };
  return references.flatMap(({ kind, id }) => {
    counts[kind] += 1;
    const text = texts[kind].get(id) ?? '';
    const head = kind === 'footnote' ? '脚注' : '尾注';
    return text === '' ? [] : [{ kind: 'line' as const, text: `${head}${counts[kind]}：${text}`, headingLevel: null }];
  });
}

function picturesOnly() {
  return documentRefusals.picture({ 'zh-CN': '只有图片的 Word 文档', en: 'a Word document of pictures only' });
}
