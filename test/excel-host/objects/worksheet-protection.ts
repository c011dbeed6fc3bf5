import type { ProtectionOptions, Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import type { HostType } from '../rich-api/host-object.ts';
import { optionsArgument } from './arguments.ts';

interface Target {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** What a protected sheet allows unless told otherwise. */
export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionType: HostType<Target> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ sheet }) => sheet.protection !== null },
    options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: ({ workbook, sheet }, [options, password]) => {
      if (sheet.protection !== null || workbook.readOnly) throw excelErrors.accessDenied();
      sheet.protection = {
        password: typeof password === 'string' ? password : '',
        options: { ...strictProtection, ...optionsArgument(options) },
      };
      workbook.changed({ kind: 'protection', sheet, isProtected: true });
    },
    unprotect: ({ workbook, sheet }, [password]) => {
      if (sheet.protection === null) return;
      const given = typeof password === 'string' ? password : '';
      if (sheet.protection.password !== given) throw excelErrors.invalidArgument();
      sheet.protection = null;
      workbook.changed({ kind: 'protection', sheet, isProtected: false });
    },
  },
};
