import { observed } from '../rule/observed.ts';

/** A figure in 万 in a column that counts single units, or the other way round. */
export const mixedUnit = observed({
  id: 'mixed-unit',
  code: 'D-15',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '“万”与单个单位混用', en: 'Mixed 万 and single units' },
  say: {
    'zh-CN': ({ column, found }) => `“${column}”的“${found}”与本列单位不一致，“万”与“件、元”混用，请按本列单位填写`,
    en: ({ column, found }) =>
      `"${found}" in "${column}" mixes 万 (ten thousand) with single units: use the unit of the column`,
  },
  fix: {
    'zh-CN': '按表头的单位换算后只填数字，例如本列单位为“元”时，1.2万元填 12000。',
    en: 'Convert to the unit of the heading and enter digits only, e.g. 12000 for 1.2万元 in a column of 元.',
  },
  sample: { found: '1.2万元', expected: '', column: '金额' },
});
