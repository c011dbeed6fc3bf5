import { yearOf } from '../day/day.ts';
import type { Deadline } from './deadline.ts';
import { type CleanText, cleanText } from './deadline-grammar/clean-text.ts';
import { type Entry, gather, type Loose, stretchOf } from './deadline-grammar/entry.ts';
import { dueDay } from './deadline-grammar/moment-day.ts';
import { timesIn } from './deadline-grammar/phrases.ts';
import type { Piece, Span } from './deadline-grammar/piece.ts';
import { clearPieces } from './deadline-grammar/prose.ts';
import { scan } from './deadline-grammar/scan.ts';
import { withoutCompletion, withoutConnectives, withoutLabel, withoutPunctuation } from './deadline-grammar/wording.ts';

/** What a reader of deadlines knows beside the words. */
export interface DeadlineContext {
  /** The year that the title or heading gives, for phrases without one; null where they give none. */
  readonly year: number | null;
  /** Number of the task whose printed cell this one shares. */
  readonly carriedFrom?: string | null;
}

/**
 * Reads a deadline cell or field: all of the text is meant as a deadline. Every word is read or kept verbatim in
 * `unread`; only joining words (完成, 前, 并, 于, 力争, brackets) are dropped. A phrase without a year takes the year of
 * the phrase before it in the same text, else `context.year` (assumed `year`), else it is unread.
 * 2024年前 ends with 2023; 6月前 and a bare 2024年6月 are read as the end of June (assumed `end`).
 * Never throws. `text: null` for a text that is null or blank.
 */
export function readDeadline(text: string | null, context: DeadlineContext): Deadline {
  const source = cleanText(text ?? '');
  if (text === null || source.clean.trim() === '') return emptyDeadline(null, context);
  const deadline = emptyDeadline(text, context);
  fill(deadline, source, gather(scan(source.clean), staysInCell(source)), context.year);
  return deadline;
}

/**
 * Finds the deadlines that stand inside running prose (task texts such as "2024年6月底前完成…"). Takes only what is
 * clearly one: a day or period with 前, with 底/初 and 完成, a duty that comes back a counted number of times or by a day
 * (每年1月底前), a term that runs from a named event of the body itself. Other words are not deadlines and not `unread`;
 * a deadline phrase without a day (本月底前) is. `text` is the clauses they stand in, joined with ；, or null.
 */
export function findDeadlines(prose: string, context: DeadlineContext): Deadline {
  const source = cleanText(prose);
  const deadline = emptyDeadline(null, context);
  const gathered = gather(clearPieces(source.clean, scan(source.clean)), (entry) => entry.after === null, false);
  const entries = gathered.filter((one) => one.piece !== null);
  fill(deadline, source, entries, context.year);
  const clauses = entries.map((entry) => source.verbatim(stretchOf(entry).from, stretchOf(entry).to));
  return { ...deadline, text: clauses.join('；') || null };
}

function emptyDeadline(text: string | null, context: DeadlineContext): Deadline {
  return {
    text,
    carriedFrom: context.carriedFrom || null,
    milestones: [],
    standing: false,
    recurrences: [],
    relatives: [],
    undated: [],
    unread: [],
  };
}

/** A clause part without time goes on with what was said before it, unless that was complete. */
function staysInCell(source: CleanText): (entry: Entry) => boolean {
  return ({ piece, after }) => {
    if (piece.kind === 'standing') return false;
    if (piece.kind !== 'moments' || after === null) return true;
    const rest = withoutCompletion(source.clean, withoutConnectives(source.clean, after));
    return rest.to > rest.from;
  };
}

function fill(deadline: Deadline, source: CleanText, gathered: readonly (Entry | Loose)[], year: number | null): void {
  let previous: number | null = null;
  for (const [index, entry] of gathered.entries()) {
    if (entry.piece === null) {
      keep(deadline.unread, unreadWords(source, entry.words));
      continue;
    }
    const { piece } = entry;
    const stretch = stretchOf(entry);
    const text = words(source, withoutLabel(source.clean, stretch));
    if (piece.kind === 'moments') previous = addMilestones(deadline, source, entry, { previous, context: year });
    else if (piece.kind === 'standing') {
      deadline.standing = true;
      // What is to go on (案卷评查长期坚持) has no place of its own beside the flag.
      if (entry.before !== null) keep(deadline.unread, unreadWords(source, entry.before));
    } else if (piece.kind === 'undated') keep(deadline.undated, text);
    else if (piece.kind === 'relative')
      deadline.relatives.push(relativeTerm(source, entry, piece, gathered[index - 1]));
    else if (piece.kind === 'recurrence') {
      const atLeast = timesIn(source.clean.slice(piece.to, stretch.to));
      for (const by of piece.by) deadline.recurrences.push({ every: piece.every, atLeast, by, text });
    } else keep(deadline.unread, text);
  }
}

/** Adds the milestones of one phrase; returns the year that a later phrase may take. */
function addMilestones(
  deadline: Deadline,
  source: CleanText,
  entry: Entry & { piece: Piece },
  years: { previous: number | null; context: number | null },
): number | null {
  let { previous } = years;
  if (entry.piece.kind !== 'moments') return previous;
  const dues = entry.piece.moments.map((moment) => {
    const due = dueDay(moment, { previous, context: years.context });
    if (due !== null) previous = moment.year?.kind === 'stated' ? moment.year.year : yearOf(due.day);
    return due;
  });
  if (dues.some((due) => due === null)) {
    keep(deadline.unread, words(source, stretchOf(entry)));
    return years.previous;
  }
  const covers = coversOf(source, entry);
  for (const due of dues) {
    if (due === null) continue;
    const id = `M${deadline.milestones.length + 1}`;
    deadline.milestones.push({ id, ...due, covers, text: words(source, entry.piece) });
  }
  return previous;
}

/** What falls due: the words around the day, without those that only join them to it. */
function coversOf(source: CleanText, { before, after }: Entry): string | null {
  const subject = before === null ? '' : words(source, withoutConnectives(source.clean, before));
  if (after === null) return subject || null;
  const rest = withoutConnectives(source.clean, after);
  const object = words(source, withoutCompletion(source.clean, rest));
  const predicate = words(source, withoutPunctuation(source.clean, after));
  return (subject !== '' && object !== '' ? subject + predicate : subject || object) || null;
}

function relativeTerm(
  source: CleanText,
  entry: Entry,
  piece: Piece & { kind: 'relative' },
  previous: Entry | Loose | undefined,
): Deadline['relatives'][number] {
  const { count, unit } = piece;
  const text = words(source, withoutLabel(source.clean, stretchOf(entry)));
  if (!piece.linked || entry.before === null) return { count, unit, after: null, text };
  // 每季度结束后10日内 runs from the end of every quarter: 每季度 was read as a recurrence of its own.
  const touches = previous?.piece?.kind === 'recurrence' && previous.piece.to === entry.before.from;
  const from = touches ? previous.piece.from : entry.before.from;
  const event = eventIn(source.clean, { from, to: entry.before.to });
  return { count, unit, after: words(source, event) || null, text };
}

const SINCE =
  /^.*(?:(?:^|[^来各])自(?![然治查主行动觉我愿身])|(?:^|[^存所现实内])在(?![线建编岗校职册])|从(?![业事轻严重而未属]))/;

/** The event itself: what stands behind 自, 在 or 从, else all of the words. */
function eventIn(clean: string, span: Span): Span {
  const event = withoutConnectives(clean, span);
  return { from: event.from + (SINCE.exec(clean.slice(event.from, event.to))?.[0].length ?? 0), to: event.to };
}

/** Words beside which no time stands; empty where they only join or say that something gets done (原则上完成). */
function unreadWords(source: CleanText, span: Span): string {
  const bare = withoutConnectives(source.clean, withoutLabel(source.clean, span));
  const rest = withoutCompletion(source.clean, bare);
  return rest.to > rest.from ? words(source, bare) : '';
}

function words(source: CleanText, span: Span): string {
  return source.verbatim(span.from, span.to);
}

function keep(list: string[], text: string): void {
  if (text !== '') list.push(text);
}
