import { addRows, amendFigures, recount } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

const SUIT = { kind: '行政诉讼', caseNo: '样例行初〔2024〕91号', receivedOn: '2024-01-10', filedOn: '2024-01-12' };
const HEARD = { decidedOn: '2024-03-20', headAttended: '是' };
const CORRECTED = { lossCause: '证据不足', measure: '修订取证规范，逐案复核', correctedOn: '2024-03-28' };

/** A suit reported after its term, and one lost without a word on what is put right. */
export const suitsMishandled: Fault = {
  id: 'suits-mishandled',
  title: { 'zh-CN': '应诉迟报、败诉未整改', en: 'Suit reported late, loss not corrected' },
  amend: (draft) =>
    recount(
      addRows(draft, 'cases', [
        { ...SUIT, receivedOn: '2024-03-04', filedOn: '2024-03-13', outcome: '未结' },
        { ...SUIT, ...HEARD, caseNo: '样例行初〔2024〕92号', outcome: '败诉', lossCause: '程序违法' },
      ]),
    ),
  expects: [expected('C-05 noncompliance C1 备案/报备日期'), expected('C-06 noncompliance C2 整改措施')],
};

/** A year that no calendar reaches, by a slip of the pen. */
export const yearMistyped: Fault = {
  id: 'year-mistyped',
  title: { 'zh-CN': '日期年份写错', en: 'The year of a date mistyped' },
  amend: (draft) => recount(addRows(draft, 'cases', [{ ...SUIT, filedOn: '2027-01-12', outcome: '未结' }])),
  expects: [expected('C-12 warning')],
};

/** The head stayed away. */
export const headAbsent: Fault = {
  id: 'head-absent',
  title: { 'zh-CN': '负责人应出庭未出庭', en: 'The head did not attend court' },
  amend: (draft) => recount(addRows(draft, 'cases', [{ ...SUIT, ...HEARD, headAttended: '否', outcome: '驳回' }])),
  expects: [expected('C-07 noncompliance C1 负责人出庭'), expected('C-08 warning')],
};

/** Two suits lost, and more of them than last year. */
export const twiceLost: Fault = {
  id: 'twice-lost',
  title: { 'zh-CN': '两起败诉，发案、败诉率上升', en: 'Two suits lost, more than last year' },
  amend: (draft) => {
    const lost = { ...SUIT, ...HEARD, ...CORRECTED, outcome: '败诉' };
    const suits = recount(addRows(draft, 'cases', [lost, { ...lost, caseNo: '样例行初〔2024〕92号' }]));
    return amendFigures(amendFigures(suits, 'I-32-1', '2024', { lastYear: 1 }), 'I-32-2', '2024', { lastYear: 1 });
  },
  expects: [
    expected('C-08 warning'),
    expected('K-03 noncompliance I-32-1/2024 分子'),
    expected('K-03 noncompliance I-32-2/2024 分子'),
  ],
};
