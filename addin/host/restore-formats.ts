/// <reference types="office-js" />
import type { FormatWrite } from '../actions/host-port.ts';

/**
 * Adds conditional formats on top of those a sheet has, the first one winning. A protected sheet is unprotected for it and
 * protected again as it was; one with a password refuses.
 */
export async function restoreFormats(
  context: Excel.RequestContext,
  name: string,
  formats: readonly FormatWrite[],
): Promise<null> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected,options');
  await context.sync();
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected) await unprotect(context, sheet);
  try {
    for (const [index, format] of formats.entries()) add(sheet, format, index);
    await context.sync();
  } finally {
    if (isProtected) {
      sheet.protection.protect(options);
      await context.sync();
    }
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
