import type { GridName } from '../../ledger/grid/grid.ts';

/**
 * A defined name from what it refers to, `台账!$A$1:$B$12` or `'Sheet 1'!$A$1`. Null for anything that is not one area of
 * a sheet of this workbook: constants, formulas, several areas, other workbooks and broken references (#REF!).
 */
export function readDefinedName(name: string, refersTo: string): GridName | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!\s,:()[\]]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i.exec(
      refersTo.trim(),
    );
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const area = match?.[3];
  if (sheet === undefined || area === undefined || sheet.includes('[')) return null;
  return { name, sheet, area };
}
