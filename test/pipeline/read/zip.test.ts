import { strToU8, zipSync } from 'fflate';
import { crc32 } from '../../../pipeline/read/crc32.ts';
import { defaultReadLimits } from '../../../pipeline/read/limits.ts';
import { openZip } from '../../../pipeline/read/zip.ts';

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

describe('a zip container', () => {
  const bytes = zipSync({ 'xl/Workbook.xml': strToU8('<workbook/>'), 'stored.txt': [strToU8('原样'), { level: 0 }] });

  it('gives its parts by name, whatever the case and the slashes', () => {
    const zip = openZip(bytes, defaultReadLimits);
    expect(zip.names).toEqual(['xl/Workbook.xml', 'stored.txt']);
    expect(text(zip.part('XL\\workbook.XML'))).toBe('<workbook/>');
    expect(text(zip.part('/stored.txt'))).toBe('原样');
    expect(zip.part('xl/none.xml')).toBeNull();
  });

  it('is found behind bytes that somebody put in front, and before a comment', () => {
    const shifted = new Uint8Array(bytes.length + 300);
    shifted.set(bytes, 100);
    expect(text(openZip(shifted.subarray(0, bytes.length + 100), defaultReadLimits).part('stored.txt'))).toBe('原样');
    const commented = Uint8Array.from([...bytes, ...strToU8('a comment')]);
    expect(text(openZip(commented, defaultReadLimits).part('stored.txt'))).toBe('原样');
  });

  it('is read with a directory of 64 bits', () => {
    const end = bytes.length - 22;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const record = new DataView(new ArrayBuffer(56 + 20 + 22));
    record.setUint32(0, 0x06064b50, true);
    record.setUint32(32, 2, true);
    record.setUint32(48, view.getUint32(end + 16, true), true);
    record.setUint32(56, 0x07064b50, true);
    record.setUint32(64, end, true);
    record.setUint32(76, 0x06054b50, true);
    for (const at of [84, 86]) record.setUint16(at, 0xffff, true);
    for (const at of [88, 92]) record.setUint32(at, 0xffffffff, true);
    const wide = Uint8Array.from([...bytes.subarray(0, end), ...new Uint8Array(record.buffer)]);
    expect(text(openZip(wide, defaultReadLimits).part('xl/workbook.xml'))).toBe('<workbook/>');
  });

  it('is refused where an entry is enciphered', () => {
    const sealed = bytes.slice();
    const directory = new DataView(sealed.buffer).getUint32(sealed.length - 6, true);
    sealed[directory + 8] = 1;
    const zip = openZip(sealed, defaultReadLimits);
    expect(() => zip.part('xl/workbook.xml')).toThrow('password');
  });

  it.each([
    ['a small part', '0'.repeat(5_000)],
    ['a large part', Array.from({ length: 200_000 }, (_, index) => Math.imul(index, 2_654_435_761)).join()],
  ])('does not inflate %s beyond the size it states', (_, content) => {
    const lying = zipSync({ a: strToU8(content) });
    const directory = new DataView(lying.buffer).getUint32(lying.length - 6, true);
    new DataView(lying.buffer).setUint32(directory + 16, 0, true);
    new DataView(lying.buffer).setUint32(directory + 24, 100, true);
    expect(() => openZip(lying, defaultReadLimits).part('a')).toThrow('damaged');
  });

  it('inflates a large part step by step to the same bytes', () => {
    const noise = Uint8Array.from({ length: 600_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 13);
    expect(openZip(zipSync({ a: noise }), defaultReadLimits).part('a')).toEqual(noise);
  });
});

it('the checksum is that of ISO 3309', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
