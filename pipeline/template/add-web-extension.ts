import { strFromU8, strToU8 } from 'fflate';
import { ADD_IN_ID, ADD_IN_VERSION, type Deployment } from './add-in.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = '_rels/.rels';
const FOLDER = 'xl/webextensions';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds to the parts of a workbook what opens the pane by itself where the add-in is installed (MS-OWEXML; “Automatically open a task pane with a
 * document” of the Office Add-ins documentation). Where it is not installed nothing happens and nobody is asked: the pane is tagged as
 * not visible, so that Excel does not offer to install it.
 */
export function addWebExtension(parts: Record<string, Uint8Array>, deployment: Deployment = { kind: 'central' }): void {
  change(parts, CONTENT_TYPES, '</Types>', CONTENT_TYPE_ENTRIES);
  change(parts, PACKAGE_RELATIONSHIPS, '</Relationships>', PACKAGE_RELATIONSHIP);
  parts[`${FOLDER}/taskpanes.xml`] = strToU8(TASK_PANES);
  parts[`${FOLDER}/_rels/taskpanes.xml.rels`] = strToU8(TASK_PANE_RELATIONSHIPS);
  parts[`${FOLDER}/webextension1.xml`] = strToU8(webExtension(deployment));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPE_ENTRIES =
  `<Override PartName="/${FOLDER}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
  `<Override PartName="/${FOLDER}/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`;

const PACKAGE_RELATIONSHIP = `<Relationship Id="rIdTaskPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="${FOLDER}/taskpanes.xml"/>`;

const TASK_PANE_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">` +
  '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/>' +
  '</Relationships>';

const TASK_PANES =
  `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="4">' +
  `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="rId1"/>` +
  '</wetp:taskpane></wetp:taskpanes>';

function webExtension(deployment: Deployment): string {
  const { storeType, store } = catalogueOf(deployment);
  return (
    `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${ADD_IN_ID.toUpperCase()}}">` +
    `<we:reference id="${ADD_IN_ID}" version="${ADD_IN_VERSION}" store="${escaped(store)}" storeType="${storeType}"/>` +
    '<we:alternateReferences/>' +
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
    `<we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`
  );
}

function catalogueOf(deployment: Deployment): { readonly storeType: string; readonly store: string } {
  switch (deployment.kind) {
    case 'central':
      return { storeType: 'EXCatalog', store: 'EXCatalog' };
    case 'share':
      return { storeType: 'FileSystem', store: deployment.folder };
    case 'developer':
      return { storeType: 'Registry', store: 'developer' };
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Adds entries at the end of a part. Throws for a workbook that lacks it. */
function change(parts: Record<string, Uint8Array>, path: string, end: string, entries: string): void {
  const part = parts[path];
  if (part === undefined) throw new RangeError(`the workbook has no ${path}`);
  parts[path] = strToU8(strFromU8(part).replace(end, () => entries + end));
}
