import type { Piece, Span } from './piece.ts';

/** A piece that says something about time, with the words of its clause that stand before and after it. */
export interface Entry {
  readonly piece: Piece;
  readonly before: Span | null;
  readonly after: Span | null;
}

/** Words of a text beside which no time stands. */
export interface Loose {
  readonly piece: null;
  readonly words: Span;
}

/**
 * Gathers the pieces of a text into entries. Words belong to the time before them in the same clause, else to the
 * time after them; a part of a clause without time of its own goes with the entry before it while `stays` says so,
 * and where it comes first with the one after it, unless `forward` is false.
 */
export function gather(pieces: readonly Piece[], stays: (entry: Entry) => boolean, forward = true): (Entry | Loose)[] {
  const gathered: (Entry | Loose)[] = [];
  const open: { entry: Entry | null; floating: Span | null; parted: boolean } = {
    entry: null,
    floating: null,
    parted: false,
  };
  const close = (): void => {
    const { entry, floating } = open;
    const stay = entry !== null && floating !== null && stays(entry);
    if (entry !== null) gathered.push(stay ? { ...entry, after: joined(entry.after, floating) } : entry);
    if (floating !== null && !stay) gathered.push({ piece: null, words: floating });
    open.entry = null;
    open.floating = null;
  };
  for (const piece of pieces) {
    const { entry, floating } = open;
    if (piece.kind === 'words') {
      if (entry !== null && !open.parted) open.entry = { ...entry, after: joined(entry.after, piece) };
      else open.floating = joined(floating, piece);
    } else if (piece.kind === 'break') {
      if (piece.hard) close();
      else if (entry !== null && floating !== null) settle(gathered, open, stays);
      else if (!forward) open.floating = null;
      open.parted = true;
    } else {
      let before = floating;
      if (before === null && entry !== null && piece.kind === 'relative' && piece.linked) {
        before = entry.after;
        open.entry = { ...entry, after: null };
      }
      if (open.entry !== null) gathered.push(open.entry);
      open.entry = { piece, before, after: null };
      open.floating = null;
      open.parted = false;
    }
  }
  close();
  return gathered;
}

/** The stretch of text an entry takes up. */
export function stretchOf(entry: Entry): Span {
  return { from: entry.before?.from ?? entry.piece.from, to: entry.after?.to ?? entry.piece.to };
}

/** At a comma: a part without time goes with the entry before it, or stands alone. */
function settle(
  gathered: (Entry | Loose)[],
  open: { entry: Entry | null; floating: Span | null },
  stays: (entry: Entry) => boolean,
): void {
  const { entry, floating } = open;
  if (entry === null || floating === null) return;
  if (stays(entry)) {
    open.entry = { ...entry, after: joined(entry.after, floating) };
  } else {
    gathered.push(entry, { piece: null, words: floating });
    open.entry = null;
  }
  open.floating = null;
}

function joined(first: Span | null, second: Span): Span {
  return { from: first?.from ?? second.from, to: second.to };
}
