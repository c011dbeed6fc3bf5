import { readResponsibility } from './read-responsibility.ts';
import type { Responsibility } from './responsibility.ts';
import { isWholeName } from './unit-name.ts';

/**
 * Finds who is responsible inside running prose (由市法制办牵头, 各部门应于…, 县司法局负责…). The words that say it outright come
 * first: 由…牵头/负责/制定, …负责, 作为第一责任人; else the first unit that a sentence orders something (应, 要, 须). Only one
 * sentence is read, and a unit that something is merely done to is none. `text` is that place's words, or null. Never throws.
 */
export function findResponsibility(prose: string): Responsibility {
  const clauses = clausesIn(prose);
  return readResponsibility(outright(clauses) ?? ordered(clauses));
}

interface Clause {
  readonly words: string;
  /** Nothing but the words of its own sentence stand before it: it opens one. */
  readonly opens: boolean;
  /** The clauses behind it in the same sentence. */
  readonly rest: string;
}

const LONGEST_CLAUSE = 240;

function clausesIn(prose: string): Clause[] {
  return prose.split(/[。；;！!？?\n]/u).flatMap((sentence) => {
    const words = sentence.split(/[,，:：]/u);
    let at = 0;
    return words.map((clause, index) => {
      at += clause.length + 1;
      const from = at;
      return {
        words: clause.trim().slice(0, LONGEST_CLAUSE),
        opens: index === 0,
        rest: sentence.slice(from, from + LONGEST_CLAUSE),
      };
    });
  });
}

const NAMES = '[^由，,。；;：:“”《》]{2,80}?';
const GROUP = new RegExp(`^由(${NAMES})牵头$`, 'u');
const MEMBERS = new RegExp(`^(${NAMES})(?:等[^，,]{0,12})?(?:(?:主要|分管)?负责(?:人|同志))?为成员`, 'u');
const BY = new RegExp(
  `(?:^|[^理自事因缘])由(${NAMES})(为牵头(?:单位|部门)|牵头|共同负责|负责(?!人|同志)|(?:共同|联合)?制定|组织实施|自行组织|组织(?!部)|实施|承担|承办|起草|核发|落实|办理)`,
  'u',
);
const BEARS = new RegExp(`^(${NAMES})((?:分别|共同)?负责(?!人|同志)|牵头)`, 'u');
const FIRST = new RegExp(`^(${NAMES}负责(?:人|同志))(?:作为|是|为)[^，,]{0,40}第一责任人`, 'u');
const MUST = new RegExp(
  `^(${NAMES})(?:应当?(?![急用对诉])|(?<![主重需首])要(?![求点件素])|必?须|(?<![许认])可(?!以?行))`,
  'u',
);
const DOES = new RegExp(
  `^(${NAMES})(?:根据|按照|依据|结合|在|于|每年|每半年|每季度|每月|组织(?!部)|联合|会同|开展|制定|建立|负责(?!人))`,
  'u',
);
/** Who makes up a group is no one's duty. */
const MAKES_UP = /组成|[兼担]?任(?!务)|分管领导/u;

function outright(clauses: readonly Clause[]): string | null {
  for (const { words, rest } of clauses) {
    const first = FIRST.exec(words)?.[1];
    if (first !== undefined) return first;
    const group = GROUP.exec(words.replace(/^.{0,20}?(?=由)/u, ''));
    const members = group === null ? null : MEMBERS.exec(rest);
    if (group !== null && members !== null) return `${group[1]}牵头,${members[1]}`;
    const by = BY.exec(words);
    if (by !== null && areNamed(by[1] ?? '') && !MAKES_UP.test(words.slice(by.index + by[0].length)))
      return withOthers(by[1] ?? '', by[2] ?? '', rest);
    const bears = BEARS.exec(words);
    if (bears !== null && areNamed(bears[1] ?? ''))
      return [withOthers(bears[1] ?? '', bears[2] ?? '', rest), ...alsoBearing(rest)].join(',');
  }
  return null;
}

function ordered(clauses: readonly Clause[]): string | null {
  for (const { words, opens } of clauses) {
    const order = MUST.exec(words);
    const must = order?.[1];
    if (must !== undefined && (areNamed(must) || (opens && INSPECTORS.test(withoutTime(must)))))
      return withoutTime(must) + (HELPS.test(words.slice(order?.[0].length)) ? '配合' : '');
    const does = opens ? DOES.exec(words)?.[1] : undefined;
    if (does !== undefined && areNamed(does)) return does;
  }
  return null;
}

/** What they must do is to help another. */
const HELPS = /^(?:积极|密切|主动|全力|认真)*(?:配合|协助)(?=.{0,4}[一-鿿]{2})/u;
const INSPECTORS = /监督员$/u;

function withoutTime(words: string): string {
  return words.replace(/每(?:半年|年|季度|月)$/u, '');
}

/** Whether the words are a list of names: the last of it ends as names do, and no verb opens it. */
function areNamed(words: string): boolean {
  const items = words.split(/、|和|及|与/u);
  const last = items.at(-1) ?? '';
  const whole =
    DISTRICTS.test(words) || isWholeName(last) || isWholeName(last.replace(/^.*的/u, '')) || PERSONS.test(last);
  return whole && !OPENS_WITH_VERB.test(words) && items.every((item) => item.length <= LONGEST_NAME);
}

const LONGEST_NAME = 24;
const DISTRICTS = /^各[省市县区](?:、[省市县区])+$/u;
const PERSONS = /^.{2,12}(?:主要)?负责(?:人|同志)$/u;
const OPENS_WITH_VERB =
  /^(?:加强|建立|健全|完善|推进|开展|落实|制定|组织|实施|强化|规范|指定|选择|成立|对|将|把|向|在|按|经|未|凡|为|通过|支持|鼓励|督促|指导|协调|统筹|推动|充分|进一步|积极|探索|严格|实行|推行|会同|报|提请|配合|确保|明确|依托|发挥|深化)/u;

/** Those of whom the same sentence goes on to say that they are responsible for another part. */
function alsoBearing(rest: string): string[] {
  return rest.split(/[,，]/u).flatMap((clause) => {
    const bears = ALSO.exec(clause.trim())?.[1];
    return bears !== undefined && areNamed(bears) ? [bears] : [];
  });
}

const ALSO = new RegExp(`^(${NAMES})(?:分别|共同)?负责(?!人|同志)`, 'u');

/** What the others do, where the sentence goes on with it: …牵头,市公安局配合. */
function withOthers(names: string, verb: string, rest: string): string {
  const kept = /牵头|共同负责/u.test(verb) ? names + verb : names;
  const others = /^[^。；;]{2,80}?(?:为(?:协办|配合|协助|参与)(?:单位|部门)|配合|协办|协助|参与)(?=[，,。]|$)/u.exec(
    rest,
  )?.[0];
  return /牵头/u.test(verb) &&
    others !== undefined &&
    areNamed(others.replace(/为?(?:协办|配合|协助|参与)(?:单位|部门)?$/u, ''))
    ? `${kept},${others}`
    : kept;
}
