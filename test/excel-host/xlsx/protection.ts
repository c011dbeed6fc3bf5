import type { WorksheetProtection } from 'exceljs';
import type { Protection, ProtectionOptions } from '../model/sheet.ts';

/** Excel's name of a permission → exceljs's. */
const permissions = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

/** The protection of a sheet from exceljs's model of it. */
export function protectionFrom(model: Readonly<Record<string, unknown>> | null | undefined): Protection | null {
  if (!model?.sheet) return null;
  const allows = (name: keyof typeof permissions): boolean => model[permissions[name]] === true;
  const options: ProtectionOptions = {
    allowAutoFilter: allows('allowAutoFilter'),
    allowDeleteColumns: allows('allowDeleteColumns'),
    allowDeleteRows: allows('allowDeleteRows'),
    // In a file these two say what is locked, not what is allowed.
    allowEditObjects: model.objects !== false,
    allowEditScenarios: model.scenarios !== false,
    allowFormatCells: allows('allowFormatCells'),
    allowFormatColumns: allows('allowFormatColumns'),
    allowFormatRows: allows('allowFormatRows'),
    allowInsertColumns: allows('allowInsertColumns'),
    allowInsertHyperlinks: allows('allowInsertHyperlinks'),
    allowInsertRows: allows('allowInsertRows'),
    allowPivotTables: allows('allowPivotTables'),
    allowSort: allows('allowSort'),
    selectionMode:
      model.selectUnlockedCells === false ? 'None' : model.selectLockedCells === false ? 'Unlocked' : 'Normal',
  };
  return { password: model.hashValue === undefined ? '' : null, options };
}

/** The same for exceljs to write. */
export function protectionFor({ options }: Protection): Partial<WorksheetProtection> {
  const allowed: Partial<WorksheetProtection> = {
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
  };
  for (const [name, key] of Object.entries(permissions)) {
    allowed[key] = Reflect.get(options, name) === true;
  }
  return allowed;
}
