import { columns, kindOfNumber, none, type QuantityBinding, type WordedBinding } from '../binding.ts';

const hours = kindOfNumber(/学时|课时/u, ['>=']);
const people = kindOfNumber(/^[人名]$/u, ['>=']);
const share = kindOfNumber(/^%$/u, ['>=']);

const ALL = columns('P name certNo year hoursLaw hoursTrade');
const LAW = columns('P hoursLaw');
const TRADE = columns('P hoursTrade');
const EACH_YEAR = '每名执法人员每年培训学时';
const OFFICERS = /执法人员/u;
/** Hours of other people are not in the ledger of officers. */
const OTHERS = /领导干部|公务员|辅助人员|监督人员|村居?干部|学员/u;
const BOTH_KINDS = /公共法律.*(?:业务|技能)/u;

/** Numbers about officers, the narrower before the wider. */
export const officerQuantities: readonly QuantityBinding[] = [
  hours('I-04', '每名执法人员专题培训学时', ALL, /专题培训|专门法律/u, 'year', { never: OTHERS, sentence: OFFICERS }),
  hours('I-02', '公共法律知识学时', LAW, /公共法律/u, 'year', { never: /业务|技能/u, sentence: OFFICERS }),
  hours('I-01', EACH_YEAR, ALL, BOTH_KINDS, 'year', { never: OTHERS, sentence: OFFICERS }),
  hours('I-03', '业务知识和技能学时', TRADE, /业务|技能/u, 'year', { never: OTHERS, sentence: OFFICERS }),
  hours('I-01', EACH_YEAR, ALL, OFFICERS, 'year', { never: OTHERS, sentence: BOTH_KINDS }),
  hours('I-04', EACH_YEAR, ALL, OFFICERS, 'year', { never: OTHERS }),
  share('I-21', '法制审核人员占执法人员比例', columns('P reviewer'), /法制审核人员.*执法人员/u, 'always'),
  people('I-21', '法制审核人员数', columns('P reviewer'), /法制审核人员/u, 'always'),
];

const HELD = columns('P certStatus withdrawnOn');
const TRAINED = columns('P assessment review certStatus');

/** What must not be among officers, and what all of them must have done. */
export const officerWords: readonly WordedBinding[] = [
  {
    indicator: 'I-05',
    subject: '全员轮训完成率',
    answeredBy: columns('P rotatedOn'),
    words: /完成[^,]{0,24}全员轮训/u,
    comparator: '=',
    value: 100,
    unit: '%',
    period: 'once',
    day: 'needed',
  },
  {
    ...none(
      'I-15',
      '无有效证件独立执法人数',
      '人',
      columns('P certStatus solo'),
      /未取得[^,]{0,8}证件?的?人员[^,]{0,4}不得[^,]{0,2}(?:独立)?从事|严禁未取得[^,]{0,8}证件?的?人员(?:独立)?从事|年审注册未通过的?,?不得从事(?:行政)?执法/u,
    ),
    period: 'always',
  },
  {
    ...none(
      'I-16',
      '未经培训考核或年审不合格仍持证人数',
      '人',
      TRAINED,
      /(?:未经培训|未参加培训|未通过考核|考核未通过|考试不合格|审验不合格)[^;。]{0,24}(?:不予(?:授予|发放)|不得申领|注销)[^,]{0,8}(?:资格|证件?)/u,
    ),
    period: 'year',
  },
  {
    ...none(
      'I-17',
      '离岗未收回证件数',
      '件',
      columns('P post leftOn withdrawnOn'),
      /离开[^,]{0,4}岗位[^;。]{0,10}收回[^,]{0,12}证件/u,
    ),
    period: 'always',
  },
  {
    ...none(
      'I-17',
      '不符合要求未收回证件数',
      '件',
      HELD,
      /不符合[^,]{0,8}要求的[^;。]{0,50}(?:收回|注销|吊销)[^,]{0,12}证件/u,
    ),
    period: 'always',
  },
  {
    ...none(
      'I-18',
      '非在编在岗持证人数',
      '人',
      columns('P establishment post certStatus'),
      /非在编[^,]{0,6}人员不得申领[^,]{0,6}证件/u,
    ),
    period: 'always',
    day: 'taken',
  },
  {
    ...none(
      'I-20',
      '有不良记录仍评先进人数',
      '人',
      columns('P misconduct appraisal'),
      /不良执法[^;。]{0,20}不得评[为选]?(?:优秀|先进|优)/u,
    ),
    period: 'year',
  },
];
