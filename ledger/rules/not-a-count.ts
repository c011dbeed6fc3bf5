import { observed } from '../rule/observed.ts';

/** A count column with something that is not a non-negative integer. */
export const notACount = observed({
  id: 'not-a-count',
  code: 'D-10',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '数量不是非负整数', en: 'Not a count' },
  say: {
    'zh-CN': ({ column, found }) => `“${column}”填的“${found}”不是数量，请填 0 或正整数`,
    en: ({ column, found }) => `"${column}" says "${found}", which is no count: enter 0 or a positive whole number`,
  },
  fix: {
    'zh-CN': '只填一个准确的整数，例如 3；“约”“余”“多”等说明写到备注或进展中。',
    en: 'Enter one exact whole number, e.g. 3; words such as 约 or 余 belong in the notes.',
  },
  sample: { found: '3次左右', expected: '', column: '期次数' },
});
