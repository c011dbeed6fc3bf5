import { observed } from '../rule/observed.ts';

/** A number typed as text or in full-width digits: understood and converted. */
export const textNumber = observed({
  id: 'text-number',
  code: 'D-06',
  severity: 'info',
  clause: 'practice',
  title: { 'zh-CN': '文本数字已转换', en: 'Text number converted' },
  say: {
    'zh-CN': ({ column, found, expected }) => `“${column}”的“${found}”已按“${expected}”读取`,
    en: ({ column, found, expected }) => `"${found}" in "${column}" was read as "${expected}"`,
  },
  fix: {
    'zh-CN': '无需处理；以后请用半角数字、不带单位填写，例如 60。',
    en: 'Nothing to do; next time enter plain digits without a unit, e.g. 60.',
  },
  sample: { found: '６０学时', expected: '60', column: '公共法律学时' },
});
