import type { Variant } from './variant.ts';

/** Text as it comes from a copied web page or a printed page: what stands around it and what broke. */
export const copiedText: readonly Variant[] = [
  {
    name: 'menus above and footers below',
    document: `首页 | 政务公开 | 办事服务 | 互动交流
当前位置:首页 > 政务公开 > 规划计划
样例县渡口安全整治方案
发布时间:2030-01-15 来源:样例县人民政府办公室 浏览次数:128
字体:【大 中 小】 打印 关闭
样例县渡口安全整治方案
重点任务
1.为渡船配齐救生衣。〔责任单位:县交通运输局;完成时限:2030年4月底前〕
2.在渡口安装监控。〔责任单位:县公安局、县交通运输局;完成时限:2030年6月底前〕
上一篇:样例县公园开放通知
下一篇:没有了
主办:样例县人民政府 备案号:样ICP备00000000号
网站地图 | 联系我们 | 版权所有`,
    tasks: [
      { number: '1', text: '为渡船配齐救生衣。', units: 'joint 县交通运输局', due: '2030-04-30' },
      { number: '2', text: '在渡口安装监控。', units: 'joint 县公安局, joint 县交通运输局', due: '2030-06-30' },
    ],
    leftOver: ['首页 | 政务公开', '主办:样例县人民政府', '网站地图'],
  },
  {
    name: 'a page number inside a sentence',
    document: `样例县果园防寒任务
重点任务
1.指导果农在寒潮来临前完成果树
— 3 —
培土和覆膜。（责任单位：县农业农村局；完成时限：2030年11月底前）
2.发放防寒物资。（责任单位：各乡镇；完成时限：2030年11月20日前）
- 4 -`,
    tasks: [
      {
        number: '1',
        text: '指导果农在寒潮来临前完成果树培土和覆膜。',
        units: 'joint 县农业农村局',
        due: '2030-11-30',
      },
      { number: '2', text: '发放防寒物资。', units: 'joint 各乡镇', due: '2030-11-20' },
    ],
    leftOver: ['— 3 —', '- 4 -'],
  },
  {
    name: 'sentences broken at the width of a page',
    document: `样例县水库清淤任务
重点任务
1.对库容不足的小型水库逐座清淤，恢复蓄水能力，清淤
前公告工期并妥善安置养殖户。（责任单位：县水利局；完
成时限：2030年5月底前）
2.清出的淤泥经检测合格后优先用于改良贫瘠农田，不得
随意倾倒在河滩和道路两侧。（责任单位：县农业农村局；
完成时限：2030年8月底前）
3.在库区醒目位置设置警示标牌和救生设施，汛期安排专
人值守，发现险情立即报告并转移群众。（责任单位：各乡
镇；完成时限：2030年6月底前）`,
    tasks: [
      {
        number: '1',
        text: '对库容不足的小型水库逐座清淤，恢复蓄水能力，清淤前公告工期并妥善安置养殖户。',
        units: 'joint 县水利局',
        due: '2030-05-31',
      },
      {
        number: '2',
        text: '清出的淤泥经检测合格后优先用于改良贫瘠农田，不得随意倾倒在河滩和道路两侧。',
        units: 'joint 县农业农村局',
        due: '2030-08-31',
      },
      {
        number: '3',
        text: '在库区醒目位置设置警示标牌和救生设施，汛期安排专人值守，发现险情立即报告并转移群众。',
        units: 'joint 各乡镇',
        due: '2030-06-30',
      },
    ],
  },
  {
    name: 'one line without breaks',
    document:
      '样例县社区菜店建设方案 一、选址建设 1.在大型小区各设一家菜店。（责任单位：县商务局；完成时限：2030年6月底前）2.利用闲置门面改建冷库。（责任单位：县商务局、各街道；完成时限：2030年9月底前）二、稳定菜价 3.每周公布蔬菜指导价。（责任单位：县发展和改革局；完成时限：长期）',
    tasks: [
      {
        number: '1',
        place: '一',
        text: '在大型小区各设一家菜店。',
        units: 'joint 县商务局',
        due: '2030-06-30',
      },
      {
        number: '2',
        place: '一',
        text: '利用闲置门面改建冷库。',
        units: 'joint 县商务局, joint 各街道',
        due: '2030-09-30',
      },
      { number: '3', place: '二', text: '每周公布蔬菜指导价。', units: 'joint 县发展和改革局', due: 'standing' },
    ],
  },
  {
    name: 'carriage returns, tabs, wide blanks and empty lines',
    document: [
      '样例县候车亭改造任务',
      '',
      '　　重点任务',
      '\t1.　更换破损候车亭顶棚。〔责任单位:县交通运输局;完成时限:2030年3月底前〕\u00a0',
      '',
      '　　2. 增设实时到站屏。〔责任单位:县交通运输局、县大数据局;完成时限:2030年7月底前〕',
    ].join('\r\n'),
    tasks: [
      { number: '1', text: '更换破损候车亭顶棚。', units: 'joint 县交通运输局', due: '2030-03-31' },
      { number: '2', text: '增设实时到站屏。', units: 'joint 县交通运输局, joint 县大数据局', due: '2030-07-31' },
    ],
  },
  {
    name: 'numbers on lines of their own before their sentences',
    document: `样例县田间道路任务
重点任务
1.
硬化机耕路。
（责任单位：县农业农村局；完成时限：2030年10月底前）
2.
修建会车台。
（责任单位：各乡镇；完成时限：2030年12月底前）`,
    tasks: [
      { number: '1', text: '硬化机耕路。', units: 'joint 县农业农村局', due: '2030-10-31' },
      { number: '2', text: '修建会车台。', units: 'joint 各乡镇', due: '2030-12-31' },
    ],
  },
  {
    name: 'headings and a list in markdown',
    document: `# 样例县档案数字化方案

## 一、整理旧档

1. 扫描民国时期土地册。（责任单位：县档案馆；完成时限：2030年6月底前）
2. 修复受潮卷宗。（责任单位：县档案馆、县财政局；完成时限：2030年12月底前）

## 二、开放利用

3. 开通网上查档。（责任单位：县档案馆；完成时限：2031年3月底前）
`,
    tasks: [
      { number: '1', place: '一', text: '扫描民国时期土地册。', units: 'joint 县档案馆', due: '2030-06-30' },
      {
        number: '2',
        place: '一',
        text: '修复受潮卷宗。',
        units: 'joint 县档案馆, joint 县财政局',
        due: '2030-12-31',
      },
      { number: '3', place: '二', text: '开通网上查档。', units: 'joint 县档案馆', due: '2031-03-31' },
    ],
  },
];
