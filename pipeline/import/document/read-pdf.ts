import type { SourceBlock } from '../source-document.ts';
import { documentRefusals } from './document-refusals.ts';
import { toBlocks } from './flow.ts';
import { type PdfLine, toLines } from './pdf/lines.ts';
import { withoutPageMarks } from './pdf/page-marks.ts';
import { toParagraphs } from './pdf/paragraphs.ts';
import { type PdfPage, readTextLayer } from './pdf/text-layer.ts';

/** Characters on a page below which it holds no text to speak of. */
const FEWEST = 10;
/** Share of characters without a meaning above which a text is garbled. */
const GARBLED = 0.2;
/** Lines with columns, and their share of all, above which the document is a table. */
const TABULAR_LINES = 10;
const TABULAR = 0.1;
/** Where the mark of the end may lie. */
const TAIL = 2_048;

/** Whether the bytes begin as a PDF, perhaps behind a few others. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1_024)).includes('%PDF-');
}

/**
 * Reads the text of a PDF: lines as they are printed, joined to paragraphs; page numbers and running heads left out. Tables are
 * not rebuilt: the lines of a small one come one by one, columns divided by tabs. Throws `Unreadable` for a file that is broken,
 * cut off or encrypted, for pages that are pictures or whose letters have no meaning, and for a document that is a table.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceBlock[]> {
  // The library would mend a file that is cut off, and give the pages before the cut.
  if (!latin(bytes.subarray(Math.max(0, bytes.length - TAIL))).includes('%%EOF')) throw documentRefusals.damaged();
  const pages = await readTextLayer(bytes);
  checkText(pages);
  const lines = withoutPageMarks(pages.map(({ pieces }) => toLines(pieces)));
  checkColumns(lines.flat());
  const blocks = toBlocks(toParagraphs(lines).map((text) => ({ kind: 'line', text, headingLevel: null })));
  if (blocks.length === 0) throw documentRefusals.nothingInside();
  return blocks;
}

function checkText(pages: readonly PdfPage[]): void {
  const texts = pages.map(({ pieces }) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const pictures = pages.flatMap(({ picture }, index) => (picture ? [index + 1] : []));
  const all = texts.join('');
  if (all.length < FEWEST * pages.length && pictures.length > 0) throw documentRefusals.scannedPdf();
  if (pictures.length > 0) throw documentRefusals.partlyScannedPdf(pictures.join('、'));
  const senseless = all.match(/[\p{Cc}\p{Co}\ufffd]/gu) ?? [];
  if (senseless.length > all.length * GARBLED) throw documentRefusals.garbledPdf();
}

/** The lines of neighbouring cells run through each other: read as text, a large table would make tasks that nobody wrote. */
function checkColumns(lines: readonly PdfLine[]): void {
  const tabular = lines.filter(({ text }) => text.includes('\t')).length;
  if (tabular >= TABULAR_LINES && tabular >= lines.length * TABULAR) throw documentRefusals.tabularPdf();
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
