import type { ObligationWords } from '../../../build/register.ts';

const share: Omit<ObligationWords, 'indicator'> = {
  sheet: 'K',
  columns: ['code', 'period', 'num', 'den'],
  comparator: '=',
  value: 100,
  unit: '%',
  period: 'quarter',
};
export const disclosure: ObligationWords = { ...share, indicator: 'I-22' };
export const review: ObligationWords = { ...share, indicator: 'I-23' };
const fall: Omit<ObligationWords, 'columns' | 'unit'> = { indicator: 'I-32', sheet: 'K', comparator: '<', value: 0 };
export const suits: ObligationWords = { ...fall, id: 'I-32-1', columns: ['code', 'num', 'lastYear'], unit: '件' };
export const losses: ObligationWords = {
  ...fall,
  id: 'I-32-2',
  columns: ['code', 'num', 'den', 'lastYear', 'lastDen'],
  unit: '百分点',
};
export const weight: ObligationWords = {
  indicator: 'I-48',
  sheet: 'K',
  columns: ['code', 'period', 'value'],
  value: 10,
  unit: '%',
  subject: '分值权重',
  force: 'claim',
};
export const satisfaction: ObligationWords = {
  ...share,
  indicator: 'I-65',
  comparator: '>=',
  value: 95,
  period: 'year',
  subject: '满意度',
};
export const national: ObligationWords = {
  indicator: 'I-62',
  sheet: 'K',
  columns: ['code', 'period', 'num', 'den', 'value', 'note'],
  comparator: '<',
  value: 0,
  unit: '百分点',
};
export const budget: ObligationWords = {
  ...weight,
  indicator: 'I-71',
  value: 1,
  unit: '项',
  subject: '装备费列入预算',
  force: 'duty',
};
export const suitsInParts: ObligationWords = {
  ...weight,
  indicator: 'I-69',
  comparator: '=',
  value: 0,
  unit: '件',
  parts: ['撤诉', '驳回'],
};
