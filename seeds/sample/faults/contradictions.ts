import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

const done = { status: '已完成', issues: '无', nextStep: '', evidence: '样例办〔2024〕15号', clearance: '未申请' };

/** Clearance asked too early, days that cannot be, and 不适用 without a word. */
export const contradictions: Fault = {
  id: 'contradictions',
  title: {
    'zh-CN': '未完成申请销号、日期不合理、不适用无理由',
    en: 'Clearance too early, impossible days, 不适用 without a reason',
  },
  amend: (draft) =>
    amend(draft, {
      'T24-1': { status: '推进中', completedOn: '', clearance: '申请销号' },
      'T25-1': { ...done, completedOn: '2024-08-30' },
      'T26-1': { ...done, completedOn: '2022-11-30' },
      'T16-1': { status: '不适用', completedOn: '', progress: '不适用', issues: '无', evidence: '' },
    }),
  expects: [
    expected('T-10 error T24-1 销号'),
    expected('D-13 error T25-1 完成日期'),
    expected('D-14 warning T26-1 完成日期'),
    expected('T-12 warning T16-1 本期进展'),
  ],
};
