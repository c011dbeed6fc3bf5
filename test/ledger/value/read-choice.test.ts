import { defineList } from '../../../ledger/sheet/sheet.ts';
import { statusList } from '../../../ledger/sheets/tasks.ts';
import { prepareList, readChoice } from '../../../ledger/value/read-choice.ts';
import { cellOf, type Word } from '../../build/grid.ts';

const status = prepareList(statusList);
const yesNo = prepareList(
  defineList({
    id: 'yesNo',
    choices: [
      { value: '是', aliases: ['属实'] },
      { value: '否', aliases: [] },
    ],
  }),
);

function read(word: Word, list = status): string {
  const cell = cellOf(word);
  if (cell === undefined) return 'empty';
  const { state, value, remarks } = readChoice(cell, list);
  return [state === 'usable' ? value : state, remarks[0]?.kind].filter(Boolean).join(' ');
}

describe('a choice column', () => {
  it.each<[Word, string]>([
    ['已完成', '已完成'],
    [' 已完成\u3000', '已完成'],
    ['已 完成。', '已完成'],
    ['办结', '已完成 choice-alias'],
    ['正在推进', '推进中 choice-alias'],
    ['已完成、长期推进', '已完成并长期推进 choice-alias'],
    ['差不多了', 'unusable value-not-allowed'],
    ['已完成/推进中', 'unusable value-not-allowed'],
    ['√', 'unusable value-not-allowed'],
    [1, 'unusable value-not-allowed'],
    ['——', 'empty'],
    ['', 'empty'],
  ])('reads the status %j as %s', (word, expected) => {
    expect(read(word)).toBe(expected);
  });

  it.each<[Word, string]>([
    ['是', '是'],
    ['√', '是 tick'],
    ['✓', '是 tick'],
    ['✔\ufe0f', '是 tick'],
    ['有', '是 tick'],
    ['Ｙ', '是 tick'],
    [1, '是 tick'],
    [true, '是 tick'],
    ['×', '否 tick'],
    ['无', '否 tick'],
    [0, '否 tick'],
    ['属实', '是 choice-alias'],
    ['○', 'unusable value-not-allowed'],
    [2, 'unusable value-not-allowed'],
    ['', 'empty'],
  ])('reads %j as %s where the list is 是 and 否', (word, expected) => {
    expect(read(word, yesNo)).toBe(expected);
  });

  it('answers an unknown value with the list and the three nearest values', () => {
    const [remark] = readChoice({ kind: 'text', text: '以完成' }, status).remarks;
    expect(remark?.expected).toBe('未启动、推进中、已完成、已完成并长期推进、不适用');
    expect(String(remark?.facts.nearest).split('、')).toHaveLength(3);
    expect(String(remark?.facts.nearest)).toMatch(/^已完成、/);
  });
});
