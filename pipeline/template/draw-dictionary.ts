import type { Workbook } from 'exceljs';
import { columnLetter } from '../../ledger/grid/grid.ts';
import {
  type ChoiceList,
  IDENTITY_KEYS,
  IDENTITY_NAME,
  type IdentityKey,
  listName,
  TEMPLATE_VERSION,
} from '../../ledger/sheet/sheet.ts';
import { yesNoList } from '../../ledger/sheets/yes-no-list.ts';
import { TEXT_FORMAT } from '../workbook/look.ts';
import { nameArea, setWidths } from '../workbook/workbook.ts';
import type { TemplateOptions } from './template-options.ts';

/** Name of the hidden sheet. */
const DICTIONARY_SHEET = '字典';
/** Column of the first list; the identity table stands left of it. */
const FIRST_LIST_COLUMN = 3;

/**
 * The sheet nobody sees: which ledger the workbook is, and the values of the dropdowns. Both are found by defined names.
 * Row 1 has headings; identity in A2:B7, one list a column from D on.
 */
export function drawDictionary(workbook: Workbook, options: TemplateOptions): void {
  const sheet = workbook.addWorksheet(DICTIONARY_SHEET, { state: 'veryHidden' });
  const lists = listsOf(options);
  setWidths(sheet, [14, 40, 4, ...lists.map(() => 20)]);
  sheet.getCell('A1').value = '键';
  sheet.getCell('B1').value = '值';
  for (const [index, key] of IDENTITY_KEYS.entries()) {
    sheet.getCell(`A${index + 2}`).value = key;
    const cell = sheet.getCell(`B${index + 2}`);
    cell.value = identityOf(options)[key];
    cell.numFmt = TEXT_FORMAT;
  }
  nameArea(workbook, IDENTITY_NAME, DICTIONARY_SHEET, `A2:B${IDENTITY_KEYS.length + 1}`);
  for (const [index, list] of lists.entries()) {
    const letter = columnLetter(FIRST_LIST_COLUMN + index);
    sheet.getCell(`${letter}1`).value = list.id;
    for (const [position, { value }] of list.choices.entries()) sheet.getCell(`${letter}${position + 2}`).value = value;
    nameArea(workbook, listName(list), DICTIONARY_SHEET, `${letter}2:${letter}${list.choices.length + 1}`);
  }
}

function identityOf({ plan, unit, round }: TemplateOptions): Readonly<Record<IdentityKey, string>> {
  return {
    plan: plan.id,
    planVersion: String(plan.version),
    unit: unit.code,
    unitName: unit.shortName,
    round: round.id,
    template: String(TEMPLATE_VERSION),
  };
}

/** Every list that a sheet uses, once each, and 是/否. */
function listsOf({ sheets }: TemplateOptions): readonly ChoiceList[] {
  const lists = new Map<string, ChoiceList>([[yesNoList.id, yesNoList]]);
  for (const { list } of sheets.flatMap((sheet) => sheet.columns)) if (list) lists.set(list.id, list);
  return [...lists.values()];
}
