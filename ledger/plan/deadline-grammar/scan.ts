import { Cursor } from './cursor.ts';
import type { Moment } from './moment.ts';
import { takeMoments } from './moment-list.ts';
import { takeRecurrence, takeRelative, takeStanding, takeUndated, takeUnreadable } from './phrases.ts';
import type { Piece } from './piece.ts';

/** Cuts the clean text of a deadline cell into pieces; every character belongs to exactly one. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  const cursor = new Cursor(text, 0);
  while (cursor.at < text.length) {
    const from = cursor.at;
    const found = takePiece(cursor, pieces);
    cursor.at = Math.max(cursor.at, from + 1);
    add(pieces, { ...found, from, to: cursor.at });
  }
  return pieces;
}

type Found = Piece extends infer P ? (P extends Piece ? Omit<P, 'from' | 'to'> : never) : never;

const QUOTED = /《[^》;。\n]*》/y;
const FILE_NUMBER = /[〔(](?:19|20)\d{2}[〕)]第?\d+号/y;
const HARD = /[;。\n!?|/〔〕)]+|\(/y;
const SOFT = /[, ]+/y;
const RANGE_IN_TITLE = /^(?:(?:19|20)\d{2}年?-*(?:至|到)?)+年?(?:度)?$/;
const TITLE_NOUN = /(?:计划|方案|行动|规划|纲要|意见|清单|台账|办法|工程|任务)$/;

function takePiece(cursor: Cursor, pieces: readonly Piece[]): Found {
  if (cursor.take(QUOTED) !== null || cursor.take(FILE_NUMBER) !== null) return { kind: 'words' };
  if (takeBracketedWords(cursor)) return { kind: 'words' };
  if (cursor.take(HARD) !== null) return { kind: 'break', hard: true };
  if (cursor.take(SOFT) !== null) return { kind: 'break', hard: false };
  const run = runBefore(cursor, pieces);
  const recurrence = takeRecurrence(cursor);
  if (recurrence !== null) return { kind: 'recurrence', ...recurrence };
  const relative = takeRelative(cursor);
  if (relative !== null) return { kind: 'relative', ...relative };
  const moments = takeTime(cursor, run);
  if (moments !== null) return moments;
  if ((!run.object || run.words === '完成') && takeStanding(cursor)) return { kind: 'standing' };
  if (!run.object && takeUndated(cursor)) return { kind: 'undated' };
  return takeUnreadable(cursor) ? { kind: 'unreadable', past: false } : { kind: 'words' };
}

/** Moves over a bracket that says nothing about time (乡镇(街道)) or holds the years of a title. */
function takeBracketedWords(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (text[at] !== '(') return false;
  const end = closing(text, at);
  if (end === null) return false;
  const inside = text.slice(at + 1, end);
  const titled = RANGE_IN_TITLE.test(inside) && TITLE_NOUN.test(text.slice(0, at));
  const wordsOnly = scan(inside).every((piece) => piece.kind === 'words' || (piece.kind === 'break' && !piece.hard));
  if (!titled && !wordsOnly) return false;
  cursor.at = end + 1;
  return true;
}

/** Brackets beyond this are no part of a sentence; reading them again and again would take long. */
const LONGEST_BRACKET = 400;
const DEEPEST_BRACKET = 3;

function closing(text: string, at: number): number | null {
  let depth = 0;
  for (let index = at; index < Math.min(text.length, at + LONGEST_BRACKET); index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
    if (depth > DEEPEST_BRACKET) return null;
  }
  return null;
}

/** Characters that are looked at behind a place; more than the longest joining words. */
const LOOK_BACK = 12;

interface Run {
  /** The last of the words since the last piece or comma. */
  readonly words: string;
  /** They are what an earlier moment is about, and go on: time words in them belong to them. */
  readonly object: boolean;
}

const OPEN_END = /(?:并|且|和|及|、|或|后|,|要|应|须|需|于|在|的)$/;

function runBefore(cursor: Cursor, pieces: readonly Piece[]): Run {
  const last = pieces.at(-1);
  const words = last?.kind === 'words' ? cursor.text.slice(Math.max(last.from, last.to - LOOK_BACK), last.to) : '';
  const before = last?.kind === 'words' ? pieces.at(-2) : last;
  return { words, object: before?.kind === 'moments' && words !== '' && !OPEN_END.test(words) };
}

const BROKEN_YEAR = /(?:[\d〇零一二三四五六七八九十oO]年度?|(?<!\d)\d{4})[ ,:、./-]*$/;
const VAGUE = /左右|前后|上下|许/y;
const ORIGIN = /起|开始|以来|至今|之后|以后|后/y;
const RETROSPECT =
  /(?:已经?|现行)?(?:出台|印发|发布|公布|制定|颁布|施行|实施|生效|签订|签署|取得|领取|登记|注册|成立|设立|立案|受理|发生|形成|存在|下发|建成|竣工|到期|申领|批准|审批|备案)[^,;。\n]{0,6}?的/y;
/** Parts of a year that no calendar day belongs to: 2024年春节前, 2024年岁末. */
const SEASON =
  /[春夏秋冬汛]|国庆|元旦|中秋|五一|十一(?!月)|端午|清明|劳动节|两会|岁末|农历|寒假|暑假|腊月|正月|第[一二三四五六七八九十\d]+周/y;
const YEAR_OF_NOUN =
  /度?(?:工作(?!日|完成)|计划|预算|任务|目标|重点|要点|考核|方案|行动|报告|总结|案卷|数据|版|第\d+号|规划|清单|台账|遗留|实施方案)/y;
const YEAR_END_OF_NOUN = /(?:考核|总结|述职|绩效|评|结余|奖|预算|计划|目标|报告|工作总结|工作报告)/y;
const ENDS = /$|[,;。\n()〔〕、/]|(?:全面|全部|基本|按期|如期)*(?:完成|办结|建成|落实到位)/y;
const LEADS = /(?:于|在|至|到|截至|截止|自|并|且|和|及|、|:|迟于|晚于|最迟|最晚|力争|确保|争取|原则上|务必|分别)$/;

function takeTime(cursor: Cursor, run: Run): Found | null {
  const broken = BROKEN_YEAR.test(cursor.text.slice(Math.max(0, cursor.at - LOOK_BACK), cursor.at));
  const list = takeMoments(cursor);
  if (list === null) return null;
  // A year that could not be read (2124年, 204年) must not be replaced by another.
  if (broken && list.moments[0]?.year === null) return { kind: 'unreadable', past: false };
  if (list.moments.length === 0 || cursor.take(VAGUE) !== null || cursor.take(ORIGIN) !== null)
    return { kind: 'unreadable', past: false };
  if (cursor.sees(RETROSPECT) && list.moments.some((moment) => moment.due)) return { kind: 'unreadable', past: true };
  if (list.moments.some(isWholeYear) && cursor.sees(SEASON)) return { kind: 'unreadable', past: false };
  if (list.moments.every((moment) => stands(moment, cursor, run))) return { kind: 'moments', moments: list.moments };
  return { kind: 'words' };
}

function isWholeYear({ period, mark }: Moment): boolean {
  return period.level === 'year' && mark === 'none';
}

/** Whether a moment is a deadline here, and not a year or month that the words speak of (2023年工作总结, 年初预算). */
function stands(moment: Moment, cursor: Cursor, run: Run): boolean {
  if (moment.due || moment.mark === 'within') return true;
  if (cursor.sees(YEAR_END_OF_NOUN)) return false;
  if (moment.mark !== 'none') return true;
  if (moment.period.level === 'year' && cursor.sees(YEAR_OF_NOUN)) return false;
  return run.words === '' || LEADS.test(run.words) || (!run.object && cursor.sees(ENDS));
}

const MERGING: ReadonlySet<Piece['kind']> = new Set(['words', 'undated', 'unreadable']);

/** Neighbouring words are one piece, and so are undated words (根据工作部署 适时报送). */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const same = last?.kind === piece.kind && MERGING.has(piece.kind);
  if (last !== undefined && same) pieces[pieces.length - 1] = { ...last, to: piece.to };
  else pieces.push(piece);
}
