import { type Entry, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { Localised } from '../locale.ts';
import type { RuleContext } from '../rule/rule.ts';
import { caseSheet, lawsuitsOf, majorDecisions } from './case-rows.ts';
import type { Duty } from './duty.ts';
import { figureKind } from './figure-kind.ts';
import { type FigureColumn, indicatorSheet } from './indicator-rows.ts';
import { valueIn } from './measure-indicators.ts';
import { owedBy } from './owed.ts';

/** A figure of 量化指标 beside what another sheet, or the row itself, makes of it. */
export interface Comparison {
  readonly column: FigureColumn;
  readonly what: Localised;
  /** Name of the other sheet in the workbook. */
  readonly sheet: string;
  readonly typed: number;
  /** Both ends inclusive; apart only where what counts can be read in two ways. */
  readonly least: number;
  readonly most: number;
}

/**
 * What of a duty's row can be checked in the same workbook: the value against its two figures, reviewed major decisions and lawsuits
 * against 案件台账, legal reviewers against 人员培训证件台账. A sheet that is absent, that the plan does not have the unit keep, or in which
 * cells of what is counted cannot be read is not compared with.
 */
export function comparisonsOf(duty: Duty, row: Entry, ledger: Ledger, context: RuleContext): readonly Comparison[] {
  return [...ofValue(duty, row, ledger), ...ofCases(duty, row, ledger, context), ...ofOfficers(duty, row, ledger)];
}

/** The value of a share that somebody typed over its formula: it may be rounded to the whole percent or be a share of 1. */
function ofValue({ obligation }: Duty, row: Entry, ledger: Ledger): Comparison[] {
  const [num, den, value] = [numberIn(row, 'num'), numberIn(row, 'den'), valueIn(row)];
  const sheet = indicatorSheet(ledger)?.name ?? '';
  if (figureKind(obligation) !== 'share' || num === null || den === null || den === 0 || value === null) return [];
  const percent = Math.floor((num * 10_000) / den) / 100;
  const close = Math.abs(value - percent) < 1 || Math.abs(value * 100 - percent) < 1;
  const what = { 'zh-CN': '值与分子、分母', en: 'value and its two figures' };
  return close ? [] : [{ column: 'value', what, sheet, typed: value, least: percent, most: percent }];
}

function ofCases({ obligation, span }: Duty, row: Entry, ledger: Ledger, context: RuleContext): Comparison[] {
  const name = caseSheet(ledger)?.name;
  if (name === undefined || ledger.nilReturn) return [];
  const figure = figureOf(row, name);
  if (obligation.indicator === 'I-23' && registers('重大执法决定', ledger, context)) {
    const { decided, reviewed, looked, unread } = majorDecisions(ledger, span, context.asOf);
    return unread > 0 ? [] : [...figure('den', DECIDED, decided), ...figure('num', REVIEWED, reviewed, looked)];
  }
  if (obligation.indicator !== 'I-32' || !registers('行政诉讼', ledger, context)) return [];
  const { filed, concluded, lost, unread } = lawsuitsOf(ledger, span, context.asOf);
  if (unread > 0) return [];
  return figureKind(obligation) === 'rates'
    ? [...figure('num', LOST, lost), ...figure('den', CONCLUDED, concluded)]
    : figure('num', FILED, filed);
}

/** Whether the plan has the unit enter this type of case, so that its register is complete. */
function registers(kind: string, ledger: Ledger, context: RuleContext): boolean {
  return owedBy(ledger, context).some(
    ({ obligation: { answeredBy } }) => answeredBy.sheet === 'C' && answeredBy.where.kind?.includes(kind),
  );
}

function ofOfficers({ obligation }: Duty, row: Entry, ledger: Ledger): Comparison[] {
  const sheet = ledger.sheets.find(({ id }) => id === 'officers');
  if (obligation.indicator !== 'I-21' || sheet === undefined || sheet.entries.length === 0) return [];
  const columns = ['kind', 'post', 'reviewer'];
  if (
    sheet.entries.some(({ cells }) => columns.some((column) => (cells[column]?.state ?? 'unusable') === 'unusable'))
  ) {
    return [];
  }
  const serving = sheet.entries.filter((entry) => textOf(entry, 'post') === '在岗');
  const reviewers = serving.filter((entry) => ['专职', '兼职'].includes(textOf(entry, 'reviewer'))).length;
  const officers = serving.filter((entry) => textOf(entry, 'kind') === '执法人员').length;
  const figure = figureOf(row, sheet.name);
  return [...figure('num', REVIEWERS, reviewers), ...figure('den', OFFICERS, officers)];
}

/** Compares a figure of the row, where one is typed. */
function figureOf(row: Entry, sheet: string) {
  return (column: 'num' | 'den', what: Localised, least: number, most = least): Comparison[] => {
    const typed = numberIn(row, column);
    return typed === null ? [] : [{ column, what, sheet, typed, least, most }];
  };
}

const DECIDED = { 'zh-CN': '重大执法决定数', en: 'major decisions' };
const REVIEWED = { 'zh-CN': '已审核的重大执法决定数', en: 'major decisions reviewed' };
const FILED = { 'zh-CN': '行政诉讼发案数', en: 'lawsuits filed' };
const CONCLUDED = { 'zh-CN': '行政诉讼审结数', en: 'lawsuits concluded' };
const LOST = { 'zh-CN': '行政诉讼败诉数', en: 'lawsuits lost' };
const REVIEWERS = { 'zh-CN': '法制审核人员数', en: 'legal reviewers' };
const OFFICERS = { 'zh-CN': '在岗执法人员数', en: 'officers in post' };
