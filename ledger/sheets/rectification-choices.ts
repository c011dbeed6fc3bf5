import { defineList } from '../sheet/sheet.ts';

/** 问题类型: the kinds of wrong enforcement that the plans name, and the rest. */
export const problemTypeList = defineList({
  id: 'problemType',
  choices: [
    { value: '运动式执法', aliases: ['运动式', '突击式执法'] },
    { value: '“一刀切”执法', aliases: ['一刀切', '一刀切执法', '"一刀切"执法', '“一刀切”'] },
    { value: '简单粗暴执法', aliases: ['简单粗暴', '粗暴执法'] },
    { value: '野蛮执法', aliases: ['野蛮', '暴力执法'] },
    { value: '过度执法', aliases: ['过度', '小过重罚'] },
    { value: '机械执法', aliases: ['机械', '机械式执法'] },
    { value: '逐利执法', aliases: ['逐利', '逐利性执法', '趋利执法', '趋利性执法'] },
    { value: '其他不作为乱作为', aliases: ['其他', '其它', '不作为', '乱作为', '不作为、乱作为'] },
  ],
});

/** 整改状态. */
export const rectificationStatusList = defineList({
  id: 'rectificationStatus',
  choices: [
    { value: '未启动', aliases: ['未整改', '尚未启动', '未开始'] },
    { value: '整改中', aliases: ['正在整改', '推进中', '进行中'] },
    { value: '已整改', aliases: ['整改完成', '已完成', '完成', '已整改到位', '已销号'] },
  ],
});
