import type { Workbook } from 'exceljs';

/** An empty workbook in memory. exceljs takes a third of a second to load, so it is loaded when first asked for. */
export async function newWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
}
