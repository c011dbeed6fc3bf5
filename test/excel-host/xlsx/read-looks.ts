import type { Comment, ConditionalFormattingRule, DataValidation, Style, Worksheet, WorksheetModel } from 'exceljs';
import { type Area, bounding, parseArea } from '../model/area.ts';
import type { ConditionalFormat } from '../model/conditional-format.ts';
import type { Sheet, Validation } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { protectionFrom } from './protection.ts';

/** What exceljs knows of a sheet and does not declare. */
interface UndeclaredModel {
  readonly sheetProtection?: Readonly<Record<string, unknown>> | null;
  readonly conditionalFormattings?: readonly {
    readonly ref: string;
    readonly rules: readonly ConditionalFormattingRule[];
  }[];
  readonly dataValidations?: Readonly<Record<string, DataValidation>>;
}

/** Adds to a workbook what only exceljs reads. Files that exceljs cannot read keep their contents alone. */
export async function readLooks(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(bytes.slice().buffer);
  } catch {
    return;
  }
  for (const sheet of workbook.sheets) {
    const worksheet = book.getWorksheet(sheet.name);
    if (worksheet !== undefined) dress(workbook, sheet, worksheet);
  }
  const active = workbook.sheets[book.views?.[0]?.activeTab ?? -1];
  if (active?.visibility === 'Visible') workbook.active = active;
}

function dress(workbook: Workbook, sheet: Sheet, worksheet: Worksheet): void {
  const notes = new Map<string, string | Comment>();
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      sheet.put(number, column - 1, { ...sheet.cell(number, column - 1), style: lookOf(cell.style) });
      if (cell.note) notes.set(cell.address, cell.note);
    });
  });
  const model: WorksheetModel & UndeclaredModel = worksheet.model;
  sheet.notes = notes;
  sheet.frame = model;
  sheet.protection = protectionFrom(model.sheetProtection);
  sheet.formats = formatsOf(workbook, model);
  sheet.validations = validationsOf(model.dataValidations ?? {});
  sheet.tabColor = worksheet.properties.tabColor?.argb?.slice(-6) ?? '';
}

function lookOf({ numFmt: _format, ...style }: Partial<Style>): Partial<Style> {
  return style;
}

function formatsOf(workbook: Workbook, { conditionalFormattings = [] }: UndeclaredModel): ConditionalFormat[] {
  const formats = conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map((rule) => ({
      priority: rule.priority,
      format: {
        id: workbook.newId(),
        type: rule.type === 'expression' ? ('Custom' as const) : ('Other' as const),
        areas: ref.split(' ').flatMap((part) => parseArea(part) ?? []),
        formula: rule.type === 'expression' ? String(rule.formulae?.[0] ?? '') : '',
        style: 'style' in rule ? (rule.style ?? {}) : {},
        stopIfTrue: false,
        kept: rule,
      },
    })),
  );
  return formats.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

/** exceljs gives a rule for every cell; cells of one column under each other with the same rule become one area. */
function validationsOf(byCell: Readonly<Record<string, DataValidation>>): Validation[] {
  const cells = Object.entries(byCell).flatMap(([address, rule]) => {
    const area = parseArea(address.replace(/^range:/, ''));
    return area === null || rule === undefined ? [] : [{ area, rule, text: JSON.stringify(rule) }];
  });
  cells.sort((one, other) => one.area.left - other.area.left || one.area.top - other.area.top);
  const grown: { area: Area; rule: DataValidation; text: string }[] = [];
  for (const cell of cells) {
    const last = grown.at(-1);
    const follows =
      last?.text === cell.text && last.area.left === cell.area.left && last.area.bottom + 1 === cell.area.top;
    if (last !== undefined && follows) last.area = bounding(last.area, cell.area);
    else grown.push(cell);
  }
  return grown.map(({ area, rule }) => ({ area, rule }));
}
