import type { Column } from '../sheet/sheet.ts';
import {
  annualReviewList,
  appraisalList,
  assessmentList,
  certStatusList,
  establishmentList,
  officerKindList,
  postList,
  reviewerList,
} from './officers-lists.ts';
import { registerColumn } from './register-column.ts';
import { yesNoList } from './yes-no-list.ts';

/** The columns of 人员培训证件台账 that the unit fills in. Identity and telephone numbers are not asked for. */
export const officerColumns = [
  registerColumn('name', ['姓名', 'Name'], '样例甲', {
    type: 'text',
    required: true,
    personal: true,
    width: 9,
    aliases: ['人员姓名', '执法人员姓名', '人员'],
    definition: {
      'zh-CN': '只留在本单位工作簿，不进入县级汇总。不要填身份证号、手机号。',
      en: 'Stays in this workbook. No identity number, no telephone number.',
    },
  }),
  registerColumn('certNo', ['执法证号', 'Certificate no.'], '0412000123', {
    type: 'code',
    width: 16,
    aliases: ['证号', '证件号', '执法证件号', '执法证编号', '证件编号', '行政执法证号'],
    definition: {
      'zh-CN': '执法证或监督证的编号，按文本填写，前面的0不要丢；未取得的留空。',
      en: 'Number of the certificate as text, leading zeros kept; empty where there is none.',
    },
  }),
  registerColumn('kind', ['人员类别', 'Kind'], '执法人员', {
    type: 'choice',
    list: officerKindList,
    required: true,
    width: 12,
    aliases: ['类别', '人员性质', '人员类型'],
    definition: { 'zh-CN': '从下拉列表选择。', en: 'Choose from the list.' },
  }),
  registerColumn('establishment', ['编制性质', 'Establishment'], '行政', {
    type: 'choice',
    list: establishmentList,
    required: true,
    width: 9,
    aliases: ['编制', '编制类型', '身份'],
    definition: { 'zh-CN': '行政、参公、事业或非在编。', en: 'What kind of post the person holds, or none.' },
  }),
  registerColumn('post', ['在岗状态', 'At the post'], '在岗', {
    type: 'choice',
    list: postList,
    required: true,
    width: 9,
    aliases: ['岗位状态', '在岗情况', '人员状态', '是否在岗'],
    definition: {
      'zh-CN': '离开执法岗位的当年仍保留本行，选离开的原因，填离岗日期和证件收回日期。',
      en: 'Who leaves keeps the row for the year: choose why, and give the days.',
    },
  }),
  registerColumn('joinedOn', ['到岗日期', 'Joined on'], '2024-03-01', {
    type: 'day',
    width: 12,
    aliases: ['上岗日期', '到岗时间', '调入日期', '入职日期'],
    definition: {
      'zh-CN': '本年新到执法岗位的填写；以前就在岗的可以不填。',
      en: 'For whom came to the post this year; may be empty for the others.',
    },
  }),
  registerColumn('leftOn', ['离岗日期', 'Left on'], '2024-05-20', {
    type: 'day',
    width: 12,
    aliases: ['离岗时间', '调离日期', '退休日期', '离职日期'],
    definition: { 'zh-CN': '离开执法岗位之日；在岗的留空。', en: 'The day of leaving the post.' },
  }),
  registerColumn('certStatus', ['证件状态', 'Certificate'], '有效', {
    type: 'choice',
    list: certStatusList,
    required: true,
    width: 9,
    aliases: ['执法证状态', '证件情况', '持证情况', '证照状态'],
    definition: { 'zh-CN': '截止本期末的状态。', en: 'As it is at the end of the period.' },
  }),
  registerColumn('withdrawnOn', ['证件收回日期', 'Withdrawn on'], '2024-05-22', {
    type: 'day',
    happened: true,
    width: 12,
    aliases: ['收回日期', '证件上交日期', '注销日期', '收证日期'],
    definition: {
      'zh-CN': '离岗、暂扣、收回或注销时证件交回之日。',
      en: 'The day the certificate was handed back.',
    },
  }),
  registerColumn('solo', ['独立执法', 'Enforces alone'], '是', {
    type: 'choice',
    list: yesNoList,
    width: 8,
    aliases: ['是否独立执法', '独立从事执法', '单独执法'],
    definition: { 'zh-CN': '是否独立从事执法工作。', en: 'Whether the person enforces without another.' },
  }),
  registerColumn('year', ['年度', 'Year'], '2024', {
    type: 'code',
    required: true,
    width: 7,
    aliases: ['年份', '培训年度', '统计年度'],
    definition: { 'zh-CN': '本行学时、年审、考核所属年度。', en: 'The year the hours, review and appraisal are of.' },
  }),
  registerColumn('hoursLaw', ['公共法律学时', 'Hours of public law'], '32', {
    type: 'amount',
    width: 9,
    aliases: ['公共法律知识学时', '法律学时', '公共法律知识培训学时'],
    definition: {
      'zh-CN': '本年到期末累计的公共法律知识培训学时，只填数字。',
      en: 'Hours so far this year; a number.',
    },
  }),
  registerColumn('hoursTrade', ['业务技能学时', 'Hours of trade and skills'], '34', {
    type: 'amount',
    width: 9,
    aliases: ['业务学时', '业务知识学时', '业务知识和技能学时', '专业学时', '技能学时'],
    definition: {
      'zh-CN': '本年到期末累计的业务知识和执法技能培训学时，只填数字。',
      en: 'Hours so far this year; a number.',
    },
  }),
  registerColumn('hoursTotal', ['合计学时', 'Hours in total'], '66', {
    type: 'amount',
    formula: 'IF(COUNT({hoursLaw},{hoursTrade})=0,"",SUM({hoursLaw},{hoursTrade}))',
    width: 9,
    aliases: ['学时合计', '总学时', '培训学时', '学时'],
    definition: { 'zh-CN': '自动合计，不必填写。', en: 'The sum; computed.' },
  }),
  registerColumn('rotatedOn', ['全员轮训完成日期', 'Rotation done on'], '2024-05-16', {
    type: 'day',
    happened: true,
    width: 12,
    aliases: ['轮训完成日期', '轮训日期', '轮训时间', '全员轮训日期'],
    definition: { 'zh-CN': '完成全员轮训之日；未完成的留空。', en: 'The day the rotation was done; empty before.' },
  }),
  registerColumn('assessment', ['培训考核结果', 'Assessment'], '合格', {
    type: 'choice',
    list: assessmentList,
    width: 10,
    aliases: ['培训考试结果', '考核结果', '考试结果', '培训考核'],
    definition: { 'zh-CN': '本年培训考核的结果；还没考的留空。', en: 'Result of the year; empty before it.' },
  }),
  registerColumn('review', ['年审结果', 'Annual review'], '合格', {
    type: 'choice',
    list: annualReviewList,
    width: 9,
    aliases: ['年度审验结果', '证件年审', '审验结果', '年审'],
    definition: { 'zh-CN': '本年证件年度审验的结果；还没审的留空。', en: 'Result of the year; empty before it.' },
  }),
  registerColumn('reviewedOn', ['年审日期', 'Reviewed on'], '2024-05-20', {
    type: 'day',
    happened: true,
    width: 12,
    aliases: ['审验日期', '年审时间', '年度审验日期'],
    definition: { 'zh-CN': '年度审验之日。', en: 'The day of the annual review.' },
  }),
  registerColumn('reviewer', ['法制审核人员', 'Legal reviewer'], '否', {
    type: 'choice',
    list: reviewerList,
    width: 9,
    aliases: ['是否法制审核人员', '法审人员', '法制审核'],
    definition: { 'zh-CN': '专职、兼职，或否。', en: 'Full-time, part-time, or none.' },
  }),
  registerColumn('qualification', ['法律职业资格', 'Legal qualification'], '否', {
    type: 'choice',
    list: yesNoList,
    width: 9,
    aliases: ['法律资格', '司法考试', '法考', '是否有法律职业资格'],
    definition: { 'zh-CN': '是否取得国家统一法律职业资格。', en: 'Whether the person holds the legal qualification.' },
  }),
  registerColumn('appraisal', ['年度考核等次', 'Yearly appraisal'], '称职', {
    type: 'choice',
    list: appraisalList,
    width: 10,
    aliases: ['考核等次', '年度考核', '年度考核结果'],
    definition: { 'zh-CN': '本年度考核等次；还没考核的留空。', en: 'Rating of the year; empty before it.' },
  }),
  registerColumn('misconduct', ['不良执法记录数', 'Bad-conduct records'], '0', {
    type: 'count',
    width: 9,
    aliases: ['不良记录', '不良执法记录', '不良行为次数'],
    definition: {
      'zh-CN': '本年记入不良执法行为档案的次数；只填次数，不写情节。',
      en: 'How many this year; the number alone, no story.',
    },
  }),
  registerColumn('note', ['说明', 'Note'], '2024年11月到岗，学时按下年补足', {
    type: 'paragraph',
    width: 20,
    aliases: ['备注', '情况说明', '原因说明'],
    definition: {
      'zh-CN': '学时不足、未轮训等的原因和补救，例如年中到岗、长期病休。',
      en: 'Why something falls short, and what is done about it.',
    },
  }),
] as const satisfies readonly Column[];
