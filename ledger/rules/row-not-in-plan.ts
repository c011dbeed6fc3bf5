import { assignedRows, isOtherPlanVersion, taskSheetOf } from '../light/task-row.ts';
import { clip } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A row that the plan does not give to the unit: kept as an addition, with no part in the county state. */
export const rowNotInPlan = defineRule({
  id: 'row-not-in-plan',
  code: 'S-06',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '计划外的行', en: 'Row not in the plan' },
  say: {
    'zh-CN': ({ name }) => `“${name}”不在计划分给本单位的任务内，已列入“增补事项”，不计入进度`,
    en: ({ name }) =>
      `"${name}" is not among the rows the plan gives to this unit: kept as an addition and not counted`,
  },
  fix: {
    'zh-CN': '自行增加的工作可以保留；若本是计划内的任务，请恢复编号，例如 T04-1；误粘贴的行请删除。',
    en: 'Work of your own may stay. If it is a task of the plan, put its key back, e.g. T04-1; delete a row pasted by mistake.',
  },
  sample: { name: '普法进校园' },
  *find(ledger, context) {
    const sheet = taskSheetOf(ledger);
    if (sheet === undefined || ledger.identity.unit === null || isOtherPlanVersion(ledger, context)) return;
    const wanted = new Set(assignedRows(ledger, context).map((row) => row.key));
    for (const entry of sheet.entries) {
      if (entry.key !== null && wanted.has(entry.key)) continue;
      const written = ['taskText', 'item', 'taskNo', 'rowKey', 'progress'].map(
        (id) => entry.cells[id]?.found.trim() ?? '',
      );
      const name = written.find((text) => text !== '') ?? entry.key ?? '';
      yield {
        place: placeOf(entry, sheet.name, 'rowKey'),
        task: entry.task,
        found: entry.key ?? name,
        facts: { name: clip(name, 30) },
      };
    }
  },
});
