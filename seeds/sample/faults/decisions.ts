import { addDays, type Day } from '../../../ledger/day/day.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { amendRows, recount } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** A review that came after the decision, so that the plan was broken although the rate looks full. */
export const reviewedAfterwards: Fault = {
  id: 'reviewed-afterwards',
  title: { 'zh-CN': '先决定后审核', en: 'Reviewed after the decision' },
  amend: (draft) => amendRows(draft, 'cases', { 1: (row) => ({ reviewedOn: after(row, 3) }) }),
  expects: [expected('C-01 noncompliance C1 审核日期')],
};

/** A major decision without any review, honestly counted. */
export const neverReviewed: Fault = {
  id: 'never-reviewed',
  title: { 'zh-CN': '重大决定未经审核', en: 'A major decision without a review' },
  amend: (draft) => recount(amendRows(draft, 'cases', { 1: { reviewResult: '未审核', reviewedOn: '' } })),
  // The rate is that of a quarter which ended before the plan was published.
  expects: [expected('C-01 noncompliance C1 审核结论'), expected('K-02 warning I-23-1/2024-Q1 分子')],
};

/** The same over the year. */
export const neverReviewedInYear: Fault = {
  ...neverReviewed,
  id: 'never-reviewed-in-year',
  expects: [expected('C-01 noncompliance C1 审核结论'), expected('K-02 noncompliance I-23/2024 分子')],
};

/** Filed and published after their terms. */
export const termsBroken: Fault = {
  id: 'terms-broken',
  title: { 'zh-CN': '备案、公示超期', en: 'Filed and published late' },
  amend: (draft) =>
    amendRows(draft, 'cases', {
      1: (row) => ({ act: '行政处罚', filedOn: after(row, 19), publishedOn: after(row, 24) }),
      2: (row) => ({ act: '行政检查', publishedOn: after(row, 45) }),
    }),
  expects: [
    expected('C-02 noncompliance C1 备案/报备日期'),
    expected('C-03 noncompliance C1 公示日期'),
    expected('C-03 noncompliance C2 公示日期'),
  ],
};

/** One officer on site, or the same one written twice. */
export const loneOfficers: Fault = {
  id: 'lone-officers',
  title: { 'zh-CN': '执法人员少于两人', en: 'Fewer than two officers' },
  amend: (draft) =>
    amendRows(draft, 'cases', { 1: { officer2: '' }, 2: ({ officer1 }) => ({ officer2: officer1 ?? '' }) }),
  expects: [expected('C-04 noncompliance C1 执法人员证号2'), expected('C-04 noncompliance C2 执法人员证号2')],
};

/** A seizure that was not recorded. */
export const notRecorded: Fault = {
  id: 'not-recorded',
  title: { 'zh-CN': '查封未全程音像', en: 'A seizure without recording' },
  amend: (draft) => amendRows(draft, 'cases', { 1: { act: '查封扣押', recorded: '无' } }),
  expects: [
    expected('D-18 info C1 执法行为'),
    expected('D-18 info C1 全过程音像'),
    expected('C-11 warning C1 全过程音像'),
  ],
};

function after({ decidedOn }: RowEntry, days: number): Day {
  return addDays(decidedOn as Day, days);
}
