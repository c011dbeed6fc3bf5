import { stateOf, taskRows } from '../light/task-row.ts';
import { bare, saysNothing } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** 不适用 without a reason in progress, problems or evidence. */
export const notApplicableReason = defineRule({
  id: 'not-applicable-reason',
  code: 'T-12',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '“不适用”未说明依据', en: '不适用 without a reason' },
  say: {
    'zh-CN': ({ task }) => `第 ${task} 项标为“不适用”，但没有说明依据，请在“本期进展”写明原因`,
    en: ({ task }) => `Task ${task} is marked 不适用 without a reason: give it under 本期进展`,
  },
  fix: {
    'zh-CN': '写明依据，例如“本单位无行政执法权，不承担该项任务（三定规定第2条）”。',
    en: 'Name the ground, e.g. that the unit holds no enforcement powers, and where that is laid down.',
  },
  sample: { task: '4' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      if (stateOf(entry) !== 'not-applicable') continue;
      const written = ['progress', 'issues', 'evidence'].map((id) => entry.cells[id]);
      if (written.every((cell) => cell === undefined || cell.state === 'unusable')) continue;
      const reason = written.some((cell) => cell !== undefined && isReason(cell.found));
      if (reason) continue;
      yield {
        place: placeOf(entry, sheet.name, 'progress'),
        task: row.task.number,
        facts: { task: row.task.number },
      };
    }
  },
});

/** Whether the words give a ground: more than the mark itself and more than nothing. */
function isReason(text: string): boolean {
  return (
    !saysNothing(text) && !/^(?:本单位|我单位)?(?:不适用|不涉及|无此项(?:工作)?)(?:本单位)?[。.]?$/u.test(bare(text))
  );
}
