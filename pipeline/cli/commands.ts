import type { CommandDeclaration } from './command.ts';
import { asOf, out, plan, roster, round } from './options.ts';

const wrongUsage = { code: 2, when: { 'zh-CN': '命令用法有误', en: 'wrong usage' } };

/** Every command, in the order of the help. */
export const commands: readonly CommandDeclaration[] = [
  {
    name: 'import-plan',
    summary: {
      'zh-CN': '把计划文件读成计划，没有把握的列入核对工作簿；或读回核对后的工作簿',
      en: 'read a plan from its document, with a workbook for what is doubtful; or read that workbook back',
    },
    argument: {
      name: 'DOCUMENT',
      many: false,
      required: true,
      describe: {
        'zh-CN': '计划文件（.docx、.html、.txt、.pdf、.xlsx 等），或核对后的工作簿',
        en: 'the plan document (.docx, .html, .txt, .pdf, .xlsx …), or the review workbook after the corrections',
      },
    },
    options: [
      {
        name: 'region',
        value: 'NAME',
        describe: { 'zh-CN': '地区名称', en: 'name of the region' },
        otherwise: { 'zh-CN': '文件写明的地区', en: 'what the document says' },
      },
      {
        name: 'published',
        value: 'YYYY-MM-DD',
        describe: { 'zh-CN': '发布日期', en: 'day of publication' },
        otherwise: { 'zh-CN': '文件写明的日期', en: 'what the document says' },
      },
      {
        name: 'out',
        value: 'FILE',
        describe: { 'zh-CN': '计划写入的文件', en: 'file for the plan' },
        otherwise: { 'zh-CN': 'plan.json', en: 'plan.json' },
      },
      {
        name: 'review',
        value: 'FILE',
        describe: { 'zh-CN': '核对工作簿写入的文件', en: 'file for the review workbook' },
        otherwise: {
          'zh-CN': '有待核内容时，写在计划文件旁，名为 …-review.xlsx',
          en: 'beside the plan as …-review.xlsx, where anything is doubtful',
        },
      },
    ],
    exitCodes: [
      {
        code: 0,
        when: {
          'zh-CN': '计划已写出（待核内容另有核对工作簿）',
          en: 'the plan was written, whatever is left to review',
        },
      },
      {
        code: 1,
        when: {
          'zh-CN': '文件不能读成计划，或核对工作簿有矛盾',
          en: 'no plan can be read from the file, or the review workbook contradicts itself',
        },
      },
      wrongUsage,
    ],
    examples: [
      'task-ledger import-plan 实施方案.docx --region 样例县 --out plan.json',
      'task-ledger import-plan plan-review.xlsx --out plan.json',
    ],
  },
  {
    name: 'template',
    summary: { 'zh-CN': '按计划为每个单位生成台账工作簿', en: 'write one ledger workbook per unit from a plan' },
    options: [
      { ...plan, otherwise: { 'zh-CN': 'fangcheng-2023', en: 'fangcheng-2023' } },
      roster,
      {
        name: 'unit',
        value: 'CODE',
        describe: { 'zh-CN': '只生成一个单位：编号或名称', en: 'one unit only, by code or name' },
        otherwise: { 'zh-CN': '名录中的全部单位', en: 'every unit of the roster' },
      },
      { ...round, otherwise: { 'zh-CN': '今天所在的季度', en: 'the quarter of today' } },
      {
        name: 'previous',
        value: 'DIR',
        describe: {
          'zh-CN': '上期收到的台账所在文件夹：人员、未结问题、清单和任务状态沿用到新的工作簿',
          en: 'folder of the ledgers received for the last round: officers, open problems, lists and states are carried over',
        },
      },
      out('out/templates'),
    ],
    exitCodes: [{ code: 0, when: { 'zh-CN': '已全部生成', en: 'all workbooks were written' } }, wrongUsage],
    examples: [
      'task-ledger template --plan fangcheng-2023 --round 2024-Q2 --unit D01',
      'task-ledger template --plan fangcheng-2023 --round 2024-Q3 --previous inbox-2024-Q2 --out out/2024-Q3',
    ],
  },
  {
    name: 'validate',
    summary: {
      'zh-CN': '校验台账工作簿，逐格列出问题',
      en: 'check ledger workbooks and list every problem with its cell',
    },
    argument: {
      name: 'WORKBOOK',
      many: true,
      required: true,
      describe: { 'zh-CN': '一个或多个台账文件（或文件夹）', en: 'ledger files, or folders of them' },
    },
    options: [
      plan,
      roster,
      round,
      asOf,
      {
        name: 'format',
        value: 'table|json|csv',
        allowed: ['table', 'json', 'csv'],
        describe: { 'zh-CN': '输出格式', en: 'form of the output' },
        otherwise: { 'zh-CN': 'table', en: 'table' },
      },
      {
        name: 'locale',
        value: 'zh-CN|en',
        allowed: ['zh-CN', 'en'],
        describe: { 'zh-CN': '表格输出的语言', en: 'language of the table' },
        otherwise: { 'zh-CN': 'zh-CN', en: 'zh-CN' },
      },
    ],
    exitCodes: [
      {
        code: 0,
        when: { 'zh-CN': '没有“错误”级问题，文件都能用', en: 'nothing of severity error and no unusable file' },
      },
      { code: 1, when: { 'zh-CN': '有错误，或有文件不能用', en: 'an error, or an unusable file' } },
      wrongUsage,
    ],
    examples: [
      'task-ledger validate D01_县司法局_2024-Q2.xlsx --as-of 2024-07-10',
      'task-ledger validate inbox --format json',
    ],
  },
  {
    name: 'merge',
    summary: { 'zh-CN': '汇总一个填报期的台账，生成县级汇总', en: 'merge a round of ledgers into the county roll-up' },
    argument: {
      name: 'FOLDER',
      many: false,
      required: false,
      describe: {
        'zh-CN': '收到的台账所在文件夹；不写则用样例（--round 2024 为全年样例）',
        en: 'folder with the ledgers received; the sample round when absent (--round 2024: the sample of the year)',
      },
    },
    options: [
      plan,
      roster,
      {
        ...round,
        otherwise: {
          'zh-CN': '台账自带的填报期；样例为 2024-Q2',
          en: 'the round the workbooks name; 2024-Q2 of the sample',
        },
      },
      asOf,
      {
        name: 'previous',
        value: 'DIR',
        describe: {
          'zh-CN': '上期汇总结果的文件夹，用于比较和沿用核验意见',
          en: 'output folder of the last round: compares, carries review remarks over',
        },
      },
      {
        ...out('out'),
        otherwise: {
          'zh-CN': 'out；指定了填报期的样例为 out-2024',
          en: 'out; out-2024 for a sample round that is named',
        },
      },
      {
        name: 'strict',
        describe: { 'zh-CN': '有错误或不能用的文件时以 1 退出', en: 'exit 1 where validate would' },
      },
      {
        name: 'format',
        value: 'table|json',
        allowed: ['table', 'json'],
        describe: { 'zh-CN': '标准输出的格式', en: 'form of what goes to standard output' },
        otherwise: { 'zh-CN': 'table', en: 'table' },
      },
    ],
    exitCodes: [
      {
        code: 0,
        when: {
          'zh-CN': '汇总已写出（退回的文件和问题是其内容）',
          en: 'the roll-up was written; refused files and findings are its content',
        },
      },
      {
        code: 1,
        when: { 'zh-CN': '--strict 且有错误或不能用的文件', en: 'with --strict: an error, or an unusable file' },
      },
      wrongUsage,
    ],
    examples: [
      'task-ledger merge',
      'task-ledger merge --round 2024',
      'task-ledger merge inbox --round 2024-Q2 --as-of 2024-07-12 --previous out-2024-Q1 --out out-2024-Q2',
    ],
  },
  {
    name: 'plans',
    summary: { 'zh-CN': '列出随附的计划及其任务数', en: 'list the plans that come along, with their counts' },
    options: [],
    exitCodes: [{ code: 0, when: { 'zh-CN': '已列出', en: 'listed' } }, wrongUsage],
    examples: ['task-ledger plans'],
  },
];
