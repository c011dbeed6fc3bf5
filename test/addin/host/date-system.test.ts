import { countsFrom1904 } from '../../../addin/host/date-system.ts';

/** Serial number of 2024-06-05 in each system. */
const in1900 = 45_448;
const in1904 = 43_986;

describe('the date system of a workbook', () => {
  it.each<[string, number, string, boolean]>([
    ['four digits', in1900, '2024-06-05', false],
    ['four digits', in1904, '2024-06-05', true],
    ['Chinese words', in1904, '2024年6月5日', true],
    ['two digits at the start', in1904, '24/6/5', true],
    ['two digits at the end', in1904, '5-Jun-24', true],
    ['two digits at the end', in1900, '5-Jun-24', false],
    ['a day without a year', in1904, '6月5日', false],
    ['a column too narrow', in1904, '########', false],
  ])('shows in %s (%d as “%s”)', (_how, serial, text, expected) => {
    expect(countsFrom1904([{ serial, text }])).toBe(expected);
  });

  it('is told by the first text that tells', () => {
    const texts = ['########', '6月5日', '2024-06-05'];
    expect(countsFrom1904(texts.map((text) => ({ serial: in1904, text })))).toBe(true);
  });
});
