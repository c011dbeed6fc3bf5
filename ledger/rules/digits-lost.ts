import { observed } from '../rule/observed.ts';

/** A number of something that a spreadsheet took for a quantity and rounded. */
export const digitsLost = observed({
  id: 'digits-lost',
  code: 'D-19',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '编号被当成数字，位数已丢失', en: 'Number rounded by the spreadsheet' },
  say: {
    'zh-CN': ({ found, column }) => `${column}“${found}”被当成数字，后面的位数已丢失，请按文本重新填写`,
    en: ({ found, column }) =>
      `${column} "${found}" was taken for a quantity and its last digits are gone; type it as text`,
  },
  fix: {
    'zh-CN': '先把单元格格式设为“文本”，再填完整的编号，例如 410412000123456789。',
    en: 'Set the cell to text first, then type the whole number, e.g. 410412000123456789.',
  },
  sample: { found: '1.64E+17', expected: '', column: '执法证号' },
});
