import { indicatorRow, isNotApplicable } from '../../duty/indicator-rows.ts';
import { unmetState } from '../../duty/measurement.ts';
import { isAtPost, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { type Entry, type Ledger, numberIn, type Place, textOf } from '../../ledger.ts';
import { defineRule, placeOf, type RuleContext } from '../../rule/rule.ts';

/**
 * More assistants (协管) than staff on the establishment. The row of 量化指标 decides, 不适用 included; where it is absent or holds no two
 * figures the register of officers is counted: 辅助人员 at their post against everybody at the post who is on the establishment.
 */
export const assistantsExceedStaff = defineRule({
  id: 'assistants-exceed-staff',
  code: 'P-15',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的协管人员要求',
  title: { 'zh-CN': '协管人数超过在编人数', en: 'More assistants than staff' },
  say: {
    'zh-CN': ({ assistants, staff, excess }) => `协管人员 ${assistants} 人，在编人员 ${staff} 人，超出 ${excess} 人`,
    en: ({ assistants, staff, excess }) => `${assistants} assistants for ${staff} staff: ${excess} too many`,
  },
  fix: {
    'zh-CN':
      '人数填错的改正；确实超出的在量化指标表该行“说明”写明清理安排，例如“9月底前清退5人”。如实填写，不影响报送。',
    en: 'Correct wrong figures; else write on 量化指标 how and by when the number comes down. It never blocks handing in.',
  },
  sample: { assistants: 25, staff: 20, excess: 5 },
  *find(ledger, context) {
    for (const duty of owedUnder(ledger, context, ['I-19'])) {
      const state = unmetState(duty, context.asOf);
      const row = indicatorRow(ledger, context, duty.obligation.id, duty.span.id);
      if (state === 'open' || (row !== null && isNotApplicable(row))) continue;
      const counted = typedIn(row) ?? countedIn(ledger, context);
      if (counted === null || counted.assistants <= counted.staff) continue;
      const { place, assistants, staff } = counted;
      yield {
        place,
        task: duty.obligation.task,
        found: String(assistants),
        expected: String(staff),
        clause: duty.obligation.clause,
        severity: state === 'soon' ? 'warning' : 'noncompliance',
        facts: { assistants, staff, excess: assistants - staff },
      };
    }
  },
});

interface Counted {
  readonly place: Place;
  readonly assistants: number;
  readonly staff: number;
}

function typedIn(row: Entry | null): Counted | null {
  const [assistants, staff] = row === null ? [null, null] : [numberIn(row, 'num'), numberIn(row, 'den')];
  if (row === null || assistants === null || staff === null) return null;
  return { place: placeOf(row, row.sheet, 'num'), assistants, staff };
}

function countedIn(ledger: Ledger, context: RuleContext): Counted | null {
  const officers = officerRows(ledger, context);
  if (officers === null) return null;
  const present = officers.rows.filter((entry) => isAtPost(entry, context));
  const assistants = present.filter((entry) => textOf(entry, 'kind') === '辅助人员').length;
  const staff = present.filter((entry) => ['行政', '参公', '事业'].includes(textOf(entry, 'establishment'))).length;
  const place = { sheet: officers.sheet.name, row: null, columnIndex: null, columnId: null };
  return { place, assistants, staff };
}
