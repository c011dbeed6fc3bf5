import { comparable, trimBlanks, withoutBlanks } from '../../../ledger/value/trim-blanks.ts';

describe('blanks', () => {
  it.each([
    ['\u3000开班\u00a0两期\u2002', '开班\u00a0两期'],
    ['\u200b４月\ufeff', '４月'],
    [' \n\t', ''],
    ['（一）', '（一）'],
  ])('go from the ends of %j and nothing else changes', (text, expected) => {
    expect(trimBlanks(text)).toBe(expected);
  });

  it('go everywhere before a number or a date is read', () => {
    expect(withoutBlanks(' ６ ０\u200b学\u3000时')).toBe('60学时');
  });

  it.each([
    ['完成状态＊', '完成状态'],
    ['完 成\n状态：', '完成状态'],
    ['Ｔ04－1', 't041'],
    ['责任单位(原文)', '责任单位原文'],
  ])('and punctuation do not matter when %j is compared', (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });
});
