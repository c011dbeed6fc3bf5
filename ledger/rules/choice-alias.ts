import { observed } from '../rule/observed.ts';

/** A choice written in one of its other forms (办结 for 已完成): understood and converted. */
export const choiceAlias = observed({
  id: 'choice-alias',
  code: 'D-18',
  severity: 'info',
  clause: 'practice',
  title: { 'zh-CN': '选项已按别名读取', en: 'Choice read by alias' },
  say: {
    'zh-CN': ({ column, found, expected }) => `“${column}”的“${found}”已按“${expected}”读取`,
    en: ({ column, found, expected }) => `"${found}" in "${column}" was read as "${expected}"`,
  },
  fix: {
    'zh-CN': '读取有误的请从下拉列表改选，例如“推进中”；无误的无需处理。',
    en: 'Nothing to do when it is right; otherwise choose from the list, e.g. 推进中.',
  },
  sample: { found: '办结', expected: '已完成', column: '完成状态' },
});
