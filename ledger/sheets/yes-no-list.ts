import { defineList } from '../sheet/sheet.ts';

/** 是 or 否, for a declaration such as 零报告. */
export const yesNoList = defineList({
  id: 'yesNo',
  choices: [
    { value: '是', aliases: ['有', '√', '✓', 'Y', 'y', '1'] },
    { value: '否', aliases: ['无', '×', '✗', 'N', 'n', '0'] },
  ],
});
