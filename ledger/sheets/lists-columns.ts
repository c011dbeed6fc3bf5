import type { Column } from '../sheet/sheet.ts';
import { listKindList, listStatusList } from './lists-choices.ts';
import { registerColumn } from './register-column.ts';

/** The columns of 清单制度台账 that the unit fills in. */
export const listColumns = [
  registerColumn('kind', ['类型', 'Kind'], '执法事项目录', {
    type: 'choice',
    list: listKindList,
    required: true,
    width: 14,
    aliases: ['清单类型', '制度类型', '类别'],
    definition: { 'zh-CN': '从下拉列表选择，一份清单或制度一行。', en: 'Choose from the list, a row for each paper.' },
  }),
  registerColumn('title', ['名称', 'Title'], '样例局行政执法事项目录', {
    type: 'text',
    required: true,
    width: 26,
    aliases: ['清单名称', '制度名称', '文件名称', '标题'],
    definition: { 'zh-CN': '文件的名称。', en: 'Title of the paper.' },
  }),
  registerColumn('documentNo', ['文号', 'Document no.'], '样例发〔2024〕8号', {
    type: 'code',
    width: 18,
    aliases: ['发文字号', '文件号', '印发文号'],
    definition: { 'zh-CN': '印发的文号。', en: 'Number under which it was issued.' },
  }),
  registerColumn('madeOn', ['制定日期', 'Made on'], '2024-05-10', {
    type: 'day',
    requiredWhere: { status: ['已印发', '已修订'] },
    width: 12,
    aliases: ['印发日期', '发布日期', '制定时间', '评估日期', '完成日期'],
    definition: {
      'zh-CN': '印发之日；评估填评估完成之日。还在制定的留空。',
      en: 'The day of issue, or of the evaluation; empty while it is being made.',
    },
  }),
  registerColumn('revisedOn', ['最近调整日期', 'Revised on'], '2024-11-05', {
    type: 'day',
    width: 12,
    aliases: ['版本/最近调整日期', '修订日期', '调整日期', '更新日期', '清理日期', '最近修订日期'],
    definition: { 'zh-CN': '最近一次清理、修订或动态调整之日。', en: 'The last day it was reviewed or changed.' },
  }),
  registerColumn('items', ['事项数', 'Items'], '126', {
    type: 'count',
    width: 8,
    aliases: ['清单事项数', '项数', '条目数'],
    definition: { 'zh-CN': '清单中的事项个数。', en: 'How many items it has.' },
  }),
  registerColumn('toRemove', ['拟清理/调整数', 'To be removed'], '3', {
    type: 'count',
    width: 10,
    aliases: ['拟清理数', '调整数', '清理数', '拟调整数'],
    definition: {
      'zh-CN': '五年未发生拟清理的、评估后拟调整的事项个数。',
      en: 'How many items are to be removed or changed.',
    },
  }),
  registerColumn('filedWith', ['备案单位', 'Filed with'], '县司法局', {
    type: 'text',
    width: 12,
    aliases: ['备案机关', '报备单位', '报送单位'],
    definition: { 'zh-CN': '向哪个单位备案。', en: 'With whom it was filed.' },
  }),
  registerColumn('filedOn', ['备案日期', 'Filed on'], '2024-05-20', {
    type: 'day',
    width: 12,
    aliases: ['报备日期', '备案时间', '报送日期'],
    definition: { 'zh-CN': '备案之日。', en: 'The day it was filed.' },
  }),
  registerColumn('url', ['公布网址', 'Published at'], 'https://sample.example/list', {
    type: 'text',
    width: 22,
    aliases: ['网址', '公示网址', '公开网址', '链接'],
    definition: { 'zh-CN': '向社会公布的网页地址。', en: 'Address of the page on which it is published.' },
  }),
  registerColumn('status', ['状态', 'State'], '已印发', {
    type: 'choice',
    list: listStatusList,
    required: true,
    width: 10,
    aliases: ['清单状态', '制度状态', '当前状态'],
    definition: {
      'zh-CN': '从下拉列表选择；乡镇直接适用上级基准的选“适用上级”。',
      en: 'Choose from the list; 适用上级 for a township that applies its superior’s.',
    },
  }),
  registerColumn('note', ['说明', 'Note'], '正在征求意见，6月底前印发', {
    type: 'paragraph',
    width: 18,
    aliases: ['备注', '情况说明'],
    definition: { 'zh-CN': '未按期制定等情况的说明。', en: 'Why it is late, or what else is to be known.' },
  }),
] as const satisfies readonly Column[];
