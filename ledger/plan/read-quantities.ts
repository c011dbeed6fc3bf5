import { readQuantity } from '../numeral/chinese-number.ts';
import type { Quantity } from './quantity.ts';

/**
 * The numbers a text demands, in its order: 不少于60学时, ≥5%, 达到100%, 每年至少1次, 1-2个, 3个工作日内, 80%以上.
 *
 * A number counts only where words make it a demand: a comparator before it, 以上/以下/以内 behind it, a range of things,
 * a period with a number of times (每季度开展一次), a number of work days, or a rate of 100%. Years, dates, document
 * numbers, telephone numbers, ordinals (第3项), 三项制度 and 近五年 are none. 达到 is `=` for 100%, else `>=`. A range keeps
 * its lower end as `value`; one that nothing else compares is at least its lower end. The subject of times and things is
 * what is counted behind the number where the words say it (1次|案卷评查), else what stands before it. `text` is in
 * ordinary width without blanks. Never throws.
 */
export function readQuantities(text: string): Quantity[] {
  const words = prepare(text);
  const found: Quantity[] = [];
  let end = 0;
  for (const match of words.matchAll(CANDIDATE)) {
    const quantity = quantityOf(words, match, found.at(-1) ?? null, end);
    if (quantity === null) continue;
    found.push(quantity);
    end = match.index + match[0].length;
  }
  return found;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|[〇零一二两三四五六七八九十百千万]+`;
/** A unit is none where the characters after it make another word of it: 人|民, 处|罚, 条|例. */
const UNITS =
  '%|‰|个?工作日|个?自然日|个月|个百分点|人次|学时|课时|小时|分钟|[亿万]?元|年(?![年度底初末前月])|周(?![年边期])|天|日(?![前常报])|' +
  '次(?![性序日年级])|期(?![间限])|场(?!所)|轮|批(?!准)|个|件|起(?!来|诉)|人(?![民员大社])|名(?![单称录])|家(?!庭)|户(?!籍)|份|篇|' +
  '条(?![例件款])|例(?![会如])|处(?![理罚级])|项(?!目)|倍|分(?![别之级类])|部(?![门分])|支(?!持)|台(?!账)|套';
const BEFORE =
  '不[得应能可宜]?(?:少于|低于|小于|超过|高于|多于|大于)|至少|最少|至多|最多|达到?|低于|少于|小于|超过|高于|大于|多于|≥|>=|≧|≤|<=|≦|>|<';
const BEHIND = '及?以上|及?以下|以内|之内|内';
/** Words that may stand between a comparator and its number: 至少组织一次, 不少于本单位执法人员总数的5%. */
const BETWEEN = String.raw`(?:[要应须]?(?:组织|开展|举办|召开|进行|学习|安排|选派|选聘|选取|配备|报送|公布|发布|接受|参加|完成|设置?|有)+|[^\d,。;:!?、()]{1,24}?的)?`;
const CANDIDATE = new RegExp(
  `(?:(?<before>(?<!未)(?:${BEFORE}))${BETWEEN})?(?<![\\d.〔第近前〇零一二两三四五六七八九十百千万])` +
    `(?:百分之(?<share>${DIGITS})|(?<low>${DIGITS})(?:%?(?:[-–—~〜]|至|到)(?<high>${DIGITS}))?(?<unit>${UNITS}))(?<behind>${BEHIND})?`,
  'gu',
);

const TIME = /^(?:工作日|自然日|天|日|小时|分钟|周|个月|年)$/u;
const TIMES = /^[次期场轮批]$/u;
/** Units of which the words behind name the thing counted. */
const THINGS = /^[次期场轮批个件起人名家户份篇条例项部支台套]$/u;
const PERIODS = /每(?:人每)?(半年|年度?|个?季度?|个?月)/gu;

function prepare(text: string): string {
  return text
    .replace(/[\u2460-\u24ff\u2776-\u2793]/gu, ';')
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\n\s*\n|(?<=\d)\s+(?=\d)/gu, ';')
    .replace(/\s+/gu, '');
}

function quantityOf(words: string, match: RegExpExecArray, previous: Quantity | null, end: number): Quantity | null {
  const { before, share, low, high, unit: written, behind } = match.groups ?? {};
  const value = readQuantity(share ?? low ?? '');
  const upTo = high === undefined ? null : readQuantity(high);
  if (value === null || (high !== undefined && upTo === null)) return null;
  const unit = share === undefined ? (written ?? '').replace(/^个(?=工作日|自然日)/u, '') : '%';
  const at = match.index;
  if (isDateOrGrade(words, match, unit, value)) return null;

  const continues = previous !== null && continuesList(words.slice(end, at), previous, unit);
  const limit = behind === '内' && !TIME.test(unit) ? undefined : behind;
  const numberAt = at + match[0].lastIndexOf(share ?? low ?? '');
  const period = TIME.test(unit) ? null : periodBefore(words, numberAt, unit === '%');
  const comparator = continues
    ? previous.comparator
    : (compared(before, limit, value, unit) ?? implied(words, at, match[0].length, { value, upTo, unit }));
  if (comparator === null) return null;
  return {
    subject: subjectOf(words, match, unit, previous),
    comparator,
    value,
    upTo,
    unit,
    period: continues ? previous.period : period,
    text: limit === behind ? match[0] : match[0].slice(0, -1),
  };
}

function isDateOrGrade(words: string, match: RegExpExecArray, unit: string, value: number): boolean {
  if (unit === '年' && value >= 1900) return true;
  if (unit === '分' && !/^\d/.test(match.groups?.low ?? '')) return true;
  return /^[日天]$/u.test(unit) && match.groups?.before === undefined && words.charAt(match.index - 1) === '月';
}

/** The comparator the words say, or null where they say none. */
function compared(before = '', behind = '', value: number, unit: string): Quantity['comparator'] | null {
  if (/以上$/u.test(behind)) return '>=';
  if (/^(?:至少|最少|≥|>=|≧)|^不.?(?:少于|低于|小于)/u.test(before)) return '>=';
  if (/^(?:至多|最多|≤|<=|≦)|^不/u.test(before)) return '<=';
  if (/^(?:低于|少于|小于|<)/u.test(before)) return '<';
  if (/^(?:超过|高于|大于|多于|>)/u.test(before)) return '>';
  if (behind !== '') return '<=';
  // 达 alone ends too many other words: 传达3次.
  if (before === '达到' || (before === '达' && unit === '%')) return unit === '%' && value === 100 ? '=' : '>=';
  return null;
}

/** Demands without a comparator: a range of things, so many times a period, so many work days, a rate of 100%. */
function implied(
  words: string,
  at: number,
  length: number,
  { value, upTo, unit }: Pick<Quantity, 'value' | 'upTo' | 'unit'>,
): Quantity['comparator'] | null {
  const left = words.slice(Math.max(0, at - 16), at);
  if (upTo !== null && THINGS.test(unit)) return '>=';
  if (TIMES.test(unit) && /每(?:人每)?(?:半年|年度?|个?季度?|个?月)[^,。;:、\d]{0,10}$/u.test(left)) return '>=';
  if (unit === '工作日' && !/提前$/u.test(left) && !/^[前后]/u.test(words.slice(at + length))) return '<=';
  return unit === '%' && value === 100 && /(?:率|比例|满意度|覆盖面)$/u.test(left) ? '=' : null;
}

/** 至少1次实战演练、1次练兵比武: the second number stands under the same words. */
function continuesList(between: string, previous: Quantity, unit: string): boolean {
  return previous.unit === unit && TIMES.test(unit) && /^[^,。;:、\d]{1,24}(?:、|和|以及|及)$/u.test(between);
}

function periodBefore(words: string, at: number, sameClause: boolean): Quantity['period'] {
  const sentence = (sameClause ? /[^,。;!?]*$/u : /[^。;!?]*$/u).exec(words.slice(0, at))?.[0] ?? '';
  const last = [...sentence.matchAll(PERIODS)].at(-1)?.[1];
  if (last === undefined) return null;
  if (last === '半年') return 'half-year';
  if (last.startsWith('年')) return 'year';
  return last.includes('季') ? 'quarter' : 'month';
}

function subjectOf(words: string, match: RegExpExecArray, unit: string, previous: Quantity | null): string | null {
  const behind = words.slice(match.index + match[0].length);
  const left = /[^,。;:!?()]*$/u.exec(words.slice(0, match.index))?.[0] ?? '';
  if (THINGS.test(unit)) {
    const counted = (/^[^,。;:!?、()\d]*/u.exec(behind)?.[0] ?? '')
      .replace(/^的/u, '')
      .replace(/(?<=.{2})(?:并|和一|及一|每[年半季月]).*$/u, '')
      .replace(/(?:参加|活动中)$/u, '');
    if (counted.length >= 2) return counted;
  }
  if (/^[且并]$/u.test(left)) return previous?.subject ?? null;
  const named = left
    .replace(PERIODS, '')
    .replace(/^、|^\d{1,2}[.、]/u, '')
    .replace(/^(?:确保|实现|力争|保证|做到|其中|并|且|要|须|应|原则上|一般)+/u, '')
    .replace(/(?:接受|必须|原则上|一般|期限|均|都|要|应|须|需|为|在|于)+$/u, '');
  return named === '' ? null : named;
}
