import type { Workbook } from 'exceljs';
import type { Fault } from '../fault.ts';

/** Saved as a workbook of Excel 97. */
export const excel97: Fault = {
  id: 'excel-97',
  title: { 'zh-CN': '存成 .xls', en: 'Saved as .xls' },
  save: saveBiff,
  rename: (file) => file.replace(/\.xlsx$/, '.xls'),
  expects: [],
};

/** Saved by WPS under its own ending; inside it is the same as .xls. */
export const wpsEt: Fault = {
  id: 'wps-et',
  title: { 'zh-CN': '存成 .et', en: 'Saved as .et' },
  save: saveBiff,
  rename: (file) => file.replace(/\.xlsx$/, '.et'),
  expects: [],
};

/** The same cells as BIFF8. Defined names are lost on the way, as by many a converter. */
async function saveBiff(workbook: Workbook): Promise<Uint8Array> {
  const { read, write } = await import('@e965/xlsx');
  const book = read(await workbook.xlsx.writeBuffer(), { type: 'array', cellNF: true, cellText: false });
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
}
