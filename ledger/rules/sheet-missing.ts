import { observed } from '../rule/observed.ts';

/** Sheets asked of the unit that the workbook does not have under any of their names: one finding for them all. */
export const sheetMissing = observed({
  id: 'sheet-missing',
  code: 'S-02',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '缺少工作表', en: 'Sheet missing' },
  say: {
    'zh-CN': ({ expected }) => `没有找到工作表“${expected}”，请恢复后再报`,
    en: ({ expected }) => `Not found in the workbook: sheet ${expected}; put it back and send again`,
  },
  fix: {
    'zh-CN': '工作表被删除或改了名的，从模板复制该表，或把表名改回模板中的名称，例如“任务台账”；表头行须保留。',
    en: 'Copy the sheet from the template, or give it its name back, e.g. 任务台账; keep its heading row.',
  },
  sample: { found: '', expected: '任务台账', column: '' },
});
