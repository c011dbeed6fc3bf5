import type { Variant } from './variant.ts';

const frame = (items: string): string => `样例县湿地保护工作方案

为做好湿地保护工作,制定本方案。

二、重点任务
${items}`;

/** Items that end in a bracket with units and deadline, in every width and with every fault we met. */
export const brackets: readonly Variant[] = [
  {
    name: 'items with 〔责任单位:…;完成时限:…〕',
    document: frame(`(一)摸清底数
1.普查湿地范围
(1)对全县湿地开展一次航拍测量,形成图册。〔责任单位:县林业局、县自然资源局;完成时限:2030年4月底前〕
(2)公布湿地名录。〔责任单位:县林业局;完成时限:2030年年底前〕
(二)恢复生态
2.清退侵占
(3)拆除湿地内违规搭建的鱼塘围网。〔责任单位:县农业农村局;完成时限:长期〕`),
    tasks: [
      {
        number: '1',
        printed: '(1)',
        place: '(一)/1',
        text: '对全县湿地开展一次航拍测量,形成图册。',
        units: 'joint 县林业局, joint 县自然资源局',
        due: '2030-04-30',
      },
      { number: '2', place: '(一)/1', text: '公布湿地名录。', units: 'joint 县林业局', due: '2030-12-31' },
      {
        number: '3',
        place: '(二)/2',
        text: '拆除湿地内违规搭建的鱼塘围网。',
        units: 'joint 县农业农村局',
        due: 'standing',
      },
    ],
  },
  {
    name: 'items with 【】',
    document: frame(`1.在湿地入口设置观鸟须知牌。【责任单位：县林业局；完成时限：2030年3月底前】
2.修建木栈道替代土路。【责任单位：县文化广电和旅游局、县林业局；完成时限：2030年11月底前】`),
    tasks: [
      { number: '1', text: '在湿地入口设置观鸟须知牌。', units: 'joint 县林业局', due: '2030-03-31' },
      {
        number: '2',
        text: '修建木栈道替代土路。',
        units: 'joint 县文化广电和旅游局, joint 县林业局',
        due: '2030-11-30',
      },
    ],
  },
  {
    name: 'items with brackets of ordinary width',
    document: frame(`1.招募湿地志愿讲解员。(责任单位:县林业局;完成时限:2030年5月底前)
2.编印湿地鸟类手册。(责任单位:县林业局、县教育局;完成时限:2030年9月底前)`),
    tasks: [
      { number: '1', text: '招募湿地志愿讲解员。', units: 'joint 县林业局', due: '2030-05-31' },
      { number: '2', text: '编印湿地鸟类手册。', units: 'joint 县林业局, joint 县教育局', due: '2030-09-30' },
    ],
  },
  {
    name: 'brackets with leading and responsible units',
    document: frame(`1.为候鸟通道划定禁飞时段。（牵头单位：县林业局；责任单位：县公安局、各乡镇）
2.2030年10月底前，拆除通道内废弃线杆。（牵头单位：县发展和改革局；配合单位：县林业局）`),
    tasks: [
      {
        number: '1',
        text: '为候鸟通道划定禁飞时段。',
        units: 'lead 县林业局, implementing 县公安局, implementing 各乡镇',
        due: '',
      },
      {
        number: '2',
        text: '2030年10月底前，拆除通道内废弃线杆。',
        units: 'lead 县发展和改革局, cooperating 县林业局',
        due: '2030-10-31',
      },
    ],
  },
  {
    name: 'a bracket without its label',
    document: frame(`(1)投放本地鱼苗。〔责任单位:县农业农村局;完成时限:2030年6月底前〕
(2)清理外来水草。〔县林业局、各乡镇;完成时限:长期〕
(3)监测水位变化。〔责任单位:县水利局;完成时限:长期〕`),
    tasks: [
      { number: '1', text: '投放本地鱼苗。', units: 'joint 县农业农村局', due: '2030-06-30' },
      { number: '2', text: '清理外来水草。', units: 'joint 县林业局, joint 各乡镇', due: 'standing' },
      { number: '3', text: '监测水位变化。', units: 'joint 县水利局', due: 'standing' },
    ],
    irregularities: ['label-missing 2'],
  },
  {
    name: 'a bracket of the same kind inside the sentence',
    document:
      frame(`(1)按照《样例省湿地名录》(样林发〔2029〕7号)更新界桩编号。〔责任单位:县林业局;完成时限:2030年8月底前〕
(2)补栽芦苇。〔责任单位:各乡镇;完成时限:2030年4月底前〕`),
    tasks: [
      {
        number: '1',
        text: '按照《样例省湿地名录》(样林发〔2029〕7号)更新界桩编号。',
        units: 'joint 县林业局',
        due: '2030-08-31',
      },
      { number: '2', text: '补栽芦苇。', units: 'joint 各乡镇', due: '2030-04-30' },
    ],
    irregularities: ['nested-brackets 1'],
  },
  {
    name: 'brackets inside a bracket of the same width',
    document:
      frame(`1.疏浚入湖河道。（牵头单位：县水利局（县河长办）；责任单位：各乡镇（街道）；完成时限：2030年9月底前）
2.拆除旧码头（含浮桥）。（责任单位：县交通运输局；完成时限：2030年7月底前）`),
    tasks: [
      {
        number: '1',
        text: '疏浚入湖河道。',
        units: 'lead 县水利局(县河长办), implementing 各乡镇(街道)',
        due: '2030-09-30',
      },
      { number: '2', text: '拆除旧码头（含浮桥）。', units: 'joint 县交通运输局', due: '2030-07-31' },
    ],
  },
  {
    name: 'a deadline inside the bracket of the units, without labels',
    document: frame(`1.建立湿地巡护队。（县林业局、各乡镇，2030年10月底前）
2.发放巡护装备。（县林业局负责，2030年11月底前完成）`),
    tasks: [
      { number: '1', text: '建立湿地巡护队。', units: 'joint 县林业局, joint 各乡镇', due: '2030-10-31' },
      { number: '2', text: '发放巡护装备。', units: 'joint 县林业局', due: '2030-11-30' },
    ],
  },
  {
    name: 'the first unit leads, said once',
    document: frame(`1.修复退化芦苇荡。（责任单位：县林业局、县水利局、各乡镇；排在第一位的部门为牵头部门，下同）
2.治理上游养殖污水。（责任单位：县农业农村局、县生态环境局）
3.设置湿地救护站。（责任单位：县林业局）`),
    tasks: [
      {
        number: '1',
        text: '修复退化芦苇荡。',
        units: 'lead 县林业局, implementing 县水利局, implementing 各乡镇',
      },
      { number: '2', text: '治理上游养殖污水。', units: 'lead 县农业农村局, implementing 县生态环境局' },
      { number: '3', text: '设置湿地救护站。', units: ['lead 县林业局', 'joint 县林业局'] },
    ],
  },
  {
    name: 'units on a line of their own',
    document: frame(`1.开展湿地日宣传进校园。
责任单位：县教育局、县林业局
完成时限：2030年2月底前
2.评选湿地守护村。
责任单位：县林业局
完成时限：2030年12月底前`),
    tasks: [
      {
        number: '1',
        text: '开展湿地日宣传进校园。',
        units: 'joint 县教育局, joint 县林业局',
        due: '2030-02-28',
      },
      { number: '2', text: '评选湿地守护村。', units: 'joint 县林业局', due: '2030-12-31' },
    ],
  },
  {
    name: 'leading and cooperating units on one line of their own',
    document: frame(`1.安装水位自动监测仪。
牵头单位：县水利局　配合单位：县财政局、县林业局
2.共享监测数据。
牵头单位：县大数据局　配合单位：县水利局`),
    tasks: [
      {
        number: '1',
        text: '安装水位自动监测仪。',
        units: 'lead 县水利局, cooperating 县财政局, cooperating 县林业局',
      },
      { number: '2', text: '共享监测数据。', units: 'lead 县大数据局, cooperating 县水利局' },
    ],
  },
  {
    name: 'a closing line that goes for the items before it',
    document: frame(`(一)水源补给
1.建设生态补水闸。
2.制定枯水期补水预案。
以上工作由县水利局负责,2030年8月底前完成。
(二)生物保护
3.设置野生动物通道。(责任单位:县林业局;完成时限:2030年10月底前)`),
    tasks: [
      { number: '1', place: '(一)', text: '建设生态补水闸。', units: 'joint 县水利局', due: '2030-08-31' },
      { number: '2', place: '(一)', text: '制定枯水期补水预案。', units: 'joint 县水利局', due: '2030-08-31' },
      { number: '3', place: '(二)', text: '设置野生动物通道。', units: 'joint 县林业局', due: '2030-10-31' },
    ],
  },
  {
    name: 'names that leave out the prefix of the name before',
    document: frame(`1.在湿地监测站启用加密传输。（责任单位：县委网信办，县档案馆、密码管理局；完成时限：2030年6月底前）
2.归档监测影像。（责任单位：县档案馆；完成时限：长期）`),
    tasks: [
      {
        number: '1',
        text: '在湿地监测站启用加密传输。',
        units: [
          'joint 县委网信办, joint 县档案馆, joint 密码管理局',
          'joint 县委网信办, joint 县档案馆, joint 县密码管理局',
        ],
        due: '2030-06-30',
      },
      { number: '2', text: '归档监测影像。', units: 'joint 县档案馆', due: 'standing' },
    ],
  },
  {
    name: 'two days in one bracket',
    document: frame(`1.建设湿地科普馆。〔责任单位:县林业局;完成时限:2030年6月底前完成选址,2031年12月底前建成开放〕
2.培训科普讲解员。〔责任单位:县林业局;完成时限:2031年10月底前〕`),
    tasks: [
      { number: '1', text: '建设湿地科普馆。', units: 'joint 县林业局', due: '2030-06-30 2031-12-31' },
      { number: '2', text: '培训科普讲解员。', units: 'joint 县林业局', due: '2031-10-31' },
    ],
  },
  {
    name: 'labels in a bracket that only a comma separates, and a term of years in the sentence',
    document: frame(`（一）人才保障。围绕湿地监测需要,实施如下项目：
1.监测人才培养项目。5年内培养30名监测骨干，并给予补助。（牵头单位：市林业局，配合单位：市教育局、市科协，各区、县级市）
2.鸟类学者驻站项目。每年邀请学者驻站。（牵头单位：市科协，配合单位：各有关单位，各区、县级市）`),
    tasks: [
      {
        number: '1',
        text: '监测人才培养项目。5年内培养30名监测骨干，并给予补助。',
        units: [
          'lead 市林业局, cooperating 市教育局, cooperating 市科协, cooperating 各区、县级市',
          'lead 市林业局, cooperating 市教育局, cooperating 市科协, cooperating 各区, cooperating 县级市',
        ],
        due: '',
      },
      {
        number: '2',
        text: '鸟类学者驻站项目。每年邀请学者驻站。',
        units: [
          'lead 市科协, cooperating 各有关单位, cooperating 各区、县级市',
          'lead 市科协, cooperating 各有关单位, cooperating 各区, cooperating 县级市',
        ],
      },
    ],
  },
  {
    name: 'another label (责任部门) and sentences of several full stops',
    document: frame(`（一）完善巡护。增加夜间巡护班次。对盗采行为从严处置。（责任部门：县公安局、县林业局）
（二）完善救护。建立伤鸟转运通道。（责任部门：县林业局）`),
    tasks: [
      {
        number: '1',
        printed: '（一）',
        text: '完善巡护。增加夜间巡护班次。对盗采行为从严处置。',
        units: 'joint 县公安局, joint 县林业局',
      },
      { number: '2', text: '完善救护。建立伤鸟转运通道。', units: 'joint 县林业局' },
    ],
  },
  {
    name: 'a bracket behind the full stop of the chapter heading that goes for its items',
    document: frame(`（一）水质改善行动（牵头单位：县生态环境局；责任单位：各乡镇）
1.封堵入湖排污口。
2.建设沿岸缓冲带。
（二）宣传行动（牵头单位：县教育局）
3.编写湿地乡土教材。`),
    tasks: [
      { number: '1', text: '封堵入湖排污口。', units: 'lead 县生态环境局, implementing 各乡镇' },
      { number: '2', text: '建设沿岸缓冲带。', units: 'lead 县生态环境局, implementing 各乡镇' },
      { number: '3', text: '编写湿地乡土教材。', units: 'lead 县教育局' },
    ],
  },
  {
    name: 'lines that name a leader beside the lines of units',
    document: frame(`1.建设湿地气象站。
责任领导：样例甲
责任单位：县气象局
完成时限：2030年6月底前
2.发布候鸟迁徙预报。
责任领导：样例乙
责任单位：县气象局、县林业局
完成时限：长期`),
    tasks: [
      { number: '1', text: '建设湿地气象站。', units: 'joint 县气象局', due: '2030-06-30' },
      { number: '2', text: '发布候鸟迁徙预报。', units: 'joint 县气象局, joint 县林业局', due: 'standing' },
    ],
    leftOver: ['责任领导：样例甲', '责任领导：样例乙'],
  },
];
