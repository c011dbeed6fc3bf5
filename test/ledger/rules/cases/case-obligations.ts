import type { ObligationWords } from '../../../build/register.ts';

const event = { sheet: 'C', period: 'event' } as const;
const major = { kind: ['重大执法决定'] };
const decisions = { kind: ['重大执法决定', '一般执法决定'] };
const suits = { kind: ['行政诉讼'] };
export const review: ObligationWords = {
  ...event,
  indicator: 'I-24',
  columns: ['kind', 'reviewResult', 'reviewedOn', 'decidedOn'],
  where: major,
  comparator: '=',
  value: 0,
  unit: '件',
};
export const reviewRate: ObligationWords = { indicator: 'I-23', sheet: 'K', columns: ['code', 'period', 'num', 'den'] };
const within = { ...event, comparator: '<=' } as const;
export const filing: ObligationWords = {
  ...within,
  indicator: 'I-25',
  columns: ['kind', 'decidedOn', 'filedOn'],
  where: major,
  value: 10,
  unit: '日',
};
export const publishing: readonly ObligationWords[] = [
  {
    ...within,
    indicator: 'I-26',
    columns: ['kind', 'decidedOn', 'publishedOn'],
    where: { ...decisions, act: ['行政许可', '行政处罚'] },
    value: 7,
    unit: '工作日',
  },
  {
    ...within,
    indicator: 'I-27',
    columns: ['kind', 'decidedOn', 'publishedOn'],
    where: { ...decisions, act: ['行政检查', '其他'] },
    value: 20,
    unit: '工作日',
  },
];
export const officers: ObligationWords = {
  ...event,
  indicator: 'I-28',
  columns: ['officer1', 'officer2'],
  where: decisions,
  value: 2,
  unit: '人',
};
export const reporting: ObligationWords = {
  ...within,
  indicator: 'I-31',
  columns: ['kind', 'receivedOn', 'filedOn'],
  where: suits,
  value: 3,
  unit: '工作日',
};
export const correction: ObligationWords = {
  ...event,
  indicator: 'I-33',
  columns: ['kind', 'lossCause', 'measure', 'correctedOn'],
  where: suits,
  unit: '项',
  force: 'aim',
};
export const attendance: ObligationWords = {
  indicator: 'I-61',
  sheet: 'C',
  columns: ['kind', 'headAttended'],
  where: suits,
  comparator: '=',
  value: 100,
  unit: '%',
};
export const barred: ObligationWords = {
  indicator: 'I-63',
  sheet: 'C',
  columns: ['kind', 'outcome', 'headAttended'],
  where: suits,
  comparator: '<',
  value: 2,
  unit: '起',
};
export const documents: readonly ObligationWords[] = [
  {
    ...within,
    indicator: 'I-58',
    columns: ['kind', 'decidedOn', 'filedOn'],
    where: { kind: ['规范性文件'] },
    value: 30,
    unit: '日',
  },
  {
    ...event,
    indicator: 'I-59',
    columns: ['kind', 'commentFrom', 'commentTo'],
    where: { kind: ['规范性文件'] },
    value: 7,
    unit: '工作日',
  },
];
export const dispute: ObligationWords = {
  ...within,
  indicator: 'I-60',
  columns: ['kind', 'receivedOn', 'decidedOn'],
  where: { kind: ['争议协调'] },
  value: 7,
  unit: '工作日',
};
