import type { Fault } from '../fault.ts';
import { partOf, repacked } from '../parts.ts';

/** Saved by WPS: its name in the properties, dropdowns gone. */
export const savedByWps: Fault = {
  id: 'saved-by-wps',
  title: { 'zh-CN': 'WPS 保存，下拉列表丢失', en: 'Saved by WPS, dropdowns lost' },
  repack: (bytes) =>
    repacked(bytes, (xml, name) =>
      named(xml, name, 'WPS 表格').replace(/<dataValidations[\s\S]*?<\/dataValidations>/, ''),
    ),
  expects: [],
};

/** Saved as LibreOffice and many a library do: its name in the properties, texts inside the cells. */
export const savedByLibreOffice: Fault = {
  id: 'saved-by-libreoffice',
  title: { 'zh-CN': 'LibreOffice 保存，文本写在单元格内', en: 'Saved by LibreOffice, texts inside the cells' },
  repack: (bytes) => {
    const texts = [...partOf(bytes, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, text]) => text);
    const inline = (cell: string, head: string, tail: string, position: string) =>
      texts[Number(position)] === undefined
        ? cell
        : `<c${head} t="inlineStr"${tail}><is>${texts[Number(position)]}</is></c>`;
    return repacked(bytes, (xml, name) => {
      const application = named(xml, name, 'LibreOffice/7.4.7.2$Linux_X86_64');
      if (!name.startsWith('xl/worksheets/sheet')) return application;
      return application.replace(/<c([^>]*?) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, inline);
    });
  },
  expects: [],
};

function named(xml: string, name: string, application: string): string {
  return name === 'docProps/app.xml' ? xml.replace(/<Application>[^<]*</, `<Application>${application}<`) : xml;
}
