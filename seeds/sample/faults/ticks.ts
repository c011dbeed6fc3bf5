import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { guidePage } from '../task-page.ts';

/** A tick where 零报告 is declared: it says yes. */
export const tickedNilReturn: Fault = {
  id: 'ticked-nil-return',
  title: { 'zh-CN': '零报告打√', en: 'A tick for the nil return' },
  redraw: (workbook) => {
    guidePage(workbook).eachRow((row) => {
      if (row.getCell(1).value === '本期零报告') row.getCell(2).value = '√';
    });
  },
  expects: [],
};

/** Ticks under 销号: yes may mean asked for or cleared, so it is not guessed; no can only mean not asked for. */
export const tickedClearance: Fault = {
  id: 'ticked-clearance',
  title: { 'zh-CN': '销号列打√、填是否', en: 'Ticks and yes or no under clearance' },
  amend: (draft) =>
    amend(draft, { 'T01-1': { clearance: '否' }, 'T02-1': { clearance: '是' }, 'T04-1': { clearance: '√' } }),
  expects: [expected('D-18 info T01-1 销号'), expected('D-04 error T02-1 销号'), expected('D-04 error T04-1 销号')],
};
