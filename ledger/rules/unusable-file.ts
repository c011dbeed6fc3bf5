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
      '按上面说明的办法处理，打开确认内容完整后重新报送，例如“样例局-2024-Q2.xlsx”；没有模板的，向统筹单位索取本单位的模板。',
    en: 'Do what the sentence says, open the file to see that it is whole, and send it again, e.g. 样例局-2024-Q2.xlsx; ask the coordinator for your template if you have none.',
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
