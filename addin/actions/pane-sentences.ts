import type { Localised } from '../../ledger/locale.ts';
import type { Notice, PaneProblem } from './pane-state.ts';
import { type HostProblem, hostProblemSentences } from './problems.ts';

/** A problem of the host as the pane shows it. */
export function hostProblem({ kind, detail }: HostProblem): PaneProblem {
  return { kind, detail, ...hostProblemSentences[kind] };
}

/** Problems that do not come from the host. */
export const paneProblems = {
  noLedger: problem(
    'no-ledger',
    { 'zh-CN': '这个工作簿里没有台账。', en: 'There is no ledger in this workbook.' },
    {
      'zh-CN': '点“载入模板”，或打开下发的台账再来校验。',
      en: 'Load the template, or open the ledger that was issued to you.',
    },
  ),
  hasLedger: problem(
    'has-ledger',
    {
      'zh-CN': '这个工作簿里已经有一份台账，没有再载入。',
      en: 'This workbook already holds a ledger; nothing was loaded.',
    },
    { 'zh-CN': '新建一个空白工作簿，在那里载入模板。', en: 'Open a new blank workbook and load the template there.' },
  ),
  noResultColumn: (sheets: readonly string[]) =>
    problem(
      'no-result-column',
      {
        'zh-CN': `“${sheets.join('、')}”没有“校验结果”列，问题已列在这里，但表上无法着色。`,
        en: `${sheets.join(', ')}: the column 校验结果 is missing; the findings are listed here, but the sheet cannot be coloured.`,
      },
      {
        'zh-CN': '在该表表头行右边的空列写上“校验结果”，再校验一次。',
        en: 'Write 校验结果 into an empty column at the right of the heading row and validate again.',
      },
    ),
  noRows: problem(
    'no-rows',
    {
      'zh-CN': '这个计划没有给该单位分配任务，也没有量化要求，不能生成台账。',
      en: 'The plan gives this unit neither a task nor a demand in numbers; there is no ledger to make.',
    },
    { 'zh-CN': '请核对计划和单位是否选对。', en: 'Check that plan and unit are the right ones.' },
  ),
  notAPlan: problem(
    'not-a-plan',
    { 'zh-CN': '这个文件不是计划文件，或者内容已损坏。', en: 'This file is no plan, or it is damaged.' },
    {
      'zh-CN': '请选择县级统筹单位下发的计划文件（.json）。',
      en: 'Choose the plan file (.json) issued by the coordinator.',
    },
  ),
  notARound: problem(
    'not-a-round',
    { 'zh-CN': '填报期的写法不对。', en: 'This is no reporting period.' },
    { 'zh-CN': '写成 2024-Q2（季度）、2024-H1（半年）或 2024（全年）。', en: 'Write 2024-Q2, 2024-H1 or 2024.' },
  ),
  noStampPlace: problem(
    'no-stamp-place',
    {
      'zh-CN': '检查已通过，但工作簿里的隐藏字典表丢失，检查记录没有写进去。',
      en: 'The ledger passed, but the hidden dictionary sheet is lost, so that the check could not be recorded in the workbook.',
    },
    {
      'zh-CN': '可以照常报送；要留下记录，请改用本期下发的模板。',
      en: 'Hand it in as usual; to keep a record, use the template of this round.',
    },
  ),
  formatsNotRestored: problem(
    'formats-not-restored',
    {
      'zh-CN': '有的表颜色规则丢失，而工作表受密码保护，没能补回；标记文字已写入“校验结果”列。',
      en: 'A sheet has lost its colours and is protected by a password: they could not be put back. The marks stand in 校验结果.',
    },
    {
      'zh-CN': '撤消工作表保护后再校验一次，或对照“校验结果”列查看。',
      en: 'Unprotect the sheet and validate again, or read the column 校验结果.',
    },
  ),
} as const;

/** What an action did. */
export const notices = {
  templateLoaded: notice('template-loaded', {
    'zh-CN': '模板已载入。Excel 的“撤消”记录因此清空，此前的操作不能再撤消。',
    en: 'The template is loaded. This emptied the undo list of Excel: earlier steps cannot be undone.',
  }),
  validated: (count: number) =>
    notice('validated', {
      'zh-CN': count === 0 ? '校验完成，没有发现问题。' : `校验完成，共 ${count} 条。`,
      en:
        count === 0 ? 'Validated; nothing was found.' : `Validated: ${count} ${count === 1 ? 'finding' : 'findings'}.`,
    }),
  cleared: notice('cleared', { 'zh-CN': '标记已全部清除。', en: 'All marks are removed.' }),
  nothingToClear: notice('nothing-to-clear', { 'zh-CN': '表上没有标记。', en: 'There are no marks.' }),
  nothingToNormalise: notice('nothing-to-normalise', {
    'zh-CN': '没有需要规范的内容。',
    en: 'There is nothing to normalise.',
  }),
  normalised: (count: number, changed: number) =>
    notice('normalised', {
      'zh-CN': `已规范 ${count} 个单元格。${changed > 0 ? `另有 ${changed} 个在预览后被改动，没有动它们。` : ''}`,
      en: `${count} ${count === 1 ? 'cell' : 'cells'} normalised.${changed > 0 ? ` ${changed} more changed after the preview and were left alone.` : ''}`,
    }),
  planAdded: (title: string) =>
    notice('plan-added', { 'zh-CN': `已加入计划“${title}”。`, en: `Plan "${title}" added.` }),
} as const;

function problem(kind: string, message: Localised, wayOut: Localised): PaneProblem {
  return { kind, message, wayOut, detail: null };
}

function notice(kind: string, message: Localised): Notice {
  return { kind, message };
}
