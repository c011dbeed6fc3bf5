import { type DraftField, type DraftIrregularity, type DraftTask, statedField } from './draft.ts';
import type { Item, Segment, SegmentFields } from './item-tree.ts';
import { headingTitle } from './outline.ts';

/** A task of an item; its children are its measures. */
export function taskOfItem(item: Item): DraftTask {
  return taskOfSegment(item, item.segments, item.mark);
}

/** A task of some paragraphs of an item: all of them, or one group of an item that holds several. */
export function taskOfSegment(item: Item, segments: readonly Segment[], mark: Item['mark']): DraftTask {
  const whole = mark !== null;
  const texts = segments
    .flatMap((segment) => segment.texts)
    .filter(({ text, place }) => text !== '' && (whole || place !== item.place));
  return {
    mark,
    annex: item.annex,
    path: whole
      ? item.path
      : [...item.path, { number: item.mark?.core ?? '', title: headingTitle(item.words), place: item.place }],
    closing: false,
    title:
      whole && item.heading && texts.length > 1 && item.words.length <= LONGEST_TITLE ? headingTitle(item.words) : null,
    text: texts.map(({ text }) => text).join('\n'),
    place: texts[0]?.place ?? item.place,
    measures: whole ? item.children.map(measureOf) : [],
    units: unitsOf(segments),
    deadline: deadlineOf(segments),
  };
}

const LONGEST_TITLE = 30;

function measureOf(item: Item) {
  const texts = item.segments.flatMap((segment) => segment.texts.map(({ text }) => text));
  const below = item.children.map((child) => `${child.mark?.printed ?? ''}${child.words}`);
  return { number: item.mark?.printed ?? null, text: [...texts, ...below].join('\n'), place: item.place };
}

function unitsOf(segments: readonly Segment[]): DraftField | null {
  const parts = segments.flatMap(({ fields }) => fields).filter(({ words }) => words.units !== null);
  const [first] = parts;
  if (first === undefined) return null;
  const words =
    parts.length === 1 ? first.words.units : parts.map((part) => part.bracket.replace(/[。;；]$/, '')).join('；');
  const field = labelledField(parts, sureOf(parts, statedField(words ?? '', first.place)));
  return parts.some((part) => part.words.firstLeads) ? { ...field, firstLeads: true } : field;
}

/** Names without a label, and without a word that says what they do, are units by their place alone. */
function labelledField(parts: readonly SegmentFields[], field: DraftField): DraftField {
  const bare =
    field.certainty === 'stated' && parts.some(({ words }) => words.unlabelled && !DUTY.test(words.units ?? ''));
  return bare ? { ...field, certainty: 'inferred', reason: UNLABELLED } : field;
}

const DUTY = /牵头|主办|负责|配合|协办|落实|承办/;
const UNLABELLED = {
  'zh-CN': '括号内没有“责任单位”字样，按单位名称读入。',
  en: 'The bracket lacks the label 责任单位; its names are read as units.',
};

function deadlineOf(segments: readonly Segment[]): DraftField | null {
  const parts = segments.flatMap(({ fields }) => fields).filter(({ words }) => words.deadline !== null);
  const [first] = parts;
  if (first === undefined) return null;
  return sureOf(parts, statedField(parts.map(({ words }) => words.deadline).join('；'), first.place));
}

/** A bracket inside the paragraph may go for the sentence before it alone; one that never closes may end earlier. */
function sureOf(parts: readonly SegmentFields[], field: DraftField): DraftField {
  const doubt = parts.find((part) => part.doubt !== null)?.doubt;
  return doubt == null ? field : { ...field, certainty: 'assumed', reason: doubt === 'inside' ? INSIDE : UNCLOSED };
}

const INSIDE = {
  'zh-CN': '括号在段落中间，其后还有文字，可能只对应前面一句，请核对。',
  en: 'The bracket stands inside the paragraph and may go for the sentence before it alone. Please check.',
};

const UNCLOSED = {
  'zh-CN': '括号没有闭合，读到段末为止，请核对。',
  en: 'The bracket never closes; it is read to the end of the paragraph. Please check.',
};

/** What is odd about the brackets of one task. */
export function bracketIrregularities(task: DraftTask, segments: readonly Segment[]): DraftIrregularity[] {
  const found: DraftIrregularity[] = [];
  const note = (kind: DraftIrregularity['kind'], words: string, zh: string, en: string) =>
    found.push({ kind, tasks: [task], words: words.slice(0, 60), note: { 'zh-CN': zh, en } });
  for (const { bracket, words, doubt } of segments.flatMap((segment) => segment.fields)) {
    if (doubt === 'unclosed')
      note(
        'other',
        bracket,
        '括号没有闭合，读到段末为止。',
        'The bracket never closes; it is read to the end of the paragraph.',
      );
    if (words.unlabelled)
      note(
        'label-missing',
        bracket,
        '括号内没有“责任单位:”字样，按单位名称读入。',
        'The bracket lacks the label 责任单位; its names are read as units.',
      );
    if (words.unread.length > 0)
      note(
        'other',
        bracket,
        `括号内“${words.unread.join('、').slice(0, 30)}”没有读入任何栏。`,
        'Some words of the bracket are read into no field.',
      );
    const open = /^[(（〔［[【]/.test(bracket) ? bracket.charAt(0) : null;
    if (open !== null && bracket.slice(1).includes(open) && !/[(（]/.test(open))
      note(
        'nested-brackets',
        bracket,
        '括号内另有同样的括号，以最外层为准。',
        'The bracket holds another one of its kind; the outer one is the field.',
      );
  }
  if (
    /[〔【[［][^〕】\]］]*[〕】\]］]/.test(task.text) &&
    segments.some(({ fields }) => /^[〔【[［]/.test(fields[0]?.bracket ?? ''))
  )
    note(
      'nested-brackets',
      /[〔【[［][^〕】\]］]*[〕】\]］]/.exec(task.text)?.[0] ?? '',
      '正文另含同类括号，以段末括号为准。',
      'The text contains another bracket of the kind; the last one of the paragraph is the field.',
    );
  return found;
}
