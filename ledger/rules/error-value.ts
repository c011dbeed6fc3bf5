import { observed } from '../rule/observed.ts';

/** A cell that shows a formula error. */
export const errorValue = observed({
  id: 'error-value',
  code: 'S-10',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '公式错误值', en: 'Formula error value' },
  say: {
    'zh-CN': ({ column, found }) => `“${column}”显示公式错误 ${found}，取不到值，请改为实际内容`,
    en: ({ column, found }) => `"${column}" shows the formula error ${found} and has no value: put the value in`,
  },
  fix: {
    'zh-CN': '检查公式引用的行列是否已删除，或直接填入数值，例如把 #REF! 改为 86。',
    en: 'See whether what the formula refers to is gone, or type the value, e.g. 86 instead of #REF!.',
  },
  sample: { found: '#REF!', expected: '', column: '本期进展' },
});
