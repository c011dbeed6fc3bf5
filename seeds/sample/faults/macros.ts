import { expected, type Fault } from '../fault.ts';
import { bytesOf, repacked } from '../parts.ts';

const PROJECT = 'application/vnd.ms-office.vbaProject';
const RELATION = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
const MACRO_BOOK = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
/** Not a project that could run: the first bytes of a compound file and nothing behind. */
const STUB = bytesOf('0M8R4KGxGuEAAAAAAAAAAA==');

/** Filled in on an old workbook with macros. */
export const macros: Fault = {
  id: 'macros',
  title: { 'zh-CN': '带宏的 .xlsm', en: 'A workbook with macros' },
  repack: (bytes) =>
    repacked(
      bytes,
      (xml, name) => {
        if (name === '[Content_Types].xml') {
          return xml
            .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', MACRO_BOOK)
            .replace('</Types>', `<Override PartName="/xl/vbaProject.bin" ContentType="${PROJECT}"/></Types>`);
        }
        if (name !== 'xl/_rels/workbook.xml.rels') return xml;
        const relation = `<Relationship Id="rIdMacros" Type="${RELATION}" Target="vbaProject.bin"/>`;
        return xml.replace('</Relationships>', `${relation}</Relationships>`);
      },
      { 'xl/vbaProject.bin': STUB },
    ),
  rename: (file) => file.replace(/\.xlsx$/, '.xlsm'),
  expects: [expected('S-11 warning')],
};
