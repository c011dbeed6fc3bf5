import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a workbook as text, by their path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The part with this path; throws where the workbook has none. */
export function part(bytes: Uint8Array, path: string): string {
  const text = partsOf(bytes)[path];
  if (text === undefined) throw new Error(`the workbook has no ${path}`);
  return text;
}

/** Names of the elements right under the root, in order, repeated ones once. Throws where the XML is not well-formed. */
export function childrenOf(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth === 2 && names.at(-1) !== name) names.push(name);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

/** The values of an attribute wherever it occurs in elements of a name. */
export function attributes(xml: string, element: string, attribute: string): readonly string[] {
  const tags = xml.match(new RegExp(`<${element}[ />][^>]*>?`, 'g')) ?? [];
  return tags.flatMap((tag) => {
    const value = new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1];
    return value === undefined ? [] : [value];
  });
}
