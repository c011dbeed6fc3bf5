import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { amendFigures, amendRows, type Draft } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** One legal reviewer for thirty officers and more. */
export const fewReviewers: Fault = {
  id: 'few-reviewers',
  title: { 'zh-CN': '法制审核人员不足5%', en: 'Too few legal reviewers' },
  amend: (draft) => reviewersLeft(draft, 1),
  expects: [expected('P-10 noncompliance')],
};

/** The same, with the reason that the plan asks for where an aim is missed. */
export const fewReviewersExplained: Fault = {
  id: 'few-reviewers-explained',
  title: { 'zh-CN': '审核人员不足并说明原因', en: 'Too few legal reviewers, with a reason' },
  amend: (draft) => {
    const rows = draft.registers.get('indicators') ?? [];
    const reason = { code: 'I-21-1', period: '2024', note: '两名审核人员退休，2025年3月底前补齐' };
    const left = reviewersLeft(draft, 1);
    return { ...left, registers: new Map([...left.registers, ['indicators', [...rows, reason]]]) };
  },
  expects: [expected('P-10 warning')],
};

/** Nobody who reviews. */
export const noReviewer: Fault = {
  id: 'no-reviewer',
  title: { 'zh-CN': '没有法制审核人员', en: 'No legal reviewer' },
  amend: (draft) => reviewersLeft(draft, 0),
  expects: [expected('P-11 noncompliance')],
};

/** Excellent in spite of bad conduct, not rated, and left undecided. */
export const appraisals: Fault = {
  id: 'appraisals',
  title: { 'zh-CN': '有不良记录评优、未考核', en: 'Rated excellent with bad conduct, or not rated' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      6: { misconduct: 1, appraisal: '优秀' },
      7: { appraisal: '' },
      8: { appraisal: '未定' },
    }),
  expects: [
    expected('P-12 noncompliance P6 年度考核等次'),
    expected('P-16 warning P7 年度考核等次'),
    expected('P-16 warning P8 年度考核等次'),
  ],
};

/** More assistants than staff. */
export const tooManyAssistants: Fault = {
  id: 'too-many-assistants',
  title: { 'zh-CN': '协管人数超过在编人数', en: 'More assistants than staff' },
  amend: (draft) => amendFigures(draft, 'I-19', '2024', { num: 52, den: 38, note: '含劳务派遣人员' }),
  expects: [expected('P-15 noncompliance I-19/2024 分子')],
};

function reviewersLeft(draft: Draft, count: number): Draft {
  const none: RowEntry = { reviewer: '否' };
  const rows = draft.registers.get('officers') ?? [];
  const others = rows.flatMap(({ reviewer }, index) => (reviewer === '否' || index < count ? [] : [index + 1]));
  return amendRows(draft, 'officers', Object.fromEntries(others.map((position) => [position, none])));
}
