import { columns, kindOfNumber, one, type QuantityBinding, type WordedBinding } from '../binding.ts';

const times = kindOfNumber(/^[次期场轮回]$/u, ['>=']);
const pieces = kindOfNumber(/^[个件例起]$/u, ['>=']);

const HELD = columns('A type heldOn times');
const DATED = columns('A type heldOn');
const CIRCULATED = columns('A type heldOn circulated');
const BELOW = columns('A type heldOn target');
const FILED = columns('A type subtype heldOn evidence sentTo');
/** A superior department acts on those below it. */
const DOWNWARDS = /上级[^,]*对[^,]*下/u;

/** How often something is held, the narrower before the wider. */
export const activityQuantities: readonly QuantityBinding[] = [
  times('I-06', '习近平法治思想专题培训班', HELD, /习近平法治思想.*培训/u, 'year'),
  times('I-09', '实战演练', HELD, /实战演练$/u, 'year'),
  times('I-10', '练兵比武', HELD, /(?:练兵|大)比武(?:活动)?$/u, 'year'),
  times('I-11', '裁量权培训', HELD, /裁量.*培训/u, 'year'),
  times('I-12', '监督培训', HELD, /执法监督[^,]{0,8}培训/u, 'year'),
  times('I-14', '专业法律考试', HELD, /专业法律(?:知识)?[^,]{0,6}考试/u, 'year'),
  times('I-39', '对下级的案卷评查', columns('A type heldOn target circulated'), /案卷评查$/u, 'year', {
    periods: ['year'],
    sentence: DOWNWARDS,
  }),
  times('I-37', '案卷评查', CIRCULATED, /案卷评查$/u, 'year', { periods: ['year'] }),
  times('I-41', '专项监督检查', DATED, /执法[^,]{0,4}专项检查|专项(?:行政)?执法[^,]{0,4}检查/u, 'quarter', {
    periods: ['quarter'],
  }),
  times('I-36', '专项监督检查', CIRCULATED, /执法[^,]{0,4}专项检查|专项(?:行政)?执法[^,]{0,4}检查/u, 'year', {
    periods: ['year'],
  }),
  times('I-42', '监督员活动', columns('A type heldOn evidence sentTo'), /监督活动/u, 'quarter', {
    periods: ['quarter'],
    sentence: /监督员/u,
  }),
  times('I-38', '层级监督', BELOW, /执法监督$/u, 'half-year', { periods: ['half-year'], sentence: DOWNWARDS }),
  times('I-43', '领导学法', HELD, /学法|法律法规/u, 'quarter', { periods: ['quarter'], sentence: /领导.*学/u }),
  times('I-44', '民法典专题学习', HELD, /民法典/u, 'once'),
  times('I-45', '常务会听取汇报', DATED, /法治政府建设/u, 'half-year', {
    periods: ['half-year'],
    sentence: /常务会.*听取/u,
  }),
  times('I-46', '部署法治建设的专题会议', DATED, /(?:党委|主要负责人).*法治.*专题会议/u, 'year', { periods: ['year'] }),
  pieces('I-34', '报告所附典型案例', columns('R year exampleCase'), /典型案例/u, 'year', { sentence: /专项整治/u }),
];

/** What is held, filed or drawn up by a day, and what the words alone demand. */
export const activityWords: readonly WordedBinding[] = [
  { ...one('I-14', '专业法律考试', '次', HELD, /每年组织[^,]{0,10}专业法律知识[^,]{0,6}考试/u), period: 'year' },
  { ...one('I-37', '案卷评查', '次', CIRCULATED, /每年(?:组织)?开展[^,\d]{0,6}案卷评查/u), period: 'year' },
  {
    ...one(
      'I-13',
      '证件年度审验培训考试完成',
      '次',
      columns('P review reviewedOn'),
      /完成[^,]{0,12}年度审验[^,]{0,4}考试/u,
    ),
    period: 'once',
    day: 'needed',
  },
  { ...one('I-08', '年度培训计划报送', '份', FILED, /每年.*培训计划,?报/u), period: 'year', day: 'needed' },
  {
    ...one(
      'I-07',
      '年度培训计划报送',
      '份',
      FILED,
      /^(?!.*每年).*培训计划[^;。]{0,24}报送?至?[^,]{0,4}(?:司法局|法制办|司法行政)/u,
    ),
    period: 'once',
    day: 'needed',
  },
  {
    ...one('I-13', '年审情况报送', '份', FILED, /年度审验.*报送[^,]{0,4}开展情况/u),
    period: 'once',
    day: 'needed',
  },
  { ...one('I-30', '上年度案卷目录报送', '份', FILED, /案卷目录,?报/u), period: 'year', day: 'needed' },
  {
    ...one('I-29', '执法统计年报公开', '份', FILED, /公开[^,]{0,8}上年度[^,]{0,4}执法总体情况/u),
    period: 'year',
    day: 'needed',
  },
  {
    ...one('I-47', '上年度法治政府报告报送公开', '份', FILED, /每年第一季度[^;。]{0,40}报告上一?年度法治政府建设情况/u),
    period: 'year',
  },
  {
    ...one('I-49', '中期评估', '次', columns('A type heldOn evidence'), /完成[^,]{0,8}中期评估/u),
    period: 'once',
    day: 'needed',
  },
  {
    ...one('I-49', '终期评估', '次', columns('A type heldOn evidence'), /完成[^,]{0,8}终期评估/u),
    period: 'once',
    day: 'needed',
  },
  {
    ...one(
      'I-34',
      '突出问题清单',
      '份',
      columns('R year area problemType finding nilReport'),
      /(?:梳理形成|编制)[^,]{0,24}问题清单/u,
    ),
    period: 'once',
    day: 'taken',
  },
  { ...one('I-34', '整治报告报送', '份', FILED, /专项整治情况[^,]{0,12}(?:报送|上报)/u), period: 'once', day: 'taken' },
  {
    indicator: 'I-35',
    subject: '列明措施和时限的问题占比',
    answeredBy: columns('R finding measure owner dueOn'),
    words: /问题清单.*(?:列明|明确)[^,]{0,20}措施[^,]{0,16}时限/u,
    comparator: '=',
    value: 100,
    unit: '%',
    period: 'event',
  },
];
