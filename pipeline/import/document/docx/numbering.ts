import { XmlReader } from '../../../read/xml-reader.ts';

/** One level of an automatic list (ECMA-376 part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  /** Name of the number format, `decimal`, `chineseCounting`, `bullet`. */
  readonly format: string;
  /** `第%1条`: each `%n` stands for the number of level n, counted from 1. */
  readonly text: string;
  readonly suffix: string;
  /** The level, counted from 1, after which this one begins anew; 0 for never, null for every higher one. */
  readonly restart: number | null;
  /** All numbers of it in Arabic digits. */
  readonly legal: boolean;
  /** Paragraph style that stands for this level. */
  readonly style: string | null;
}

/** A list that paragraphs count in together. */
export interface ListDefinition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Style in which the levels are found instead. */
  readonly link: string | null;
}

/** One use of a list definition, with what it changes. */
export interface ListUse {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

export interface Numbering {
  readonly definitions: ReadonlyMap<string, ListDefinition>;
  readonly uses: ReadonlyMap<string, ListUse>;
}

/** Reads the numbering part of a Word file; null stands for a file without one. Throws `Unreadable` where it is damaged. */
export function readNumbering(part: string | null): Numbering {
  const definitions = new Map<string, ListDefinition>();
  const uses = new Map<string, ListUse>();
  if (part === null) return { definitions, uses };
  const xml = new XmlReader(part);
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open') continue;
    if (xml.name === 'abstractNum') definitions.set(xml.attribute('w:abstractNumId') ?? '', readDefinition(xml));
    else if (xml.name === 'num') uses.set(xml.attribute('w:numId') ?? '', readUse(xml));
  }
  return { definitions, uses };
}

/** The `w:val` of the element just opened. */
export function valueIn(xml: XmlReader): string | null {
  return xml.attribute('w:val') ?? null;
}

/** Whether an element that is on or off is on (ECMA-376 part 1, 17.17.4 CT_OnOff). */
export function isOn(xml: XmlReader): boolean {
  return !/^(?:0|false|off)$/.test(valueIn(xml) ?? '');
}

function readDefinition(xml: XmlReader): ListDefinition {
  const levels = new Map<number, ListLevel>();
  let link: string | null = null;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'numStyleLink') link = valueIn(xml);
    else if (xml.name === 'lvl') levels.set(Number(xml.attribute('w:ilvl') ?? 0), readLevel(xml));
  }
  return { levels, link };
}

function readUse(xml: XmlReader): ListUse {
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  let definition = '';
  let level = 0;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'abstractNumId') definition = valueIn(xml) ?? '';
    else if (xml.name === 'lvlOverride') level = Number(xml.attribute('w:ilvl') ?? 0);
    else if (xml.name === 'startOverride') starts.set(level, Number(valueIn(xml) ?? 1));
    else if (xml.name === 'lvl') levels.set(level, readLevel(xml));
  }
  return { definition, starts, levels };
}

function readLevel(xml: XmlReader): ListLevel {
  const found = new Map<string, string>();
  let legal = false;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'isLgl') legal = isOn(xml);
    // Of a choice of formats the last is the one that every program knows.
    else if (/^(?:start|numFmt|lvlText|suff|lvlRestart|pStyle)$/.test(xml.name))
      found.set(xml.name, valueIn(xml) ?? '');
  }
  const restart = found.get('lvlRestart');
  return {
    start: Number(found.get('start') ?? 0),
    format: found.get('numFmt') ?? 'decimal',
    text: found.get('lvlText') ?? '',
    suffix: found.get('suff') ?? 'tab',
    restart: restart === undefined ? null : Number(restart),
    legal,
    style: found.get('pStyle') ?? null,
  };
}
