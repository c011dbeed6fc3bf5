import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { replacePart } from '../../../pipeline/workbook/replace-part.ts';
import { seal } from '../../../pipeline/workbook/seal.ts';

const texts = { 'a.xml': '甲'.repeat(500), 'xl/workbook.xml': '<workbook>旧</workbook>', 'z.xml': '' };
const zip = zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
const read = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('replacing one part of a zip', () => {
  it.each([
    ['plain bytes', zip],
    [
      'a Buffer amid other memory',
      Buffer.concat([Buffer.from('before'), zip, Buffer.from('after')]).subarray(6, 6 + zip.length),
    ],
  ])('changes that part and no other, in %s', (_name, bytes) => {
    const changed = replacePart(bytes, 'xl/workbook.xml', (text) => text.replace('旧', '新的，更长的内容'));
    expect(read(changed)).toEqual({ ...texts, 'xl/workbook.xml': '<workbook>新的，更长的内容</workbook>' });
    expect(read(seal(changed))).toEqual(read(changed));
  });

  it('leaves what it was given as it was', () => {
    const before = Uint8Array.from(zip);
    replacePart(zip, 'a.xml', () => 'x');
    seal(zip);
    expect(zip).toEqual(before);
  });

  it('keeps the other parts packed as they are', () => {
    expect(replacePart(zip, 'z.xml', () => '').length).toBeLessThanOrEqual(zip.length);
  });

  it('throws for a part that is not there and for bytes that are no zip', () => {
    expect(() => replacePart(zip, 'none.xml', (text) => text)).toThrow('none.xml');
    expect(() => replacePart(strToU8('no zip at all, by no means'), 'a.xml', (text) => text)).toThrow('not a zip');
  });
});
