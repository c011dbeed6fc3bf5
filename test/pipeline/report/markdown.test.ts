import { cellText, tableText } from '../../../pipeline/report/markdown.ts';

describe('text of a person in Markdown', () => {
  it.each([
    ['plain words stay', '样例发〔2024〕21号', '样例发〔2024〕21号'],
    ['lines become one', ' 甲\r\n\n 乙 ', '甲 乙'],
    ['marks lose their meaning', '*甲*|<b>[乙]`', '\\*甲\\*\\|\\<b\\>\\[乙\\]\\`'],
    ['a backslash stays one', '甲\\|', '甲\\\\\\|'],
    ['a file name stays readable', 'D10_样例局_2024-Q2.xlsx', 'D10_样例局_2024-Q2.xlsx'],
    ['emphasis does not', '_甲_', '\\_甲\\_'],
    ['no heading', '# 甲', '\\# 甲'],
    ['no list', '- 甲', '\\- 甲'],
    ['no numbered list', '1. 甲', '1\\. 甲'],
    ['a number with a unit stays', '1.5 学时', '1.5 学时'],
    ['a day stays', '2024-06-30', '2024-06-30'],
  ])('%s', (_title, written, expected) => {
    expect(cellText(written)).toBe(expected);
  });
});

describe('a table in Markdown', () => {
  it('has a head, a rule and its rows', () => {
    expect(tableText(['问题', '领域'], [['1', '运输']])).toBe('| 问题 | 领域 |\n| --- | --- |\n| 1 | 运输 |');
  });
});
