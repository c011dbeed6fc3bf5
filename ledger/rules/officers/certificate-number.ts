import { officerRows } from '../../duty/officer-rows.ts';
import { type Entry, textOf } from '../../ledger.ts';
import { bare } from '../../rule/plain-text.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';
import { shortenedNumbers } from '../../value/shortened-numbers.ts';

/**
 * A certificate number that stands twice in the year's rows, or that has lost leading zeros: the others of the unit begin
 * with 0 and have more digits. Full-width digits and blanks make no difference. Numbers that Excel has rounded (1.64E+17) are spoken of where they are read.
 */
export const certificateNumber = defineRule({
  id: 'certificate-number',
  code: 'P-13',
  severity: 'error',
  alsoSeverity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '执法证号重复或缺位', en: 'Certificate number twice or shortened' },
  say: {
    'zh-CN': ({ certNo, mode, row, whole }) =>
      mode === 'twice' ? `执法证号 ${certNo} 与第 ${row} 行重复` : `执法证号 ${certNo} 疑丢失前面的0，应为 ${whole}`,
    en: ({ certNo, mode, row, whole }) =>
      mode === 'twice'
        ? `Certificate number ${certNo} stands in row ${row} too`
        : `Certificate number ${certNo} seems to have lost its leading zeros: ${whole}`,
  },
  fix: {
    'zh-CN': '同一人一年只填一行，删去多余的行或改正证号；缺0的先把格式设为文本再填，例如 0412000123。',
    en: 'One row for each officer and year: delete the other or correct the number. Set the cell to text before typing leading zeros, e.g. 0412000123.',
  },
  sample: { certNo: '0412000123', mode: 'twice', row: 7, whole: '' },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    const numbered = officers.rows.filter((entry) => textOf(entry, 'certNo') !== '');
    const first = new Map<string, Entry>();
    const numbers = numbered.map((entry) => bare(textOf(entry, 'certNo')));
    const shortened = shortenedNumbers(numbers);
    for (const [index, entry] of numbered.entries()) {
      const certNo = textOf(entry, 'certNo');
      const place = placeOf(entry, officers.sheet.name, 'certNo');
      const key = (numbers[index] ?? '').toUpperCase();
      const before = first.get(key);
      const whole = shortened[index] ?? null;
      if (before !== undefined) {
        yield { place, found: certNo, severity: 'error', facts: { certNo, mode: 'twice', row: before.row, whole: '' } };
      } else if (whole !== null) {
        const facts = { certNo, mode: 'short', row: 0, whole };
        yield { place, found: certNo, expected: whole, severity: 'warning', facts };
      }
      if (before === undefined) first.set(key, entry);
    }
  },
});
