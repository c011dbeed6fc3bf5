import type { Column } from '../sheet/sheet.ts';
import { problemTypeList, rectificationStatusList } from './rectification-choices.ts';
import { registerColumn } from './register-column.ts';
import { yesNoList } from './yes-no-list.ts';

/** The columns of 专项整治台账 that the unit fills in. */
export const rectificationColumns = [
  registerColumn('seq', ['序号', 'No.'], '1', {
    type: 'code',
    width: 6,
    aliases: ['编号', '问题序号'],
    definition: { 'zh-CN': '本单位问题的顺序号。', en: 'Your own number for the problem.' },
  }),
  registerColumn('year', ['年度', 'Year'], '2024', {
    type: 'code',
    required: true,
    width: 7,
    aliases: ['年份', '整治年度'],
    definition: { 'zh-CN': '问题列入哪一年的清单。', en: 'The year on whose list the problem is.' },
  }),
  registerColumn('area', ['领域', 'Field'], '道路运输', {
    type: 'text',
    width: 12,
    aliases: ['执法领域', '整治领域', '重点领域'],
    definition: { 'zh-CN': '问题所在的执法领域。', en: 'The field of enforcement.' },
  }),
  registerColumn('problemType', ['问题类型', 'Type of problem'], '机械执法', {
    type: 'choice',
    list: problemTypeList,
    width: 14,
    aliases: ['突出问题类型', '问题类别', '类型'],
    definition: {
      'zh-CN': '从下拉列表选择；都不是的选“其他不作为乱作为”。',
      en: 'Choose from the list; 其他不作为乱作为 for what is none of them.',
    },
  }),
  registerColumn('finding', ['问题表现', 'What is wrong'], '对轻微违法未先教育即处罚', {
    type: 'paragraph',
    width: 24,
    aliases: ['问题描述', '具体表现', '存在问题', '突出问题', '主要问题'],
    definition: {
      'zh-CN': '写清问题的具体表现；不写当事人和举报人。',
      en: 'What is wrong, without names of parties or informants.',
    },
  }),
  registerColumn('measure', ['整改措施', 'Measure'], '修订首违不罚清单并组织培训', {
    type: 'paragraph',
    width: 24,
    aliases: ['措施', '具体整改措施', '整治措施'],
    definition: { 'zh-CN': '怎么改。', en: 'How it is put right.' },
  }),
  registerColumn('standard', ['工作标准', 'Standard'], '同类案件抽查无再发', {
    type: 'paragraph',
    width: 18,
    aliases: ['整改标准', '整改目标', '标准', '完成标准'],
    definition: { 'zh-CN': '改到什么程度算完成。', en: 'When it counts as put right.' },
  }),
  registerColumn('owner', ['责任单位/机构', 'Responsible'], '执法监督科', {
    type: 'text',
    width: 14,
    aliases: ['责任单位', '责任机构', '责任科室', '责任部门', '整改责任单位'],
    definition: { 'zh-CN': '负责整改的单位或内设机构。', en: 'The body that puts it right.' },
  }),
  registerColumn('dueOn', ['完成时限', 'Due on'], '2024-09-30', {
    type: 'day',
    width: 12,
    aliases: ['整改时限', '整改期限', '时限', '完成期限'],
    definition: { 'zh-CN': '整改完成的最后一日，只填日期。', en: 'Last day for it; a date.' },
  }),
  registerColumn('status', ['整改状态', 'State'], '整改中', {
    type: 'choice',
    list: rectificationStatusList,
    width: 10,
    aliases: ['整改情况', '状态', '完成状态', '整改进展'],
    definition: { 'zh-CN': '从下拉列表选择。', en: 'Choose from the list.' },
  }),
  registerColumn('closedOn', ['完成日期', 'Closed on'], '2024-09-12', {
    type: 'day',
    width: 12,
    aliases: ['整改完成日期', '完成时间', '销号日期'],
    definition: { 'zh-CN': '状态为“已整改”时必填。', en: 'Needed once it is closed.' },
  }),
  registerColumn('institution', ['建章立制', 'Rules made'], '修订《样例局处罚程序规定》', {
    type: 'paragraph',
    width: 18,
    aliases: ['建章立制情况', '制度成果', '长效机制'],
    definition: { 'zh-CN': '因此建立或修订的制度。', en: 'What rules were made or changed because of it.' },
  }),
  registerColumn('sanctions', ['追责问责人次', 'Persons held to account'], '0', {
    type: 'count',
    width: 9,
    aliases: ['追责问责', '问责人次', '追责人次', '追责问责人数'],
    definition: { 'zh-CN': '只填人次，不写姓名。', en: 'The number alone, no names.' },
  }),
  registerColumn('evidence', ['佐证材料', 'Evidence'], '样例发〔2024〕21号', {
    type: 'paragraph',
    width: 18,
    aliases: ['佐证', '证明材料', '整改佐证'],
    definition: { 'zh-CN': '文号、文件名或链接；“已整改”时必填。', en: 'Needed once it is closed.' },
  }),
  registerColumn('exampleCase', ['典型案例', 'Example case'], '否', {
    type: 'choice',
    list: yesNoList,
    width: 8,
    aliases: ['是否典型案例', '作为典型案例'],
    definition: {
      'zh-CN': '是否作为典型案例随整治报告报送。',
      en: 'Whether it is sent with the report as an example.',
    },
  }),
  registerColumn('nilReport', ['零报告', 'Nil report'], '否', {
    type: 'choice',
    list: yesNoList,
    width: 8,
    aliases: ['是否零报告', '无问题', '本年无问题'],
    definition: {
      'zh-CN': '梳理后确无问题的，单独一行填年度并选“是”，其他各栏不填。',
      en: 'Where there is no problem at all: a row with the year and 是, nothing else.',
    },
  }),
  registerColumn('note', ['说明', 'Note'], '因设备采购延期至10月', {
    type: 'paragraph',
    width: 18,
    aliases: ['备注', '情况说明'],
    definition: { 'zh-CN': '逾期等情况的说明。', en: 'Why it is late, or what else is to be known.' },
  }),
] as const satisfies readonly Column[];
