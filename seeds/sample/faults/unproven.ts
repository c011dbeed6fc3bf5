import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

const done = {
  status: '已完成',
  completedOn: '2024-06-05',
  issues: '无',
  nextStep: '',
  evidence: '样例发〔2024〕18号',
};

/** Done without a day, done without proof, and a row nobody signed. */
export const unproven: Fault = {
  id: 'unproven',
  title: { 'zh-CN': '完成无日期、无佐证、未审核', en: 'Done without date, without proof; not signed' },
  amend: (draft) =>
    amend(draft, {
      'T24-1': { ...done, completedOn: '' },
      'T25-1': { ...done, evidence: '' },
      'T26-1': { signer: '' },
    }),
  expects: [
    expected('T-04 error T24-1 完成日期'),
    expected('T-07 warning T25-1 佐证材料'),
    expected('T-09 warning T26-1 审核人'),
  ],
};

/** Nobody signed any row: said once. */
export const unsigned: Fault = {
  id: 'unsigned',
  title: { 'zh-CN': '整本未审核', en: 'Nobody signed' },
  amend: (draft) => amend(draft, Object.fromEntries(draft.rows.map(({ key }) => [key, { signer: '' }]))),
  expects: [expected('T-09 warning T01-1 审核人')],
};
