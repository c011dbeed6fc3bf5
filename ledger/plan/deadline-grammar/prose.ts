import { timesIn } from './phrases.ts';
import type { Piece } from './piece.ts';

/** The pieces of running prose with everything that is not clearly a deadline turned back into words. */
export function clearPieces(text: string, pieces: readonly Piece[]): Piece[] {
  const clear: Piece[] = [];
  for (const piece of pieces) {
    const last = clear.at(-1);
    const known =
      piece.kind === 'break' || isClear(text, piece) || staysOn(text, piece, clear) || goesOn(text, piece, clear);
    const kept: Piece = known ? piece : { kind: 'words', from: piece.from, to: piece.to };
    if (kept.kind === 'words' && last?.kind === 'words') clear[clear.length - 1] = { ...last, to: kept.to };
    else clear.push(kept);
  }
  return clear;
}

const COMPLETES = /^(?:组织|全面|全部|基本|按期|如期)*(?:完成(?!了|的)|建成|办结|实现)/;
const ALREADY = /^,?[^,;。\n]{0,6}已经?(?:完成|建成|实现|全部|全面|基本|普遍|办结)/;
/** Somebody else's right or duty, of which the prose only speaks. */
const OTHERS = /当事人|申请人|相对人|投诉人|举报人|企业|公民|群众|经营主体|市场主体|本网|有权|可以/;
const OVERDUE_PHRASE = /(?:[底末]|\d[日号])(?:之前|以前|前)$/;

function isClear(text: string, piece: Piece): boolean {
  const rest = text.slice(piece.to);
  switch (piece.kind) {
    case 'moments':
      if (ALREADY.test(rest)) return false;
      return piece.moments.every(({ due, mark, period }) => {
        if (due) return !(period.level === 'year' && mark === 'before') || /^,|^(?:完成|建成|实现|全面)/.test(rest);
        return (mark === 'edge' || mark === 'start' || mark === 'within') && COMPLETES.test(rest);
      });
    case 'recurrence':
      return piece.by.some((by) => by !== null) || timesIn(clauseRest(rest)) !== null;
    case 'relative':
      return piece.linked && !OTHERS.test(clauseAround(text, piece.from, piece.to));
    case 'unreadable':
      return !piece.past && OVERDUE_PHRASE.test(text.slice(piece.from, piece.to));
    default:
      return false;
  }
}

/** The next step of a timetable: a month that opens a sentence after a day was named (4月底前完成整改。6月,检查组开展…). */
function goesOn(text: string, piece: Piece, before: readonly Piece[]): boolean {
  if (piece.kind !== 'moments' || piece.moments.length !== 1 || !text.startsWith(',', piece.to)) return false;
  const [moment] = piece.moments;
  if (moment === undefined || moment.year !== null || moment.mark !== 'none' || moment.period.level !== 'month')
    return false;
  const { month } = moment.period;
  if (!/^[。;\n]$/.test(text.charAt(piece.from - 1)) || ALREADY.test(text.slice(piece.to, piece.to + 20))) return false;
  const last = before.findLast((one) => one.kind === 'moments');
  return last?.kind === 'moments' && last.moments.every(({ period }) => 'month' in period && period.month <= month);
}

/** 长期推进 right behind a day (…年底前完成并长期推进). */
function staysOn(text: string, piece: Piece, before: readonly Piece[]): boolean {
  if (piece.kind !== 'standing') return false;
  const last = before.at(-1);
  if (last?.kind !== 'words') return last?.kind === 'moments';
  return before.at(-2)?.kind === 'moments' && /^(?:完成)?并?$/.test(text.slice(last.from, last.to));
}

function clauseRest(rest: string): string {
  return /^[^,;。\n]*/.exec(rest)?.[0] ?? '';
}

function clauseAround(text: string, from: number, to: number): string {
  const before = /[^;。\n]*$/.exec(text.slice(0, from))?.[0] ?? '';
  return before + (/^[^;。\n]*/.exec(text.slice(to))?.[0] ?? '');
}
