import type { DataValidation, Worksheet } from 'exceljs';

/** exceljs has it on every sheet, in memory and streaming, and does not declare it. */
interface Validating {
  readonly dataValidations: { add(area: string, validation: DataValidation): void };
}

/**
 * Sets the validation of a whole area (`I5:I60`) in one piece; cell by cell exceljs writes overlapping areas.
 * Lists are given as a defined name or a range: an inline list over 255 characters breaks the workbook.
 */
export function addValidation(sheet: Worksheet, area: string, validation: DataValidation): void {
  if (!isValidating(sheet)) throw new Error('this sheet cannot carry data validation');
  sheet.dataValidations.add(area, validation);
}

function isValidating(sheet: Worksheet): sheet is Worksheet & Validating {
  return 'dataValidations' in sheet;
}
