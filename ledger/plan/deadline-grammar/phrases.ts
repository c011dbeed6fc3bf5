import type { Recurrence, RelativeTerm } from '../deadline.ts';
import type { Cursor } from './cursor.ts';
import { yearlyDay } from './moment-day.ts';
import { takeMoments } from './moment-list.ts';
import { COUNT, NUMBER, readNumeral } from './numeral.ts';

/** Reads 每年1月底前, 每季度, 半年一次, 按月 at the cursor, or returns null and stays. */
export function takeRecurrence(cursor: Cursor): { every: Recurrence['every']; by: Recurrence['by'][] } | null {
  const head = cursor.take(EVERY) ?? cursor.take(ONCE_A) ?? cursor.take(BY_PERIOD);
  if (head === null) return null;
  const every = periodOf(head[1] ?? '');
  if (every !== 'year') {
    cursor.take(PLACE_IN_PERIOD);
    return { every, by: [null] };
  }
  const after = cursor.at;
  cursor.take(/的|于|在/y);
  const edge = cursor.take(YEAR_EDGE);
  if (edge !== null) return { every, by: [edge[1] === '初' ? { month: 1, day: 31 } : { month: 12, day: 31 }] };
  const list = takeMoments(cursor);
  const by = list?.moments.map((moment) => (moment.year === null ? yearlyDay(moment) : null)) ?? [];
  if (by.length > 0 && !by.includes(null)) return { every, by };
  cursor.at = after;
  return { every, by: [null] };
}

/** Number of times named in the words of a duty that comes back (至少开展1次, 不少于两期), or null. */
export function timesIn(words: string): number | null {
  const match = TIMES.exec(words);
  if (match === null || /(?:不超过|最多|不多于|至多|第)$/.test(match[1] ?? '')) return null;
  const count = readNumeral(match[2] ?? '');
  return count === null || count === 0 ? null : count;
}

/** Reads 3个工作日内, 后10日内, 之日起30日内, 半年内 at the cursor, or returns null and stays. */
export function takeRelative(cursor: Cursor): { count: number; unit: RelativeTerm['unit']; linked: boolean } | null {
  const start = cursor.at;
  const match = cursor.take(TERM) ?? cursor.take(TERM_AT_MOST) ?? cursor.take(TERM_ALONE);
  const words = match?.groups ?? {};
  const term = termOf(words.count ?? '', words.unit ?? '');
  if (match === null || term === null) {
    cursor.at = start;
    return null;
  }
  return { ...term, linked: words.link !== undefined };
}

/** Takes 长期推进, 持续开展, 常态化, 即日起 at the cursor. */
export function takeStanding(cursor: Cursor): boolean {
  return cursor.take(FROM_TODAY) !== null || cursor.take(STANDING) !== null;
}

/** Takes 适时, 定期, 按上级部署 at the cursor. */
export function takeUndated(cursor: Cursor): boolean {
  return cursor.take(UNDATED) !== null;
}

/** Takes a phrase that speaks of time and names no day that could be known: 本月底前, 5日前, 春节前, 三年前. */
export function takeUnreadable(cursor: Cursor): boolean {
  return UNREADABLE.some((pattern) => cursor.take(pattern) !== null);
}

const EVERY = /(?:每人)?每(?:一|个)?(年度?|半年度?|季度?|月份?|周|星期)(?!平|期|末工|报|刊)/y;
const ONCE_A = new RegExp(
  `(?<![近同每两几数\\d一二三四五六七八九十])(?:一个?)?(年|半年|季度?|月|周)(?=(?:至少|不少于)?(?:开展|组织)?${COUNT}(?:次|期|场|轮)(?!性))`,
  'y',
);
const BY_PERIOD = /(?:按|逐)(年度?|半年度?|季度?|月度?|周)(?!期|密|边|到|龄|限)/y;
const YEAR_EDGE = /年*([底末初])(?:之前|以前|前)?/y;
const PLACE_IN_PERIOD = new RegExp(
  `(?:的|于|在)?(?:[底末初]|首月|末月|第${NUMBER}个?月|[上中下]旬)*(?:第?${NUMBER}(?:[日号]|个工作日))?(?:之前|以前|前|内)?`,
  'y',
);
const TIMES = new RegExp(`^([^,;。\\n]{0,40}?)(${COUNT})(?:(?:-|至|到)${COUNT})?(?:次|期|场|轮|回|遍)(?!性|月|年|日)`);

const UNIT = '(?<unit>个?工作日|个?(?:自然|日历)?[日天]|个月|年|个?周|个?星期)';
const TERM = new RegExp(
  `(?<link>之日起算?|之日后|当日起|次日起|日起|起|之后|以后|后)?,?(?:的)?(?:不超过)?(?<!近|过去|最近|未来|[月去])(?<count>${COUNT}|半)${UNIT}(?:之内|以内|内)`,
  'y',
);
const TERM_AT_MOST = new RegExp(`(?<link>之日起|起|后)?,?(?:不超过|≤|不得超过)(?<count>${COUNT})${UNIT}`, 'y');
const TERM_ALONE = new RegExp(`(?<=^|[,;。\\n(])(?<count>${COUNT})(?<unit>个?工作日|天|个月)(?=$|[,;。\\n)])`, 'y');

const VERBS =
  '推进|推动|坚持|实施|开展|落实|执行|有效|保持|抓好|抓实|抓|进行|深化|加强|强化|巩固|提升|完善|优化|做好|任务|工作|运行|监管|监督|管理|用力|跟进|整改|更新|调整|改进|组织|发力|见效|健全|规范|培育|宣传|排查|关注|跟踪|治理|维护|发挥|改善|报送|配合|建设|打造|压缩|不断';
const STANDING = new RegExp(
  `(?<![中可])(?:长期|持续|常态化?|长效|经常性?|日常|不间断|全年|始终|贯穿(?:全年|始终|全过程))(?:性地?|地)?(?:(?:${VERBS})+|(?=$|[,;。\\n()〔〕、]|并|且|和|长期|持续|常态))`,
  'y',
);
const FROM_TODAY = /(?:自|从)?即日起(?!至|到)(?:施行|执行|实施|开始|开展|推进)?/y;
const UNDATED =
  /不?定期|适时|(?<!不)及时|尽快|尽早|立即|马上|即时|随时|抓紧|限期|近期|按时(?!间)|按期|如期|逐步|分步|同步|待定|择机|酌情|按需|另行通知|条件成熟(?:时|后)|立行立改|即知即改|边查边改|视情况?(?!节)|(?:根据|按照?|依据|依照|结合|视)[^,;。\n()\d]{1,30}?(?:部署|要求|安排|需要|情况|规定|进度|实际|计划|节点|时限|通知)/y;

const UNREADABLE: readonly RegExp[] = [
  new RegExp(
    `(?:本|上|下|当|次|这)个?(?:月|季度?|周|星期|旬)(?:[一二三四五六日天]|份)?(?:[底末初]|[上中下]旬|内|${NUMBER}[日号])(?:之前|以前|前)?`,
    'y',
  ),
  /(?:本|上|下|这)个?(?:周|星期)[一二三四五六日天](?:之前|以前|前)?/y,
  new RegExp(
    `第?${COUNT}(?:日|号|天|个?周|个?月|年|季度|小时|分钟|个?工作日|点)(?:之前|以前|前|之内|以内|内|起|之后|以后|后)`,
    'y',
  ),
  /(?<!目)(?:月|季度?|年度?|旬|周)[底末初](?:之前|以前|前)?(?!期|后|景|日)/y,
  /(?<!往|当|目|提|几|数|多)(?:月|季度|年)前(?!期|后|景)/y,
  /(?:春节|国庆节?|元旦|中秋节?|五一|十一|端午节?|清明节?|劳动节|两会|汛期|汛|(?<![环季章细情调])节)(?:假期)?(?:之前|以前|前|期间)/y,
];

function periodOf(word: string): Recurrence['every'] {
  if (word.startsWith('年')) return 'year';
  if (word.startsWith('半')) return 'half-year';
  if (word.startsWith('季')) return 'quarter';
  return word.startsWith('月') ? 'month' : 'week';
}

function termOf(count: string, unit: string): { count: number; unit: RelativeTerm['unit'] } | null {
  // 半年 is six months; half a month or half a day has no whole number.
  if (count === '半') return unit === '年' ? { count: 6, unit: 'month' } : null;
  const number = readNumeral(count);
  if (number === null || number === 0) return null;
  if (unit.endsWith('工作日')) return { count: number, unit: 'workday' };
  if (unit === '个月') return { count: number, unit: 'month' };
  if (unit === '年') return { count: number, unit: 'year' };
  return /周|星期/.test(unit) ? { count: number * 7, unit: 'day' } : { count: number, unit: 'day' };
}
