import { findDeadlines } from '../../../ledger/plan/read-deadline.ts';
import { shown } from './read-deadline-shown.ts';

const find = (prose: string) => shown(findDeadlines(prose, { year: 2016 }));

describe('findDeadlines: what running prose clearly demands', () => {
  it.each<[string, string[]]>([
    ['样例甲局负责,2024年6月底前完成全员轮训,并报送情况。', ['2024-06-30 month <全员轮训>']],
    ['原则上于2024年6月前完成全员轮训。', ['2024-06-30 month (end) <全员轮训>']],
    ['梳理各类事项,2024年底前制定事项目录,及时公布并动态调整。', ['2024-12-31 year <制定事项目录>']],
    ['各地于2024年底前要对已经下放的事项进行评估。', ['2024-12-31 year <各地要对已经下放的事项进行评估>']],
    ['2016年年底完成队伍清理工作。', ['2016-12-31 year <队伍清理工作>']],
    ['工作制度于4月初完成。', ['2016-04-10 xun (year start) <工作制度>']],
    [
      '4月底前完成方案,确定试点单位。6月底前完成调研。',
      ['2016-04-30 month (year) <方案>', '2016-06-30 month (year) <调研>'],
    ],
    [
      '4月底前,各单位完成整改。6月,检查组开展回访。',
      ['2016-04-30 month (year) <各单位完成整改>', '2016-06-30 month (year end) <检查组开展回访>'],
    ],
    ['2024、2025年年底前,报送情况。', ['2024-12-31 year <报送情况>', '2025-12-31 year <报送情况>']],
    ['机关应于每年1月底之前,将目录备案。', ['every year by 1-31']],
    ['每年至少组织1次案卷评查。', ['every year x1']],
    ['机构每季度应开展一次活动。', ['every quarter x1']],
    ['应当在作出重大决定后10日内,报同级机构备案。', ['10 day after 作出重大决定']],
    ['收到材料之日起三个工作日内报备。', ['3 workday after 收到材料']],
    ['2025年年底前完成并长期推进', ['2025-12-31 year', 'standing']],
    ['本月底前报送材料。', ['unread 本月底前报送材料']],
  ])('finds in %s', (prose, reading) => {
    expect(find(prose)).toEqual(reading);
  });

  it.each([
    '清理近五年未发生的事项,落实三项制度,与12345热线共享。',
    '所需经费列入年初预算。',
    '如有问题请在30日内与本网联系。',
    '30日内公示。',
    '当事人可以自收到决定之日起30日内申请复议。',
    '2013年至2020年6月30日前出台的文件进行了清理。',
    '对2015年度案卷开展评查。',
    '依据〔2016〕30号文件。',
    '三年行动计划(2023—2025年)',
    '2020年年底前,已全面完成清理。',
    '6月,检查组开展了回访。',
    '定期通报,适时督导,及时整改,持续推进,建立常态化制度。',
    '每年开展案卷评查活动。',
    '每人每年接受不少于60学时的培训。',
    '时限不超过5个工作日。',
    '2024年在各级部门逐步推开。',
    '2021年1月4日至1月15日开展检查。',
    '',
  ])('finds nothing in %s', (prose) => {
    expect(findDeadlines(prose, { year: 2016 })).toMatchObject({ text: null });
    expect(find(prose)).toEqual([]);
  });

  it('gives the clauses it found as the words of the document', () => {
    const prose = '开展检查。3月底前,各单位报送自查报告。检查组于4月10日前完成评查,适时通报。';
    expect(findDeadlines(prose, { year: 2016 }).text).toBe('3月底前,各单位报送自查报告；检查组于4月10日前完成评查');
  });
});
