import { writeListNumber } from '../list-number.ts';
import type { ListLevel, ListUse, Numbering } from './numbering.ts';
import { inherited, type WordStyles } from './styles.ts';

/** What a paragraph says of its number; null where it says nothing and its style decides. */
export interface ParagraphNumber {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** A number as it is printed, without the blank after it, and what follows it: `tab`, `space`, `nothing`. */
export interface PrintedNumber {
  readonly text: string;
  readonly suffix: string;
}

/** Counts the automatic numbers of a Word file; paragraphs are to be handed in, in their order. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #styles: WordStyles;
  /** Numbers reached, by list definition and level. Uses of one definition count on together. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering, styles: WordStyles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The number that Word prints before the paragraph; null for none and for a bullet. */
  next(paragraph: ParagraphNumber): PrintedNumber | null {
    const list = paragraph.list ?? inherited(this.#styles, paragraph.style, (style) => style.list);
    const use = list === null || list === '0' ? undefined : this.#numbering.uses.get(list);
    if (list === null || use === undefined) return null;
    const definition = this.#definitionOf(use);
    const depth = paragraph.level ?? this.#levelOfStyle(definition, paragraph) ?? 0;
    const level = this.#levelOf(definition, use, depth);
    if (level === undefined) return null;
    const counts = this.#count(definition, list, use, depth, level);
    if (level.format === 'bullet') return null;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const other = this.#levelOf(definition, use, of);
      const format = level.legal ? 'decimal' : (other?.format ?? 'decimal');
      return writeListNumber(counts[of] ?? other?.start ?? 1, format);
    });
    return text.trim() === '' ? null : { text, suffix: level.suffix };
  }

  #count(definition: string, list: string, use: ListUse, depth: number, level: ListLevel): (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    const startOver = this.#begun.has(`${list} ${depth}`) ? undefined : use.starts.get(depth);
    this.#begun.add(`${list} ${depth}`);
    const reached = counts[depth];
    counts[depth] = startOver ?? (reached === undefined ? level.start : reached + 1);
    for (let deeper = depth + 1; deeper < counts.length; deeper += 1) {
      const restart = this.#levelOf(definition, use, deeper)?.restart ?? null;
      if (restart === null || depth < restart) counts[deeper] = undefined;
    }
    return counts;
  }

  #levelOf(definition: string, use: ListUse, depth: number): ListLevel | undefined {
    return use.levels.get(depth) ?? this.#numbering.definitions.get(definition)?.levels.get(depth);
  }

  /** A definition may stand for the one that a list style uses. */
  #definitionOf({ definition }: ListUse): string {
    const link = this.#numbering.definitions.get(definition)?.link ?? null;
    const list = link === null ? null : (this.#styles.get(link)?.list ?? null);
    return (list === null ? undefined : this.#numbering.uses.get(list)?.definition) ?? definition;
  }

  #levelOfStyle(definition: string, { list, style }: ParagraphNumber): number | null {
    if (list !== null) return null;
    return inherited(this.#styles, style, (own, id) => {
      if (own.list === null && own.level === null) return null;
      for (const [depth, level] of this.#numbering.definitions.get(definition)?.levels ?? []) {
        if (level.style === id) return depth;
      }
      return own.level ?? 0;
    });
  }
}
