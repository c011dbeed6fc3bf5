import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../../../read/refusals.ts';
import { documentRefusals } from '../document-refusals.ts';
import { plainCharacters } from './plain-characters.ts';

/** A piece of text on a page, in points from the page's lower left corner as it is looked at. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of the letters. */
  readonly size: number;
}

/** The pieces of one page in the order of the file. */
export interface PdfPage {
  readonly pieces: readonly PdfPiece[];
  /** Whether the page shows a picture; looked at for a page without words only. */
  readonly picture: boolean;
}

const MOST_PAGES = 2_000;
/** Pages without words that are looked at for a picture. */
const LOOKED_AT = 20;
/** Rise of a line over its length that still is upright text. */
const SLANT = 0.05;

/**
 * Reads the text layer of a PDF through pdf.js, in this thread and without running anything the file holds. Throws
 * `Unreadable` for a file that is encrypted, broken or far too long.
 */
export async function readTextLayer(bytes: Uint8Array): Promise<PdfPage[]> {
  nameWhatDraws();
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The worker's half, loaded first, is used in this thread: no worker is started.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const task = library.getDocument({
    // The library takes the bytes away from whoever hands them in.
    data: new Uint8Array(bytes),
    verbosity: library.VerbosityLevel.ERRORS,
    stopAtErrors: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    ...characterMaps(),
  });
  try {
    return await readPages(await task.promise, library.OPS);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, operators: Readonly<Record<string, number>>): Promise<PdfPage[]> {
  if (pdf.numPages > MOST_PAGES) {
    throw documentRefusals.tooLarge({
      'zh-CN': `PDF 超过 ${MOST_PAGES} 页`,
      en: `The PDF has over ${MOST_PAGES} pages`,
    });
  }
  const pictures = Object.entries(operators).flatMap(([name, code]) => (/^paint.*Image/.test(name) ? [code] : []));
  const pages: PdfPage[] = [];
  let lookedAt = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const pieces = await readPieces(page);
    let picture = false;
    if (!hasWords(pieces) && lookedAt < LOOKED_AT) {
      lookedAt += 1;
      const { fnArray } = await page.getOperatorList();
      picture = fnArray.some((operator) => pictures.includes(operator));
    }
    pages.push({ pieces, picture });
    page.cleanup();
  }
  return pages;
}

/** Whether the pieces say more than the number of the page. */
function hasWords(pieces: readonly PdfPiece[]): boolean {
  return /[^\s\d第页共/·—–－-]/.test(pieces.map(({ text }) => text).join(''));
}

async function readPieces(page: PDFPageProxy): Promise<PdfPiece[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = page.getViewport({ scale: 1 }).transform as number[];
  return items.flatMap((item): PdfPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const [along, across] = [ma * a + mc * b, mb * a + md * b];
    // Letters at a slant are a watermark or a seal.
    if (along <= 0 || Math.abs(across) > along * SLANT) return [];
    const left = ma * x + mc * y + me;
    const size = Math.hypot(ma * c + mc * d, mb * c + md * d);
    return [
      { text: plainCharacters(item.str), left, right: left + item.width, baseline: -(mb * x + md * y + mf), size },
    ];
  });
}

/** The library wants these when it loads, to draw pages with; to read their text the names are enough, where nothing has them. */
function nameWhatDraws(): void {
  const names: Record<string, unknown> = globalThis;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) names[name] ??= class {};
}

/** Where the library finds the character maps of Chinese fonts that a file does not carry; nothing outside of Node. */
function characterMaps(): { cMapUrl: string; cMapPacked: true } | Record<string, never> {
  try {
    const one = import.meta.resolve('pdfjs-dist/cmaps/GBK-EUC-H.bcmap');
    if (/^https?:/.test(one)) return {};
    const path = one.startsWith('file:') ? decodeURIComponent(new URL(one).pathname) : one;
    // The library reads them by path; on Windows that of an address has a slash before the drive.
    return { cMapUrl: path.replace(/^\/(?=[A-Za-z]:)/, '').replace(/[^\\/]*$/, ''), cMapPacked: true };
  } catch {
    return {};
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return documentRefusals.encrypted();
  // The library meets damaged bytes with errors of every kind; these are the only calls whose errors are data.
  return documentRefusals.damaged();
}
