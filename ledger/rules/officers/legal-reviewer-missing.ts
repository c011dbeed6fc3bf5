import { measureOfficers } from '../../duty/measure-officers.ts';
import { dutyState } from '../../duty/measurement.ts';
import { officerRows } from '../../duty/officer-rows.ts';
import { isExcused, owedUnder, reasonFor } from '../../duty/owed.ts';
import { clip } from '../../rule/plain-text.ts';
import { defineRule } from '../../rule/rule.ts';

/** A unit without enough legal reviewers, however many officers it has. */
export const legalReviewerMissing = defineRule({
  id: 'legal-reviewer-missing',
  code: 'P-11',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的法制审核人员配备要求',
  title: { 'zh-CN': '无法制审核人员', en: 'No legal reviewer' },
  say: {
    'zh-CN': ({ reviewers, least, reason }) =>
      `法制审核人员 ${reviewers} 人，至少应有 ${least} 人${reason === '' ? '' : `；说明：${reason}`}`,
    en: ({ reviewers, least, reason }) =>
      `${reviewers} legal reviewers, at least ${least} are needed${reason === '' ? '' : `; note: ${reason}`}`,
  },
  fix: {
    'zh-CN':
      '有法制审核人员的，在其“法制审核人员”栏选“专职”或“兼职”；确实没有的在量化指标表该行“说明”写明原因和配备时间，例如“7月底前调配1名”。不影响报送。',
    en: 'Choose 专职 or 兼职 for who reviews; else give the reason and the day on 量化指标, e.g. one by the end of July. It never blocks handing in.',
  },
  sample: { reviewers: 0, least: 1, reason: '7月底前调配1名' },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    for (const duty of owedUnder(ledger, context, ['I-21'])) {
      const { obligation } = duty;
      const measured = measureOfficers(duty, ledger, context);
      const state = dutyState(duty, measured, context.asOf);
      if (!measured.known || measured.of !== null || (state !== 'missed' && state !== 'soon')) continue;
      const reason = reasonFor(obligation, ledger);
      yield {
        place: { sheet: officers.sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        found: String(measured.part),
        clause: obligation.clause,
        severity: state === 'soon' || isExcused(obligation, ledger) ? 'warning' : 'noncompliance',
        facts: { reviewers: measured.part, least: obligation.value, reason: clip(reason) },
      };
    }
  },
});
