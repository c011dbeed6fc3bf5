import { observed } from '../rule/observed.ts';

/** A day column with words that are no date. */
export const notADate = observed({
  id: 'not-a-date',
  code: 'D-01',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '不是日期', en: 'Not a date' },
  say: {
    'zh-CN': ({ column, found }) => `“${column}”填的“${found}”不是日期，请填一个具体的日期`,
    en: ({ column, found }) => `"${column}" says "${found}", which is no date: enter one day`,
  },
  fix: {
    'zh-CN': '只填年月日，例如 2024-06-05；说明文字请写到“本期进展”。',
    en: 'Enter year, month and day, e.g. 2024-06-05; words belong in 本期进展.',
  },
  sample: { found: '详见附件', expected: '', column: '完成日期' },
});
