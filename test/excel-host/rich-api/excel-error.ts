/** An error that Excel answers a batch with; `code` is what the add-in sees in `error.code`. */
export class ExcelError extends Error {
  readonly code: string;
  /** `Range.values`: the member that failed, where it is known. */
  readonly location: string;

  constructor(code: string, message: string, location = '') {
    super(message);
    this.name = 'ExcelError';
    this.code = code;
    this.location = location;
  }
}

/** The errors of Excel with its English sentences (Error handling with the application-specific APIs, Office Add-ins documentation). */
export const excelErrors = {
  itemNotFound: () => new ExcelError('ItemNotFound', "The requested resource doesn't exist."),
  itemAlreadyExists: () => new ExcelError('ItemAlreadyExists', 'The resource being created already exists.'),
  invalidArgument: () =>
    new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.'),
  invalidOperation: (what = 'The operation attempted is invalid on the object.') =>
    new ExcelError('InvalidOperation', what),
  invalidReference: () => new ExcelError('InvalidReference', 'This reference is not valid for the current operation.'),
  accessDenied: () => new ExcelError('AccessDenied', 'You cannot perform the requested operation.'),
  cellEditMode: () =>
    new ExcelError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    ),
  serviceNotAvailable: () => new ExcelError('ServiceNotAvailable', 'The service is unavailable.'),
  invalidObjectPath: (member: string) =>
    new ExcelError('InvalidObjectPath', `The object path of '${member}' isn't working for what you're trying to do.`),
} as const;

/** What this simulation does not have. Real Excel may well have it; the batch fails so that nobody takes silence for success. */
export function notSimulated(what: string): ExcelError {
  return new ExcelError('NotSimulated', `The simulated Excel has no ${what}.`, what);
}
