import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** 已完成, 长期坚持, 持续推进 where a day is asked for. */
export const statusInDate: Fault = {
  id: 'status-in-date',
  title: { 'zh-CN': '日期列填了状态词', en: 'A status where a date belongs' },
  amend: (draft) =>
    amend(draft, {
      'T01-1': { completedOn: '长期坚持' },
      'T02-1': { completedOn: '持续推进' },
      'T40-1': { status: '已完成并长期推进', completedOn: '已完成', evidence: '样例办〔2024〕7号' },
    }),
  expects: [
    expected('D-05 error T01-1 完成日期'),
    expected('D-05 error T02-1 完成日期'),
    expected('D-05 error T40-1 完成日期'),
  ],
};
