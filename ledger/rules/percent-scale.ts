import { observed } from '../rule/observed.ts';

/** A percentage of which one cannot tell whether 0.95 means 0.95 % or 95 %. */
export const percentScale = observed({
  id: 'percent-scale',
  code: 'D-07',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '百分数口径不明', en: 'Percent scale unclear' },
  say: {
    'zh-CN': ({ column, found }) => `“${column}”的“${found}”口径不明：是比值还是百分数？请写明 %`,
    en: ({ column, found }) => `"${found}" in "${column}" may be a share or a percentage: write the % sign`,
  },
  fix: {
    'zh-CN': '带百分号填写，例如 95%（不要只填 0.95 或 95）。',
    en: 'Write the sign, e.g. 95 % and not 0.95 or 95.',
  },
  sample: { found: '0.95', expected: '', column: '公示率' },
});
