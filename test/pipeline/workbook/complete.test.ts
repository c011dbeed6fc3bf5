import { complete } from '../../../pipeline/workbook/complete.ts';
import { finishSheet } from '../../../pipeline/workbook/workbook.ts';
import { part, partsOf } from './parts.ts';
import { writers } from './writers.ts';

describe.each(writers)('complete after %s', (_, write) => {
  const drawn = write((workbook) => {
    workbook.addWorksheet('说明').addRow(['说明']).commit();
    const sheet = workbook.addWorksheet("县'表&");
    sheet.autoFilter = 'A2:B4';
    for (let number = 1; number <= 4; number += 1) {
      const row = sheet.addRow([number, '文字']);
      row.height = 40;
      row.commit();
    }
    finishSheet(sheet);
  });

  it('lets rows grow from the given one on and leaves their height', async () => {
    const sheet = part(complete(await drawn, { growFrom: 3 }), 'xl/worksheets/sheet2.xml');
    const rows = sheet.match(/<row [^>]*>/g) ?? [];
    expect(rows.map((row) => row.includes('customHeight="1"'))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes('ht="40"'))).toBe(true);
  });

  it('names the filtered area on its own sheet', async () => {
    expect(part(complete(await drawn), 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">&apos;县&apos;&apos;表&amp;&apos;!$A$2:$B$4</definedName></definedNames>',
    );
  });

  it('changes nothing else', async () => {
    const before = partsOf(await drawn);
    const after = partsOf(complete(await drawn));
    const files = Object.keys(before).filter((path) => !path.endsWith('/'));
    expect(Object.keys(after).sort()).toEqual(files.sort());
    for (const path of files) if (path !== 'xl/workbook.xml') expect(after[path]).toBe(before[path]);
  });
});
