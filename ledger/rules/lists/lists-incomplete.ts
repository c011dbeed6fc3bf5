import { dutyGravity } from '../../duty/duty-gravity.ts';
import { asksForKinds, listsSheetOf, madeInTime, measureLists } from '../../duty/measure-lists.ts';
import { dutyState } from '../../duty/measurement.ts';
import { owedOn } from '../../duty/owed.ts';
import { textOf } from '../../ledger.ts';
import { defineRule } from '../../rule/rule.ts';

/** Some of the lists that belong together (从轻, 减轻, 免罚) are missing after their day or late; a warning while the time runs out. */
export const listsIncomplete = defineRule({
  id: 'lists-incomplete',
  code: 'L-04',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的清单编制要求',
  title: { 'zh-CN': '应有清单不齐', en: 'Lists incomplete' },
  say: {
    'zh-CN': ({ subject, count, least, missing, dueOn }) =>
      `${subject}应有 ${least} 张，按期制定 ${count} 张，缺少或逾期：${missing}（截止 ${dueOn}）`,
    en: ({ subject, count, least, missing, dueOn }) =>
      `${subject}: ${count} of ${least} in time, missing or late: ${missing} (due on ${dueOn})`,
  },
  fix: {
    'zh-CN':
      '已编制的补一行，类型选对应的清单，例如“免罚清单”、状态“已印发”；没有编制的尽快编制。如实填写，不影响报送。',
    en: 'Add the row for each list that was made, e.g. 免罚清单, 已印发; else make it soon. It never blocks handing in.',
  },
  sample: { subject: '从轻、减轻、免予处罚清单数', count: 2, least: 3, missing: '免罚清单', dueOn: '2024-12-31' },
  *find(ledger, context) {
    const sheet = listsSheetOf(ledger);
    if (sheet === undefined) return;
    for (const duty of owedOn('L', ledger, context).filter(asksForKinds)) {
      const { obligation, dueOn, span } = duty;
      const measured = measureLists(duty, ledger);
      const state = dutyState(duty, measured, context.asOf);
      if (!measured.known || (state !== 'missed' && state !== 'soon')) continue;
      const there = new Set(madeInTime(duty, sheet).map((entry) => textOf(entry, 'kind')));
      const missing = (obligation.answeredBy.where.kind ?? []).filter((kind) => !there.has(kind));
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        found: String(measured.part),
        expected: String(obligation.value),
        clause: obligation.clause,
        severity: state === 'soon' ? 'warning' : dutyGravity(duty, ledger, context),
        facts: {
          subject: obligation.subject,
          count: measured.part,
          least: obligation.value,
          missing: missing.join('、'),
          dueOn: dueOn ?? span.to,
        },
      };
    }
  },
});
