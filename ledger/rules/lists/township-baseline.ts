import { forbiddenRows, isForbidden, listsSheetOf } from '../../duty/measure-lists.ts';
import { owedOn } from '../../duty/owed.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/**
 * A list the plan forbids the unit to make: a township applies its superior's discretion baseline and has none of its own. Which
 * lists, in which state, and whom it binds, is an obligation of the plan whose number is 0 (I-52 of 沁源); without one it is
 * silent, for an error holds up the handing in.
 */
export const townshipBaseline = defineRule({
  id: 'township-baseline',
  code: 'L-05',
  severity: 'error',
  clause: '乡镇直接适用上级裁量权基准',
  title: { 'zh-CN': '乡镇自行制定裁量权基准', en: 'Township with a baseline of its own' },
  say: {
    'zh-CN': ({ title, status }) => `乡镇不得自行制定裁量权基准，应直接适用上级的：“${title}”状态为“${status}”`,
    en: ({ title, status }) =>
      `A township may not set its own baseline but applies its superior’s: "${title}" is ${status}`,
  },
  fix: {
    'zh-CN': '适用上级基准的，状态改为“适用上级”；自行制定的应废止，状态改为“已废止”。',
    en: 'Set the state to 适用上级; a baseline of its own is to be repealed: 已废止.',
  },
  sample: { title: '样例镇行政处罚裁量权基准', status: '已印发' },
  *find(ledger, context) {
    const sheet = listsSheetOf(ledger);
    if (sheet === undefined) return;
    for (const duty of owedOn('L', ledger, context).filter(isForbidden)) {
      for (const entry of forbiddenRows(duty, sheet)) {
        const status = textOf(entry, 'status');
        yield {
          place: placeOf(entry, sheet.name, 'status'),
          task: duty.obligation.task,
          found: status,
          expected: '适用上级',
          clause: duty.obligation.clause,
          facts: { title: textOf(entry, 'title'), status },
        };
      }
    }
  },
});
