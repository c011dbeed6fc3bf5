import { certNoOf } from '../../duty/officer-rows.ts';
import { shortHours } from '../../duty/short-hours.ts';
import { clip } from '../../rule/plain-text.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** An officer whose hours of public law fall short. */
export const lawHoursShort = defineRule({
  id: 'law-hours-short',
  code: 'P-02',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的培训学时要求',
  title: { 'zh-CN': '公共法律学时不足', en: 'Too few hours of public law' },
  say: {
    'zh-CN': ({ certNo, year, hours, least, missing, note }) =>
      `${certNo} ${year} 年公共法律知识 ${hours} 学时，不足 ${least} 学时，差 ${missing} 学时${note === '' ? '' : `；说明：${note}`}`,
    en: ({ certNo, year, hours, least, missing, note }) =>
      `${certNo}: hours of public law in ${year} are ${hours}, ${missing} short of ${least}${note === '' ? '' : `; note: ${note}`}`,
  },
  fix: {
    'zh-CN':
      '漏记的补记，例如把“公共法律学时”改为实际学时；确实不足的安排补训，并在“说明”写明原因和补足的日期，例如“11月到岗，12月20日前补训”。不影响报送。',
    en: 'Add hours that were left out; where they are really short, arrange training and write the reason and the day under 说明. It never blocks handing in.',
  },
  sample: { certNo: '0412000123', year: 2024, hours: 24, least: 30, missing: 6, note: '11月到岗' },
  *find(ledger, context) {
    for (const short of shortHours(ledger, context, ['I-02'], 'law')) {
      const { entry, duty, hours, least, missing, severity, note } = short;
      yield {
        place: placeOf(entry, short.sheet, 'hoursLaw'),
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
