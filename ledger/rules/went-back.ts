import { textOf } from '../ledger.ts';
import { stateOf, stateOfStatus, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A task that was done in the round before and is open again. */
export const wentBack = defineRule({
  id: 'went-back',
  code: 'T-08',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '进度倒退', en: 'Progress went back' },
  say: {
    'zh-CN': ({ task, before, now }) => `第 ${task} 项上期为“${before}”，本期变为“${now}”，进度倒退，请核对或说明原因`,
    en: ({ task, before, now }) => `Task ${task} was "${before}" last round and is "${now}" now: check it or say why`,
  },
  fix: {
    'zh-CN': '选错的改回，例如“已完成”；上期误报或被退回重做的，在“存在问题”写明。',
    en: 'Choose the right status, e.g. 已完成; when the last report was wrong or the work was returned, say so under 存在问题.',
  },
  sample: { task: '4', before: '已完成', now: '推进中' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const before = context.previous?.get(row.key)?.status ?? '';
      if (stateOfStatus(before) !== 'done' || stateOf(entry) !== 'open') continue;
      const now = textOf(entry, 'status');
      yield {
        place: placeOf(entry, sheet.name, 'status'),
        task: row.task.number,
        found: now,
        expected: before,
        facts: { task: row.task.number, before, now },
      };
    }
  },
});
