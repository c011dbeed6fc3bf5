import { observed } from '../rule/observed.ts';

/** A date typed as text: understood and converted. */
export const textDate = observed({
  id: 'text-date',
  code: 'D-03',
  severity: 'info',
  clause: 'practice',
  title: { 'zh-CN': '文本日期已转换', en: 'Text date converted' },
  say: {
    'zh-CN': ({ column, found, expected }) => `“${column}”的文本“${found}”已按日期 ${expected} 读取`,
    en: ({ column, found, expected }) => `The text "${found}" in "${column}" was read as the day ${expected}`,
  },
  fix: {
    'zh-CN': '无需处理；以后请直接输入日期，例如 2024-06-05。',
    en: 'Nothing to do; next time enter a date, e.g. 2024-06-05.',
  },
  sample: { found: '2024.6.5', expected: '2024-06-05', column: '完成日期' },
});
