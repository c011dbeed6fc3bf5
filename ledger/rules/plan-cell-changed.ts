import { expectedCells, type PlanColumn, planColumns } from '../assignment/expected-cells.ts';
import type { EntryCell } from '../ledger.ts';
import { isOtherPlanVersion, taskRows } from '../light/task-row.ts';
import { bare, clip } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';
import { columnOf } from '../sheet/sheet.ts';
import { tasksSheet } from '../sheets/tasks.ts';

/** A cell of a plan column that no longer says what the plan says. One finding for each cell; the plan wins. */
export const planCellChanged = defineRule({
  id: 'plan-cell-changed',
  code: 'S-04',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '计划列被改动', en: 'Plan column changed' },
  say: {
    'zh-CN': ({ column, found, expected }) =>
      `“${column}”由计划确定，现为“${found}”，应为“${expected}”；汇总一律以计划为准`,
    en: ({ column, found, expected }) =>
      `"${column}" is set by the plan: it says "${found}" and must say "${expected}"; the plan wins`,
  },
  fix: {
    'zh-CN':
      '把该单元格恢复为计划原文（可从模板同一编号的行复制）；确需调整时限或责任的，先报统筹单位批准，由计划统一修改。',
    en: 'Put the words of the plan back, from the same row of the template; a change of deadline or unit is asked for from the coordinator.',
  },
  sample: { column: '节点日期', found: '2024-12-31', expected: '2024-06-30' },
  *find(ledger, context) {
    if (isOtherPlanVersion(ledger, context)) return;
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const expected = expectedCells(row);
      for (const id of planColumns) {
        const cell = entry.cells[id];
        if (cell === undefined || isSame(id, cell, expected[id])) continue;
        yield {
          place: placeOf(entry, sheet.name, id),
          task: row.task.number,
          found: cell.found,
          expected: expected[id],
          clause: row.task.clause,
          facts: {
            column: columnOf(tasksSheet, id)?.heading['zh-CN'] ?? id,
            found: clip(cell.found),
            expected: clip(expected[id]),
          },
        };
      }
    }
  },
});

/** Whether a plan cell still says what it should. An emptied key is no change: the row was found without it. */
function isSame(id: PlanColumn, cell: EntryCell, expected: string): boolean {
  const found = bare(cell.state === 'usable' && cell.value !== null ? String(cell.value) : cell.found);
  if (id === 'rowKey' && found === '') return true;
  if (id === 'taskNo') return plainNumber(found) === plainNumber(bare(expected));
  return found === bare(expected);
}

/** A task number without leading zeros and the full stop printed after it. */
function plainNumber(text: string): string {
  return text.replace(/[.、。]$/u, '').replace(/^0+(?=\d)/u, '');
}
