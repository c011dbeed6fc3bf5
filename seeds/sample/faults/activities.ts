import { addRows, dropRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

const FILED = { type: '报送材料', evidence: '样例发〔2024〕12号', sentTo: '县司法局' };

/** The training plan sent after its day. */
export const planFiledLate: Fault = {
  id: 'plan-filed-late',
  title: { 'zh-CN': '培训计划迟报', en: 'Training plan filed late' },
  amend: (draft) =>
    addRows(dropRows(draft, 'activities', { subtype: '培训计划' }), 'activities', [
      { ...FILED, subtype: '培训计划', heldOn: '2024-04-03' },
    ]),
  // The day lies before the plan was published: looked at, not held against the unit.
  expects: [expected('A-02 warning A1 日期')],
};

/** The report on the annual review never sent. */
export const reviewNotReported: Fault = {
  id: 'review-not-reported',
  title: { 'zh-CN': '年审情况未报', en: 'Annual review not reported' },
  amend: (draft) => dropRows(draft, 'activities', { subtype: '年审情况' }),
  expects: [expected('A-02 noncompliance')],
};

/** Rows of the year before left in. */
export const lastYearsRows: Fault = {
  id: 'last-years-rows',
  title: { 'zh-CN': '上年的行没有删', en: 'Rows of last year left in' },
  amend: (draft) =>
    addRows(draft, 'activities', [
      { type: '业务培训', heldOn: '2023-05-16', times: 1, participants: 38, hours: 8 },
      { type: '实战演练', heldOn: '2023-11-02', times: 1, participants: 24 },
    ]),
  expects: [expected('A-05 error A1 日期'), expected('A-05 error A2 日期')],
};

/** Problems found and not all corrected, a number of people in words, and a filing that does not say what was filed. */
export const problemsLeft: Fault = {
  id: 'problems-left',
  title: { 'zh-CN': '问题未全部整改、人数写约数、漏填子类', en: 'Problems left, people in words, filing not named' },
  amend: (draft) =>
    addRows(draft, 'activities', [
      {
        type: '层级监督',
        heldOn: '2024-02-27',
        target: '第一中队',
        problemsFound: 6,
        problemsMended: 4,
        circulated: '是',
      },
      { type: '业务培训', heldOn: '2024-03-05', times: 1, participants: '约五十人', hours: 8 },
      { ...FILED, heldOn: '2024-03-12' },
    ]),
  expects: [expected('A-04 warning A1 已整改数'), expected('D-10 error A2 参加人数'), expected('D-11 error A3 子类')],
};

/** A review of files whose result stayed in the drawer, and a quarter without the study of laws. */
export const notCirculated: Fault = {
  id: 'not-circulated',
  title: { 'zh-CN': '评查未通报、一个季度未学法', en: 'Review not circulated, a quarter without study' },
  amend: (draft) => {
    const rows = draft.registers.get('activities') ?? [];
    const third = rows.find(
      ({ type, heldOn }) =>
        type === '领导学法' && String(heldOn).slice(5, 7) > '06' && String(heldOn).slice(5, 7) < '10',
    );
    const dropped = dropRows(dropRows(draft, 'activities', { type: '案卷评查' }), 'activities', { ...third });
    const review = { type: '案卷评查', heldOn: '2024-09-12', times: 1, target: '执法大队', circulated: '否' };
    return addRows(dropped, 'activities', [{ ...review, problemsFound: 3, problemsMended: 3 }]);
  },
  expects: [expected('A-01 noncompliance'), expected('A-03 warning A1 是否通报')],
};

/** The report on the campaign not sent, and the self-evaluation still to come in January. */
export const reportsOwed: Fault = {
  id: 'reports-owed',
  title: { 'zh-CN': '整治报告未报、终期自评未做', en: 'Campaign report not sent, self-evaluation still to come' },
  amend: (draft) =>
    dropRows(dropRows(draft, 'activities', { subtype: '整治报告' }), 'activities', { type: '终期评估' }),
  expects: [expected('R-04 noncompliance'), expected('A-06 warning')],
};
