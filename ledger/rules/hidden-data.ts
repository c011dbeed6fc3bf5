import { observed } from '../rule/observed.ts';

/** Hidden rows, columns or sheets that hold data: read all the same. */
export const hiddenData = observed(
  {
    id: 'hidden-data',
    code: 'S-08',
    severity: 'warning',
    clause: 'practice',
    title: { 'zh-CN': '隐藏处有数据', en: 'Hidden data' },
    say: {
      'zh-CN': ({ found }) => `隐藏的行、列或工作表（${found}）中有数据，已一并读取，请取消隐藏后核对`,
      en: ({ found }) => `Hidden rows, columns or sheets (${found}) hold data, which was read too: unhide and check it`,
    },
    fix: {
      'zh-CN': '清除筛选、取消隐藏后逐行核对，不需要的内容请删除，例如全选行号后右键“取消隐藏”。',
      en: 'Clear the filter and unhide, check the rows and delete what should not be there, e.g. select all rows, right click, Unhide.',
    },
    sample: { found: '第 12—14 行', expected: '', column: '' },
  },
  { planColumns: true },
);
