import { closingOf, LONGEST_BRACKET, openingOf, unclosedIn } from './brackets.ts';
import { DAY_LABEL, type FieldWords, fieldsIn, LABEL, PERSON_LABEL, saysFirstLeads, UNIT_LABEL } from './fields-in.ts';

export type BracketDoubt = 'inside' | 'unclosed';

/** A paragraph with the bracket at its end taken off. */
export interface BracketedText {
  readonly before: string;
  /** The bracket with its marks. */
  readonly bracket: string;
  readonly fields: FieldWords;
  /** The bracket stands `inside` the paragraph, and `before` is all of it; or it never closes. */
  readonly doubt: BracketDoubt | null;
}

/**
 * The fields in the bracket that ends a paragraph: 〔责任单位:…;完成时限:…〕, (牵头单位:…;责任单位:…), (县司法局牵头,县公安局配合).
 * Brackets inside it, of whatever width, stay part of it. Null where the last bracket holds no fields.
 */
export function takeFieldBracket(paragraph: string): BracketedText | null {
  const text = paragraph.trimEnd().replace(/[。．.;；]$/, '');
  const from = openingOf(text);
  if (from === null) return takeUnclosed(text) ?? takeTrailingLabels(text) ?? takeInside(paragraph.trim());
  const bracket = text.slice(from);
  const fields = fieldsIn(bracket.slice(1, -1));
  return fields === null
    ? takeTrailingLabels(text)
    : { before: text.slice(0, from).trimEnd(), bracket, fields, doubt: null };
}

/** A bracket with labels that never closes ends with the paragraph. */
function takeUnclosed(text: string): BracketedText | null {
  for (const from of unclosedIn(text)) {
    const bracket = text.slice(from);
    const fields = OPENS_LABELLED.test(bracket) ? fieldsIn(bracket.slice(1)) : null;
    if (fields !== null) return { before: text.slice(0, from).trimEnd(), bracket, fields, doubt: 'unclosed' };
  }
  return null;
}

/** Labels behind the sentence without a bracket: 新增就业。责任单位:县人社局。 */
function takeTrailingLabels(text: string): BracketedText | null {
  const tail = Math.max(0, text.length - LONGEST_BRACKET);
  const label = [...text.slice(tail).matchAll(LABEL)].find(({ index }) => tail + index > 0);
  if (label === undefined) return null;
  const from = tail + label.index;
  const bracket = text.slice(from);
  const fields = /[。;；)）\s]/.test(text.charAt(from - 1)) ? fieldsIn(bracket) : null;
  return fields === null ? null : { before: text.slice(0, from).trimEnd(), bracket, fields, doubt: null };
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
    : { before: text, bracket: text.slice(at, end + 1), fields, doubt: 'inside' };
}

/** The fields of a line that holds nothing else (责任单位:县司法局), or null. */
export function fieldLine(paragraph: string): FieldWords | null {
  const plain = paragraph.trim();
  if (plain.length > LONGEST_BRACKET) return null;
  const text = /^[(（〔［[【].*[)）〕］\]】]$/.test(plain) && openingOf(plain) === 0 ? plain.slice(1, -1) : plain;
  const label = new RegExp(`^(?:${UNIT_LABEL}|${DAY_LABEL}|${PERSON_LABEL}) ?[:：]`, 'u');
  return label.test(text.trim()) ? fieldsIn(text.trim().replace(/[。.;；]$/, '')) : null;
}

/** Whether a line names nothing but persons (责任领导:…), who are no part of a plan. */
export function isPersonLine(paragraph: string): boolean {
  const text = paragraph.trim().replace(/^[(（〔［[【]/, '');
  return text.length <= LONGEST_NOTE && OPENS_PERSON.test(text) && fieldLine(paragraph) === null;
}

/** Whether a paragraph does nothing but say so, for all tasks. */
export function isNoteOnLeads(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTE || !saysFirstLeads(paragraph)) return false;
  return takeFieldBracket(paragraph) === null && fieldLine(paragraph) === null;
}

const LONGEST_NOTE = 120;
const LONGEST_PARAGRAPH = 5000;
const LABELLED_BRACKET = new RegExp(`[(（〔［[【](?=(?:${UNIT_LABEL}|${DAY_LABEL}) ?[:：])`, 'gu');
const OPENS_LABELLED = new RegExp(`^.(?:${UNIT_LABEL}|${DAY_LABEL}) ?[:：]`, 'u');
const OPENS_PERSON = new RegExp(`^${PERSON_LABEL} ?[:：]`, 'u');
