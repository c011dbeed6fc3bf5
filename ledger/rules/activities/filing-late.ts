import { daysBetween } from '../../day/day.ts';
import { activityWords } from '../../duty/activity-words.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { filingFor } from '../../duty/filings.ts';
import { isDated } from '../../duty/measure-activities.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A filing, or an evaluation, that is missing after its day, or came after it. Of the campaign report (I-34) R-04 speaks. */
export const filingLate = defineRule({
  id: 'filing-late',
  code: 'A-02',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的报送时限',
  title: { 'zh-CN': '材料未报或迟报', en: 'Filing missing or late' },
  say: {
    'zh-CN': ({ what, dueOn, filedOn, days }) =>
      filedOn === ''
        ? `“${what}”应于 ${dueOn} 前报送，未登记，已过 ${days} 天`
        : `“${what}”应于 ${dueOn} 前报送，实际 ${filedOn}，迟 ${days} 天`,
    en: ({ what, dueOn, filedOn, days }) =>
      filedOn === ''
        ? `${what} was due on ${dueOn} and is not entered, ${days} days ago`
        : `${what} was due on ${dueOn} and filed on ${filedOn}, ${days} days late`,
  },
  fix: {
    'zh-CN':
      '已报送而漏记的，补一行：类型选“报送材料”，选子类，填日期和文号，例如 培训计划、2024-03-20、样例发〔2024〕12号；没有报的尽快补报。如实填写，不影响报送。',
    en: 'Add a row for what was filed: 报送材料, what it is, the day and the document number, e.g. 培训计划, 2024-03-20; else file it soon. It never blocks handing in.',
  },
  sample: { what: '报送材料·培训计划', dueOn: '2024-03-31', filedOn: '2024-04-02', days: 2 },
  *find(ledger, context) {
    for (const duty of owedOn('A', ledger, context)) {
      const { obligation, dueOn } = duty;
      if (!isDated(obligation) || obligation.indicator === 'I-34' || dueOn === null) continue;
      const filing = filingFor(duty, ledger, context);
      if (filing.state !== 'late' && filing.state !== 'missing') continue;
      const filedOn = filing.state === 'late' ? filing.day : null;
      const nowhere = { sheet: filing.sheet.name, row: null, columnIndex: null, columnId: null };
      yield {
        place: filing.state === 'late' ? placeOf(filing.entry, filing.sheet.name, 'heldOn') : nowhere,
        task: obligation.task,
        found: filedOn,
        expected: dueOn,
        clause: obligation.clause,
        severity: dutyGravity(duty, ledger, context),
        facts: {
          what: activityWords(obligation),
          dueOn,
          filedOn: filedOn ?? '',
          days: daysBetween(dueOn, filedOn ?? context.asOf),
        },
      };
    }
  },
});
