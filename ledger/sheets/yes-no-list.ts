import { defineList } from '../sheet/sheet.ts';

/** 是 or 否, for a declaration such as 零报告. Ticks and 有, Y, 1 are read for what they are (D-17) and are no aliases. */
export const yesNoList = defineList({
  id: 'yesNo',
  choices: [
    { value: '是', aliases: [] },
    { value: '否', aliases: [] },
  ],
});
