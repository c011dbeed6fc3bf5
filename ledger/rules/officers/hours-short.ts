import { meetsItsParts } from '../../duty/hours-parts.ts';
import { certNoOf } from '../../duty/officer-rows.ts';
import { shortHours } from '../../duty/short-hours.ts';
import { clip } from '../../rule/plain-text.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';
/** An officer whose hours of all kinds fall short, where it is not the one or the other kind that is missing: of that P-02 and P-03 speak. */
export const hoursShort = defineRule({
  id: 'hours-short',
  code: 'P-01',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的培训学时要求',
  title: { 'zh-CN': '年度学时不足', en: 'Too few hours in the year' },
  say: {
    'zh-CN': ({ certNo, year, hours, least, missing, note }) =>
      `${certNo} ${year} 年培训 ${hours} 学时，不足 ${least} 学时，差 ${missing} 学时${note === '' ? '' : `；说明：${note}`}`,
    en: ({ certNo, year, hours, least, missing, note }) =>
      `${certNo}: hours of training in ${year} are ${hours}, ${missing} short of ${least}${note === '' ? '' : `; note: ${note}`}`,
  },
  fix: {
    'zh-CN':
      '漏记的补记，例如把“合计学时”改为实际学时；确实不足的安排补训，并在“说明”写明原因和补足的日期，例如“11月到岗，12月20日前补训”。不影响报送。',
    en: 'Add hours that were left out; where they are really short, arrange training and write the reason and the day under 说明. It never blocks handing in.',
  },
  sample: { certNo: '0412000123', year: 2024, hours: 52, least: 60, missing: 8, note: '11月到岗' },
  *find(ledger, context) {
    const meetsParts = meetsItsParts(ledger, context);
    for (const short of shortHours(ledger, context, ['I-01', 'I-04'], 'total')) {
      const { entry, duty, hours, least, missing, severity, note } = short;
      if (!meetsParts(entry)) continue;
      yield {
        place: placeOf(entry, short.sheet, 'hoursTotal'),
        task: duty.obligation.task,
        found: String(hours),
        expected: String(least),
        clause: duty.obligation.clause,
        severity,
        facts: { certNo: certNoOf(entry), year: Number(duty.span.id), hours, least, missing, note: clip(note) },
      };
    }
  },
});
