import type { Variant } from './variant.ts';

const FIELD = (unit: string, due: string): string => `（责任单位：${unit}；完成时限：${due}）`;

/** Numbers in every form, with gaps, doubles and wrong levels. */
export const numbering: readonly Variant[] = [
  {
    name: 'five levels 一、（一）1.（1）①',
    document: `样例县茶产业提升实施方案
一、夯实基础
（一）茶园改造
1.品种更新
（1）引进耐寒茶苗，分批更换老茶树。
①先在高山片区试种。
②成活率达标后推广。
${FIELD('县农业农村局', '2030年3月底前')}
（2）建设育苗大棚。${FIELD('县农业农村局、各乡镇', '2030年9月底前')}
二、开拓市场
（二）品牌建设
2.统一包装
（3）设计公用包装样式。${FIELD('县市场监督管理局', '2030年12月底前')}`,
    tasks: [
      {
        number: '1',
        printed: '（1）',
        text: '引进耐寒茶苗，分批更换老茶树。',
        measures: ['①先在高山片区试种。', '②成活率达标后推广。'],
        units: 'joint 县农业农村局',
        due: '2030-03-31',
      },
      {
        number: '2',
        text: '建设育苗大棚。',
        units: 'joint 县农业农村局, joint 各乡镇',
        due: '2030-09-30',
      },
      { number: '3', text: '设计公用包装样式。', units: 'joint 县市场监督管理局', due: '2030-12-31' },
    ],
  },
  {
    name: 'numbers of Chinese numerals that are the tasks themselves',
    document: `样例县春季植树工作安排
一、在河堤两侧栽植柳树。${FIELD('县林业局', '2030年3月15日前')}
二、组织机关干部义务植树。${FIELD('县林业局、县直机关工委', '2030年3月底前')}
三、为新栽树木设置护栏。${FIELD('各乡镇', '2030年4月底前')}`,
    tasks: [
      { number: '1', printed: '一、', text: '在河堤两侧栽植柳树。', units: 'joint 县林业局', due: '2030-03-15' },
      {
        number: '2',
        text: '组织机关干部义务植树。',
        units: 'joint 县林业局, joint 县直机关工委',
        due: '2030-03-31',
      },
      { number: '3', text: '为新栽树木设置护栏。', units: 'joint 各乡镇', due: '2030-04-30' },
    ],
  },
  {
    name: 'numbers 第一条 of a plan with units',
    document: `样例县冬季供暖保障任务书
第一条 检修城区供热管网。${FIELD('县住房和城乡建设局', '2030年10月底前')}
第二条 储备应急燃煤。${FIELD('县发展和改革局', '2030年11月10日前')}
第三条 公布报修电话。${FIELD('县住房和城乡建设局', '2030年10月底前')}`,
    tasks: [
      { number: '1', text: '检修城区供热管网。', units: 'joint 县住房和城乡建设局', due: '2030-10-31' },
      { number: '2', text: '储备应急燃煤。', units: 'joint 县发展和改革局', due: '2030-11-10' },
      { number: '3', text: '公布报修电话。', units: 'joint 县住房和城乡建设局', due: '2030-10-31' },
    ],
  },
  {
    name: 'a number left out',
    document: `样例县集市整治方案
重点任务
1.重新划定摊位。${FIELD('县城市管理局', '2030年5月底前')}
2.增设垃圾收集点。${FIELD('县城市管理局', '2030年6月底前')}
4.整治占道停车。${FIELD('县公安局', '2030年7月底前')}`,
    tasks: [
      { number: '1', text: '重新划定摊位。', due: '2030-05-31' },
      { number: '2', text: '增设垃圾收集点。', due: '2030-06-30' },
      { number: '4', printed: '4.', text: '整治占道停车。', units: 'joint 县公安局', due: '2030-07-31' },
    ],
    irregularities: ['number-missing *'],
  },
  {
    name: 'a number used twice',
    document: `样例县广场管理任务
重点任务
1.修补破损地砖。${FIELD('县城市管理局', '2030年4月底前')}
2.规定广场舞音量。${FIELD('县城市管理局', '2030年5月底前')}
2.安装分贝显示屏。${FIELD('县生态环境局', '2030年6月底前')}
3.增设饮水台。${FIELD('县水利局', '2030年7月底前')}`,
    tasks: [
      { number: '1', text: '修补破损地砖。', units: 'joint 县城市管理局' },
      { text: '规定广场舞音量。', units: 'joint 县城市管理局', due: '2030-05-31' },
      { text: '安装分贝显示屏。', printed: '2.', units: 'joint 县生态环境局', due: '2030-06-30' },
      { number: '3', text: '增设饮水台。', units: 'joint 县水利局', due: '2030-07-31' },
    ],
    irregularities: ['number-broken|number-missing|other *'],
  },
  {
    name: 'numbers that begin again in every chapter',
    document: `样例县电商进村方案
一、网络建设
1.每村设一处服务点。${FIELD('县商务局', '2030年6月底前')}
2.开通冷链班车。${FIELD('县交通运输局', '2030年8月底前')}
二、人员培训
1.培训乡村主播。${FIELD('县人力资源和社会保障局', '2030年9月底前')}
2.举办选品大会。${FIELD('县商务局', '2030年11月底前')}`,
    tasks: [
      { place: '一', text: '每村设一处服务点。', units: 'joint 县商务局', due: '2030-06-30' },
      { place: '一', text: '开通冷链班车。', units: 'joint 县交通运输局', due: '2030-08-31' },
      { place: '二', text: '培训乡村主播。', units: 'joint 县人力资源和社会保障局', due: '2030-09-30' },
      { place: '二', text: '举办选品大会。', units: 'joint 县商务局', due: '2030-11-30' },
    ],
  },
  {
    name: 'full-width digits and points',
    document: `样例县路名规范任务
重点任务
１．统一城区路牌字体。${FIELD('县民政局', '２０３０年５月底前')}
２．更正重名街巷。${FIELD('县民政局、县公安局', '２０３０年９月底前')}`,
    tasks: [
      { number: '1', text: '统一城区路牌字体。', units: 'joint 县民政局', due: '2030-05-31' },
      { number: '2', text: '更正重名街巷。', units: 'joint 县民政局, joint 县公安局', due: '2030-09-30' },
    ],
  },
  {
    name: 'a number that runs into a year',
    document: `样例县停车改善任务
重点任务
9.划定夜间限时车位。${FIELD('县公安局', '2030年3月底前')}
10.2030年年底前,新建两处地下车库。${FIELD('县住房和城乡建设局', '2030年年底前')}
11.公开收费标准。${FIELD('县发展和改革局', '2030年4月底前')}`,
    tasks: [
      { number: '9', text: '划定夜间限时车位。', due: '2030-03-31' },
      {
        number: '10',
        printed: '10.',
        text: '2030年年底前,新建两处地下车库。',
        units: 'joint 县住房和城乡建设局',
        due: '2030-12-31',
      },
      { number: '11', text: '公开收费标准。', due: '2030-04-30' },
    ],
    irregularities: ['number-broken 10'],
  },
  {
    name: 'a heading of the wrong level between the items',
    document: `样例县民宿发展方案
一、规范经营
1.发布民宿房间标准。${FIELD('县文化广电和旅游局', '2030年4月底前')}
1、培育示范
2.评选示范民宿。${FIELD('县文化广电和旅游局', '2030年10月底前')}`,
    tasks: [
      { number: '1', text: '发布民宿房间标准。', units: 'joint 县文化广电和旅游局', due: '2030-04-30' },
      { number: '2', text: '评选示范民宿。', units: 'joint 县文化广电和旅游局', due: '2030-10-31' },
    ],
  },
  {
    name: 'points, an annex and dated works without brackets',
    document: `样例市关于加强校车安全工作的实施意见
各县区人民政府,市政府各部门:
为保障学生乘车安全,提出如下意见:
一、工作目标
到年底,校车安全形势明显好转。
二、规范校车运行
1、严格车辆准入。校车投入使用前应当经过检测,不合格的车辆一律停用。
2、核定行车路线。市教育局牵头会同有关部门核定路线,2030年年底前全部公布。
三、强化日常监管
3、检查驾驶员资质。市公安局每季度至少开展一次检查。
附件:1、2030年度校车安全重点工作实施方案
样例市人民政府
2030年1月10日
附件1
2030年度校车安全重点工作实施方案
一、工作内容及时间安排
(一)开展车辆普查。由市教育局牵头,4月底前完成车辆登记。
(二)更换老旧座椅。由市财政局、市教育局共同负责,6月底前完成。`,
    tasks: [
      {
        number: '1',
        printed: '1、',
        place: '二',
        text: '严格车辆准入。校车投入使用前应当经过检测,不合格的车辆一律停用。',
        units: '',
        due: '',
      },
      {
        number: '2',
        place: '二',
        text: '核定行车路线。市教育局牵头会同有关部门核定路线,2030年年底前全部公布。',
        due: '2030-12-31',
      },
      {
        number: '3',
        place: '三',
        text: '检查驾驶员资质。市公安局每季度至少开展一次检查。',
        units: 'joint 市公安局',
        due: 'each quarter 1',
      },
      {
        number: 'A1-1',
        place: '附件1',
        text: '开展车辆普查。由市教育局牵头,4月底前完成车辆登记。',
        units: 'lead 市教育局',
        due: '2030-04-30',
      },
      {
        number: 'A1-2',
        place: '附件1',
        text: '更换老旧座椅。由市财政局、市教育局共同负责,6月底前完成。',
        units: 'joint 市财政局, joint 市教育局',
        due: '2030-06-30',
      },
    ],
  },
  {
    name: 'a number that runs into another number',
    document: `样例县急救体系建设任务
重点任务
1.在乡镇设立急救点。${FIELD('县卫生健康委', '2030年5月底前')}
2.120急救车更新项目。更换八辆急救车。${FIELD('县卫生健康委、县财政局', '2030年9月底前')}
3.培训驾驶员。${FIELD('县卫生健康委', '2030年10月底前')}`,
    tasks: [
      { number: '1', text: '在乡镇设立急救点。', units: 'joint 县卫生健康委', due: '2030-05-31' },
      {
        number: '2',
        printed: '2.',
        text: '120急救车更新项目。更换八辆急救车。',
        units: 'joint 县卫生健康委, joint 县财政局',
        due: '2030-09-30',
      },
      { number: '3', text: '培训驾驶员。', units: 'joint 县卫生健康委', due: '2030-10-31' },
    ],
  },
  {
    name: 'points, two annexes and requirements without a day',
    document: `样例市关于改进公共图书服务的意见
各县区人民政府,市政府各部门:
为方便读者,提出如下意见:
一、总体目标
建成覆盖城乡的借阅网络。
二、完善网络
1、增设借阅点。在车站、医院增设自助借阅点。
2、统一借阅证。市文化广电和旅游局负责统一制发借阅证,2030年6月底前全部换发。
三、改进服务
3、延长开放时间。各公共图书馆应当延长夜间开放时间。
4、回应读者意见。各公共图书馆应于每年12月底前公布意见办理情况。
四、工作要求
(一)加强领导。各县区要把图书服务列入重要议程。
(二)保障经费。财政部门要将购书经费列入预算。
附件:1、2030年度图书服务实施方案
2、读者培训实施方案
样例市人民政府
2030年1月12日
附件1
2030年度图书服务实施方案
一、工作内容
(一)清点馆藏。由市图书馆牵头,3月底前完成。
(二)修补旧书。由市图书馆负责,10月15日前完成。
二、工作要求
(一)按时报送。各县区要按时报送进度。
附件2
读者培训实施方案
一、组织分工
1、市图书馆负责编写教材;
2、市教育局负责组织学生参加。
二、工作要求
(一)注重实效。不得走过场。
(二)建立机制。各县区于2030年5月15日前报送联络员名单。`,
    tasks: [
      { number: '1', place: '二', text: '增设借阅点。在车站、医院增设自助借阅点。', due: '' },
      {
        number: '2',
        place: '二',
        text: '统一借阅证。市文化广电和旅游局负责统一制发借阅证,2030年6月底前全部换发。',
        units: 'joint 市文化广电和旅游局',
        due: '2030-06-30',
      },
      { number: '3', place: '三', text: '延长开放时间。各公共图书馆应当延长夜间开放时间。', due: '' },
      {
        number: '4',
        place: '三',
        text: '回应读者意见。各公共图书馆应于每年12月底前公布意见办理情况。',
        due: 'each year by 12-31',
      },
      {
        number: 'A1-1',
        place: '附件1',
        text: '清点馆藏。由市图书馆牵头,3月底前完成。',
        units: 'lead 市图书馆',
        due: '2030-03-31',
      },
      {
        number: 'A1-2',
        place: '附件1',
        text: '修补旧书。由市图书馆负责,10月15日前完成。',
        units: 'joint 市图书馆',
        due: '2030-10-15',
      },
      { number: 'A2-1', place: '附件2', text: '市图书馆负责编写教材;', units: 'joint 市图书馆' },
      { number: 'A2-2', place: '附件2', text: '市教育局负责组织学生参加。', units: 'joint 市教育局' },
      {
        number: 'A2-3',
        place: '附件2',
        text: '建立机制。各县区于2030年5月15日前报送联络员名单。',
        due: '2030-05-15',
      },
      { number: 'Z1', text: '加强领导。各县区要把图书服务列入重要议程。', due: '' },
      { number: 'Z2', text: '保障经费。财政部门要将购书经费列入预算。', due: '' },
      { number: 'Z3', text: '按时报送。各县区要按时报送进度。', due: '' },
      { number: 'Z4', text: '注重实效。不得走过场。', due: '' },
    ],
  },
  {
    name: 'points that bind several units, and units that are only named',
    document: `样例市关于改进公共图书服务的意见
各县区人民政府,市政府各部门:
为方便读者,提出如下意见:
二、完善网络
1、规范选址。新建借阅点应报市自然资源局审查,经市财政局同意后建设。
2、处理投诉。读者对处理结果不服的,可以向市文化广电和旅游局申诉。
3、明确分工。市教育局负责校园借阅点,市民政局负责社区借阅点。
4、加强配合。市公安局、市城市管理局要积极配合市文化广电和旅游局开展巡查。
5、总结推广。市文化广电和旅游局会同市教育局于2030年11月20日前总结推广经验。
6、严格考核。考核结果抄送市委组织部、市人力资源和社会保障局,作为评优依据。`,
    tasks: [
      { number: '1', text: '规范选址。新建借阅点应报市自然资源局审查,经市财政局同意后建设。', units: '' },
      { number: '2', text: '处理投诉。读者对处理结果不服的,可以向市文化广电和旅游局申诉。', units: '' },
      {
        number: '3',
        text: '明确分工。市教育局负责校园借阅点,市民政局负责社区借阅点。',
        units: 'joint 市教育局, joint 市民政局',
      },
      {
        number: '4',
        text: '加强配合。市公安局、市城市管理局要积极配合市文化广电和旅游局开展巡查。',
        units: [
          'cooperating 市公安局, cooperating 市城市管理局',
          'cooperating 市公安局, cooperating 市城市管理局, implementing 市文化广电和旅游局',
          'cooperating 市公安局, cooperating 市城市管理局, joint 市文化广电和旅游局',
        ],
      },
      {
        number: '5',
        text: '总结推广。市文化广电和旅游局会同市教育局于2030年11月20日前总结推广经验。',
        units: [
          'joint 市文化广电和旅游局, joint 市教育局',
          'lead 市文化广电和旅游局, implementing 市教育局',
          'lead 市文化广电和旅游局, cooperating 市教育局',
        ],
        due: '2030-11-20',
      },
      {
        number: '6',
        text: '严格考核。考核结果抄送市委组织部、市人力资源和社会保障局,作为评优依据。',
        units: '',
      },
    ],
  },
];
