import { XmlReader } from '../../../read/xml-reader.ts';
import { valueIn } from './numbering.ts';

/** What is used of a style of a Word file. */
export interface WordStyle {
  readonly name: string;
  readonly kind: string;
  readonly basedOn: string | null;
  /** List it counts in; `0` for none, null where it says nothing. */
  readonly list: string | null;
  readonly level: number | null;
  /** Outline level, 0 for the highest; null for ordinary text or where it says nothing. */
  readonly outline: number | null;
}

/** Styles by their id. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

const HEADING_LEVELS = 6;
const LONGEST_CHAIN = 50;

/** Reads the styles part of a Word file; null stands for a file without one. Throws `Unreadable` where it is damaged. */
export function readStyles(part: string | null): WordStyles {
  const styles = new Map<string, WordStyle>();
  if (part === null) return styles;
  const xml = new XmlReader(part);
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step === 'open' && xml.name === 'style') styles.set(xml.attribute('w:styleId') ?? '', readStyle(xml));
  }
  return styles;
}

/** A property of a style, or of the nearest style it is based on that has it. */
export function inherited<Value>(
  styles: WordStyles,
  id: string | null,
  of: (style: WordStyle, id: string) => Value | null,
): Value | null {
  let at = id;
  for (let step = 0; at !== null && step < LONGEST_CHAIN; step += 1) {
    const style = styles.get(at);
    if (style === undefined) return null;
    const value = of(style, at);
    if (value !== null) return value;
    at = style.basedOn;
  }
  return null;
}

/** Lines of mammoth's style map that make headings of the styles whose outline level says so. */
export function headingStyleMap(styles: WordStyles): string[] {
  return [...styles].flatMap(([id, { name, kind }]) => {
    const outline = inherited(styles, id, (style) => style.outline);
    if (kind !== 'paragraph' || outline === null || outline >= HEADING_LEVELS || name === '') return [];
    const quoted = name.replace(/[\\']/g, '\\$&');
    return [`p[style-name='${quoted}'] => h${outline + 1}:fresh`];
  });
}

function readStyle(xml: XmlReader): WordStyle {
  const kind = xml.attribute('w:type') ?? 'paragraph';
  const found = new Map<string, string>();
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step === 'open' && /^(?:name|basedOn|numId|ilvl|outlineLvl)$/.test(xml.name) && !found.has(xml.name)) {
      found.set(xml.name, valueIn(xml) ?? '');
    }
  }
  const outline = found.get('outlineLvl');
  const level = found.get('ilvl');
  return {
    name: found.get('name') ?? '',
    kind,
    basedOn: found.get('basedOn') ?? null,
    list: found.get('numId') ?? null,
    level: level === undefined ? null : Number(level),
    outline: outline === undefined ? null : Number(outline),
  };
}
