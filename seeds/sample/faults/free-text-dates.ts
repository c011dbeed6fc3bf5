import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { cellOf, taskPage } from '../task-page.ts';

const done = { status: '已完成', issues: '无', nextStep: '', evidence: '样例发〔2024〕21号' };
const standing = { ...done, status: '已完成并长期推进' };
/** 2024-06-05 as Excel counts days. */
const SERIAL = 45448;

/** Every way in which people write a day, in the completion days of a unit. */
export const freeTextDates: Fault = {
  id: 'free-text-dates',
  title: { 'zh-CN': '日期写成各种文字', en: 'Dates as free text' },
  amend: (draft) =>
    amend(draft, {
      'T04-1': { ...done, completedOn: '2024.6.5' },
      'T23-1': { ...standing, completedOn: '2024/6/5' },
      'T24-1': { ...done, completedOn: '24.6.5' },
      'T25-1': { ...done, completedOn: '20240605' },
      'T26-1': { ...done, completedOn: '6月5日' },
      'T27-1': { ...done, completedOn: '6月底' },
      'T28-1': { ...done, completedOn: '上半年' },
      'T29-1': { ...done, completedOn: SERIAL },
      'T10-1': { status: '推进中', completedOn: '年底前' },
    }),
  redraw: (workbook) => {
    // A number is a bare serial only where the cell is no longer formatted as a date.
    const cell = cellOf(taskPage(workbook), 'T29-1', 'completedOn');
    cell.style = { ...cell.style, numFmt: 'General' };
  },
  expects: [
    expected('D-03 info T04-1 完成日期'),
    expected('D-03 info T23-1 完成日期'),
    expected('D-02 warning T24-1 完成日期'),
    expected('D-03 info T25-1 完成日期'),
    expected('D-02 warning T26-1 完成日期'),
    expected('D-02 warning T27-1 完成日期'),
    expected('D-02 warning T28-1 完成日期'),
    expected('D-03 info T29-1 完成日期'),
    // The end of the year is both: no day, and not yet come.
    expected('D-02 warning T10-1 完成日期'),
    expected('D-13 error T10-1 完成日期'),
  ],
};

/** Days typed as text into 填报日期 in the first quarter. */
export const typedFillingDays: Fault = {
  id: 'typed-filling-days',
  title: { 'zh-CN': '填报日期写成文字', en: 'Filling days as text' },
  amend: (draft) => amend(draft, { 'T01-1': { filledOn: '2024.3.27' }, 'T02-1': { filledOn: '3月27日' } }),
  expects: [expected('D-03 info T01-1 填报日期'), expected('D-02 warning T02-1 填报日期')],
};
