import { holdsOffEstablishment, speaksOfLeavers } from '../../duty/measure-officers.ts';
import { unmetState } from '../../duty/measurement.ts';
import { certNoOf, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Somebody off the establishment who holds a valid certificate; where the plan names a day for the clean-up, a warning shortly before it. */
export const offEstablishmentHolder = defineRule({
  id: 'off-establishment-holder',
  code: 'P-09',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的执法人员资格要求',
  title: { 'zh-CN': '非在编人员持证', en: 'Off the establishment, yet certified' },
  say: {
    'zh-CN': ({ certNo, establishment }) => `${certNo} 编制性质为“${establishment}”，不得持有有效执法证件`,
    en: ({ certNo, establishment }) => `${certNo} is ${establishment} and must not hold a valid certificate`,
  },
  fix: {
    'zh-CN':
      '编制性质填错的改正，例如改为“事业”；确系非在编的，收回并注销证件，填“证件收回日期”。如实填写，不影响报送。',
    en: 'Correct a wrong 编制性质, e.g. 事业; else withdraw and cancel the certificate and enter the day.',
  },
  sample: { certNo: '0412000123', establishment: '非在编' },
  *find(ledger, context) {
    // I-17 speaks of certificates held against the rules where the plan names them apart from leavers.
    const duty = owedUnder(ledger, context, ['I-18', 'I-17']).find(
      ({ obligation }) => obligation.indicator === 'I-18' || !speaksOfLeavers(obligation),
    );
    const officers = officerRows(ledger, context);
    if (duty === undefined || officers === null) return;
    const state = unmetState(duty, context.asOf);
    if (state === 'open') return;
    for (const entry of officers.rows.filter(holdsOffEstablishment)) {
      yield {
        place: placeOf(entry, officers.sheet.name, 'establishment'),
        task: duty.obligation.task,
        found: '非在编',
        clause: duty.obligation.clause,
        severity: state === 'soon' ? 'warning' : 'noncompliance',
        facts: { certNo: certNoOf(entry), establishment: '非在编' },
      };
    }
  },
});
