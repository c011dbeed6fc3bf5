import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

const open = { status: '推进中', completedOn: '', evidence: '', clearance: '未申请' };

/** A unit that moves its own deadline, and is overdue all the same; it names the day by which it will be done. */
export const movedDeadline: Fault = {
  id: 'moved-deadline',
  title: { 'zh-CN': '自己改了时限', en: 'Moved its own deadline' },
  amend: (draft) => amend(draft, { 'T04-1': { ...open, dueOn: '2024-12-31', nextStep: '8月15日前补训剩余12人' } }),
  expects: [expected('S-04 error T04-1 节点日期'), expected('T-01 noncompliance T04-1 完成状态')],
};

/** Overdue, and no word about how to go on. */
export const overdueWithoutStep: Fault = {
  id: 'overdue-without-step',
  title: { 'zh-CN': '逾期未写下步措施', en: 'Overdue without a next step' },
  amend: (draft) => amend(draft, { 'T04-1': { ...open, nextStep: '' } }),
  expects: [expected('T-01 noncompliance T04-1 完成状态'), expected('T-14 warning T04-1 下步措施及时限')],
};

/** Done three days after the deadline. */
export const doneLate: Fault = {
  id: 'done-late',
  title: { 'zh-CN': '晚完成三天', en: 'Done three days late' },
  amend: (draft) => amend(draft, { 'T04-1': { completedOn: '2024-07-03' } }),
  expects: [expected('T-03 noncompliance T04-1 完成日期')],
};

/** Done in the first quarter, in time and with proof. */
export const doneEarly: Fault = {
  id: 'done-early',
  title: { 'zh-CN': '第一季度已完成', en: 'Done in the first quarter' },
  amend: (draft) =>
    amend(draft, {
      'T23-1': { status: '已完成并长期推进', completedOn: '2024-03-15', evidence: '样例发〔2024〕9号', nextStep: '' },
    }),
  expects: [],
};

/** Open again what was done in the first quarter. */
export const wentBack: Fault = {
  id: 'went-back',
  title: { 'zh-CN': '上期已完成，本期又推进中', en: 'Done last round, open again' },
  amend: (draft) => amend(draft, { 'T23-1': open }),
  expects: [expected('T-08 warning T23-1 完成状态')],
};
