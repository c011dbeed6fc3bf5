import type { Fault } from '../fault.ts';

/** Days counted from 1904, as old workbooks from a Mac do. They are the same days. */
export const datesFrom1904: Fault = {
  id: 'dates-from-1904',
  title: { 'zh-CN': '使用1904年日期系统', en: 'Dates counted from 1904' },
  redraw: (workbook) => {
    workbook.properties.date1904 = true;
  },
  expects: [],
};
