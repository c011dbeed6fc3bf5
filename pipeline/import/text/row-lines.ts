import { isFooter, isMenu } from '../document/furniture-lines.ts';
import { readNumberMark } from '../layout/number-mark.ts';
import { isHeadingWords } from '../layout/outline.ts';
import type { TextLine } from './text-line.ts';

/** Whether the line is a numbered heading that stands alone between the rows of a table: `mark` is in the next line that is not empty. */
export function isChapterBetween(lines: readonly TextLine[], index: number, mark: string): boolean {
  const numbered = readNumberMark(lines[index]?.text ?? '');
  if (numbered === null || !isHeadingWords(numbered.rest)) return false;
  const next = lines.slice(index + 1, index + 1 + FARTHEST).find(({ text }) => text.trim() !== '');
  return next?.text.includes(mark) === true && !isUnderTable(next.text);
}

/** Whether the line is a menu or a footer of the page, and no row, though its words are set apart as cells are. */
export function isUnderTable(text: string): boolean {
  const plain = text.replaceAll(/[\s\u3000]+/g, ' ').trim();
  return isMenu(plain) || isFooter(plain);
}

const FARTHEST = 4;
