import type { Variant } from './variant.ts';

/** Tables whose cells became lines, rows with a sign between the cells, and lists with headings that come again. */
export const tables: readonly Variant[] = [
  {
    name: 'a table with a cell of its own for every task, flattened to lines',
    document: `样例县农村供水保障三年行动重点工作台账

重点任务
具体工作措施
责任单位
完成时限

一、改善供水条件
1.更新山区行政村的老旧供水管道,减少管网漏损。
①县水利局制定管道更新方案,明确到村。
②各乡镇组织施工,不得中断供水。
县水利局牵头,各乡镇按照职责分工落实
2030年6月底前
2.为集中供水点安装消毒设备。
①县卫生健康委提出设备要求。
县卫生健康委、县水利局
2030年年底前完成并长期推进
二、加强水质监测
3.建立村级水质快检点。
①每个乡镇至少建立一个快检点。
县生态环境局
2030年9月底前`,
    tasks: [
      {
        number: '1',
        printed: '1.',
        place: '一',
        text: '更新山区行政村的老旧供水管道,减少管网漏损。',
        measures: ['①县水利局制定管道更新方案,明确到村。', '②各乡镇组织施工,不得中断供水。'],
        units: 'lead 县水利局, implementing 各乡镇',
        due: '2030-06-30',
      },
      {
        number: '2',
        place: '一',
        text: '为集中供水点安装消毒设备。',
        measures: ['①县卫生健康委提出设备要求。'],
        units: 'joint 县卫生健康委, joint 县水利局',
        due: '2030-12-31 standing',
      },
      { number: '3', place: '二', text: '建立村级水质快检点。', units: 'joint 县生态环境局', due: '2030-09-30' },
    ],
  },
  {
    name: 'a flattened table whose unit and deadline cells go for the tasks below',
    document: `样例县乡村道路养护重点任务台账
重点任务
具体措施
责任单位
完成时限
一、日常养护
1.对县乡道路开展季节性巡查。
①雨季每周巡查一次。
县交通运输局牵头,各乡镇落实
2030年10月底前
2.清理路肩杂物和边沟淤泥。
①由养护站组织实施。
3.补齐弯道警示标志。
①先补学校门口路段。
二、桥梁安全
4.对危桥逐座建档。
①建立一桥一档。
县交通运输局
长期`,
    tasks: [
      {
        number: '1',
        text: '对县乡道路开展季节性巡查。',
        units: 'lead 县交通运输局, implementing 各乡镇',
        due: '2030-10-31',
      },
      {
        number: '2',
        place: '一',
        text: '清理路肩杂物和边沟淤泥。',
        measures: ['①由养护站组织实施。'],
        units: 'lead 县交通运输局, implementing 各乡镇',
        due: '2030-10-31',
      },
      {
        number: '3',
        place: '一',
        text: '补齐弯道警示标志。',
        units: 'lead 县交通运输局, implementing 各乡镇',
        due: '2030-10-31',
      },
      { number: '4', place: '二', text: '对危桥逐座建档。', units: 'joint 县交通运输局', due: 'standing' },
    ],
    irregularities: ['cell-carried-down 2,3'],
  },
  {
    name: 'a flattened table with one row for several tasks',
    document: `样例县校园食堂提升行动任务台账
重点任务
具体措施
责任单位
完成时限
一、设施改造
1.改造老旧食堂的排烟管道。
2.统一更换食堂餐具消毒柜。
3.增设就餐洗手池。
①县教育局汇总学校需求。
②学校在暑期内施工。
县教育局牵头,县财政局、县市场监督管理局按照职责分工落实
2030年8月底前
二、食材采购
4.推行食材集中采购。
①公开采购价格。
县教育局
2030年12月底前`,
    tasks: [
      {
        number: '1',
        text: '改造老旧食堂的排烟管道。',
        units: 'lead 县教育局, implementing 县财政局, implementing 县市场监督管理局',
        due: '2030-08-31',
      },
      {
        number: '2',
        text: '统一更换食堂餐具消毒柜。',
        units: 'lead 县教育局, implementing 县财政局, implementing 县市场监督管理局',
        due: '2030-08-31',
      },
      {
        number: '3',
        text: '增设就餐洗手池。',
        units: 'lead 县教育局, implementing 县财政局, implementing 县市场监督管理局',
        due: '2030-08-31',
      },
      { number: '4', place: '二', text: '推行食材集中采购。', units: 'joint 县教育局', due: '2030-12-31' },
    ],
    irregularities: ['cell-shared 1,2,3'],
  },
  {
    name: 'a flattened table whose numbers are cells of their own',
    document: `样例县古树保护工作任务分解表
序号
工作任务
责任单位
完成时限
1
对百年以上古树逐株测量挂牌。
县林业局
2030年5月底前
2
在古树周边划定保护范围。
县林业局、县自然资源局
2030年11月底前
3
聘请村民担任古树看护员。
各乡镇
长期`,
    tasks: [
      { number: '1', text: '对百年以上古树逐株测量挂牌。', units: 'joint 县林业局', due: '2030-05-31' },
      {
        number: '2',
        text: '在古树周边划定保护范围。',
        units: 'joint 县林业局, joint 县自然资源局',
        due: '2030-11-30',
      },
      { number: '3', text: '聘请村民担任古树看护员。', units: 'joint 各乡镇', due: 'standing' },
    ],
  },
  {
    name: 'rows with a bar between the cells',
    document: `样例县图书下乡工作任务清单
序号 | 工作任务 | 责任单位 | 完成时限
1 | 为每个乡镇配送流动图书车。 | 县文化广电和旅游局 | 2030年4月底前
2 | 在集镇设立二十四小时借书柜。 | 县文化广电和旅游局、各乡镇 | 2030年7月底前
3 | 举办乡村阅读周。 | 县教育局牵头,县文化广电和旅游局配合 | 2030年10月15日前`,
    tasks: [
      { number: '1', text: '为每个乡镇配送流动图书车。', units: 'joint 县文化广电和旅游局', due: '2030-04-30' },
      {
        number: '2',
        text: '在集镇设立二十四小时借书柜。',
        units: 'joint 县文化广电和旅游局, joint 各乡镇',
        due: '2030-07-31',
      },
      {
        number: '3',
        text: '举办乡村阅读周。',
        units: 'lead 县教育局, cooperating 县文化广电和旅游局',
        due: '2030-10-15',
      },
    ],
  },
  {
    name: 'rows that begin and end with a bar, with chapters between them and empty cells below a filled one',
    document: `样例县夜间照明改善任务表
| 序号 | 任务 | 牵头单位 | 配合单位 | 时限 |
| 一、城区照明 |
| 1 | 更换主街失效路灯。 | 县住房和城乡建设局 | 县财政局 | 2030年3月底前 |
| 2 | 为背街小巷加装壁灯。 | | | 2030年6月底前 |
| 二、乡村照明 |
| 3 | 在文化广场安装太阳能灯。 | 县农业农村局 | 各乡镇 | 2030年9月底前 |`,
    tasks: [
      {
        number: '1',
        place: '一',
        text: '更换主街失效路灯。',
        units: 'lead 县住房和城乡建设局, cooperating 县财政局',
        due: '2030-03-31',
      },
      {
        number: '2',
        place: '一',
        text: '为背街小巷加装壁灯。',
        units: 'lead 县住房和城乡建设局, cooperating 县财政局',
        due: '2030-06-30',
      },
      {
        number: '3',
        place: '二',
        text: '在文化广场安装太阳能灯。',
        units: 'lead 县农业农村局, cooperating 各乡镇',
        due: '2030-09-30',
      },
    ],
    irregularities: ['cell-carried-down 2'],
  },
  {
    name: 'a table in markdown',
    document: `# 样例县养老服务提升任务清单

| 序号 | 重点任务 | 责任单位 | 完成时限 |
| ---- | -------- | -------- | -------- |
| 1 | 建设乡镇日间照料站。 | 县民政局 | 2030年8月底前 |
| 2 | 为独居老人安装呼叫器。 | 县民政局、县卫生健康委 | 2030年10月底前 |
`,
    tasks: [
      { number: '1', text: '建设乡镇日间照料站。', units: 'joint 县民政局', due: '2030-08-31' },
      { number: '2', text: '为独居老人安装呼叫器。', units: 'joint 县民政局, joint 县卫生健康委', due: '2030-10-31' },
    ],
  },
  {
    name: 'rows with tabs between the cells',
    document: `样例县公共厕所改造任务一览表
序号\t任务\t责任单位\t完成时限
1\t改造汽车站公共厕所。\t县住房和城乡建设局\t2030年5月底前
2\t增设母婴室。\t县住房和城乡建设局、县卫生健康委\t2030年9月底前`,
    tasks: [
      { number: '1', text: '改造汽车站公共厕所。', units: 'joint 县住房和城乡建设局', due: '2030-05-31' },
      { number: '2', text: '增设母婴室。', units: 'joint 县住房和城乡建设局, joint 县卫生健康委', due: '2030-09-30' },
    ],
  },
  {
    name: 'a list of five columns whose headings come again and whose titles are broken',
    document: `样例县全民健身三年行动任务清单（2030—2032年）
\t工作任务
\t县级具体举措
\t责任
分工

\t任务
分类
\t省级指标
\t市级指标

\t一、
完善健身设施
\t1. 补齐场地短板
\t（1）建设社区球场
\t利用闲置地块修建小型球场，2031年底前每个街道至少建成一处。
\t县教育体育局、各乡镇按职责分工负责

\t
\t
\t（2）开放学校操场
\t周末和假期向居民开放学校操场，并落实安全看护。
\t

\t工作任务
\t县级具体举措
\t责任
分工

\t任务
分类
\t省级指标
\t市级指标

\t二、
组织
健身
活动
\t2.办好群众赛事
\t（3）举办乡村运动会
\t每年秋收后举办一次乡村运动会。
\t县教育体育局、县农业农村局、各乡镇按职责分工负责
`,
    tasks: [
      {
        number: '1',
        place: '一/1',
        text: '利用闲置地块修建小型球场，2031年底前每个街道至少建成一处。',
        units: 'joint 县教育体育局, joint 各乡镇',
        due: '2031-12-31',
      },
      {
        number: '2',
        place: '一/1',
        text: '周末和假期向居民开放学校操场，并落实安全看护。',
        units: 'joint 县教育体育局, joint 各乡镇',
        due: '',
      },
      {
        number: '3',
        place: '二/2',
        text: '每年秋收后举办一次乡村运动会。',
        units: 'joint 县教育体育局, joint 县农业农村局, joint 各乡镇',
      },
    ],
    irregularities: ['cell-carried-down 2', 'heading-broken *'],
  },
  {
    name: 'a flattened table with numbers, leading and cooperating units in cells of their own, and empty lines between rows',
    document: `附件
2030年样例县民生实事分解表

序号
民生实事
牵头单位
配合单位
完成时限

1
新建口袋公园6个。
县住房和城乡建设局
各街道
2030年12月底前

2
改扩建幼儿园3所。
县教育局
县财政局
2030年8月底前
`,
    tasks: [
      {
        number: '1',
        text: '新建口袋公园6个。',
        units: 'lead 县住房和城乡建设局, cooperating 各街道',
        due: '2030-12-31',
      },
      {
        number: '2',
        text: '改扩建幼儿园3所。',
        units: 'lead 县教育局, cooperating 县财政局',
        due: '2030-08-31',
      },
    ],
  },
];
