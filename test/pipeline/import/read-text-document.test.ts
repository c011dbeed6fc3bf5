import { sampleText } from './read-samples.ts';

const shape = (text: string) =>
  sampleText(text).blocks.map((block) =>
    block.kind === 'paragraph'
      ? [block.place.line, block.text]
      : [block.name, block.rows.map((row) => row.cells.map((cell) => cell.text))],
  );

describe('textDocument', () => {
  it('has a paragraph for every line that is not empty, with its number', () => {
    expect(shape('\ufeff甲\r\n\r\n  乙 \n\n丙')).toEqual([
      [1, '甲'],
      [3, '  乙 '],
      [5, '丙'],
    ]);
  });

  it('takes the level of a heading from its marks', () => {
    expect(sampleText('## 一、甲').blocks).toMatchObject([{ text: '一、甲', headingLevel: 2 }]);
  });

  it('makes a table of cells that begin with a tab, a row up to the empty line', () => {
    expect(shape('题\n\t甲\n\t乙\n续\n\n\t\n\t丙\n\n尾')).toEqual([
      [1, '题'],
      [
        '表1',
        [
          ['甲', '乙\n续'],
          ['', '丙'],
        ],
      ],
      [9, '尾'],
    ]);
  });

  it('places every cell by line and by letter', () => {
    const table = sampleText('题\n甲\t乙\n丙\t丁').blocks[1];
    expect(table?.kind === 'table' ? table.rows[1]?.cells[1]?.place : null).toEqual({
      line: 3,
      sheet: '表1',
      cell: 'B2',
    });
  });

  it('makes tables of bars, and none of a line that merely has one', () => {
    expect(shape('| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |')).toEqual([
      [
        '表1',
        [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
      ],
    ]);
    expect(shape('网站声明 | 网站导航')).toEqual([[1, '网站声明 | 网站导航']]);
  });

  it('cuts one line at numbers that rise from one, and at no others', () => {
    const long = '样'.repeat(60);
    expect(shape(`${long}。一、甲。二、乙。`).map(([, text]) => text)).toEqual([`${long}。`, '一、甲。', '二、乙。']);
    expect(shape(`${long}。3.甲。7.乙。`)).toHaveLength(1);
    expect(shape(`${long}见第2项1.5万元。（一）甲`)).toHaveLength(1);
    expect(shape(`${long}。1.2024年完成。2.2025年完成。`)).toHaveLength(3);
  });

  it('loses nothing when it cuts', () => {
    const line = `前言${'样'.repeat(60)}。一、甲。（一）子。（二）丑。二、乙。（一）寅。1.卯。2.辰。`;
    expect(
      shape(line)
        .map(([, text]) => text)
        .join(''),
    ).toBe(line);
  });
});
