import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DefinedName, Workbook } from '../model/workbook.ts';

const WORKBOOK = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const CUSTOM = 'docProps/custom.xml';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Adds to a saved workbook what exceljs does not write: defined names as they are, and custom properties. */
export function addParts(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  edit(parts, WORKBOOK, (xml) => withNames(xml, workbook));
  if (workbook.customProperties.size > 0) {
    parts[CUSTOM] = strToU8(customProperties(workbook));
    edit(parts, CONTENT_TYPES, (xml) =>
      xml.replace(
        '</Types>',
        `<Override PartName="/${CUSTOM}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
      ),
    );
    edit(parts, RELATIONSHIPS, (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${CUSTOM}"/></Relationships>`,
      ),
    );
  }
  return zipSync(parts);
}

function edit(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`the saved workbook has no ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}

function withNames(xml: string, workbook: Workbook): string {
  const builtIn = [...xml.matchAll(/<definedName name="_xlnm\.[^>]*>[^<]*<\/definedName>/g)].map(([all]) => all);
  const names = [...builtIn, ...workbook.names.map((item) => nameElement(item, workbook))];
  const bare = xml.replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, '');
  return names.length === 0
    ? bare
    : bare.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function nameElement({ name, formula, visible, comment, sheetId }: DefinedName, workbook: Workbook): string {
  const position = workbook.sheets.findIndex(({ id }) => id === sheetId);
  const attributes = [
    `name="${escaped(name)}"`,
    ...(comment === '' ? [] : [`comment="${escaped(comment)}"`]),
    ...(position === -1 ? [] : [`localSheetId="${position}"`]),
    ...(visible ? [] : ['hidden="1"']),
  ];
  return `<definedName ${attributes.join(' ')}>${escaped(formula.slice(1))}</definedName>`;
}

function customProperties({ customProperties: properties }: Workbook): string {
  const elements = [...properties].map(([name, value], index) => {
    const typed =
      typeof value === 'string'
        ? `<vt:lpwstr>${escaped(value)}</vt:lpwstr>`
        : typeof value === 'number'
          ? `<vt:r8>${value}</vt:r8>`
          : `<vt:bool>${value}</vt:bool>`;
    return `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${escaped(name)}">${typed}</property>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${elements.join('')}</Properties>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
