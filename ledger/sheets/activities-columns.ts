import type { Column } from '../sheet/sheet.ts';
import { activityTypeList, filingList } from './activities-lists.ts';
import { registerColumn } from './register-column.ts';
import { yesNoList } from './yes-no-list.ts';

/** The columns of 活动监督登记 that the unit fills in. */
export const activityColumns = [
  registerColumn('type', ['类型', 'Type'], '实战演练', {
    type: 'choice',
    list: activityTypeList,
    required: true,
    width: 14,
    aliases: ['活动类型', '事项类型', '活动名称', '类别'],
    definition: {
      'zh-CN': '从下拉列表选择，一次活动或一次报送一行；计划要求的次数按类型统计。',
      en: 'Choose from the list, a row for each event or filing; the plan counts by type.',
    },
  }),
  registerColumn('subtype', ['子类', 'What was filed'], '培训计划', {
    type: 'choice',
    list: filingList,
    requiredWhere: { type: ['报送材料'] },
    width: 12,
    aliases: ['材料类型', '报送材料名称', '材料名称', '二级类型'],
    definition: {
      'zh-CN': '类型为“报送材料”时必填：报的是哪一种材料。其他类型留空。',
      en: 'Needed for 报送材料: which paper was filed. Empty for other types.',
    },
  }),
  registerColumn('heldOn', ['日期', 'Held or filed on'], '2024-05-16', {
    type: 'day',
    required: true,
    width: 12,
    aliases: ['举办日期', '开展日期', '活动日期', '报送日期', '时间', '开展时间'],
    definition: {
      'zh-CN': '活动开展或材料报送之日；跨几天的填最后一天。本年1月1日以来的都保留在表中。',
      en: 'The day it was held or filed, the last of several. Rows stay in the sheet from 1 January on.',
    },
  }),
  registerColumn('times', ['期次数', 'Times'], '1', {
    type: 'count',
    width: 8,
    aliases: ['次数', '期数', '期次', '场次'],
    definition: {
      'zh-CN': '一行代表几期（次）；留空按1计。',
      en: 'How many times this row stands for; 1 where empty.',
    },
  }),
  registerColumn('participants', ['参加人数', 'Participants'], '46', {
    type: 'count',
    width: 9,
    aliases: ['人数', '参训人数', '参加人次', '培训人数'],
    definition: { 'zh-CN': '参加的人数，只填数字。', en: 'How many took part.' },
  }),
  registerColumn('hours', ['学时', 'Hours'], '8', {
    type: 'amount',
    width: 7,
    aliases: ['培训学时', '课时'],
    definition: { 'zh-CN': '培训类活动每人的学时。', en: 'Hours for each person, of a training.' },
  }),
  registerColumn('target', ['对象单位', 'Body concerned'], '样例一镇', {
    type: 'text',
    width: 16,
    aliases: ['被检查单位', '监督对象', '评查对象', '检查对象'],
    definition: {
      'zh-CN': '监督检查、评查、层级监督的对象；对下级的监督必须写明下级单位，否则不计次数。',
      en: 'Who was inspected or reviewed; supervision of subordinates counts only where they are named.',
    },
  }),
  registerColumn('problemsFound', ['发现问题数', 'Problems found'], '6', {
    type: 'count',
    width: 9,
    aliases: ['发现问题', '问题数', '查出问题数'],
    definition: { 'zh-CN': '检查、评查发现的问题个数。', en: 'How many problems were found.' },
  }),
  registerColumn('problemsMended', ['已整改数', 'Corrected'], '6', {
    type: 'count',
    width: 9,
    aliases: ['整改数', '已整改', '整改完成数'],
    definition: { 'zh-CN': '其中已整改的个数。', en: 'How many of them were corrected.' },
  }),
  registerColumn('circulated', ['是否通报', 'Circulated'], '是', {
    type: 'choice',
    list: yesNoList,
    width: 8,
    aliases: ['通报', '通报情况', '是否已通报'],
    definition: { 'zh-CN': '检查、评查结果是否通报。', en: 'Whether the result was circulated.' },
  }),
  registerColumn('evidence', ['文号/佐证', 'Document or evidence'], '样例发〔2024〕12号', {
    type: 'paragraph',
    width: 20,
    aliases: ['佐证材料', '文号', '佐证', '证明材料'],
    definition: {
      'zh-CN': '文号、通知、照片或报告的文件名。',
      en: 'Document number or name of the file that shows it.',
    },
  }),
  registerColumn('sentTo', ['报送单位', 'Filed with'], '县司法局', {
    type: 'text',
    requiredWhere: { type: ['报送材料'] },
    width: 12,
    aliases: ['报送对象', '接收单位', '报送至'],
    definition: {
      'zh-CN': '材料报送给哪个单位；类型为“报送材料”时必填。',
      en: 'To whom the paper was sent; needed for 报送材料.',
    },
  }),
  registerColumn('note', ['说明', 'Note'], '因防汛推迟到下半年', {
    type: 'paragraph',
    width: 18,
    aliases: ['备注', '情况说明'],
    definition: { 'zh-CN': '需要说明的情况。', en: 'What else is to be known.' },
  }),
] as const satisfies readonly Column[];
