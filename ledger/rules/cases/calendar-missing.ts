import { caseSheet } from '../../duty/case-rows.ts';
import { caseTerms } from '../../duty/case-terms.ts';
import { owedBy } from '../../duty/owed.ts';
import { defineRule } from '../../rule/rule.ts';

/** A year without a work-day calendar into which terms run: they are not judged, and this is said once for the year. */
export const calendarMissing = defineRule({
  id: 'calendar-missing',
  code: 'C-12',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '未配置工作日历', en: 'No work-day calendar' },
  say: {
    'zh-CN': ({ year, cases }) => `没有 ${year} 年的工作日历，${cases} 件案件的工作日期限无法计算，未作判断`,
    en: ({ year, cases }) => `There is no work-day calendar for ${year}: the terms of ${cases} cases were not judged`,
  },
  fix: {
    'zh-CN':
      '填报单位核对日期的年份是否写错；年份无误的不用处理，由县司法局按国务院办公厅的放假通知补上该年的工作日历。',
    en: 'See whether the year of a date is wrong; otherwise the coordinator adds the calendar of that year from the State Council notice.',
  },
  sample: { year: 2027, cases: 3 },
  *find(ledger, context) {
    const sheet = caseSheet(ledger);
    if (sheet === null) return;
    const rows = new Map<number, Set<number>>();
    for (const duty of owedBy(ledger, context).filter(({ obligation }) => obligation.answeredBy.sheet === 'C')) {
      for (const { entry, year } of caseTerms(duty, ledger, context).uncounted) {
        rows.set(year, (rows.get(year) ?? new Set()).add(entry.row));
      }
    }
    for (const [year, { size }] of [...rows].sort(([a], [b]) => a - b)) {
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        found: String(year),
        facts: { year, cases: size },
      };
    }
  },
});
