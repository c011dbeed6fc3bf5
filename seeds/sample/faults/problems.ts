import { amendRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** No list of problems and no word that there are none. */
export const noProblemList: Fault = {
  id: 'no-problem-list',
  title: { 'zh-CN': '未建问题清单', en: 'No list of problems' },
  amend: (draft) => ({ ...draft, registers: new Map([...draft.registers, ['rectification', []]]) }),
  // The day lies before the plan was published: looked at, not held against the unit.
  expects: [expected('R-01 warning')],
};

/** The same under a plan that asks for it by the end of the year. */
export const noProblemListInYear: Fault = {
  ...noProblemList,
  id: 'no-problem-list-in-year',
  expects: [expected('R-01 noncompliance')],
};

/** Problems without a measure and a day, without a type, closed without a word of proof. */
export const problemsUnfinished: Fault = {
  id: 'problems-unfinished',
  title: { 'zh-CN': '问题要素不全、已整改无佐证', en: 'Problems not fully described, closed without proof' },
  amend: (draft) =>
    amendRows(draft, 'rectification', {
      1: { measure: '', dueOn: '', status: '整改中', closedOn: '', evidence: '' },
      2: { problemType: '' },
      3: { dueOn: '2024-11-30', status: '已整改', closedOn: '', evidence: '' },
    }),
  expects: [
    expected('R-02 error R1 整改措施'),
    expected('R-07 warning R2 问题类型'),
    expected('R-06 error R3 完成日期'),
  ],
};

/** One problem still open after its day, one closed after it. */
export const problemsOverdue: Fault = {
  id: 'problems-overdue',
  title: { 'zh-CN': '整改逾期', en: 'Rectification overdue' },
  amend: (draft) =>
    amendRows(draft, 'rectification', {
      1: { dueOn: '2024-03-20', status: '整改中', closedOn: '', evidence: '' },
      2: { dueOn: '2024-03-15', status: '已整改', closedOn: '2024-03-22', evidence: '样例发〔2024〕21号' },
    }),
  expects: [expected('R-03 noncompliance R1 整改状态'), expected('R-03 noncompliance R2 完成日期')],
};

/** The report was sent without an example case. */
export const noExampleCase: Fault = {
  id: 'no-example-case',
  title: { 'zh-CN': '整治报告没有典型案例', en: 'No example case in the report' },
  amend: (draft) => amendRows(draft, 'rectification', { 1: { exampleCase: '否' } }),
  expects: [expected('R-05 warning')],
};

/** Three example cases where two are the most. */
export const manyExampleCases: Fault = {
  id: 'many-example-cases',
  title: { 'zh-CN': '典型案例报了三个', en: 'Three example cases' },
  amend: (draft) =>
    amendRows(draft, 'rectification', { 1: { exampleCase: '是' }, 2: { exampleCase: '是' }, 3: { exampleCase: '是' } }),
  expects: [expected('R-05 warning')],
};
