import { type DocumentProperties, readDocumentProperties } from '../document-properties.ts';
import { decodeXml } from '../text-encoding.ts';
import type { ZipPackage } from '../zip.ts';

/** Who saved an Open Packaging workbook and when, from its two property parts. */
export function readPackageProperties(zip: ZipPackage): DocumentProperties {
  const text = (name: string) => () => {
    const bytes = zip.part(name);
    return bytes === null ? null : decodeXml(bytes);
  };
  return readDocumentProperties([text('docProps/app.xml'), text('docProps/core.xml')], {
    application: 'Application',
    saved: 'modified',
  });
}
