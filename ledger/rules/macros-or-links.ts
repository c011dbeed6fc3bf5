import { defineRule } from '../rule/rule.ts';

const whats = {
  macros: { 'zh-CN': '宏', en: 'macros' },
  links: { 'zh-CN': '外部链接', en: 'links to other workbooks' },
  both: { 'zh-CN': '宏和外部链接', en: 'macros and links to other workbooks' },
};

/** A workbook with macros or links: only the values stored in its cells were read. */
export const macrosOrLinks = defineRule<{ what: keyof typeof whats }>({
  id: 'macros-or-links',
  code: 'S-11',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '含宏或外部链接', en: 'Macros or external links' },
  say: {
    'zh-CN': ({ what }) => `工作簿含有${whats[what]['zh-CN']}，未执行也未更新，只读取了单元格中已有的值，请核对`,
    en: ({ what }) =>
      `The workbook has ${whats[what].en}: not run and not updated, only stored values were read; check them`,
  },
  fix: {
    'zh-CN': '另存为不含宏的 .xlsx，外部链接用“编辑链接—断开链接”改成数值，例如把 =[旧表.xlsx]Sheet1!B2 改为 86。',
    en: 'Save as .xlsx without macros and break the links, e.g. replace =[old.xlsx]Sheet1!B2 by 86.',
  },
  sample: { what: 'links' },
  *find({ source }) {
    if (!source.macros && !source.externalLinks) return;
    const what = source.macros && source.externalLinks ? 'both' : source.macros ? 'macros' : 'links';
    yield { place: { sheet: null, row: null, columnIndex: null, columnId: null }, facts: { what } };
  },
});
