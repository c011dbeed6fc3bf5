import { observed } from '../rule/observed.ts';

/** A choice column with a value that is neither in its list nor an alias of one. */
export const valueNotAllowed = observed({
  id: 'value-not-allowed',
  code: 'D-04',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '不在允许值内', en: 'Value not allowed' },
  say: {
    'zh-CN': ({ column, found, expected }) => `“${column}”填的“${found}”不在允许值内，请从下拉列表选择：${expected}`,
    en: ({ column, found, expected }) =>
      `"${column}" says "${found}", which is not in the list: choose one of ${expected}`,
  },
  fix: {
    'zh-CN': '点开单元格右侧的下拉箭头选一项，例如“推进中”；具体情况写到“本期进展”。',
    en: 'Choose from the list of the cell, e.g. 推进中; details belong in 本期进展.',
  },
  sample: { found: '差不多了', expected: '未启动、推进中、已完成', column: '完成状态' },
});
