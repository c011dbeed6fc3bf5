import type { Localised } from '../../../ledger/locale.ts';
import type { Deadline } from '../../../ledger/plan/deadline.ts';
import { findResponsibility } from '../../../ledger/plan/find-responsibility.ts';
import type { Certainty, SourcePlace } from '../../../ledger/plan/import-record.ts';
import { findDeadlines, readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import type { Responsibility } from '../../../ledger/plan/responsibility.ts';
import { doubledIn } from '../observe/deadlines.ts';
import type { DraftField, DraftTask } from './draft.ts';

/** Where a read field comes from. */
export interface Origin {
  readonly place: SourcePlace;
  readonly certainty: Certainty;
  readonly reason: Localised | null;
  readonly alternatives: readonly string[];
}

export interface ReadField<T> {
  readonly value: T;
  /** Null where the document does not give the field. */
  readonly origin: Origin | null;
}

/** Numbers of the tasks, for fields printed at another one. */
export type NumberOf = (task: DraftTask) => string;

/** The deadline of a task: its field, else the days that its own text clearly names. */
export function deadlineOf(task: DraftTask, year: number | null, numberOf: NumberOf): ReadField<Deadline> {
  const { deadline: field } = task;
  if (field !== null) {
    const carriedFrom = field.from === null ? null : numberOf(field.from);
    const value = readDeadline(field.words, { year, carriedFrom });
    return { value, origin: asSureAs(field, doubtOf(value), findDeadlines(task.text, { year }), value) };
  }
  const value = withUndated(findDeadlines(task.text, { year }), task.text);
  return { value, origin: value.text === null ? null : inText(task, IN_TEXT.deadline) };
}

/**
 * The responsible units of a task: its field. Where the document has no such fields (`prose`), the units that the text of the task
 * itself says are responsible.
 */
export function responsibilityOf(task: DraftTask, numberOf: NumberOf, prose: boolean): ReadField<Responsibility> {
  const { units: field } = task;
  if (field === null && prose) {
    const value = findResponsibility(task.text);
    return { value, origin: value.text === null ? null : inText(task, IN_TEXT.units) };
  }
  const carriedFrom = field?.from == null ? null : numberOf(field.from);
  const value = readResponsibility(field?.words ?? null, carriedFrom);
  if (field === null) return { value, origin: null };
  if (value.unread.length > 0) return { value, origin: doubted(field, UNREAD) };
  if (field.firstLeads !== true) return { value, origin: field };
  return leadByPlace(value, field);
}

/** The first of several units leads by the document's own rule; names that the words make leads stay so. */
function leadByPlace(value: Responsibility, field: DraftField): ReadField<Responsibility> {
  const { parties } = value;
  if (parties.length < 2 || parties.some((party) => party.role === 'lead')) return { value, origin: field };
  const led = parties.map((party, index) => ({
    ...party,
    role: index === 0 ? ('lead' as const) : party.role === 'joint' ? ('implementing' as const) : party.role,
  }));
  const certainty = field.certainty === 'stated' ? 'inferred' : field.certainty;
  return { value: { ...value, parties: led }, origin: { ...field, certainty, reason: field.reason ?? FIRST_LEADS } };
}

/** Why a deadline is not simply stated, or null: words unread, a character doubled, a year or an end that the words leave open. */
function doubtOf({ text, unread, milestones }: Deadline): Localised | null {
  if (unread.length > 0) return UNREAD;
  if (doubledIn(text ?? '') !== null) return DOUBLED;
  return milestones.some((milestone) => milestone.assumed.length > 0) ? ASSUMED : null;
}

/** The field's origin with the doubt, and with the days of the text where it names others. */
function asSureAs(field: DraftField, doubt: Localised | null, said: Deadline, read: Deadline): Origin {
  const days = new Set(read.milestones.map((milestone) => milestone.day));
  const others = said.milestones.filter((milestone) => !days.has(milestone.day));
  const origin = doubt === null ? field : doubted(field, doubt);
  return others.length === 0
    ? origin
    : { ...doubted(origin, doubt ?? OTHER_DAYS), alternatives: others.map(({ text }) => text) };
}

function doubted<T extends Origin>(field: T, reason: Localised): T {
  return { ...field, certainty: 'assumed', reason };
}

/** 定期通报, 适时开展: they promise an action but no day. */
function withUndated(deadline: Deadline, text: string): Deadline {
  const undated = [...text.matchAll(UNDATED)].map((match) => match[1] ?? '');
  if (undated.length === 0) return deadline;
  const words = [...(deadline.text === null ? [] : [deadline.text]), ...undated];
  return { ...deadline, text: words.join('；'), undated: [...deadline.undated, ...undated] };
}

const UNDATED =
  /(?:^|[,，。;；、:：\n]|进行|应当?|要|须|机构|部门|局|将|并)((?:不?定期|适时)(?:(?![对向将把就])[一-鿿]{2}(?![一-鿿]{0,6}(?:制度|机制)))?)(?![一-鿿]{0,8}(?:制度|机制))/gu;

function inText({ place }: DraftTask, reason: Localised): Origin {
  return { place, certainty: 'inferred', reason, alternatives: [] };
}

const UNREAD = {
  'zh-CN': '有的词没有读懂，请核对。',
  en: 'Some of the words were not read. Please check.',
};
const DOUBLED = {
  'zh-CN': '时限中有重复的字，按原意读，请核对。',
  en: 'The deadline has a character too many and is read as meant. Please check.',
};
const ASSUMED = {
  'zh-CN': '文字没有写全年份或截止日，按规划期和时段末日推算。',
  en: 'The words leave the year or the last day open; the horizon and the end of the period are taken.',
};
const OTHER_DAYS = {
  'zh-CN': '正文写有另一个日期，以时限栏为准，请核对。',
  en: 'The text names another day; the field is used. Please check.',
};
const FIRST_LEADS = {
  'zh-CN': '文件注明排在第一位的为牵头单位。',
  en: 'The document says that the first of several units leads.',
};

const IN_TEXT = {
  deadline: {
    'zh-CN': '没有单独的完成时限，取自任务正文中写明的日期。',
    en: 'There is no field of its own; taken from the days that the text of the task names.',
  },
  units: {
    'zh-CN': '没有单独的责任单位栏，取自任务正文中写明由谁负责的文字。',
    en: 'There is no field of its own; taken from the words of the text that say who is responsible.',
  },
};
