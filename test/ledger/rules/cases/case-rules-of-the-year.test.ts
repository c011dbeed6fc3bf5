import { calendarMissing } from '../../../../ledger/rules/cases/calendar-missing.ts';
import { complaintOpen } from '../../../../ledger/rules/cases/complaint-open.ts';
import { decisionFiledLate } from '../../../../ledger/rules/cases/decision-filed-late.ts';
import { lawsuitReportedLate } from '../../../../ledger/rules/cases/lawsuit-reported-late.ts';
import { ratingBarred } from '../../../../ledger/rules/cases/rating-barred.ts';
import { barred, filing, reporting } from './case-obligations.ts';
import { found, said } from './judge-cases.ts';

describe('C-08', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['two losses', ['kind=行政诉讼 outcome=败诉', 'kind=行政诉讼 outcome=败诉'], ['- - warning']],
    ['one loss', ['kind=行政诉讼 outcome=败诉', 'kind=行政诉讼 outcome=胜诉'], []],
    ['one absence', ['kind=行政诉讼 outcome=胜诉 headAttended=否'], ['- - warning']],
    ['none', ['kind=行政诉讼 outcome=未结'], []],
    ['losses before another body', ['kind=行政复议 outcome=撤销', 'kind=行政复议 outcome=撤销'], []],
  ])('%s', (_title, lines, places) => {
    expect(found(ratingBarred, [barred], lines)).toEqual(places);
  });

  it('takes the number of losses from the plan', () => {
    const lines = ['kind=行政诉讼 outcome=败诉', 'kind=行政诉讼 outcome=败诉'];
    expect(found(ratingBarred, [{ ...barred, value: 3 }], lines)).toEqual([]);
  });
});

describe('C-12', () => {
  const of2024 = { calendar: { id: 'sample', years: { '2024': { holidays: [], makeUpDays: [] } } } };
  const across = ['kind=行政诉讼 receivedOn=2022-12-28', 'kind=行政诉讼 receivedOn=2022-12-30 filedOn=2023-01-20'];

  it('is said once for the year into which terms run, and these are not judged', () => {
    expect(said(calendarMissing, [reporting], across, of2024)).toEqual([
      '- -: 没有 2022 年的工作日历，2 件案件的工作日期限无法计算，未作判断',
    ]);
    expect(said(lawsuitReportedLate, [reporting], across, of2024)).toEqual([]);
  });

  it('is silent where the calendar reaches, and for calendar days', () => {
    expect(said(calendarMissing, [reporting], ['kind=行政诉讼 receivedOn=2024-01-04'], of2024)).toEqual([]);
    expect(said(calendarMissing, [filing], ['kind=重大执法决定 decidedOn=2021-01-04'], of2024)).toEqual([]);
  });
});

describe('work days', () => {
  it('leave out holidays and count days made up for', () => {
    const years = { '2024': { holidays: ['2024-06-10'], makeUpDays: ['2024-06-15'] } } as never;
    const holiday = { calendar: { id: 'sample', years } };
    const line = (filedOn: string) => [`kind=行政诉讼 receivedOn=2024-06-07 filedOn=${filedOn}`];
    // Friday 7 June to Thursday 13 June: 11, 12, 13 are work days, the Monday is a holiday.
    expect(said(lawsuitReportedLate, [reporting], line('2024-06-13'), holiday)).toEqual([]);
    expect(said(lawsuitReportedLate, [reporting], line('2024-06-14'), holiday)).toHaveLength(1);
    // From Wednesday 12 June: 13, 14 and the Saturday made up for.
    const made = ['kind=行政诉讼 receivedOn=2024-06-12 filedOn=2024-06-17'];
    expect(said(lawsuitReportedLate, [reporting], made, holiday)).toHaveLength(1);
  });
});

describe('the sentences', () => {
  it('tell day, length, limit and excess', () => {
    expect(said(decisionFiledLate, [filing], ['kind=重大执法决定 caseNo=罚3号 decidedOn=2024-05-01'])).toEqual([
      '5 filedOn: 罚3号 于 2024-05-01 作出，截至 2024-06-20 仍未备案，已 50 日，超过 10 日的期限 40 日',
    ]);
    expect(said(decisionFiledLate, [filing], ['kind=重大执法决定 decidedOn=2024-05-01 filedOn=2024-05-13'])).toEqual([
      '5 filedOn: 第5行 于 2024-05-01 作出，2024-05-13 备案，用 12 日，超过 10 日的期限 2 日',
    ]);
    expect(said(complaintOpen, [], ['kind=投诉举报 caseNo=受1号 receivedOn=2024-06-10'])).toEqual([
      '5 decidedOn: 投诉举报 受1号 于 2024-06-10 收到，截至 2024-06-20 已 10 天，仍未办结',
    ]);
  });
});
