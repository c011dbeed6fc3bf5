import { Sheet } from '../model/sheet.ts';
import type { DefinedName, Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { optionsArgument, textArgument } from './arguments.ts';
import type { ExcelObjects } from './excel-objects.ts';

/**
 * `workbook.insertWorksheetsFromBase64`: brings sheets of another workbook in, with their names. A sheet whose name is taken
 * gets a number; a name of the workbook that is taken becomes one of its sheet. Gives the ids of the new sheets.
 */
export async function insertWorksheets(excel: ExcelObjects, [base64, options]: readonly unknown[]): Promise<string[]> {
  const { workbook } = excel;
  if (workbook.readOnly) throw excelErrors.accessDenied();
  const { sheetNamesToInsert, positionType = 'End', relativeTo } = optionsArgument(options);
  const source = await excel.open(bytesOf(textArgument(base64)));
  const wanted =
    Array.isArray(sheetNamesToInsert) && sheetNamesToInsert.length > 0 ? sheetNamesToInsert.map(textArgument) : null;
  if (wanted?.some((name) => source.sheet(name) === null)) throw excelErrors.invalidArgument();
  const chosen = source.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
  const at = positionOf(workbook, positionType, relativeTo);
  const inserted = new Map(chosen.map((sheet) => [sheet, copyOf(workbook, sheet)] as const));
  const sheets = [...inserted.values()];
  workbook.sheets = [...workbook.sheets.slice(0, at), ...sheets, ...workbook.sheets.slice(at)];
  workbook.names = [...workbook.names, ...namesOf(workbook, source, inserted)];
  for (const sheet of sheets) workbook.changed({ kind: 'added', sheet });
  return sheets.map(({ id }) => id);
}

function positionOf(workbook: Workbook, positionType: unknown, relativeTo: unknown): number {
  if (positionType === 'None' || positionType === 'End' || positionType === null) return workbook.sheets.length;
  if (positionType === 'Beginning') return 0;
  const anchor = typeof relativeTo === 'string' ? workbook.sheet(relativeTo) : null;
  if (anchor === null || (positionType !== 'Before' && positionType !== 'After')) throw excelErrors.invalidArgument();
  return workbook.sheets.indexOf(anchor) + (positionType === 'After' ? 1 : 0);
}

function copyOf(workbook: Workbook, source: Sheet): Sheet {
  const copy = new Sheet(workbook.newId(), freeName(workbook, source.name));
  const { visibility, tabColor, merges, validations, protection, frame, notes } = source;
  const formats = source.formats.map((format) => ({ ...format, id: workbook.newId() }));
  Object.assign(copy, { visibility, tabColor, merges, validations, protection, frame, notes, formats });
  for (const { row, column, cell } of source.cells()) copy.put(row, column, cell);
  for (const row of source.hiddenRows) copy.hiddenRows.add(row);
  for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
  return copy;
}

function freeName(workbook: Workbook, name: string): string {
  let number = 1;
  let free = name;
  while (workbook.sheet(free) !== null) {
    number += 1;
    free = `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  }
  return free;
}

/** Names of the source that point at an inserted sheet, pointing at its copy. */
function namesOf(workbook: Workbook, source: Workbook, inserted: ReadonlyMap<Sheet, Sheet>): DefinedName[] {
  return source.names.flatMap((item) => {
    const target = [...inserted].find(([{ name }]) => startsAt(item.formula, name));
    if (target === undefined) return [];
    const [from, to] = target;
    const taken = workbook.names.some(
      ({ name, sheetId }) => sheetId === null && name.toLowerCase() === item.name.toLowerCase(),
    );
    const formula = item.formula.replace(from.name, () => to.name);
    return [{ ...item, formula, sheetId: item.sheetId !== null || taken ? to.id : null }];
  });
}

function startsAt(formula: string, sheetName: string): boolean {
  return formula.startsWith(`=${sheetName}!`) || formula.startsWith(`='${sheetName.replaceAll("'", "''")}'!`);
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw excelErrors.invalidArgument();
  }
}
