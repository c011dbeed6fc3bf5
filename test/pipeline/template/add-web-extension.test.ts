import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { read } from '../../../pipeline/read/read.ts';
import { ADD_IN_ID, ADD_IN_VERSION, type Deployment } from '../../../pipeline/template/add-in.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { hasLibreOffice, saveAs } from '../workbook/libreoffice.ts';
import { sample } from './sample.ts';

const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';

async function write(differs: Parameters<typeof sample>[0] = {}): Promise<Uint8Array> {
  return writeTemplate(new ExcelJS.Workbook(), sample(differs));
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe('a template that opens the pane', () => {
  it('leads from the package to the pane and from the pane to the add-in', async () => {
    const bytes = await write();
    expect(part(bytes, '_rels/.rels')).toContain(
      `Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="${PANES}"`,
    );
    expect(part(bytes, 'xl/webextensions/_rels/taskpanes.xml.rels')).toContain('Id="rId1"');
    expect(part(bytes, PANES)).toContain('r:id="rId1"');
    expect(part(bytes, '[Content_Types].xml')).toContain(`PartName="/${EXTENSION}"`);
  });

  it('asks for the pane to be opened and for nobody to be asked to install it', async () => {
    const bytes = await write();
    expect(part(bytes, EXTENSION)).toContain('name="Office.AutoShowTaskpaneWithDocument" value="true"');
    expect(part(bytes, PANES)).toContain('visibility="0"');
  });

  it('names the add-in as its manifest does', async () => {
    const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
    expect(manifest).toContain(`<Version>${ADD_IN_VERSION}</Version>`);
    expect(part(await write(), EXTENSION)).toContain(`id="${ADD_IN_ID}" version="${ADD_IN_VERSION}"`);
  });

  it.each<[Deployment, string]>([
    [{ kind: 'central' }, 'store="EXCatalog" storeType="EXCatalog"'],
    [{ kind: 'share', folder: '\\\\server\\a&b' }, 'store="\\\\server\\a&amp;b" storeType="FileSystem"'],
    [{ kind: 'developer' }, 'store="developer" storeType="Registry"'],
  ])('says where the add-in comes from: %j', async (deployment, reference) => {
    expect(part(await write({ deployment }), EXTENSION)).toContain(reference);
  });

  it('is the same bytes every time', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });

  it('does without where it is told to', async () => {
    expect(Object.keys(unzipSync(await write({ opensPane: false })))).not.toContain(PANES);
  });

  const whereLibreOffice = hasLibreOffice ? it : it.skip;
  whereLibreOffice(
    `is opened by LibreOffice as one without${hasLibreOffice ? '' : ' (skipped: no soffice)'}`,
    async () => {
      const rows = async (bytes: Uint8Array) => {
        const outcome = await read(saveAs(bytes, 'xlsx'), 'D01.xlsx');
        if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
        return outcome.grid.sheets.map((sheet) => [sheet.name, sheet.rows]);
      };
      expect(await rows(await write())).toEqual(await rows(await write({ opensPane: false })));
    },
  );
});
