import { defineList } from '../sheet/sheet.ts';

/** 完成状态. */
export const statusList = defineList({
  id: 'status',
  choices: [
    { value: '未启动', aliases: ['未开展', '未开始', '尚未启动', '没有开展'] },
    { value: '推进中', aliases: ['进行中', '正在推进', '正在进行', '推进', '办理中', '在推进'] },
    { value: '已完成', aliases: ['完成', '已办结', '办结', '全部完成', '已经完成'] },
    {
      value: '已完成并长期推进',
      aliases: ['完成并长期推进', '已完成长期推进', '已完成，长期推进', '已完成并持续推进'],
    },
    { value: '不适用', aliases: ['不涉及', '无此项', '不适用本单位'] },
  ],
});

/** 本单位角色. */
export const roleList = defineList({
  id: 'role',
  choices: [
    { value: '牵头', aliases: ['牵头单位'] },
    { value: '配合', aliases: ['配合单位', '协办'] },
    { value: '共同责任', aliases: ['共同', '共同负责'] },
    { value: '落实', aliases: ['责任单位', '落实单位'] },
  ],
});

/** 销号. */
export const clearanceList = defineList({
  id: 'clearance',
  choices: [
    { value: '未申请', aliases: ['未申请销号', '否'] },
    { value: '申请销号', aliases: ['申请', '拟销号'] },
    { value: '已销号', aliases: ['销号'] },
    { value: '退回', aliases: ['已退回'] },
  ],
});
