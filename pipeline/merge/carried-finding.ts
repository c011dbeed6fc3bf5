import type { Finding } from '../../ledger/finding/finding.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import { withoutPersonalNumbers } from './personal.ts';

const declaration: SheetDeclaration = tasksSheet;
/** Headings of the columns that hold data of persons. */
const personalHeadings: ReadonlySet<string> = new Set(
  declaration.columns.filter((column) => column.personal === true).map((column) => column.heading['zh-CN']),
);
const HIDDEN = '（略）';

/**
 * A finding as it may leave the unit's workbook: what stands in a column with data of persons is not quoted, and
 * identity and phone numbers within a text are masked.
 */
export function carried(finding: Finding): Finding {
  const quoted = finding.column !== null && personalHeadings.has(finding.column) ? finding.found : null;
  const clean = (text: string): string => {
    const masked = withoutPersonalNumbers(text);
    return quoted === null || quoted.trim() === '' ? masked : masked.replaceAll(quoted, HIDDEN);
  };
  const facts = Object.entries(finding.facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? clean(fact) : fact,
  ]);
  return {
    ...finding,
    found: finding.found === null ? null : clean(finding.found),
    facts: Object.fromEntries(facts),
  };
}
