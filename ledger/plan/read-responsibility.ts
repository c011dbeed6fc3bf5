import type { Party, Responsibility, Role } from './responsibility.ts';
import { isCollective, isName, isPartyCommittee, isWholeName, startsAnotherName, withoutFillers } from './unit-name.ts';

/**
 * Reads the words of a responsibility cell or field (责任单位, 责任分工, 牵头单位:…) into parties and roles.
 *
 * Names before 牵头 lead, all of one list; 配合/协办/协同/参与 cooperates; the others are joint where nobody leads and
 * implementing beside a lead. A role in brackets (县司法局(牵头)) is that of one name. A comma is stronger than 、 where
 * both occur; a semicolon or full stop ends a list. Names written without a separator between them are taken apart, a
 * name that occurs twice is one party with its strongest role. Names come out in ordinary width without blanks.
 * Pieces that are not names stay in `unread`; a field of another kind (完成时限:…) is passed over. Never throws.
 */
export function readResponsibility(text: string | null, carriedFrom: string | null = null): Responsibility {
  const words = text?.trim() ?? '';
  const reader = new Reader(prepare(words));
  reader.read();
  return {
    text: words === '' ? null : words,
    carriedFrom,
    parties: partiesOf(reader.mentions),
    byDuty: reader.byDuty,
    unread: reader.unread,
  };
}

interface Mention {
  readonly name: string;
  role: Role | null;
  /** Rises with every comma: a mark reaches back no further than the list it stands in. */
  readonly list: number;
}

const STRENGTH: readonly Role[] = ['lead', 'cooperating', 'implementing', 'joint'];

const VERBS = '(?:负责(?!人)|组织|实施|抓总|抓好|推进|推动|制定|开展|办理|完成|做好|落实|执行|工作)*';
const LABEL =
  /(牵头|主办|配合|协办|协同|协助|参与|参加|责任|落实|实施|承办|主要责任|共同责任)(?:责任)?(?:单位|部门|机构|主体|分工)?:/y;
const LABEL_BEHIND_BLANK =
  /(?<=[^\s、,;:。])\s+(?=(?:牵头|主办|配合|协办|协同|协助|参与|参加|责任|落实|实施|承办|主要责任|共同责任)(?:责任)?(?:单位|部门|机构|主体|分工):)/gu;
const OTHER_FIELD = /(?:完成|整改|办理)?(?:时限|时间|期限|日期)(?:要求|安排)?:[^;。〕】\]]*/y;
const LEADING_WORD = /由|请|会同(?=[县市各有相])/y;
const BY_DUTY = new RegExp(
  `(?:分别)?(?:按照?|根据|依照?|依据)(?:各自)?的?(?:工作)?(?:(?:职责|职能)(?:任务|范围)?(?:分工)?|分工)(?:要求|分别|共同)*(配合)?${VERBS}`,
  'y',
);
const LEAD = new RegExp(`(?:共同|联合)?(?:作?为|任|担任)?(?:牵头|主办)(?:单位|部门)?${VERBS}`, 'y');
const COOPERATING = new RegExp(
  `(?:共同|积极|密切|予以)*(?:作?为)?(?:配合|协办|协同|协助|参与|参加)(?:单位|部门)?${VERBS}`,
  'y',
);
const DOING = new RegExp(
  `(?:共同|联合|分别|具体|各自|分工)*(?:负责(?!人)|组织实施|实施|承担|落实|制定|办理|推进|各负其责)${VERBS}`,
  'y',
);
const JOINER = /以及|及其?|和|与|会同|联合/y;
const BRACKET_ROLE = /^(?:(牵头|主办)|配合|协办|协同|协助|参与)(?:单位|部门)?$/;
const SEPARATORS = '、,;。.〔〕【】[]|/';

/** 各县、区: one name that goes on behind the separator. */
const LIST_BEGUN = /^各?[省市县区乡镇]$/u;

/** Width and blanks settled. A blank or line break between two whole names separates them, any other is dropped. */
function prepare(words: string): string {
  const pieces = words
    .replace(/[\u2460-\u24ff\u2776-\u2793]/gu, ';')
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(LABEL_BEHIND_BLANK, ';')
    .replace(/(^|[;。\n])\s*\(?\d{1,2}[.)、](?=\D)/gu, '$1')
    .split(/\s+/u);
  return pieces.reduce((left, right) => {
    const before = /[^、,;。:〔〕【】]*$/u.exec(left)?.[0] ?? '';
    const after = /^[^、,;。:〔〕【】]*/u.exec(right)?.[0] ?? '';
    const begun = isPartyCommittee(before) || LIST_BEGUN.test(before);
    const apart = isWholeName(before) && !begun && after.length > 2 && isWholeName(after);
    return `${left}${apart ? '、' : ''}${right}`;
  });
}

function partiesOf(mentions: readonly Mention[]): Party[] {
  const rest: Role = mentions.some((mention) => mention.role === 'lead') ? 'implementing' : 'joint';
  const roles = new Map<string, Role>();
  for (const { name, role } of mentions) {
    const now = role ?? rest;
    const before = roles.get(name);
    if (before === undefined || STRENGTH.indexOf(now) < STRENGTH.indexOf(before)) roles.set(name, now);
  }
  return [...roles].map(([name, role]) => ({ name, role, collective: isCollective(name) }));
}

/** Goes through the words once, from left to right. */
class Reader {
  readonly mentions: Mention[] = [];
  readonly unread: string[] = [];
  byDuty = false;
  private readonly text: string;
  private readonly commasAreStronger: boolean;
  private at = 0;
  private piece = '';
  private label: Role | null = null;
  private list = 0;
  /** Mentions before this position have their role or will get none. */
  private closed = 0;
  private afterMark = false;

  constructor(text: string) {
    this.text = text;
    this.commasAreStronger = text.includes('、');
  }

  read(): void {
    while (this.at < this.text.length) this.step();
    this.flush();
  }

  private step(): void {
    if (this.piece === '' && this.opening()) return;
    const whole = isWholeName(this.piece);
    if (this.dutyTail()) return;
    if ((this.piece === '' || whole) && (this.mark() || this.joiner())) return;
    if (whole && startsAnotherName(this.piece, this.text, this.at)) this.flush();
    const character = this.text.charAt(this.at);
    if (character === '(' && this.bracket()) return;
    if (SEPARATORS.includes(character)) this.separate(character);
    else this.piece += character;
    this.at += 1;
  }

  /** What may stand before a name: a label, a field of another kind, 由. */
  private opening(): boolean {
    const label = this.take(LABEL);
    if (label !== null) {
      this.close();
      this.label = roleOfLabel(label[1] ?? '');
      return true;
    }
    return this.take(OTHER_FIELD) !== null || this.take(LEADING_WORD) !== null;
  }

  private dutyTail(): boolean {
    const tail = this.take(BY_DUTY);
    if (tail === null) return false;
    this.byDuty = true;
    this.settle(tail[1] === undefined ? null : 'cooperating');
    return true;
  }

  /** Words that say what the names before them do. */
  private mark(): boolean {
    const lead = this.take(LEAD);
    if (lead !== null) return this.markAs('lead', lead[0]);
    const cooperating = this.take(COOPERATING);
    if (cooperating !== null) return this.markAs('cooperating', cooperating[0]);
    if (this.piece === '' && this.mentions.length === 0) return false;
    if (this.take(DOING) === null) return false;
    this.settle(null);
    return true;
  }

  private markAs(role: Role, words: string): true {
    this.flush();
    if (this.mentions.length === this.closed) this.unread.push(words);
    this.settle(role);
    return true;
  }

  /** Gives the open mentions of the last list a role and closes them all. */
  private settle(role: Role | null): void {
    this.flush();
    const open = this.mentions.slice(this.closed);
    const from = this.commasAreStronger ? open.at(-1)?.list : open[0]?.list;
    for (const mention of open) if (mention.list >= (from ?? 0)) mention.role ??= role;
    this.closed = this.mentions.length;
    this.afterMark = true;
  }

  /** 和, 及, 会同 between two names; the same characters inside a name (文化广电和旅游局) are left alone. */
  private joiner(): boolean {
    if (this.piece === '' && !this.afterMark) return false;
    const [word] = matchAt(JOINER, this.text, this.at) ?? [];
    if (word === undefined) return false;
    const next = /^[^、,;。.〔〕【】[\]|/]*/u.exec(this.text.slice(this.at + word.length))?.[0] ?? '';
    if (!hasNameAhead(next)) return false;
    this.flush();
    this.at += word.length;
    return true;
  }

  private bracket(): boolean {
    const end = this.text.indexOf(')', this.at);
    if (end < 0) return false;
    const inside = this.text.slice(this.at + 1, end);
    const role = this.piece === '' ? null : BRACKET_ROLE.exec(inside);
    if (role === null) this.piece += `(${inside})`;
    else this.flush(role[1] === undefined ? 'cooperating' : 'lead');
    this.at = end + 1;
    return true;
  }

  private separate(character: string): void {
    if (character === '、' && LIST_BEGUN.test(this.piece)) {
      this.piece += character;
      return;
    }
    this.flush();
    this.afterMark = false;
    if (character === ',') this.list += 1;
    else if (character !== '、' && character !== '/') this.close();
  }

  private close(): void {
    this.closed = this.mentions.length;
    this.label = null;
  }

  private flush(role: Role | null = this.label): void {
    const { name, fillers } = withoutFillers(this.piece);
    const known = isName(name);
    if (known) this.mentions.push({ name, role, list: this.list });
    const left = known ? fillers : this.piece;
    if (left !== '') this.unread.push(left);
    this.piece = '';
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.text, this.at);
    this.at += match?.[0].length ?? 0;
    return match;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function roleOfLabel(word: string): Role | null {
  if (word === '牵头' || word === '主办') return 'lead';
  return /^(?:配合|协办|协同|协助|参与|参加)$/u.test(word) ? 'cooperating' : null;
}

/** Whether some beginning of the words is a whole name. */
function hasNameAhead(words: string): boolean {
  return Array.from({ length: Math.min(words.length, 40) }, (_, index) => words.slice(0, index + 1)).some(isWholeName);
}
