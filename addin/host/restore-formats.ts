/// <reference types="office-js" />
import type { FormatWrite, SheetFormats } from '../actions/host-port.ts';

/**
 * Adds conditional formats on top of those that sheets have, the first one winning. A protected sheet is unprotected for it and
 * protected again as it was; one with a password refuses, and the sheets behind it are left alone.
 */
export async function restoreFormats(context: Excel.RequestContext, sheets: readonly SheetFormats[]): Promise<null> {
  const targets = sheets.map(({ sheet: name, formats }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected,options');
    return { sheet, formats };
  });
  await context.sync();
  const opened: { sheet: Excel.Worksheet; options: Excel.WorksheetProtectionOptions }[] = [];
  try {
    for (const { sheet } of targets) {
      const { protected: isProtected, options } = sheet.protection;
      if (!isProtected) continue;
      await unprotect(context, sheet);
      opened.push({ sheet, options });
    }
    for (const { sheet, formats } of targets) {
      for (const [index, format] of formats.entries()) add(sheet, format, index);
    }
    await context.sync();
  } finally {
    for (const { sheet, options } of opened) sheet.protection.protect(options);
    if (opened.length > 0) await context.sync();
  }
  return null;
}

async function unprotect(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    // Excel says InvalidArgument of a password that is wrong, and so of one that is missing.
    throw Object.assign(new Error('The sheet is protected by a password.', { cause: error }), { code: 'AccessDenied' });
  }
}

function add(sheet: Excel.Worksheet, format: FormatWrite, priority: number): void {
  const added = sheet.getRange(format.area).conditionalFormats.add('Custom');
  const { rule, format: look } = added.custom;
  rule.formula = `=${format.formula}`;
  if (format.fill !== null) look.fill.color = format.fill;
  if (format.ink !== null) look.font.color = format.ink;
  if (format.bold) look.font.bold = true;
  if (format.numberFormat !== null) look.numberFormat = format.numberFormat;
  for (const side of format.frame ? SIDES : []) {
    const border = look.borders.getItem(side);
    border.style = 'Continuous';
    if (format.ink !== null) border.color = format.ink;
  }
  added.priority = priority;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
