import { daysLeft, isBeforePublication, taskRows } from '../light/task-row.ts';
import { bare, clip, saysNothing } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** Words that name a time: 7月15日, 7月底, 2024.7.15, 月底前, 下季度, 10个工作日内, 下周. */
const TIME =
  /\d{1,4}[年月日号]|\d{1,4}[-./]\d{1,2}|[一二三四五六七八九十]{1,3}(?:月|日|号)|[本下次今明][个]?(?:周|旬|月|季度?|半年|年)|(?:周|旬|月|季|年)[底末]|[上中下]旬|[上下]半年|第?[一二三四1-4]季度|\d+个?(?:工作日|天|周|星期|月)|[一二两三四五六七八九十]+个?(?:工作日|天|周|星期|月)/u;

/** An overdue task without a next step, or with one that names no day. */
export const overdueNextStep = defineRule<{ task: string; words: string }>({
  id: 'overdue-next-step',
  code: 'T-14',
  severity: 'warning',
  clause: '计划的跟踪要求',
  title: { 'zh-CN': '逾期未写下步措施及时限', en: 'Overdue without a next step' },
  say: {
    'zh-CN': ({ task, words }) =>
      words === ''
        ? `第 ${task} 项已逾期，但没有写下步措施及时限，请补填`
        : `第 ${task} 项已逾期，下步措施“${words}”没有写明到哪一天，请补上时限`,
    en: ({ task, words }) =>
      words === ''
        ? `Task ${task} is overdue and has no next step: name one with its day`
        : `Task ${task} is overdue and its next step "${words}" names no day: add it`,
  },
  fix: {
    'zh-CN': '写明做什么、哪一天前做完，例如“7月15日前补训剩余6人”。',
    en: 'Name what will be done by which day, e.g. 7月15日前补训剩余6人.',
  },
  sample: { task: '4', words: '加快推进' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const left = daysLeft(entry, row, context.asOf);
      if (left === null || left >= 0 || isBeforePublication(row, context)) continue;
      const cell = entry.cells.nextStep;
      if (cell === undefined || cell.state === 'unusable' || TIME.test(bare(cell.found))) continue;
      const words = saysNothing(cell.found) ? '' : clip(cell.found, 30);
      yield {
        place: placeOf(entry, sheet.name, 'nextStep'),
        task: row.task.number,
        found: cell.found === '' ? null : cell.found,
        clause: row.task.clause,
        facts: { task: row.task.number, words },
      };
    }
  },
});
