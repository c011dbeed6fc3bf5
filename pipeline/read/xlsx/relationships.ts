import { decodeXml } from '../text-encoding.ts';
import { XmlReader } from '../xml-reader.ts';
import type { ZipPackage } from '../zip.ts';

/** One relationship of an Open Packaging part: `kind` is the last word of its type, `worksheet` or `sharedStrings`. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Name of the part it leads to, from the root of the package. */
  readonly target: string;
}

/** The relationships of a part; `''` stands for the package itself. Those that lead outside the package are left out. */
export function readRelationships(zip: ZipPackage, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = zip.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === null) return [];
  const found: Relationship[] = [];
  const xml = new XmlReader(decodeXml(bytes));
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open' || xml.name !== 'Relationship') continue;
    const type = xml.attribute('Type') ?? '';
    const target = xml.attribute('Target') ?? '';
    if (xml.attribute('TargetMode') === 'External') continue;
    found.push({
      id: xml.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(folder, target),
    });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts: string[] = [];
  for (const piece of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (piece === '..') parts.pop();
    else if (piece !== '' && piece !== '.') parts.push(decoded(piece));
  }
  return parts.join('/');
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
