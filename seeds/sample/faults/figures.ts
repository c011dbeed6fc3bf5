import { amendFigures } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** Not everything was disclosed: 1,999 of 2,000. */
export const notDisclosed: Fault = {
  id: 'not-disclosed',
  title: { 'zh-CN': '公示率 1999/2000', en: 'Disclosed: 1,999 of 2,000' },
  amend: (draft) => amendFigures(draft, 'I-22-1', '2024-Q1', { num: 1999, den: 2000, value: 99.95 }),
  // The quarter ended before the plan was published: looked at, not held against the unit.
  expects: [expected('K-01 warning I-22-1/2024-Q1 分子')],
};

/** Figures that the cases of the same workbook do not bear out. */
export const figuresDisagree: Fault = {
  id: 'figures-disagree',
  title: { 'zh-CN': '量化指标与案件台账不一致', en: 'Figures that the cases do not bear out' },
  amend: (draft) => amendFigures(draft, 'I-23-1', '2024-Q1', { num: 12, den: 12, value: 100 }),
  expects: [expected('K-06 error I-23-1/2024-Q1 分子'), expected('K-06 error I-23-1/2024-Q1 分母')],
};

/** Numerator and denominator swapped, a zero below the line, a heading that is in no budget, a figure left out. */
export const figuresMuddled: Fault = {
  id: 'figures-muddled',
  title: { 'zh-CN': '分子分母填反、分母为0、未列预算、漏填', en: 'Figures swapped, zero, left out; not in the budget' },
  amend: (draft) => {
    const swapped = amendFigures(draft, 'I-22-1', '2024-Q2', { num: 120, den: 118, value: 101.69 });
    const zero = amendFigures(swapped, 'I-22-2', '2024', { num: 0, den: 0, value: '' });
    const empty = amendFigures(zero, 'I-23-1', '2024-Q2', { num: '', den: '', value: '', na: '', note: '' });
    return amendFigures(empty, 'I-71-2', '2024', { value: '否', note: '拟列入下年预算' });
  },
  expects: [
    expected('D-08 error I-22-1/2024-Q2 分子'),
    expected('D-09 warning I-22-2/2024 分母'),
    expected('D-11 error I-23-1/2024-Q2 分子'),
    expected('K-07 warning I-71-2/2024 值'),
  ],
};

/** A share typed over its formula, as it ought to be. */
export const valueTypedOver: Fault = {
  id: 'value-typed-over',
  title: { 'zh-CN': '比率手工改成100', en: 'A share typed over' },
  amend: (draft) => amendFigures(draft, 'I-22-1', '2024-Q2', { num: 86, den: 92, value: 100 }),
  expects: [expected('K-01 noncompliance I-22-1/2024-Q2 分子'), expected('K-06 error I-22-1/2024-Q2 值')],
};

/** Satisfaction below its threshold. */
export const lowSatisfaction: Fault = {
  id: 'low-satisfaction',
  title: { 'zh-CN': '满意度低于95%', en: 'Satisfaction below 95 %' },
  amend: (draft) => amendFigures(draft, 'I-65-1', '2024', { num: 18, den: 19, value: 94.73 }),
  expects: [expected('K-04 noncompliance I-65-1/2024 分子')],
};

/** Too few mediators of a township. */
export const fewMediators: Fault = {
  id: 'few-mediators',
  title: { 'zh-CN': '专职调解员不足', en: 'Too few mediators' },
  amend: (draft) => amendFigures(draft, 'I-66-2', '2024', { value: 1 }),
  expects: [expected('K-04 noncompliance I-66-2/2024 值')],
};

/** A total that is not the sum of its parts. */
export const partsDoNotAddUp: Fault = {
  id: 'parts-do-not-add-up',
  title: { 'zh-CN': '合计与分项不符', en: 'Parts that do not add up' },
  amend: (draft) => amendFigures(draft, 'I-69', '2024', ({ value }) => ({ value: Number(value) + 1 })),
  expects: [expected('K-05 error I-69/2024 值')],
};
