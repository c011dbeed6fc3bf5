import { observed } from '../rule/observed.ts';

/** Merged cells in the data: their value was carried down inside the merge and no further. */
export const mergedCells = observed(
  {
    id: 'merged-cells',
    code: 'S-09',
    severity: 'warning',
    clause: 'practice',
    title: { 'zh-CN': '数据区有合并单元格', en: 'Merged cells in the data' },
    say: {
      'zh-CN': ({ found }) => `数据区有合并单元格（${found}），其内容已填到合并范围内的每一行，请核对`,
      en: ({ found }) =>
        `Cells are merged in the data (${found}); their content was filled into every row of the merge: check it`,
    },
    fix: {
      'zh-CN': '取消合并，每行各填各的内容，例如取消 I8:I10 的合并后分别填写三行的完成状态。',
      en: 'Unmerge and fill in every row by itself, e.g. unmerge I8:I10 and give each of the three rows its status.',
    },
    sample: { found: 'I8:I10', expected: '', column: '' },
  },
  { planColumns: true },
);
