import type { Severity } from '../../ledger/finding/finding.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { BoardLine, BoardState } from '../../ledger/rollup/board.ts';
import type { SubmissionState } from '../../ledger/rollup/register.ts';

/** How severities are called in every output. */
export const severityNames: Readonly<Record<Severity, Localised>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  noncompliance: { 'zh-CN': '不合规', en: 'noncompliance' },
  warning: { 'zh-CN': '提醒', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
};

/** How the states of the register are called in every output. */
export const submissionNames: Readonly<Record<SubmissionState, string>> = {
  'on-time': '按时',
  late: '迟报',
  rejected: '退回',
  'nil-return': '零报告',
  missing: '未报',
  'no-task': '无任务',
};

/** How the states of a duty are called in every output. */
export const boardStateNames: Readonly<Record<BoardState, string>> = {
  met: '达标',
  open: '未到期',
  soon: '临期',
  missed: '未达标',
  unknown: '无法判断',
  unreported: '未报',
};

/** How binding a demand is, in a word. */
export const forceNames: Readonly<Record<BoardLine['force'], string>> = { duty: '应当', aim: '力争', claim: '参照' };
