import { pageFurniture } from '../document/page-furniture.ts';
import type { SourceBlock, SourceParagraph } from '../source-document.ts';
import { wholeLineDay } from './document-date.ts';
import { type LeftOver, leftOverOf } from './draft.ts';
import { readNumberMark } from './number-mark.ts';

/**
 * Sorts out what surrounds a document: menus and footers of a web page, page numbers, the list of annexes and the signature.
 * `kept` are the other paragraphs in their order; everything taken out is listed.
 */
export function withoutFurniture(blocks: readonly SourceBlock[]): {
  readonly kept: readonly SourceParagraph[];
  readonly leftOver: readonly LeftOver[];
} {
  const kept: SourceParagraph[] = [];
  const leftOver: LeftOver[] = [];
  const furniture = pageFurniture(blocks);
  let attachments = false;
  for (const [index, paragraph] of blocks.entries()) {
    if (paragraph.kind === 'table') continue;
    const text = paragraph.text.trim();
    attachments =
      /^附(?:件|表) ?[:：]/.test(text) || (attachments && readNumberMark(text) !== null && text.length < 90);
    if (attachments) leftOver.push(leftOverOf(paragraph, 'preamble', ATTACHMENTS));
    else if (furniture.has(index)) leftOver.push(leftOverOf(paragraph, 'page', FURNITURE));
    else if (wholeLineDay(text) !== null) {
      const above = kept.at(-1);
      if (above !== undefined && isSigner(above.text)) {
        kept.pop();
        leftOver.push(leftOverOf(above, 'preamble', SIGNATURE));
      }
      leftOver.push(leftOverOf(paragraph, 'preamble', SIGNATURE));
    } else {
      const inside = withoutPageNumber(paragraph);
      if (inside !== paragraph) leftOver.push(leftOverOf(paragraph, 'page', PAGE_INSIDE));
      kept.push(inside);
    }
  }
  return { kept, leftOver };
}

/** A sentence without the page number that was copied into it (严格按照— 3 —法定程序). */
function withoutPageNumber(paragraph: SourceParagraph): SourceParagraph {
  const text = paragraph.text.replace(/(?<=[一-鿿、,，]) {0,3}[—–] ?\d{1,3} ?[—–] {0,3}(?=[一-鿿、,，])/gu, '');
  return text === paragraph.text ? paragraph : { ...paragraph, text };
}

function isSigner(text: string): boolean {
  const plain = text.replaceAll(/\s/g, '');
  return plain.length <= 30 && !/[。，,；;：:、]/.test(plain) && readNumberMark(plain) === null;
}

const FURNITURE = {
  'zh-CN': '网页的栏目、页眉页脚或页码，不属于文件正文。',
  en: 'Menu, footer or page number of the page, not part of the document.',
};
const PAGE_INSIDE = {
  'zh-CN': '句中夹有页码，读入时已去掉。',
  en: 'A page number stands inside the sentence and was taken out.',
};
const ATTACHMENTS = { 'zh-CN': '附件目录。', en: 'The list of annexes.' };
const SIGNATURE = { 'zh-CN': '落款单位和日期。', en: 'Signature and date.' };
