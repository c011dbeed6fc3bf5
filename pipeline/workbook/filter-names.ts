/** Where the part that lists sheets and names stands in a workbook. */
export const WORKBOOK_PART = 'xl/workbook.xml';

/**
 * The workbook part with the hidden name `_xlnm._FilterDatabase` for every filtered sheet, which exceljs does not write:
 * without it LibreOffice shows no filter. `areaOf` gives the filtered area (`A4:T60`) of a sheet by its id and name.
 * A name's `localSheetId` is the position of its sheet in the workbook.
 */
export function withFilterNames(xml: string, areaOf: (id: string, name: string) => string | undefined): string {
  const sheets = [...xml.matchAll(/<sheet sheetId="(\d+)" name="([^"]*)"/g)];
  const names = sheets.flatMap(([, id = '', name = ''], position) => {
    const area = areaOf(id, name)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const sheet = name.replaceAll('&apos;', '&apos;&apos;');
    return area === undefined
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">&apos;${sheet}&apos;!${area}</definedName>`;
  });
  if (names.length === 0) return xml;
  return xml.includes('</definedNames>')
    ? xml.replace('</definedNames>', () => `${names.join('')}</definedNames>`)
    : xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}
