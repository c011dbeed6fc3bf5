import { areDeadline, areUnits } from './field-words.ts';

/** Units and deadline that stand together in a bracket or on a line of their own. */
export interface FieldWords {
  readonly units: string | null;
  readonly deadline: string | null;
  /** No label says that the words are units. */
  readonly unlabelled: boolean;
  /** Words of it that are neither, or belong to persons. */
  readonly unread: readonly string[];
  /** It says that of several units the first leads (排在第一位的为牵头单位). */
  readonly firstLeads: boolean;
}

/** A paragraph with the bracket at its end taken off. */
export interface BracketedText {
  readonly before: string;
  /** The bracket with its marks. */
  readonly bracket: string;
  readonly fields: FieldWords;
  /** The bracket stands inside the paragraph; `before` is then all of it. */
  readonly inside: boolean;
}

/**
 * The fields in the bracket that ends a paragraph: 〔责任单位:…;完成时限:…〕, (牵头单位:…;责任单位:…), (县司法局牵头,县公安局配合).
 * Brackets inside it, of whatever width, stay part of it. Null where the last bracket holds no fields.
 */
export function takeFieldBracket(paragraph: string): BracketedText | null {
  const text = paragraph.trimEnd().replace(/[。．.;；]$/, '');
  const from = openingOf(text);
  if (from === null) return takeTrailingLabels(text) ?? takeInside(paragraph.trim());
  const bracket = text.slice(from);
  const fields = fieldsIn(bracket.slice(1, -1));
  return fields === null
    ? takeTrailingLabels(text)
    : { before: text.slice(0, from).trimEnd(), bracket, fields, inside: false };
}

/** Labels behind the sentence without a bracket: 新增就业。责任单位:县人社局。 */
function takeTrailingLabels(text: string): BracketedText | null {
  const tail = Math.max(0, text.length - LONGEST_BRACKET);
  const label = [...text.slice(tail).matchAll(LABEL)].find(({ index }) => tail + index > 0);
  if (label === undefined) return null;
  const from = tail + label.index;
  const bracket = text.slice(from);
  const fields = /[。;；)）\s]/.test(text.charAt(from - 1)) ? fieldsIn(bracket) : null;
  return fields === null ? null : { before: text.slice(0, from).trimEnd(), bracket, fields, inside: false };
}

/** The one labelled bracket that sentences follow; of several nothing says which goes for the whole paragraph. */
function takeInside(text: string): BracketedText | null {
  const opening = [...text.slice(0, LONGEST_PARAGRAPH).matchAll(LABELLED_BRACKET)];
  const at = opening[0]?.index;
  if (opening.length !== 1 || at === undefined) return null;
  const end = closingOf(text, at);
  const fields = end === null ? null : fieldsIn(text.slice(at + 1, end));
  return end === null || fields === null
    ? null
    : { before: text, bracket: text.slice(at, end + 1), fields, inside: true };
}

/** The fields of a line that holds nothing else (责任单位:县司法局), or null. */
export function fieldLine(paragraph: string): FieldWords | null {
  const plain = paragraph.trim();
  if (plain.length > LONGEST_BRACKET) return null;
  const text = /^[(（〔［[【].*[)）〕］\]】]$/.test(plain) && openingOf(plain) === 0 ? plain.slice(1, -1) : plain;
  const label = new RegExp(`^(?:${UNIT_LABEL}|${DAY_LABEL}|${PERSON_LABEL}) ?[:：]`, 'u');
  return label.test(text.trim()) ? fieldsIn(text.trim().replace(/[。.;；]$/, '')) : null;
}

/** The words of a bracket as fields, or null where it holds none. */
export function fieldsIn(inside: string): FieldWords | null {
  const firstLeads = FIRST_LEADS.test(inside);
  const parts = labelledParts(inside.replace(FIRST_LEADS, ''));
  const found = { units: [] as string[], deadline: [] as string[], unread: [] as string[] };
  let labels = 0;
  for (const part of parts) {
    if (part.kind !== null) labels += 1;
    if (part.kind === 'units') takeUnits(part.label, part.words, found);
    else if (part.kind === 'deadline') found.deadline.push(part.words);
    else if (part.kind === 'person') found.unread.push(part.label);
    else takeUnlabelled(part.words, found);
  }
  if (labels === 0 && found.unread.length > 0) return null;
  if (found.units.length + found.deadline.length === 0) return null;
  const units = found.units.length === 1 ? found.units[0]?.replace(PLAIN_LABEL, '') : found.units.join('；');
  return {
    units: units || null,
    deadline: found.deadline.join('；') || null,
    unlabelled: found.units.length > 0 && !parts.some((part) => part.kind === 'units'),
    unread: found.unread,
    firstLeads,
  };
}

/** Whether the words say that the first of several units leads. */
export function saysFirstLeads(words: string): boolean {
  return FIRST_LEADS.test(words);
}

/** Whether a paragraph does nothing but say so, for all tasks. */
export function isNoteOnLeads(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTE || !saysFirstLeads(paragraph)) return false;
  return takeFieldBracket(paragraph) === null && fieldLine(paragraph) === null;
}

const LONGEST_NOTE = 120;
const LONGEST_BRACKET = 400;
const UNIT_LABEL =
  '(?:牵头|主办|主责|责任|配合|协办|协同|协助|参与|参加|落实|承办|实施|主要责任)(?:责任)?(?:单位|部门|机构|主体|分工|处室|科室|股室)';
const DAY_LABEL = '(?:完成|办结|整改|工作|办理|推进|落实)?(?:时限|时间|期限|日期|时间节点|进度安排)(?:要求)?';
const PERSON_LABEL = '(?:责任人|责任领导|牵头领导|分管领导|责任县领导|牵头县领导|联系人|联系电话)';
const LABEL = new RegExp(`(?<=^|[;；。,，、\\s])(?:(${UNIT_LABEL})|(${DAY_LABEL})|(${PERSON_LABEL})) ?[:：]\\s*`, 'gu');
const LONGEST_PARAGRAPH = 5000;
const LABELLED_BRACKET = new RegExp(`[(（〔［[【](?=(?:${UNIT_LABEL}|${DAY_LABEL}) ?[:：])`, 'gu');
const PLAIN_LABEL = /^(?:责任|落实|承办|实施)(?:责任)?(?:单位|部门|机构|主体|分工) ?[:：]\s*/u;
const FIRST_LEADS =
  /[,，;；、。]?(?:责任单位中)?(?:排|列)(?:名|序)?在?(?:第一|首)位?的?(?:单位|部门)?(?:均|即)?(?:为|是)牵头(?:责任)?(?:单位|部门)(?:[,，]?下同)?/u;

interface Part {
  readonly kind: 'units' | 'deadline' | 'person' | null;
  readonly label: string;
  readonly words: string;
}

function labelledParts(inside: string): Part[] {
  const labels = [...inside.matchAll(LABEL)];
  const head = trimmed(inside.slice(0, labels[0]?.index ?? inside.length));
  const parts: Part[] =
    head === '' ? [] : head.split(/[;；。]/).map((words) => ({ kind: null, label: '', words: trimmed(words) }));
  for (const [index, match] of labels.entries()) {
    const from = match.index + match[0].length;
    const words = trimmed(inside.slice(from, labels[index + 1]?.index ?? inside.length));
    const kind = match[1] !== undefined ? 'units' : match[2] !== undefined ? 'deadline' : 'person';
    parts.push({ kind, label: match[0].trim(), words });
  }
  return parts.filter((part) => part.words !== '');
}

interface Found {
  readonly units: string[];
  readonly deadline: string[];
  readonly unread: string[];
}

/** A deadline may stand behind the units of the same label: 责任单位:县司法局,2024年6月底前完成. */
function takeUnits(label: string, words: string, found: Found): void {
  const pieces = words.split(/(?<=[,，;；。])/);
  const days: string[] = [];
  while (pieces.length > 1 && areDeadline(trimmed(pieces.at(-1) ?? ''))) days.unshift(trimmed(pieces.pop() ?? ''));
  found.units.push(label + trimmed(pieces.join('')));
  found.deadline.push(...days);
}

/** 县司法局牵头,县公安局配合,2024年6月底前完成: the days stand behind the units. */
function takeUnlabelled(words: string, found: Found): void {
  const pieces = words.split(/(?<=[,，])/);
  const days: string[] = [];
  while (pieces.length > 0 && areDeadline(trimmed(pieces.at(-1) ?? ''))) days.unshift(trimmed(pieces.pop() ?? ''));
  const head = trimmed(pieces.join(''));
  if (head === '' || areUnits(head)) {
    if (head !== '') found.units.push(head);
    if (days.length > 0) found.deadline.push(days.join('，'));
  } else if (areDeadline(words)) found.deadline.push(words);
  else found.unread.push(words);
}

function trimmed(words: string): string {
  return words.replace(/^[\s;；,，。]+/, '').replace(/[\s;；,，。]+$/, '');
}

const OPEN = '(（〔［[【';
const CLOSE = ')）〕］]】';

/** Position of the bracket that the last character closes; brackets of any width inside it are passed over. */
function openingOf(text: string): number | null {
  if (!CLOSE.includes(text.at(-1) ?? ' ')) return null;
  let depth = 0;
  for (let at = text.length - 1; at >= Math.max(0, text.length - LONGEST_BRACKET); at -= 1) {
    const character = text.charAt(at);
    if (CLOSE.includes(character)) depth += 1;
    else if (OPEN.includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

function closingOf(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + LONGEST_BRACKET); at += 1) {
    if (OPEN.includes(text.charAt(at))) depth += 1;
    else if (CLOSE.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
