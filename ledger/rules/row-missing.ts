import type { AssignedRow } from '../assignment/assignment.ts';
import { assignedRows, isOtherPlanVersion, taskRows, taskSheetOf } from '../light/task-row.ts';
import { clip } from '../rule/plain-text.ts';
import { defineRule } from '../rule/rule.ts';

/** A row the plan gives to the unit and the workbook does not have; one finding where it has none of them. */
export const rowMissing = defineRule({
  id: 'row-missing',
  code: 'S-05',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '缺少任务行', en: 'Task row missing' },
  say: {
    'zh-CN': ({ count, rows }) => `缺少计划分给本单位的任务行，共 ${count} 行：${rows}；请恢复后填报`,
    en: ({ count, rows }) =>
      `Rows the plan gives to this unit are missing (${count}): ${rows}; put them back and fill them in`,
  },
  fix: {
    'zh-CN':
      '从模板把该行整行复制回来（编号如 T04-1 不要改）；认为不属于本单位的，不要删行，状态选“不适用”并写明依据。',
    en: 'Copy the row back from the template with its key (T04-1). Do not delete what is not yours: choose 不适用 and give the reason.',
  },
  sample: { count: 1, rows: 'T04-1 全员轮训' },
  *find(ledger, context) {
    const sheet = taskSheetOf(ledger);
    if (sheet === undefined || isOtherPlanVersion(ledger, context)) return;
    const present = new Set(taskRows(ledger, context).map(({ row }) => row.key));
    const missing = assignedRows(ledger, context).filter((row) => !present.has(row.key));
    const groups = present.size === 0 && missing.length > 1 ? [missing] : missing.map((row) => [row]);
    for (const group of groups) {
      const only = group.length === 1 ? group[0] : undefined;
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        task: only?.task.number ?? null,
        expected: group.map((row) => row.key).join(' '),
        clause: only?.task.clause ?? 'practice',
        facts: { count: group.length, rows: nameOf(group) },
      };
    }
  },
});

/** The first rows by key and title, and how many there are beyond them. */
function nameOf(rows: readonly AssignedRow[]): string {
  const names = rows.slice(0, 3).map((row) => `${row.key} ${clip(row.milestone?.covers ?? row.task.title, 20)}`);
  return rows.length > 3 ? `${names.join('、')} …（+${rows.length - 3}）` : names.join('、');
}
