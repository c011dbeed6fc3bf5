import { excelErrors } from '../rich-api/excel-error.ts';

/** `FFFF0000` of a workbook as `#FF0000`. */
export function hexOf(argb: string | undefined, otherwise: string): string {
  return argb === undefined ? otherwise : `#${argb.slice(-6).toUpperCase()}`;
}

/** `#ff0000` as `FFFF0000`. Throws InvalidArgument for all else; names of colours are not simulated. */
export function argbOf(colour: unknown): string {
  const digits = /^#([0-9a-f]{6})$/i.exec(String(colour))?.[1];
  if (digits === undefined) throw excelErrors.invalidArgument();
  return `FF${digits.toUpperCase()}`;
}
