import { amendRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { registerCell } from '../task-page.ts';

/** Hours with their unit, a total typed over its formula, a slip of the decimal point, and a tick. */
export const typedHours: Fault = {
  id: 'typed-hours',
  title: { 'zh-CN': '学时带单位、合计手填、打√', en: 'Hours with units, totals typed over, ticks' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      6: { hoursLaw: '24学时', hoursTrade: '２６', hoursTotal: 50 },
      8: { hoursLaw: 480, hoursTrade: 26, hoursTotal: 506 },
      9: { solo: '√' },
    }),
  redraw: (workbook) => {
    registerCell(workbook, 'officers', 7, 'hoursTotal').value = 100;
  },
  expects: [
    expected('D-06 info P6 公共法律学时'),
    expected('D-06 info P6 业务技能学时'),
    expected('P-05 warning P7 合计学时'),
    expected('P-14 warning P8 合计学时'),
    expected('D-17 info P9 独立执法'),
  ],
};

/** Too few hours at the end of the year: in all, of law, of trade, and of law with a reason. */
export const shortHours: Fault = {
  id: 'short-hours',
  title: { 'zh-CN': '年末学时不足', en: 'Too few hours at the end of the year' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      6: { hoursLaw: 18, hoursTrade: 19.5, hoursTotal: 37.5 },
      7: { hoursLaw: 12.5, hoursTrade: 33, hoursTotal: 45.5 },
      8: { hoursLaw: 33, hoursTrade: 12, hoursTotal: 45 },
      9: { hoursLaw: 10, hoursTrade: 34, hoursTotal: 44, note: '9月起病休，2025年1月20日前补训' },
    }),
  expects: [
    expected('P-01 noncompliance P6 合计学时'),
    expected('P-02 noncompliance P7 公共法律学时'),
    expected('P-03 noncompliance P8 业务技能学时'),
    expected('P-02 warning P9 公共法律学时'),
  ],
};

/** The rotation still to come for two officers, while the time runs out. */
export const rotationOpen: Fault = {
  id: 'rotation-open',
  title: { 'zh-CN': '两人未轮训，期限将到', en: 'Two officers without the rotation, time runs out' },
  amend: (draft) => amendRows(draft, 'officers', { 6: { rotatedOn: '' }, 7: { rotatedOn: '' } }),
  expects: [expected('P-04 warning P6 全员轮训完成日期'), expected('P-04 warning P7 全员轮训完成日期')],
};

/** The rotation not done by its day, done after it, and not done for a reason. */
export const rotationMissed: Fault = {
  id: 'rotation-missed',
  title: { 'zh-CN': '轮训逾期', en: 'Rotation overdue' },
  amend: (draft) =>
    amendRows(draft, 'officers', {
      6: { rotatedOn: '' },
      7: { rotatedOn: '2024-07-03' },
      8: { rotatedOn: '', note: '产假，9月补训' },
    }),
  expects: [
    expected('P-04 noncompliance P6 全员轮训完成日期'),
    expected('P-04 noncompliance P7 全员轮训完成日期'),
    expected('P-04 warning P8 全员轮训完成日期'),
  ],
};
