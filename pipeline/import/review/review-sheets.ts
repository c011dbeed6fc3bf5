import type { ImportedField } from '../../../ledger/plan/import-record.ts';

/** Names of the sheets of a review workbook, in their order. */
export const reviewSheets = {
  about: '说明',
  doubts: '待核',
  tasks: '任务',
  irregularities: '异常',
  leftOver: '未采用',
  notCheckable: '不可量化',
  obligations: '义务',
  /** Nobody sees it: which plan was read, and the values of the dropdowns. */
  hidden: '原读',
} as const;

/** Defined name of the identity table on the hidden sheet; a plan follows it, packed, in the same column. */
export const REVIEW_NAME = 'TaskLedger_review';
/** Rises when columns or the hidden sheet change. */
export const REVIEW_VERSION = 1;

/** The fields of a task as the workbook calls them. */
export const fieldNames: Readonly<Record<ImportedField, string>> = {
  number: '编号',
  chapter: '章',
  section: '节',
  title: '标题',
  text: '正文',
  measures: '措施',
  responsibility: '责任单位',
  deadline: '完成时限',
};

/** Headings of 待核 that are read back. */
export const doubtHeadings = {
  index: '序号',
  task: '任务',
  field: '字段',
  decision: '决定',
  change: '改为',
  note: '备注',
} as const;

/** What a person can decide. */
export const decisions = { confirm: '采纳', change: '改为', remove: '删除该项' } as const;

/** Heading of 任务 by which a row is known, whatever its number is changed to. */
export const TASK_KEY_HEADING = '原编号';

/** Headings of 任务 that are read back, by field. */
export const taskHeadings: Readonly<Record<ImportedField, string>> = {
  ...fieldNames,
  text: '正文（原文）',
  measures: '措施（原文）',
  responsibility: '责任单位（原文）',
  deadline: '完成时限（原文）',
};

/** Excel holds no more characters in a cell (32,767); a text that is longer is shown cut and cannot be edited. */
export const LONGEST_CELL = 32_000;

/**
 * A text as a cell can hold it: without characters that XML has no place for, not longer than a cell, and with `_x000D_` written
 * so that it is not taken for an escaped character (ECMA-376-1, 22.9.2.19).
 */
export function cellWords(text: string): string {
  return heldWords(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The form in which a cell is compared with what was drawn: programs change line ends and blanks at the ends. */
export function comparedWords(text: string): string {
  return heldWords(text)
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .trim();
}

function heldWords(text: string): string {
  const words = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML 1.0 (2.2) cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL - 1)}…` : words;
}
