import { excelErrors } from '../rich-api/excel-error.ts';

/** An argument that must be a text. Throws InvalidArgument. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw excelErrors.invalidArgument();
  return value;
}

/** An argument that must be a whole number, or the number given where it is left out. Throws InvalidArgument. */
export function numberArgument(value: unknown, otherwise?: number): number {
  const given = value ?? otherwise;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw excelErrors.invalidArgument();
  return given;
}

/** An argument that must be a plain object, empty where it is left out. Throws InvalidArgument. */
export function optionsArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw excelErrors.invalidArgument();
  return { ...value };
}
