import type { Column } from '../sheet/sheet.ts';
import {
  attendanceList,
  caseActList,
  caseKindList,
  outcomeList,
  recordedList,
  referralList,
  reviewResultList,
} from './cases-lists.ts';
import { registerColumn } from './register-column.ts';

/** The columns of 案件台账 that the unit fills in. No name of a party is asked for. */
export const caseColumns = [
  registerColumn('kind', ['类型', 'Type'], '重大执法决定', {
    type: 'choice',
    list: caseKindList,
    required: true,
    width: 13,
    aliases: ['案件类型', '事项类型', '案件类别', '类别'],
    definition: {
      'zh-CN': '从下拉列表选择；一件一行。罚款等一般案件选“一般执法决定”，列入法制审核目录的选“重大执法决定”。',
      en: 'Choose from the list, one row for each case. A decision on the list for legal review is 重大执法决定.',
    },
  }),
  registerColumn('act', ['执法行为', 'Act'], '行政处罚', {
    type: 'choice',
    list: caseActList,
    width: 10,
    aliases: ['执法行为类型', '执法类别', '行为类型', '行政行为'],
    definition: {
      'zh-CN': '执法决定填写：许可、处罚、强制等，决定公示期限按它计算。',
      en: 'For decisions: the kind of act, by which the term for publication is counted.',
    },
  }),
  registerColumn('caseNo', ['案号/文号', 'Case number'], '样例罚决〔2024〕3号', {
    type: 'code',
    required: true,
    width: 19,
    aliases: ['案号', '文号', '案件编号', '决定书文号', '编号', '案件文号', '受理编号'],
    definition: {
      'zh-CN': '决定书文号、案号或受理编号；没有编号的写本单位的顺序号。不要写当事人姓名、名称。',
      en: 'Number of the decision, case or receipt, or one of your own. Never a name of a party.',
    },
  }),
  registerColumn('receivedOn', ['收到日期', 'Received on'], '2024-04-08', {
    type: 'day',
    width: 12,
    aliases: ['收案日期', '受理日期', '收到应诉材料日期', '立案日期', '收件日期'],
    definition: {
      'zh-CN': '诉讼填收到应诉材料之日；投诉举报、线索、争议填收到之日。',
      en: 'Lawsuits: the day the papers came. Complaints, leads, disputes: the day they came in.',
    },
  }),
  registerColumn('decidedOn', ['决定/印发日期', 'Decided on'], '2024-04-22', {
    type: 'day',
    width: 13,
    aliases: ['决定日期', '印发日期', '作出决定日期', '办结日期', '审结日期', '结案日期', '决定时间'],
    definition: {
      'zh-CN':
        '作出决定、印发文件之日；诉讼、复议填审结之日，争议填明确主体之日，投诉举报填办结之日。未决定、未办结的留空。',
      en: 'Day of the decision or issue; of the judgment, settlement or close for other types. Empty while it is open.',
    },
  }),
  registerColumn('reviewedOn', ['审核日期', 'Reviewed on'], '2024-04-19', {
    type: 'day',
    width: 12,
    aliases: ['法制审核日期', '审核时间', '法制审核时间'],
    definition: {
      'zh-CN': '重大执法决定法制审核之日，应不晚于决定日期。',
      en: 'Day of the legal review of a major decision, not after the decision.',
    },
  }),
  registerColumn('reviewResult', ['审核结论', 'Review result'], '通过', {
    type: 'choice',
    list: reviewResultList,
    width: 11,
    aliases: ['法制审核结论', '审核意见', '审核结果', '法制审核'],
    definition: {
      'zh-CN': '重大执法决定必填，从下拉列表选择。',
      en: 'Needed for major decisions; choose from the list.',
    },
  }),
  registerColumn('publishedOn', ['公示日期', 'Published on'], '2024-04-26', {
    type: 'day',
    width: 12,
    aliases: ['公开日期', '公示时间', '公布日期', '决定公示日期'],
    definition: {
      'zh-CN': '执法决定公示之日；尚未公示的留空。',
      en: 'Day the decision was made public; empty until then.',
    },
  }),
  registerColumn('filedOn', ['备案/报备日期', 'Filed on'], '2024-04-28', {
    type: 'day',
    width: 13,
    aliases: ['备案日期', '报备日期', '报送备案日期', '备案时间', '报备时间'],
    definition: {
      'zh-CN': '重大决定、规范性文件报备案之日；诉讼填向司法局报备之日。尚未备案的留空。',
      en: 'Day a decision or document was filed, or a lawsuit reported; empty until then.',
    },
  }),
  registerColumn('commentFrom', ['征求意见起', 'Comment from'], '2024-03-04', {
    type: 'day',
    width: 12,
    aliases: ['征求意见开始日期', '征求意见开始', '公开征求意见起'],
    definition: {
      'zh-CN': '规范性文件公开征求意见的第一天。',
      en: 'First day of public comment on a normative document.',
    },
  }),
  registerColumn('commentTo', ['征求意见止', 'Comment to'], '2024-03-15', {
    type: 'day',
    width: 12,
    aliases: ['征求意见结束日期', '征求意见截止', '公开征求意见止'],
    definition: { 'zh-CN': '公开征求意见的最后一天。', en: 'Last day of public comment.' },
  }),
  registerColumn('officer1', ['执法人员证号1', 'Officer 1'], '410000000001', {
    type: 'code',
    personal: true,
    width: 15,
    aliases: ['执法证号1', '执法人员1', '主办人员证号', '执法人员证号(1)', '执法人员证号（1）'],
    definition: {
      'zh-CN': '现场执法人员的执法证号，不写姓名；不得填身份证号。',
      en: 'Certificate number of an officer on site, not the name and never an identity number.',
    },
  }),
  registerColumn('officer2', ['执法人员证号2', 'Officer 2'], '410000000002', {
    type: 'code',
    personal: true,
    width: 15,
    aliases: ['执法证号2', '执法人员2', '协办人员证号', '执法人员证号(2)', '执法人员证号（2）'],
    definition: { 'zh-CN': '第二名执法人员的执法证号。', en: 'Certificate number of the second officer.' },
  }),
  registerColumn('recorded', ['全过程音像', 'Recorded'], '是', {
    type: 'choice',
    list: recordedList,
    width: 11,
    aliases: ['全过程音像记录', '音像记录', '全程音像记录', '是否全过程记录'],
    definition: {
      'zh-CN': '是否全过程音像记录；查封扣押、强制拆除须为“是”。',
      en: 'Whether the whole was recorded; needed for seizure and demolition.',
    },
  }),
  registerColumn('referredTo', ['移送对象', 'Referred to'], '公安', {
    type: 'choice',
    list: referralList,
    width: 10,
    aliases: ['移送单位', '移送机关', '移送部门'],
    definition: { 'zh-CN': '线索、案件移送给谁；未移送的留空。', en: 'To whom it was referred; empty until then.' },
  }),
  registerColumn('outcome', ['结果', 'Outcome'], '未结', {
    type: 'choice',
    list: outcomeList,
    width: 10,
    aliases: ['审理结果', '案件结果', '裁判结果', '办理结果'],
    definition: {
      'zh-CN': '诉讼、复议填写；还在审理的选“未结”。',
      en: 'For lawsuits and reconsiderations; 未结 while it is heard.',
    },
  }),
  registerColumn('headAttended', ['负责人出庭', 'Head attended'], '是', {
    type: 'choice',
    list: attendanceList,
    width: 11,
    aliases: ['负责人是否出庭', '行政机关负责人出庭', '出庭应诉', '负责人出庭应诉'],
    definition: {
      'zh-CN': '诉讼填写：负责人是否出庭；法院不要求的选“不要求”。',
      en: 'For lawsuits: whether the head attended court; 不要求 where it was not asked.',
    },
  }),
  registerColumn('lossCause', ['败诉原因', 'Cause of loss'], '程序违法', {
    type: 'paragraph',
    width: 16,
    aliases: ['败诉原因分析', '败诉主要原因'],
    definition: { 'zh-CN': '败诉案件填写。', en: 'For lost cases.' },
  }),
  registerColumn('measure', ['整改措施', 'Measure'], '修订听证告知流程', {
    type: 'paragraph',
    width: 18,
    aliases: ['败诉整改措施', '整改情况'],
    definition: { 'zh-CN': '败诉案件填写：怎样改正同类问题。', en: 'For lost cases: how the like is put right.' },
  }),
  registerColumn('correctedOn', ['整改完成日期', 'Corrected on'], '2024-06-20', {
    type: 'day',
    width: 13,
    aliases: ['整改日期', '整改完成时间'],
    definition: { 'zh-CN': '整改做完之日；未做完的留空。', en: 'Day the correction was done; empty until then.' },
  }),
  registerColumn('note', ['说明', 'Note'], '法院延期开庭', {
    type: 'paragraph',
    width: 16,
    aliases: ['备注', '情况说明'],
    definition: {
      'zh-CN': '需要说明的情况；不要写当事人姓名、名称。',
      en: 'What should be known; no names of parties.',
    },
  }),
] as const satisfies readonly Column[];
