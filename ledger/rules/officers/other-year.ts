import { yearOf } from '../../day/day.ts';
import { isOfYear } from '../../duty/officer-rows.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Rows of another year than the round's: they are not counted, and that is said once for the sheet. */
export const otherYear = defineRule({
  id: 'other-year',
  code: 'P-17',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '不是本年度的人员行', en: 'Rows of another year' },
  say: {
    'zh-CN': ({ count, year, found }) => `有 ${count} 行的年度不是 ${year}（如“${found}”），这些行不计入本年`,
    en: ({ count, year, found }) => `${count} rows are not of ${year} (such as "${found}") and are not counted`,
  },
  fix: {
    'zh-CN': '年度填错的改为本年度，例如 2024；确系以往年度的从本簿删去，以免重复。',
    en: 'Correct the year where it is a slip, e.g. 2024; take rows of earlier years out of this workbook.',
  },
  sample: { count: 2, year: 2024, found: '2023' },
  *find(ledger, { round }) {
    const year = yearOf(round.to);
    const sheet = ledger.sheets.find(({ id }) => id === 'officers');
    const others = sheet?.entries.filter((entry) => !isOfYear(textOf(entry, 'year'), year)) ?? [];
    const [first] = others;
    if (sheet === undefined || first === undefined) return;
    const found = textOf(first, 'year');
    yield {
      place: placeOf(first, sheet.name, 'year'),
      found,
      expected: String(year),
      facts: { count: others.length, year, found },
    };
  },
});
