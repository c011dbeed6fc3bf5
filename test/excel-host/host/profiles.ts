/** A version of Excel, by the requirement sets it says it has. */
export type ProfileName = 'too-old' | 'excel-2021' | 'excel-2024' | 'excel-365' | 'web';

export interface Profile {
  readonly name: ProfileName;
  /** Requirement set → version, as the host reports it. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Whether batches of add-ins can be undone. Before ExcelApi 1.19 they empty the undo list instead. */
  readonly undo: boolean;
}

const common = {
  DialogApi: '1.2',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
  DelayForCellEdit: '1.1',
};
// Only with these does Office.js tell the host which batches can be undone.
const undoable = { ExcelApiUndo: '1.20', RichApiRuntimeFlag: '1.2' };

/** Excel versions by the names the tests use (Excel JavaScript API requirement sets, Office Add-ins documentation). */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  'too-old': { name: 'too-old', requirementSets: { ...common, ExcelApi: '1.12' }, undo: false },
  'excel-2021': { name: 'excel-2021', requirementSets: { ...common, ExcelApi: '1.14' }, undo: false },
  'excel-2024': { name: 'excel-2024', requirementSets: { ...common, ExcelApi: '1.17' }, undo: false },
  'excel-365': { name: 'excel-365', requirementSets: { ...common, ...undoable, ExcelApi: '1.20' }, undo: true },
  web: {
    name: 'web',
    requirementSets: { ...common, ...undoable, ExcelApi: '1.20', ExcelApiOnline: '1.1' },
    undo: true,
  },
};
