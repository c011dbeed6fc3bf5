import { addRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** A complaint nobody closed and a lead nobody passed on. */
export const leftOpen: Fault = {
  id: 'left-open',
  title: { 'zh-CN': '投诉未办结、线索未移送', en: 'A complaint and a lead left open' },
  amend: (draft) =>
    addRows(draft, 'cases', [
      { kind: '投诉举报', caseNo: '样例受〔2024〕91号', receivedOn: '2024-02-19' },
      { kind: '线索移送', caseNo: '样例移〔2024〕91号', receivedOn: '2024-02-26' },
    ]),
  expects: [expected('C-10 warning C1 决定/印发日期'), expected('C-10 warning C2 移送对象')],
};

/** A normative document after three days of comment, filed after six weeks. */
export const hastyDocument: Fault = {
  id: 'hasty-document',
  title: { 'zh-CN': '规范性文件征求意见不足、备案超期', en: 'A normative document without enough comment, filed late' },
  amend: (draft) =>
    addRows(draft, 'cases', [
      {
        kind: '规范性文件',
        caseNo: '样例规〔2024〕91号',
        commentFrom: '2024-05-20',
        commentTo: '2024-05-22',
        decidedOn: '2024-06-03',
        filedOn: '2024-07-15',
      },
    ]),
  expects: [expected('C-09 noncompliance C1 征求意见止'), expected('C-09 noncompliance C1 备案/报备日期')],
};

/** A dispute about powers that took a month. */
export const slowDispute: Fault = {
  id: 'slow-dispute',
  title: { 'zh-CN': '执法争议协调超期', en: 'A dispute settled late' },
  amend: (draft) =>
    addRows(draft, 'cases', [
      { kind: '争议协调', caseNo: '样例协〔2024〕91号', receivedOn: '2024-05-06', decidedOn: '2024-06-05' },
    ]),
  expects: [expected('C-13 noncompliance C1 决定/印发日期')],
};
