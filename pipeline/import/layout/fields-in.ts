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

// The labels of units, of deadlines and of persons, as they stand before a colon. */
export const UNIT_LABEL =
  '(?:牵头|主办|主责|责任|配合|协办|协同|协助|参与|参加|落实|承办|实施|主要责任)(?:责任)?(?:单位|部门|机构|主体|分工|处室|科室|股室)';
export const DAY_LABEL = '(?:完成|办结|整改|工作|办理|推进|落实)?(?:时限|时间|期限|日期|时间节点|进度安排)(?:要求)?';
export const PERSON_LABEL = '(?:责任人|责任领导|牵头领导|分管领导|责任县领导|牵头县领导|联系人|联系电话)';
export const LABEL = new RegExp(
  `(?<=^|[;；。,，、\\s])(?:(${UNIT_LABEL})|(${DAY_LABEL})|(${PERSON_LABEL})) ?[:：]\\s*`,
  'gu',
);
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
