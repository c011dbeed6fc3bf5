import type { Grid, GridSheet } from '../../../ledger/grid/grid.ts';
import type { ReadLimits } from '../limits.ts';
import { refusals } from '../refusals.ts';
import { type CellTally, SheetRows } from '../sheet-rows.ts';
import { decodeXml } from '../text-encoding.ts';
import type { ZipPackage } from '../zip.ts';
import { readPackageProperties } from './package-properties.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart, type SheetContext } from './sheet-part.ts';
import { readStyleLooks } from './styles.ts';
import { readWorkbookPart } from './workbook-part.ts';

/**
 * Reads an Office Open XML workbook (.xlsx, .xlsm, transitional or strict; ECMA-376 part 1) from its opened container.
 * Only the parts that are needed are inflated. Macros are noticed and never run. Throws `Unreadable`.
 */
export function readXlsx(zip: ZipPackage, workbookName: string, limits: ReadLimits): Grid {
  const workbook = readWorkbookPart(partText(zip, workbookName));
  if (workbook.sheets.length > limits.sheets) throw refusals.tooManySheets(limits.sheets);
  const relationships = readRelationships(zip, workbookName);
  const context: SheetContext = {
    strings: readPartOf(zip, relationships, 'sharedStrings', readSharedStrings),
    looks: readPartOf(zip, relationships, 'styles', readStyleLooks),
    date1904: workbook.date1904,
  };
  const tally: CellTally = { cells: 0, places: 0 };
  const sheets: GridSheet[] = [];
  for (const { name, relationship, visibility } of workbook.sheets) {
    const found = relationships.find(({ id }) => id === relationship);
    if (limits.onlySheet !== null && name !== limits.onlySheet) continue;
    // Chart sheets and dialogs have no cells.
    if (found !== undefined && found.kind !== 'worksheet') continue;
    if (found === undefined) throw refusals.damaged();
    const part = readSheetPart(partText(zip, found.target), context, new SheetRows(name, limits, tally));
    sheets.push({ name, visibility, ...part });
  }
  const macros = zip.names.some((name) => /(?:^|\/)(?:vbaProject\.bin$|macrosheets\/)/i.test(name));
  return {
    format: macros ? 'xlsm' : 'xlsx',
    ...readPackageProperties(zip),
    macros,
    externalLinks: zip.names.some((name) => /(?:^|\/)externalLinks\//i.test(name)),
    encoding: null,
    names: workbook.names,
    sheets,
  };
}

function partText(zip: ZipPackage, name: string): string {
  const bytes = zip.part(name);
  if (bytes === null) throw refusals.damaged();
  return decodeXml(bytes);
}

/** A workbook may do without shared strings and styles; a cell that points at a missing string is found out there. */
function readPartOf<Item>(
  zip: ZipPackage,
  relationships: readonly Relationship[],
  kind: string,
  readPart: (text: string) => Item[],
): Item[] {
  const found = relationships.find((relationship) => relationship.kind === kind);
  return found === undefined || !zip.has(found.target) ? [] : readPart(partText(zip, found.target));
}
