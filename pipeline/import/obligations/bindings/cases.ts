import { columns, kindOfNumber, none, one, type QuantityBinding, type WordedBinding } from '../binding.ts';

const within = kindOfNumber(/^(?:工作日|日|天)$/u, ['<=', '<']);
const atLeastDays = kindOfNumber(/^(?:工作日|日|天)$/u, ['>=']);
const people = kindOfNumber(/^[人名]$/u, ['>=']);
const full = kindOfNumber(/^%$/u, ['=', '>=']);

const FILED = columns('C kind decidedOn filedOn');
const PUBLISHED = columns('C kind decidedOn publishedOn');
const SPAN = columns('C kind receivedOn decidedOn');
const OPENED = /公开|公示|公布/u;

/** Terms and numbers of single cases, documents and disputes. */
export const caseQuantities: readonly QuantityBinding[] = [
  within(
    'I-31',
    '应诉材料收到至报备的工作日',
    columns('C kind receivedOn filedOn'),
    /收到[^,]{0,8}应诉[^,]{0,4}材料/u,
    'event',
    {
      sentence: /报备|备案|报告/u,
    },
  ),
  within('I-25', '重大决定作出至备案日数', FILED, /重大[^,]{0,8}决定.*(?:后|起)/u, 'event', { sentence: /备案/u }),
  within('I-26', '许可、处罚决定公开工作日', PUBLISHED, /(?:许可|处罚).*决定.*起/u, 'event', { sentence: OPENED }),
  within('I-27', '其他执法决定公布工作日', PUBLISHED, /执法决定作出之日起/u, 'event', {
    never: /许可|处罚/u,
    sentence: OPENED,
  }),
  within('I-58', '规范性文件印发至备案日数', FILED, /规范性文件(?:印发|公布|发布)之日起/u, 'event', {
    sentence: /备案/u,
  }),
  atLeastDays('I-59', '规范性文件征求意见工作日', columns('C kind commentFrom commentTo'), /征求意见/u, 'event', {
    sentence: /规范性文件/u,
  }),
  within('I-60', '执法权限争议协调工作日', SPAN, /争议.*(?:协调|明确)/u, 'event', { sentence: /执法/u }),
  people(
    'I-28',
    '现场执法人数',
    columns('C officer1 officer2'),
    /执法人员.*以上执法|[人名]以上(?:行政)?执法人员/u,
    'event',
    {
      never: /审核|总数|配备/u,
    },
  ),
  full('I-61', '特定案件负责人出庭率', columns('C kind headAttended'), /负责人出庭(?:应诉)?率/u, 'year'),
];

const LOST = columns('C kind lossCause measure correctedOn');

/** What must not happen in a case, and what follows from a lost one. */
export const caseWords: readonly WordedBinding[] = [
  {
    ...none(
      'I-24',
      '未经法制审核或审核未过的重大决定数',
      '件',
      columns('C kind reviewResult reviewedOn decidedOn'),
      /未经(?:法制)?审核[^,]{0,10},?不得作出/u,
    ),
    period: 'event',
  },
  { ...one('I-33', '每起败诉案件对应的整改', '项', LOST, /败诉一起案件、?整改一类/u), period: 'event' },
  {
    comparator: '<',
    value: 2,
    indicator: 'I-63',
    subject: '年内败诉起数（达到即不评优秀）',
    unit: '起',
    answeredBy: columns('C kind outcome headAttended'),
    words: /一年内败诉[两二2]起.*不得评为优秀/u,
    period: 'year',
  },
];
