import { measureOfficers } from '../../duty/measure-officers.ts';
import { dutyState } from '../../duty/measurement.ts';
import { officerRows } from '../../duty/officer-rows.ts';
import { isExcused, owedUnder, reasonFor } from '../../duty/owed.ts';
import { clip } from '../../rule/plain-text.ts';
import { defineRule } from '../../rule/rule.ts';

/**
 * Legal reviewers are a smaller share of the officers than the plan asks, by whole numbers: 19 of 400 is below 5 %. Where the plan
 * also asks for one at least and there is none, P-11 speaks.
 */
export const legalReviewersFew = defineRule({
  id: 'legal-reviewers-few',
  code: 'P-10',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的法制审核人员配备要求',
  title: { 'zh-CN': '法制审核人员比例不足', en: 'Too few legal reviewers' },
  say: {
    'zh-CN': ({ reviewers, officers, share, least, reason }) =>
      `法制审核人员 ${reviewers} 人、执法人员 ${officers} 人，不足 ${share}%，至少应有 ${least} 人${reason === '' ? '' : `；说明：${reason}`}`,
    en: ({ reviewers, officers, share, least, reason }) =>
      `${reviewers} legal reviewers for ${officers} officers are below ${share} %: at least ${least} are needed${reason === '' ? '' : `; note: ${reason}`}`,
  },
  fix: {
    'zh-CN':
      '漏填的在“法制审核人员”选“专职”或“兼职”；确实不足的在量化指标表该行“说明”写明原因和配齐的时间，例如“6月底前新增1名兼职”。不影响报送。',
    en: 'Mark reviewers that were left out; else give the reason and the day on 量化指标, e.g. one more by the end of June. It never blocks handing in.',
  },
  sample: { reviewers: 1, officers: 40, share: 5, least: 2, reason: '6月底前新增1名' },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    const duties = owedUnder(ledger, context, ['I-21']);
    const alsoAsksForOne = duties.some(({ obligation }) => obligation.unit !== '%');
    for (const duty of duties) {
      const { obligation } = duty;
      const measured = measureOfficers(duty, ledger, context);
      const state = dutyState(duty, measured, context.asOf);
      if (!measured.known || measured.of === null || (state !== 'missed' && state !== 'soon')) continue;
      if (measured.part === 0 && alsoAsksForOne) continue;
      const reason = reasonFor(obligation, ledger);
      yield {
        place: { sheet: officers.sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        found: String(measured.part),
        clause: obligation.clause,
        severity: state === 'soon' || isExcused(obligation, ledger) ? 'warning' : 'noncompliance',
        facts: {
          reviewers: measured.part,
          officers: measured.of,
          share: obligation.value,
          least: Math.ceil((measured.of * obligation.value) / 100),
          reason: clip(reason),
        },
      };
    }
  },
});
