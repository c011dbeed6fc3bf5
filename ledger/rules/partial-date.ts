import { observed } from '../rule/observed.ts';

/** A date that names a month, a ten-day period or a year only, or lacks its year: read as a day, which a person must confirm. */
export const partialDate = observed({
  id: 'partial-date',
  code: 'D-02',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '日期不完整', en: 'Partial date' },
  say: {
    'zh-CN': ({ column, found, expected, precision }) =>
      `“${column}”的“${found}”${precision === 'day' ? '年份不全' : '没有写到哪一天'}，暂按 ${expected} 处理，请确认`,
    en: ({ column, found, expected, precision }) =>
      `"${column}" says "${found}", ${precision === 'day' ? 'which lacks the full year' : 'which names no day'}; read as ${expected} for now: confirm it`,
  },
  fix: {
    'zh-CN': '补写到日，例如把“2024年6月”改为 2024-06-05。',
    en: 'Name the day, e.g. 2024-06-05 instead of 2024年6月.',
  },
  sample: { found: '2024年6月', expected: '2024-06-30', column: '完成日期' },
});
