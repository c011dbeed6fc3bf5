import { daysBetween } from '../../day/day.ts';
import { isAskedToRotate, isRotated } from '../../duty/measure-officers.ts';
import { unmetState } from '../../duty/measurement.ts';
import { certNoOf, officerRows } from '../../duty/officer-rows.ts';
import { isExcused, owedUnder } from '../../duty/owed.ts';
import { dayIn, textOf } from '../../ledger.ts';
import { saysNothing } from '../../rule/plain-text.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A rotation (全员轮训) not done by its last day, or done after it; a warning while the time runs out. */
export const rotationLate = defineRule({
  id: 'rotation-late',
  code: 'P-04',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的全员轮训要求',
  title: { 'zh-CN': '全员轮训未按时完成', en: 'Rotation not done in time' },
  say: {
    'zh-CN': ({ certNo, dueOn, found, mode, days }) =>
      mode === 'late'
        ? `${certNo} 全员轮训应于 ${dueOn} 前完成，实际 ${found}，晚 ${days} 天`
        : mode === 'soon'
          ? `${certNo} 全员轮训应于 ${dueOn} 前完成，现${found}，还有 ${days} 天`
          : `${certNo} 全员轮训应于 ${dueOn} 前完成，现${found}，已过 ${days} 天`,
    en: ({ certNo, dueOn, found, mode, days }) =>
      mode === 'late'
        ? `${certNo}: the rotation was due on ${dueOn} and done on ${found}, ${days} days late`
        : mode === 'soon'
          ? `${certNo}: the rotation is due on ${dueOn} (now ${found}), ${days} days are left`
          : `${certNo}: the rotation was due on ${dueOn} (now ${found}), ${days} days ago`,
  },
  fix: {
    'zh-CN':
      '已参加的在“全员轮训完成日期”填日期，例如 2024-05-16；没有参加的尽快补训，并在“说明”写明原因。如实填写，不影响报送。',
    en: 'Enter the day where it was done, e.g. 2024-05-16; else arrange it soon and write the reason under 说明. It never blocks handing in.',
  },
  sample: { certNo: '0412000123', dueOn: '2024-06-30', found: '未填', mode: 'missed', days: 12 },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    for (const duty of owedUnder(ledger, context, ['I-05'])) {
      const { dueOn, obligation } = duty;
      const state = unmetState(duty, context.asOf);
      if (dueOn === null || state === 'open') continue;
      const excused = isExcused(obligation, ledger);
      for (const entry of officers.rows) {
        if (!isAskedToRotate(entry, duty, context) || isRotated(entry, duty, context.asOf)) continue;
        const rotatedOn = dayIn(entry, 'rotatedOn');
        const unread = (entry.cells.rotatedOn?.state ?? 'unusable') === 'unusable';
        // Of a day that cannot be read, or is still to come, another rule speaks.
        if (unread || (rotatedOn !== null && rotatedOn > context.asOf)) continue;
        const mode = rotatedOn !== null ? 'late' : state;
        const days = Math.abs(daysBetween(dueOn, rotatedOn ?? context.asOf));
        const mild = mode === 'soon' || excused || !saysNothing(textOf(entry, 'note'));
        yield {
          place: placeOf(entry, officers.sheet.name, 'rotatedOn'),
          task: obligation.task,
          found: rotatedOn,
          expected: dueOn,
          clause: obligation.clause,
          severity: mild ? 'warning' : 'noncompliance',
          facts: { certNo: certNoOf(entry), dueOn, found: rotatedOn ?? '未填', mode, days },
        };
      }
    }
  },
});
