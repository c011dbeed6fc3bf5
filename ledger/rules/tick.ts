import { observed } from '../rule/observed.ts';

/** A tick, 有 or Y read as 是, and their opposites as 否. A blank stays a blank. */
export const tick = observed({
  id: 'tick',
  code: 'D-17',
  severity: 'info',
  clause: 'practice',
  title: { 'zh-CN': '勾选符号已转换', en: 'Tick normalised' },
  say: {
    'zh-CN': ({ column, found, expected }) => `“${column}”的“${found}”已按“${expected}”读取`,
    en: ({ column, found, expected }) => `"${found}" in "${column}" was read as "${expected}"`,
  },
  fix: {
    'zh-CN': '无需处理；以后请从下拉列表选择“是”或“否”。',
    en: 'Nothing to do; next time choose 是 or 否 from the list.',
  },
  sample: { found: '√', expected: '是', column: '是否通报' },
});
