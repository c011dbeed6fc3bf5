import { observed } from '../rule/observed.ts';

/** A day column that holds a status word (已完成, 长期坚持): never treated as a date. */
export const statusInDate = observed({
  id: 'status-in-date',
  code: 'D-05',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '日期列填了状态词', en: 'Status word in a date column' },
  say: {
    'zh-CN': ({ column, found }) => `“${column}”填了状态词“${found}”，状态请填到“完成状态”，此处只填日期`,
    en: ({ column, found }) =>
      `"${column}" holds the status word "${found}": choose it under 完成状态 and enter a date here`,
  },
  fix: {
    'zh-CN': '已完成的填完成的那一天，例如 2024-06-05；没有完成的留空。',
    en: 'Enter the day it was done, e.g. 2024-06-05; leave it empty when it is not done.',
  },
  sample: { found: '长期坚持', expected: '', column: '完成日期' },
});
