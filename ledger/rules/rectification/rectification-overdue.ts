import { daysBetween } from '../../day/day.ts';
import { isClosed, isProblem, rectificationSheetOf } from '../../duty/measure-rectification.ts';
import { dayIn } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A problem still open after its day, or closed after it. */
export const rectificationOverdue = defineRule({
  id: 'rectification-overdue',
  code: 'R-03',
  severity: 'noncompliance',
  clause: '本单位问题清单的完成时限',
  title: { 'zh-CN': '整改逾期', en: 'Rectification overdue' },
  say: {
    'zh-CN': ({ dueOn, closedOn, days }) =>
      closedOn === ''
        ? `应于 ${dueOn} 前整改，已逾期 ${days} 天`
        : `应于 ${dueOn} 前整改，实际 ${closedOn} 完成，晚 ${days} 天`,
    en: ({ dueOn, closedOn, days }) =>
      closedOn === ''
        ? `Due on ${dueOn}, ${days} days overdue`
        : `Due on ${dueOn} and closed on ${closedOn}, ${days} days late`,
  },
  fix: {
    'zh-CN':
      '已整改的把状态改为“已整改”并填完成日期，例如 2024-09-12；没有完成的在“说明”写明原因和新的日期。时限不要自行改后。不影响报送。',
    en: 'Set the state to 已整改 with its day, e.g. 2024-09-12; else give the reason and a new day under 说明. It never blocks handing in.',
  },
  sample: { dueOn: '2024-06-30', closedOn: '', days: 12 },
  *find(ledger, { asOf }) {
    const sheet = rectificationSheetOf(ledger);
    for (const entry of (sheet?.entries ?? []).filter(isProblem)) {
      const dueOn = dayIn(entry, 'dueOn');
      const closedOn = isClosed(entry) ? dayIn(entry, 'closedOn') : null;
      if (dueOn === null || (isClosed(entry) && closedOn === null)) continue;
      const days = daysBetween(dueOn, closedOn ?? asOf);
      if (days <= 0 || entry.cells.status?.state === 'unusable') continue;
      yield {
        place: placeOf(entry, sheet?.name ?? '', closedOn === null ? 'status' : 'closedOn'),
        found: closedOn,
        expected: dueOn,
        facts: { dueOn, closedOn: closedOn ?? '', days },
      };
    }
  },
});
