import type { Localised } from '../../ledger/locale.ts';

/** Why the host could not do what was asked. */
export type HostProblemKind =
  /** A cell is being edited; the host waits for Enter. */
  | 'cell-edit-mode'
  /** A protected sheet or workbook structure. */
  | 'protected'
  /** The workbook is open for reading alone. */
  | 'read-only'
  /** The host lacks a requirement set. */
  | 'too-old'
  /** The connection to the host or its server is lost. */
  | 'disconnected'
  /** A sheet or a range that is no longer there. */
  | 'not-found'
  | 'unexpected';

export interface HostProblem {
  readonly kind: HostProblemKind;
  /** Code and message of the host, for whoever is asked for help; never shown as the sentence itself. */
  readonly detail: string | null;
}

/** What is wrong, and what a person can do. */
export interface ProblemSentence {
  readonly message: Localised;
  readonly wayOut: Localised;
}

/** The sentence of every host problem. */
export const hostProblemSentences: Readonly<Record<HostProblemKind, ProblemSentence>> = {
  'cell-edit-mode': {
    message: {
      'zh-CN': '有单元格正在输入，Excel 暂时不接受操作。',
      en: 'A cell is being edited; Excel takes no commands.',
    },
    wayOut: { 'zh-CN': '按回车或 Esc 结束输入，再试一次。', en: 'Press Enter or Esc in the cell, then try again.' },
  },
  protected: {
    message: {
      'zh-CN': '工作表或工作簿受保护，未能写入。',
      en: 'The sheet or the workbook is protected; nothing was written.',
    },
    wayOut: {
      'zh-CN': '在“审阅”选项卡点“撤消工作表保护”或取消“保护工作簿”（模板没有密码），再试一次。',
      en: 'On the Review tab choose Unprotect Sheet or Protect Workbook (the template has no password), then try again.',
    },
  },
  'read-only': {
    message: {
      'zh-CN': '工作簿以只读方式打开，可以校验和查看，不能写入标记。',
      en: 'The workbook is open read-only: it can be checked and looked at, not written.',
    },
    wayOut: {
      'zh-CN': '点“启用编辑”，或另存一份到本机后再打开。',
      en: 'Choose Enable Editing, or save a copy and open that.',
    },
  },
  'too-old': {
    message: {
      'zh-CN': '这个版本的 Excel 没有所需的功能（需要 ExcelApi 1.13，即 Excel 2021、Microsoft 365 或网页版）。',
      en: 'This Excel lacks what is needed (ExcelApi 1.13: Excel 2021, Microsoft 365 or Excel on the web).',
    },
    wayOut: {
      'zh-CN': '可照常填写模板（下拉列表和颜色提示仍然有效），由县级统筹单位用命令行校验；或改用较新的 Excel。',
      en: 'Fill in the template as usual (its lists and colours work) and let the coordinator check it, or use a newer Excel.',
    },
  },
  disconnected: {
    message: {
      'zh-CN': '与 Excel 的连接中断，本次操作没有完成。',
      en: 'The connection to Excel was lost; the action was not completed.',
    },
    wayOut: {
      'zh-CN': '检查网络后点“重新读取”；仍不行就关闭任务窗格再打开。',
      en: 'Check the network and choose Refresh; if that fails, close the pane and open it again.',
    },
  },
  'not-found': {
    message: { 'zh-CN': '要找的工作表或单元格已经不在了。', en: 'The sheet or cell is no longer there.' },
    wayOut: {
      'zh-CN': '工作簿可能刚被改动，请再点一次“校验”。',
      en: 'The workbook may have just changed: validate again.',
    },
  },
  unexpected: {
    message: {
      'zh-CN': 'Excel 报告了一个意外的错误，本次操作没有完成。',
      en: 'Excel reported an unexpected error; the action was not completed.',
    },
    wayOut: {
      'zh-CN': '请再试一次；重复出现时，把下面的说明发给统筹单位。',
      en: 'Try again; if it happens again, send the details below to the coordinator.',
    },
  },
};
