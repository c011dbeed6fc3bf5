import { certNoOf, hoursOf, officerRows } from '../../duty/officer-rows.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** So many hours of training in a year are hardly possible: one hour and more on every work day. */
const PLAUSIBLE = 400;

/** Hours of a year that cannot well be. */
export const hoursImplausible = defineRule({
  id: 'hours-implausible',
  code: 'P-14',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '学时异常', en: 'Implausible hours' },
  say: {
    'zh-CN': ({ certNo, hours, most }) => `${certNo} 全年 ${hours} 学时，超过 ${most} 学时，请核对`,
    en: ({ certNo, hours, most }) => `${certNo}: ${hours} hours in a year are more than ${most}; please check`,
  },
  fix: {
    'zh-CN': '多打一位或把几年的加在一起的改正，例如 640 改为 64；确实无误的在“说明”写明。',
    en: 'Correct a slip, e.g. 640 for 64, or hours of several years; where it is right, say so under 说明.',
  },
  sample: { certNo: '0412000123', hours: 640, most: 400 },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    for (const entry of officers?.rows ?? []) {
      const hours = hoursOf(entry).total ?? 0;
      if (hours <= PLAUSIBLE) continue;
      yield {
        place: placeOf(entry, officers?.sheet.name ?? '', 'hoursTotal'),
        found: String(hours),
        facts: { certNo: certNoOf(entry), hours, most: PLAUSIBLE },
      };
    }
  },
});
