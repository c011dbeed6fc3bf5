import { enteredText } from '../../../addin/host/entered-text.ts';

describe('a text entered so that it stays one', () => {
  it.each([
    '=1+1',
    '+86',
    '-',
    '@甲',
    "'引号",
    '#N/A',
    '60',
    ' 60 ',
    '1,200',
    '95%',
    '2024-06-05',
    '6月5日',
    '8:30',
    '1E5',
    'true',
  ])('“%s” gets an apostrophe', (text) => {
    expect(enteredText(text, 'General')).toBe(`'${text}`);
  });

  it.each(['红 逾期 T-01【完成状态】', '推进中', '', '60学时', '第2季度', '样例发〔2024〕12号'])(
    '“%s” is entered as it is',
    (text) => {
      expect(enteredText(text, 'General')).toBe(text);
    },
  );

  it('gets none in a cell formatted as text, where nothing is taken for anything', () => {
    expect(enteredText('0000-0000000', '@')).toBe('0000-0000000');
  });
});
