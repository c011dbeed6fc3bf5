import fc from 'fast-check';
import { readQuantity } from '../../../ledger/numeral/chinese-number.ts';
import { quantitySchema } from '../../../ledger/plan/quantity.ts';
import { readQuantities } from '../../../ledger/plan/read-quantities.ts';

/** `>= 60 学时 year` for every quantity; a range as `1-2`, the period only where there is one. */
const read = (text: string) =>
  readQuantities(text).map(({ comparator, value, upTo, unit, period }) =>
    [comparator, upTo === null ? value : `${value}-${upTo}`, unit, ...(period === null ? [] : [period])].join(' '),
  );

describe('demands', () => {
  it.each<[string, string[]]>([
    ['不少于60学时', ['>= 60 学时']],
    ['每年度不得少于40学时', ['>= 40 学时 year']],
    [
      '行政执法人员每人每年接受不少于60学时的培训,其中公共法律知识培训不少于30学时',
      ['>= 60 学时 year', '>= 30 学时 year'],
    ],
    ['法制审核人员不少于本单位行政执法人员总数的5%,且不少于1人', ['>= 5 %', '>= 1 人']],
    ['≥5%且不少于1人', ['>= 5 %', '>= 1 人']],
    ['公示率达到100%', ['= 100 %']],
    ['出庭率达100％', ['= 100 %']],
    ['办复率100%', ['= 100 %']],
    ['满意度达95%以上', ['>= 95 %']],
    ['满意度达到80%', ['>= 80 %']],
    ['发生率在5%以下', ['<= 5 %']],
    ['权重不低于总分值的10%', ['>= 10 %']],
    ['不低于百分之五', ['>= 5 %']],
    ['每年至少1次', ['>= 1 次 year']],
    ['每年至少要举办1期专题培训班', ['>= 1 期 year']],
    ['每半年至少开展一次行政执法监督', ['>= 1 次 half-year']],
    ['每季度至少学习一次法律法规', ['>= 1 次 quarter']],
    ['每季度应开展一次行政执法监督活动', ['>= 1 次 quarter']],
    ['每月一次', ['>= 1 次 month']],
    ['每年至少举办1次实战演练、1次练兵比武活动', ['>= 1 次 year', '>= 1 次 year']],
    ['每年度至少组织一次专项执法监督检查、一次行政执法案卷评查并通报', ['>= 1 次 year', '>= 1 次 year']],
    ['每半年至少开展1次监督,每年至少开展1次评查', ['>= 1 次 half-year', '>= 1 次 year']],
    ['举办民法典学习会议不少于1期', ['>= 1 期']],
    ['并附1-2个典型案例', ['>= 1-2 个']],
    ['一至两期', ['>= 1-2 期']],
    ['3个工作日内报备', ['<= 3 工作日']],
    ['三个工作日内', ['<= 3 工作日']],
    ['三个工作日', ['<= 3 工作日']],
    ['作出之日起20个工作日内公布', ['<= 20 工作日']],
    ['期限一般不少于7个工作日', ['>= 7 工作日']],
    ['3-5个工作日内', ['<= 3-5 工作日']],
    ['作出决定后10日内备案', ['<= 10 日']],
    ['时间在7个工作日以内', ['<= 7 工作日']],
    ['承诺时限不超过5个工作日', ['<= 5 工作日']],
    ['费用不得超过1,200元', ['<= 1200 元']],
    ['执行2人以上执法规定', ['>= 2 人']],
    ['由2名及以上行政复议人员参加', ['>= 2 名']],
    ['低于15%', ['< 15 %']],
    ['超过三次', ['> 3 次']],
    ['不应超过十二个月', ['<= 12 个月']],
    ['考核不低于90分', ['>= 90 分']],
    ['至少配备二十名', ['>= 20 名']],
    ['最多一百二十人', ['<= 120 人']],
    ['不 少 于\n60 学 时', ['>= 60 学时']],
    ['①至少1次②至少2次', ['>= 1 次', '>= 2 次']],
    ['每年第1次以外至少2次', ['>= 2 次 year']],
  ])('%j', (text, quantities) => expect(read(text)).toEqual(quantities));
});

describe('numbers that demand nothing', () => {
  it.each([
    '2024年6月底前完成',
    '2025年年底前完成并长期推进',
    '10.2024年年底前,清理裁量权基准',
    '4月10日前完成评查,4月20日前通报',
    '6月10日内',
    '不超过2024年12月31日',
    '低于2023年',
    '中办发〔2016〕30号',
    '12345政务服务便民热线',
    '落实行政执法“三项制度”',
    '“四张清单”典型案例',
    '近五年未发生的事项',
    '近五年内未发生',
    '第3项以上措施',
    '三年行动计划(2023-2025年)',
    '选取3个县市、区',
    '综合查一次',
    '最多跑一次',
    '排查各类矛盾纠纷3257件',
    '传达3次会议精神',
    '协管人员数量不得超过在编人员',
    '败诉率低于全国行政诉讼败诉率',
    '至少一次性告知',
    '不少于三分之二',
    '提前3个工作日通知',
    '未达到100%的',
    '省市县乡四级全覆盖',
    '二〇二四年以内',
    '',
  ])('%j', (text) => expect(read(text)).toEqual([]));
});

describe('what is counted', () => {
  it.each<[string, (string | null)[]]>([
    ['行政执法人员每人每年接受不少于60学时的公共法律知识培训', ['行政执法人员']],
    ['其中公共法律知识培训不少于30学时', ['公共法律知识培训']],
    ['原则上法制审核人员不少于本单位行政执法人员总数的5%,且不少于1人', ['法制审核人员', '法制审核人员']],
    [
      '确保行政处罚等执法行为信息依法公示率达到100%,重大执法决定法制审核率达到100%',
      ['行政处罚等执法行为信息依法公示率', '重大执法决定法制审核率'],
    ],
    ['县行政执法部门每年至少开展1次裁量权培训', ['裁量权培训']],
    ['每年至少举办1次实战演练、1次练兵比武', ['实战演练', '练兵比武']],
    ['每年至少组织一次专项检查、一次案卷评查并通报有关情况', ['专项检查', '案卷评查']],
    ['并附1-2个典型案例', ['典型案例']],
    ['收到应诉材料之日起三个工作日内及时报备', ['收到应诉材料之日起']],
    ['不少于30学时。', [null]],
    ['4.行政执法人员每人每年接受不少于60学时的培训', ['行政执法人员']],
    ['每半年至少开展一次执法监督每年度至少开展一次案卷评查', ['执法监督', '案卷评查']],
  ])('%s', (text, subjects) => expect(readQuantities(text).map((one) => one.subject)).toEqual(subjects));

  it('keeps the words of the demand', () => {
    expect(readQuantities('人员不少于总数的5%,每年至少开展一次检查,10日内备案').map((one) => one.text)).toEqual([
      '不少于总数的5%',
      '至少开展一次',
      '10日内',
    ]);
  });
});

describe('any words', () => {
  const amount = fc.integer({ min: 1, max: 999 });
  const unit = fc.constantFrom('学时', '%', '次', '期', '个', '人', '名', '件');
  const demand = fc.constantFrom<[string, string]>(
    ['不少于', '>='],
    ['不低于', '>='],
    ['至少', '>='],
    ['≥', '>='],
    ['不超过', '<='],
    ['不得超过', '<='],
    ['≤', '<='],
    ['低于', '<'],
    ['超过', '>'],
  );

  it('a rendered demand is read back, in Arabic and Chinese digits', () => {
    fc.assert(
      fc.property(demand, amount, unit, fc.boolean(), ([word, comparator], value, one, chinese) => {
        const number = chinese ? inChinese(value) : String(value);
        expect(readQuantities(`工作,${word}${number}${one},其他`)).toEqual([
          expect.objectContaining({
            comparator,
            value,
            unit: one,
            upTo: null,
            period: null,
            text: `${word}${number}${one}`,
          }),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing throws and the schema holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '不少于',
        '每年',
        '至少',
        '达到',
        '百分之',
        '的',
        '%',
        '次',
        '个工作日',
        '内',
        '以上',
        '一',
        '十',
        '〇',
        '-',
        '、',
        '且',
        '①',
        '\n',
      ),
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const quantity of readQuantities(pieces.join(''))) quantitySchema.parse(quantity);
      }),
      { numRuns: 200 },
    );
  });
});

describe('numbers', () => {
  it.each([
    ['60', 60],
    ['2.5', 2.5],
    ['1,365', 1365],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['三千二百五十七', 3257],
    ['一万二千', 12_000],
    ['二〇二四', null],
    ['', null],
    ['个', null],
  ])('%s is %j', (text, value) => expect(readQuantity(text)).toBe(value));
});

function inChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds > 0 ? `${digits.charAt(hundreds)}百` : '';
  const middle =
    tens > 0 ? `${hundreds === 0 && tens === 1 ? '' : digits.charAt(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return high + middle + (ones > 0 ? digits.charAt(ones) : '');
}
