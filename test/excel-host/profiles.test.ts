import { excelInNode } from './excel-in-node.ts';
import { type ProfileName, profiles } from './host/profiles.ts';
import { Workbook } from './model/workbook.ts';

type Batch = (context: Excel.RequestContext) => void;

/** A member, the level that Microsoft's own code asks for it, and a use of it. */
const members: readonly (readonly [string, number, Batch])[] = [
  ['conditionalFormats', 6, ({ workbook }) => void sheet(workbook).getRange('A1').conditionalFormats.getCount()],
  ['dataValidation', 8, ({ workbook }) => void sheet(workbook).getRange('A1').dataValidation.load('type')],
  ['worksheets.onChanged', 9, ({ workbook }) => void workbook.worksheets.onChanged.add(async () => {})],
  ['getRowProperties', 9, ({ workbook }) => void sheet(workbook).getRange('A1').getRowProperties({ rowHidden: true })],
  [
    'getMergedAreasOrNullObject',
    13,
    ({ workbook }) => void sheet(workbook).getRange('A1').getMergedAreasOrNullObject(),
  ],
  ['insertWorksheetsFromBase64', 13, ({ workbook }) => void workbook.insertWorksheetsFromBase64('UEsDBA==')],
  [
    'worksheets.onProtectionChanged',
    14,
    ({ workbook }) => void workbook.worksheets.onProtectionChanged.add(async () => {}),
  ],
];

const sheet = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem('任务台账');

describe("Excel versions, by what Microsoft's own check refuses", () => {
  it.each<[ProfileName, number]>([
    ['too-old', 12],
    ['excel-2021', 14],
    ['excel-2024', 17],
    ['excel-365', 20],
    ['web', 20],
  ])('%s has ExcelApi 1.%i', async (name, level) => {
    const excel = await excelInNode(new Workbook(['任务台账']), name);
    const { requirements } = excel.Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', `1.${level}`),
      requirements.isSetSupported('ExcelApi', `1.${level + 1}`),
    ]).toEqual([true, false]);
    const refused: string[] = [];
    for (const [member, , batch] of members) {
      await excel.Excel.run(async (context) => {
        batch(context);
        await context.sync();
      }).catch((error: unknown) => {
        if (error instanceof excel.OfficeExtension.Error && error.code === 'ApiNotFound') refused.push(member);
      });
    }
    expect(refused).toEqual(members.filter(([, needed]) => needed > level).map(([member]) => member));
    excel.close();
  });

  it('only versions that can undo tell the host which batches can be undone', () => {
    const able = Object.values(profiles).filter(({ requirementSets }) => 'ExcelApiUndo' in requirementSets);
    expect(able.map(({ name, undo }) => [name, undo])).toEqual([
      ['excel-365', true],
      ['web', true],
    ]);
  });
});
