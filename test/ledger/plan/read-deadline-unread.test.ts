import { readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { shown } from './read-deadline-shown.ts';

describe('readDeadline: words that are no day', () => {
  it.each([
    '近五年',
    '三项制度',
    '三年行动',
    '12345',
    '45473',
    '列入年初预算',
    '纳入年底考核',
    '年底总结',
    '2013年至2020年6月30日前出台的文件',
    '2013年至2020年6月30日底前出台的现行有效的规范性文件',
    '2015年度案卷',
    '2024年工作要点',
    '中办发〔2016〕30号',
    '〔2024〕6号',
    '提升行政执法质量三年行动计划(2023—2025年)',
    '本月底',
    '本月底前完成',
    '本季度末',
    '月底前',
    '季度末',
    '5日前',
    '廿三日前',
    '下周三前',
    '次月5日前',
    '春节前',
    '2024年春节前',
    '2024年岁末',
    '年前',
    '2024年年前',
    '2024年6月中',
    '6月5、20日前',
    '2024年6月左右',
    '2024年底前后',
    '2024年6月25日0时前',
    '2024年2月30日前',
    '2023年2月29日',
    '2024年6月31日',
    '2024年6月0日前',
    '13月底前',
    '2024年0月',
    '2024.13',
    '2124年底前',
    '5年底前',
    '2124年6月底前',
    '204年6月底前',
    '2024 6月底前',
    '30年',
    '2024年11月至3月',
    '自2024年1月1日起施行',
    '三年行动期内',
    '长期规划编制',
    '常态化机制',
    '可持续发展',
    '目前已完成',
    '无',
    '𠀀村',
  ])('keeps %s verbatim and unread', (text) => {
    expect(shown(readDeadline(text, { year: 2024 }))).toEqual([`unread ${text}`]);
  });

  it('reads what it can and keeps the rest', () => {
    expect(shown(readDeadline('2025年年底前完成,县司法局负责', { year: null }))).toEqual([
      '2025-12-31 year',
      'unread 县司法局负责',
    ]);
    expect(shown(readDeadline('2024年底前完成试点,本月底前完成调研', { year: null }))).toEqual([
      '2024-12-31 year <试点>',
      'unread 本月底前完成调研',
    ]);
  });

  it('does not read numbers inside what a day covers', () => {
    const text = '2024年6月底前完成“三项制度”自查，近五年未发生的事项清理，12345热线整合，列入年初预算';
    expect(shown(readDeadline(text, { year: 2024 }))).toEqual([
      '2024-06-30 month <“三项制度”自查，近五年未发生的事项清理，12345热线整合，列入年初预算>',
    ]);
  });
});
