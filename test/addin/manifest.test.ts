import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { root } from '../house/source-tree.ts';
import { builtAddin } from './pane/built-addin.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The elements of an XML text, in the order of their start tags. */
function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return all;
}

const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const elements = elementsOf(manifest);
const named = (name: string) => elements.filter((element) => element.name === name);
const textOf = (name: string) => named(name).map(({ text }) => text);
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap(named)
    .flatMap((element) => (element.attributes.id === undefined ? [] : [[element.attributes.id, element] as const])),
);
/** Width and height in the header of a PNG. */
const pixels = (file: string) => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the manifest', () => {
  it('is an add-in of Excel with an id of its own, for ExcelApi 1.13, Chinese by default', () => {
    expect(textOf('Id')).toEqual([
      expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    ]);
    expect(textOf('DefaultLocale')).toEqual(['zh-CN']);
    expect(named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.13' }]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(textOf('Version')).toEqual([`${version}.0`]);
  });

  it('has a tab with the four buttons, two of them for the closed pane', () => {
    const title = (element: Element | undefined) =>
      resources.get(element?.attributes.resid ?? '')?.attributes.DefaultValue;
    const child = (element: Element | undefined, name: string) =>
      element?.children.find((inner) => inner.name === name);
    const [tab] = named('CustomTab');
    expect(title(child(tab, 'Label'))).toBe('台账');
    const buttons = named('Control').map((control) => [
      title(child(control, 'Label')),
      child(control, 'Action')?.attributes['xsi:type'],
    ]);
    expect(buttons).toEqual([
      ['打开面板', 'ShowTaskpane'],
      ['载入模板', 'ShowTaskpane'],
      ['校验', 'ExecuteFunction'],
      ['清除标记', 'ExecuteFunction'],
    ]);
  });

  it('names functions that the commands page has', () => {
    const code = readFileSync(join(root, 'addin/commands.ts'), 'utf8');
    const names = textOf('FunctionName');
    expect(names).toHaveLength(2);
    expect(names.filter((name) => !code.includes(`associate('${name}'`))).toEqual([]);
  });

  it('opens the pane with workbooks that ask for it, always the same one', () => {
    expect(new Set(textOf('TaskpaneId'))).toEqual(new Set(['Office.AutoShowTaskpaneWithDocument']));
  });

  it('has every id once, of at most 32 characters, and each is used and declared', () => {
    const ids = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || id.length > 32)).toEqual([]);
    const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));
    expect([...used].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it('says everything in both languages, within the lengths that Office shows', () => {
    const longest: Readonly<Record<string, number>> = {
      DisplayName: 125,
      Description: 250,
      'bt:ShortStrings': 125,
      'bt:LongStrings': 250,
    };
    const strings = [
      ...[...named('DisplayName'), ...named('Description')]
        .filter(({ attributes }) => attributes.DefaultValue)
        .map((element) => [element, element.name] as const),
      ...['bt:ShortStrings', 'bt:LongStrings'].flatMap((list) =>
        named(list).flatMap(({ children }) => children.map((element) => [element, list] as const)),
      ),
    ];
    expect(strings).toHaveLength(12);
    for (const [{ attributes, children }, kind] of strings) {
      const english = children.map(({ attributes }) => attributes);
      expect(english).toEqual([{ Locale: 'en-US', Value: expect.stringMatching(/[a-z]/) }]);
      expect(attributes.DefaultValue).toMatch(/[\u4e00-\u9fff]/);
      for (const text of [attributes.DefaultValue, english[0]?.Value]) {
        expect(text?.length).toBeLessThanOrEqual(longest[kind] ?? 0);
      }
    }
  });

  it('has icons of the sizes that they are asked for', () => {
    const images = [...named('bt:Image')].filter(({ attributes }) => attributes.size !== undefined);
    expect(new Set(images.map(({ attributes }) => attributes.size))).toEqual(
      new Set(['16', '20', '24', '32', '40', '48', '64', '80']),
    );
    const fileOf = (url: string | undefined) => join(root, 'addin', new URL(url ?? '').pathname);
    for (const { attributes } of images) {
      const size = Number(attributes.size);
      expect(pixels(fileOf(resources.get(attributes.resid ?? '')?.attributes.DefaultValue))).toEqual([size, size]);
    }
    expect(pixels(fileOf(named('IconUrl')[0]?.attributes.DefaultValue))).toEqual([32, 32]);
    expect(pixels(fileOf(named('HighResolutionIconUrl')[0]?.attributes.DefaultValue))).toEqual([64, 64]);
  });
});

describe('the manifest of a build', () => {
  const base = 'https://intranet.example/ledger';
  const { folder } = builtAddin('--base', `${base}/`);

  it('names files that are there, all below the base and none of the development server', () => {
    const built = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    const urls = [...built.matchAll(/Value="(https:[^"]+)"/g)].map(([, url]) => url ?? '');
    expect(urls.length).toBeGreaterThan(30);
    expect(urls.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
    const files = urls.map((url) => new URL(url).pathname.slice('/ledger/'.length));
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(built).not.toContain('localhost');
  });
});

describe('a build', () => {
  it.each([
    ['http://intranet.example', '--base'],
    ['intranet', '--base'],
    ['elsewhere', '--office'],
  ])('refuses %s for %s with a sentence', (value, option) => {
    const done = spawnSync(process.execPath, [join(root, 'scripts/build-addin.mjs'), option, value], {
      encoding: 'utf8',
    });
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(option);
    expect(done.stderr).not.toContain('    at ');
  });
});

const schemas = process.env.OFFICE_SCHEMAS;
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const describeWithSchemas = schemas !== undefined && hasXmllint ? describe : describe.skip;

describeWithSchemas(
  'the manifest by the schemas of Office (needs xmllint, and OFFICE_SCHEMAS naming their folder)',
  () => {
    it('is valid', () => {
      const schema = join(schemas ?? '', 'OfficeAppManifestV1_1.xsd');
      expect(() =>
        execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, join(root, 'manifest.xml')], {
          stdio: 'pipe',
        }),
      ).not.toThrow();
    });
  },
);
