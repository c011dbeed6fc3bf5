import type { Severity } from '../../ledger/finding/finding.ts';
import type { Localised } from '../../ledger/locale.ts';
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
