import { dutyGravity } from '../../duty/duty-gravity.ts';
import { measureRectification, rectificationSheetOf } from '../../duty/measure-rectification.ts';
import { dutyState } from '../../duty/measurement.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule } from '../../rule/rule.ts';

/** A year without a list of problems and without a word that there is none; a warning while the time runs out. */
export const problemListMissing = defineRule({
  id: 'problem-list-missing',
  code: 'R-01',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的专项整治要求',
  title: { 'zh-CN': '未建问题清单', en: 'No list of problems' },
  say: {
    'zh-CN': ({ year, dueOn }) => `${year} 年未建突出问题清单，也没有零报告（应于 ${dueOn} 前）`,
    en: ({ year, dueOn }) => `No list of problems and no nil report for ${year} (due on ${dueOn})`,
  },
  fix: {
    'zh-CN': '梳理问题逐行填入本表；确无问题的填一行：年度 2024，“零报告”选“是”。如实填写，不影响报送。',
    en: 'Enter the problems, a row each; where there is none, one row with the year and 零报告 是. It never blocks handing in.',
  },
  sample: { year: '2024', dueOn: '2024-01-31' },
  *find(ledger, context) {
    const sheet = rectificationSheetOf(ledger);
    if (sheet === undefined) return;
    for (const duty of owedOn('R', ledger, context)) {
      const { obligation, span, dueOn } = duty;
      if (!obligation.answeredBy.columns.includes('nilReport')) continue;
      const state = dutyState(duty, measureRectification(duty, ledger), context.asOf);
      if (state !== 'missed' && state !== 'soon') continue;
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        clause: obligation.clause,
        severity: state === 'soon' ? 'warning' : dutyGravity(duty, ledger, context),
        facts: { year: span.id, dueOn: dueOn ?? span.to },
      };
    }
  },
});
