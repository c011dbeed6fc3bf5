import type { Finding } from '../finding/finding.ts';
import type { Refusal } from '../refusal.ts';
import { defineRule } from '../rule/rule.ts';

/** A file that cannot be used at all: encrypted, cut off, no workbook. Made from a refusal, for there is no ledger to look at. */
export const unusableFile = defineRule<{ reasonZh: string; reasonEn: string }>({
  id: 'unusable-file',
  code: 'S-12',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '文件无法使用', en: 'File cannot be used' },
  say: {
    'zh-CN': ({ reasonZh }) => `文件无法使用：${reasonZh}`,
    en: ({ reasonEn }) => `The file cannot be used: ${reasonEn}`,
  },
  fix: {
    'zh-CN':
      '去掉打开密码，用 WPS 或 Excel 打开确认内容完整，另存为 .xlsx 后重新报送，例如“样例局-2024-Q2.xlsx”；照片、扫描件不能代替台账。',
    en: 'Take the password off, open it in WPS or Excel to see that it is whole, save it as .xlsx (e.g. sample-2024-Q2.xlsx) and send it again; a photo or scan is no ledger.',
  },
  sample: { reasonZh: '文件已加密，请去掉打开密码', reasonEn: 'it is encrypted; take the password off' },
});

/** The finding for a refused file; its kind and message come from the refusal. */
export function refusalFinding(file: string, refusal: Refusal): Finding {
  return {
    rule: unusableFile.id,
    code: unusableFile.code,
    severity: unusableFile.severity,
    file,
    sheet: null,
    row: null,
    column: null,
    cell: null,
    unit: null,
    task: null,
    found: refusal.kind,
    expected: null,
    clause: unusableFile.clause,
    facts: { reasonZh: refusal.message['zh-CN'], reasonEn: refusal.message.en },
  };
}
