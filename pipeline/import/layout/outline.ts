import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { Heading } from './draft.ts';
import type { NumberedText, NumberStyle } from './number-mark.ts';

/**
 * Follows the numbering of a document from paragraph to paragraph. A style seen before closes everything below its level,
 * a new one opens a level under the present one: 一、 → （一） → 1. → （1）, in whatever order the document uses them.
 */
export class Outline {
  private stack: { readonly style: NumberStyle; readonly heading: Heading; readonly value: number }[] = [];

  /** Every heading there was, in order. */
  readonly entered: Heading[] = [];

  /** The headings above the present place, outermost first. */
  get path(): readonly Heading[] {
    return this.stack.map((level) => level.heading);
  }

  /** The headings that an item of this style would stand under. */
  pathAbove(style: NumberStyle): readonly Heading[] {
    const at = this.stack.findIndex((level) => level.style === style);
    return (at < 0 ? this.stack : this.stack.slice(0, at)).map((level) => level.heading);
  }

  enter({ mark, rest }: NumberedText, place: SourcePlace): void {
    const at = this.stack.findIndex((level) => level.style === mark.style);
    if (at >= 0) this.stack.length = at;
    const heading = { number: mark.core, title: headingTitle(rest) || mark.core, place };
    this.entered.push(heading);
    this.stack.push({ style: mark.style, value: mark.value, heading });
  }

  clear(): void {
    this.stack = [];
  }
}

/** A heading's words without its closing mark and blanks. */
export function headingTitle(words: string): string {
  return words.replaceAll(/\s+/g, '').replace(/[。.:：;；,，]+$/, '');
}

/** Whether the words behind a number are a mere heading: short, and no sentence goes on behind them. */
export function isHeadingWords(words: string): boolean {
  const plain = words.trim();
  return plain.length <= LONGEST_HEADING && !/[。;；:：,，!！?？].*\S/.test(plain.replace(/[。:：]$/, ''));
}

const LONGEST_HEADING = 45;
