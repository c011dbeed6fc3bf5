import { readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { shown } from './read-deadline-shown.ts';

const read = (text: string) => shown(readDeadline(text, { year: 2024 }));

describe('readDeadline: duties that come back', () => {
  it.each<[string, string[]]>([
    ['每季度至少一次', ['every quarter x1']],
    ['每季度至少开展一次执法监督专项检查', ['every quarter x1']],
    ['每半年', ['every half-year']],
    ['每半年至少开展1次行政执法监督', ['every half-year x1']],
    ['每年不少于2次', ['every year x2']],
    ['每年度至少组织一次专项执法监督检查', ['every year x1']],
    ['每月至少开展两期培训', ['every month x2']],
    ['每年1-2次', ['every year x1']],
    ['每年最多3次', ['every year']],
    ['每周例会', ['every week']],
    ['一季度一次', ['every quarter x1']],
    ['一年两次', ['every year x2']],
    ['按季度报送', ['every quarter']],
    ['逐年推进', ['every year']],
    ['每人每年接受不少于60学时', ['every year']],
    ['每年1月底前', ['every year by 1-31']],
    ['每年1月底之前', ['every year by 1-31']],
    ['每年1月31日前公开', ['every year by 1-31']],
    ['每年2月底前', ['every year by 2-28']],
    ['每年年底前', ['every year by 12-31']],
    ['每年底前', ['every year by 12-31']],
    ['每年第一季度', ['every year by 3-31']],
    ['每年6月底、12月底前', ['every year by 6-30', 'every year by 12-31']],
    ['每年6月30日和12月31日前', ['every year by 6-30', 'every year by 12-31']],
    ['每季度末', ['every quarter']],
    ['每月5日前报送', ['every month']],
    ['每季度首月10日前', ['every quarter']],
    ['每季度结束后10日内', ['every quarter', '10 day after 每季度结束']],
    ['每半年至少1次,每年底前报送总结', ['every half-year x1', 'every year by 12-31']],
    ['2023—2025年每年年底前', ['2025-12-31 year (end)', 'every year by 12-31']],
    ['2024年7月起每季度报送一次', ['every quarter x1', 'unread 2024年7月起']],
    ['每两年一次', ['unread 每两年一次']],
    ['每日巡查', ['unread 每日巡查']],
  ])('reads %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('readDeadline: terms that run from an event', () => {
  it.each<[string, string[]]>([
    ['3个工作日内', ['3 workday']],
    ['10个工作日之内', ['10 workday']],
    ['不超过5个工作日', ['5 workday']],
    ['5个工作日', ['5 workday']],
    ['15日以内', ['15 day']],
    ['10个自然日内', ['10 day']],
    ['两周内', ['14 day']],
    ['6个月内', ['6 month']],
    ['半年内', ['6 month']],
    ['三年内', ['3 year']],
    ['收到应诉材料之日起三个工作日内', ['3 workday after 收到应诉材料']],
    ['作出决定后10日内', ['10 day after 作出决定']],
    ['行政执法机关应当在作出重大行政执法决定后10日内,报同级政府法制机构备案', ['10 day after 作出重大行政执法决定']],
    ['自规范性文件印发之日起30日内备案', ['30 day after 规范性文件印发']],
    ['自受理之日起二十个工作日内', ['20 workday after 受理']],
    ['事项办结后3个月内', ['3 month after 事项办结']],
    ['一般事项5个工作日内,重大事项10个工作日内', ['5 workday', '10 workday']],
    ['半个月内', ['unread 半个月内']],
    ['24小时内', ['unread 24小时内']],
  ])('reads %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it('keeps the words of the clause with the term', () => {
    expect(readDeadline('一般事项5个工作日内办结', { year: null }).relatives).toEqual([
      { count: 5, unit: 'workday', after: null, text: '一般事项5个工作日内办结' },
    ]);
  });
});

describe('readDeadline: standing and undated words', () => {
  it.each<[string, string[]]>([
    ['长期', ['standing']],
    ['长期推进', ['standing']],
    ['长期坚持、持续推进', ['standing']],
    ['持续推进', ['standing']],
    ['常态化', ['standing']],
    ['常态化开展', ['standing']],
    ['即日起', ['standing']],
    ['即日起实施', ['standing']],
    ['全年', ['standing']],
    ['日常监管', ['standing']],
    ['完成时限:长期', ['standing']],
    ['2024年年底前建立制度,长期坚持', ['2024-12-31 year <建立制度>', 'standing']],
    ['2024年底前完成长期推进', ['2024-12-31 year', 'standing']],
    ['2024年6月起长期坚持', ['standing', 'unread 2024年6月起']],
    ['案卷评查长期坚持', ['standing', 'unread 案卷评查']],
    ['由县司法局负责,长期推进', ['standing', 'unread 由县司法局负责']],
    ['适时', ['undated 适时']],
    ['定期', ['undated 定期']],
    ['不定期', ['undated 不定期']],
    ['及时', ['undated 及时']],
    ['尽快完成', ['undated 尽快完成']],
    ['限期整改', ['undated 限期整改']],
    ['待定', ['undated 待定']],
    ['条件成熟时', ['undated 条件成熟时']],
    ['整改时限:立行立改', ['undated 立行立改']],
    ['根据工作部署适时报送', ['undated 根据工作部署适时报送']],
    ['按照上级部署推进', ['undated 按照上级部署推进']],
    ['2024年底前;适时;长期', ['2024-12-31 year', 'standing', 'undated 适时']],
    ['2024年底前完成试点并定期评估', ['2024-12-31 year <试点>', 'undated 定期评估']],
    ['2024年底前完成定期清理制度建设', ['2024-12-31 year <定期清理制度建设>']],
  ])('reads %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});
