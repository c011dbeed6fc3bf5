import { columns, kindOfNumber, one, type QuantityBinding, type WordedBinding } from '../binding.ts';

const full = kindOfNumber(/^%$/u, ['=', '>=']);
const atLeast = kindOfNumber(/^%$/u, ['>=']);
const atMost = kindOfNumber(/^%$/u, ['<=', '<']);
const people = kindOfNumber(/^[人名]$/u, ['>=']);
const within = kindOfNumber(/^(?:工作日|日|天)$/u, ['<=', '<']);

const SHARE = columns('K code period num den');
const FIGURE = columns('K code period value');

/** Rates and figures of the sheet 量化指标. */
export const figureQuantities: readonly QuantityBinding[] = [
  full('I-22', '许可、处罚等信息公示率', SHARE, /公示率/u, 'always'),
  full('I-23', '重大决定法制审核率', SHARE, /法制审核率|法制审核制度执行比?率/u, 'always'),
  full('I-64', '司法建议办复率', SHARE, /司法建议.*(?:办复|回复)率/u, 'year'),
  full('I-64', '检察建议办复率', SHARE, /检察建议.*(?:办复|回复)率/u, 'year'),
  atLeast('I-65', '代表委员意见办理满意度', SHARE, /办理.*满意/u, 'year', { sentence: /代表|委员|提案/u }),
  full('I-65', '依申请公开答复率', SHARE, /依申请公开.*答复率/u, 'year'),
  atMost('I-65', '信息公开被纠正发生率', SHARE, /被撤销.*发生率/u, 'year', { sentence: /信息公开/u }),
  atLeast('I-65', '群众对化解纠纷满意度', SHARE, /(?:化解|纠纷).*满意度/u, 'year'),
  atLeast('I-65', '民间纠纷调成率', SHARE, /调成率|调解成功率/u, 'year'),
  full('I-65', '复议案件按时办理率', SHARE, /受理率|办结率/u, 'year', {
    sentence: /复议/u,
    each: [
      { words: /受理率/u, subject: '复议案件按时受理率' },
      { words: /办结率/u, subject: '复议案件按时办结率' },
    ],
  }),
  atLeast('I-48', '法治建设在考核中的分值权重', FIGURE, /分值|权重/u, 'year', { sentence: /法治建设|法治政府/u }),
  people('I-66', '专职调解员', FIGURE, /专职(?:人民)?调解员/u, 'always'),
  people('I-66', '每案复议审查人员', FIGURE, /审查.*复议案件.*复议人员/u, 'event'),
  within('I-67', '企业开办承诺时限', FIGURE, /办理时限/u, 'event', { sentence: /企业开办|开办企业/u }),
];

/** Figures that are compared with something else than a number, and headings of a budget. */
export const figureWords: readonly WordedBinding[] = [
  {
    indicator: 'I-19',
    subject: '协管人数减在编人数',
    answeredBy: SHARE,
    words: /协管人员(?:数量|数)?不得超过在编/u,
    comparator: '<=',
    value: 0,
    unit: '人',
    period: 'always',
    day: 'taken',
  },
  {
    indicator: 'I-32',
    subject: '行政诉讼发案量较上年增减',
    answeredBy: columns('K code period num lastYear'),
    words: /行政诉讼发案量和败诉率双下降/u,
    comparator: '<',
    value: 0,
    unit: '件',
    period: 'year',
  },
  {
    indicator: 'I-32',
    subject: '行政诉讼败诉率较上年增减',
    answeredBy: columns('K code period num den lastYear'),
    words: /行政诉讼发案量和败诉率双下降/u,
    comparator: '<',
    value: 0,
    unit: '百分点',
    period: 'year',
  },
  {
    indicator: 'I-62',
    subject: '败诉率与全国平均之差',
    answeredBy: columns('K code period num den note'),
    words: /败诉率低于全国[^,]{0,12}平均/u,
    comparator: '<',
    value: 0,
    unit: '百分点',
    period: 'year',
  },
  {
    ...one(
      'I-71',
      '执法经费列入本级预算',
      '项',
      columns('K code period value na'),
      /执法.*[经费]费.*[纳列]入本级(?:财政)?预算/u,
    ),
    period: 'year',
    each: [
      { words: /工作经费/u, subject: '执法工作经费列入本级预算' },
      { words: /装备(?:配备)?[经费]{1,2}用?/u, subject: '执法装备配备费用列入本级预算' },
      { words: /培训经费/u, subject: '执法人员培训经费列入本级预算' },
    ],
  },
];
