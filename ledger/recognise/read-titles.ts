import { cellText, type Grid, type GridSheet } from '../grid/grid.ts';
import type { Place } from '../ledger.ts';
import { trimBlanks } from '../value/trim-blanks.ts';
import type { FoundSheet } from './find-sheets.ts';
import { roundIn } from './round-words.ts';

/** What the title rows say about the ledger, in their own words. */
export interface Titles {
  /** Names behind a label for the unit, those above a ledger's headings first; `own` marks these. */
  readonly units: readonly { readonly text: string; readonly place: Place; readonly own: boolean }[];
  /** Round id. */
  readonly round: string | null;
  readonly plan: { readonly text: string; readonly version: number | null } | null;
  readonly template: number | null;
  /** Words behind 零报告. */
  readonly nil: string | null;
}

/**
 * Reads the rows above the headings of the ledger sheets, and after them the first rows of the other visible sheets:
 * `填报单位：县司法局　填报期：2024年第2季度　计划：fangcheng-2023 v1`, in one cell or label and value in neighbouring cells.
 */
export function readTitles(grid: Grid, found: readonly FoundSheet[]): Titles {
  const pieces = [
    ...found.flatMap(({ sheet, heading }) => piecesOf(sheet, heading.top - 1)),
    ...grid.sheets
      .filter((sheet) => sheet.visibility === 'visible' && !found.some((ledger) => ledger.sheet === sheet))
      .flatMap((sheet) => piecesOf(sheet, OTHER_SHEET_ROWS)),
  ];
  const labelled = pieces.flatMap(labels);
  const named = (wanted: Topic) => labelled.filter(({ topic, value }) => topic === wanted && value !== '');
  const own = new Set(found.map(({ sheet }) => sheet.name));
  const plan = named('plan').flatMap(({ value }) => planIn(value) ?? [])[0];
  const version = named('template').flatMap(({ value }) => /\d+/.exec(value)?.[0] ?? [])[0];
  const words = pieces.map((piece) => piece.text);
  return {
    units: named('unit')
      .filter(({ value }) => !MEASURE.test(value))
      .map(({ value, place }) => ({ text: value, place, own: own.has(place.sheet ?? '') })),
    round: roundIn(
      named('round').map(({ value }) => value),
      words,
    ),
    plan: plan ?? null,
    template: version === undefined ? null : Number(version),
    nil: named('nil')[0]?.value ?? null,
  };
}

type Topic = 'unit' | 'round' | 'plan' | 'template' | 'nil' | 'other';

interface Piece {
  readonly text: string;
  /** Text of the next cell of the row that holds something. */
  readonly next: string;
  readonly place: Place;
}

interface Label {
  readonly topic: Topic;
  readonly value: string;
  readonly place: Place;
}

const OTHER_SHEET_ROWS = 20;
/** 单位：万元 names a measure. */
const MEASURE = /^[万亿千百]?(?:元|人|次|件|个|项|户|家|份|起|期|人次|学时|%)(?:[、/,].*)?$/;
const TOPICS: Readonly<Record<string, Topic>> = {
  填报单位: 'unit',
  报送单位: 'unit',
  填表单位: 'unit',
  单位名称: 'unit',
  单位: 'unit',
  填报期: 'round',
  填报期间: 'round',
  报告期: 'round',
  期间: 'round',
  季度: 'round',
  计划: 'plan',
  计划编号: 'plan',
  模板: 'template',
  模板版本: 'template',
  零报告: 'nil',
  本期零报告: 'nil',
};
/** A label: up to six characters, which may be spaced out, and a colon. */
const LABEL = /(?:^|[\s,;，；(（])((?:[\p{Script=Han}][ \u3000]?){2,6})[:：]/gu;

function piecesOf(sheet: GridSheet, lastRow: number): Piece[] {
  const pieces: Piece[] = [];
  for (const row of sheet.rows) {
    if (row.row > lastRow) break;
    const texts: { text: string; index: number }[] = [];
    for (const [index, cell] of row.cells.entries()) {
      const text = trimBlanks(cellText(cell));
      if (text !== '') texts.push({ text: text.normalize('NFKC'), index });
    }
    for (const [position, { text, index }] of texts.entries()) {
      const place = { sheet: sheet.name, row: row.row, columnIndex: index, columnId: null };
      pieces.push({ text, next: texts[position + 1]?.text ?? '', place });
    }
  }
  return pieces;
}

function labels({ text, next, place }: Piece): Label[] {
  const found = [...text.matchAll(LABEL)];
  if (found.length === 0) {
    const topic = topicOf(text);
    return topic === undefined ? [] : [{ topic, value: valueIn(next, topic), place }];
  }
  const marks = found.map((match) => {
    const key = keyOf(match[1] ?? '');
    // A name spaced out before the label (县 司 法 局 填报期：) is taken for part of it: the label begins at its key.
    const start = key === undefined ? -1 : match[0].lastIndexOf(key);
    const topic: Topic = key === undefined ? 'other' : (TOPICS[key] ?? 'other');
    return { topic, from: match.index + Math.max(0, start), to: match.index + match[0].length };
  });
  return marks.map(({ topic, to }, position) => {
    const value = text.slice(to, marks[position + 1]?.from ?? text.length);
    const alone = trimBlanks(value) === '' && position === marks.length - 1;
    return { topic, value: valueIn(alone ? next : value, topic), place };
  });
}

function keyOf(label: string): string | undefined {
  const word = label.replace(/\s/g, '');
  if (Object.hasOwn(TOPICS, word)) return word;
  return Object.keys(TOPICS).find((key) => key.length > 2 && word.endsWith(key));
}

function topicOf(label: string): Topic | undefined {
  const word = label.replace(/[\s()[\]:]/g, '');
  return Object.hasOwn(TOPICS, word) ? TOPICS[word] : undefined;
}

/** The value without the seal mark; what follows after a gap of several blanks belongs to something else. */
function valueIn(text: string, topic: Topic): string {
  const value = trimBlanks(text.replace(/\((?:盖章|公章|签章)\)/g, ''));
  const first = topic === 'plan' ? value : (value.split(/\s{2,}|[\t\n;；]/)[0] ?? '');
  return trimBlanks(first.length > 1 ? first : value).replace(/[,。;]+$/, '');
}

function planIn(text: string): { text: string; version: number | null } | null {
  const match = /^(.*?)(?:\s*(?:v|V|第)\s*(\d+)\s*版?)?$/s.exec(text);
  const words = trimBlanks(match?.[1] ?? '');
  return words === '' ? null : { text: words, version: match?.[2] === undefined ? null : Number(match[2]) };
}
