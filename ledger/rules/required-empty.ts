import { figuresOwed } from '../duty/needed-figures.ts';
import { type Entry, isFilledIn, isWhere, type Ledger, type LedgerSheet } from '../ledger.ts';
import { stateOf, taskRows, wasDoneBefore } from '../light/task-row.ts';
import { defineRule, placeOf, type RuleContext } from '../rule/rule.ts';
import type { Column, SheetDeclaration } from '../sheet/sheet.ts';
import { ledgerSheets } from '../sheets/index.ts';

/** A row the unit answers for, and the needed columns it left empty. */
interface Gap {
  readonly entry: Entry;
  readonly task: string | null;
  readonly clause: string | null;
  readonly columns: readonly Column[];
}

/**
 * Needed columns left empty: one finding for each row, naming them all. Columns the workbook does not have are not
 * asked for again, a unit that declares 零报告 is not asked at all, and who filled in the task ledger is asked once. A row of a
 * register is asked once something stands in it beside what the template gave; a register that must have rows and has none is
 * said once. 量化指标 is asked for the figures of every period that is over, and for rows that were taken out.
 */
export const requiredEmpty = defineRule({
  id: 'required-empty',
  code: 'D-11',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '必填项为空', en: 'Required field empty' },
  say: {
    'zh-CN': ({ columns }) => `必填项为空：${columns}，请补填`,
    en: ({ columns }) => `Required and empty: ${columns}; fill in`,
  },
  fix: {
    'zh-CN':
      '逐栏补填，例如完成状态选“推进中”，本期进展写“4月举办业务培训2期，86人参加”；本期确无可报的，在说明表声明“零报告”。',
    en: 'Fill in each of them, e.g. 推进中 and what was done; where there is nothing to report, declare 零报告 on the first sheet.',
  },
  sample: { columns: '完成状态、本期进展' },
  *find(ledger, context) {
    if (ledger.nilReturn) return;
    for (const sheet of ledger.sheets) {
      const declaration = (context.sheets ?? ledgerSheets).find((candidate) => candidate.id === sheet.id);
      if (declaration === undefined) continue;
      if (
        declaration.expectsRows &&
        isAsked(declaration, ledger, context) &&
        !sheet.entries.some(isWritten(declaration))
      ) {
        const place = { sheet: sheet.name, row: null, columnIndex: null, columnId: null };
        yield { place, facts: { columns: `整张“${declaration.name['zh-CN']}”` } };
      }
      const absent = declaration.id === INDICATORS ? figuresOwed(ledger, context).absent : [];
      if (absent.length > 0) {
        yield {
          place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
          facts: { columns: `指标行 ${absent.join('、')}` },
        };
      }
      for (const { entry, task, clause, columns } of gaps(sheet, declaration, ledger, context)) {
        const first = columns[0];
        if (first === undefined) continue;
        yield {
          place: placeOf(entry, sheet.name, first.id),
          task,
          clause: clause ?? 'practice',
          facts: { columns: columns.map((column) => column.heading['zh-CN']).join('、') },
        };
      }
    }
  },
});

/** Whether a duty of the unit is answered by the sheet. */
function isAsked({ letter }: SheetDeclaration, { identity: { unit } }: Ledger, { duties }: RuleContext): boolean {
  const owed = unit === null ? [] : (duties.get(unit)?.owed ?? []);
  return owed.some(({ obligation }) => obligation.answeredBy.sheet === letter);
}

function isWritten(declaration: SheetDeclaration): (entry: Entry) => boolean {
  return (entry) => isFilledIn(entry, declaration);
}

function gaps(sheet: LedgerSheet, declaration: SheetDeclaration, ledger: Ledger, context: RuleContext): Gap[] {
  const required = declaration.columns.filter((column) => column.required && column.origin === 'unit');
  const rows =
    declaration.id === 'tasks'
      ? taskGaps(required, ledger, context)
      : registerGaps(sheet, declaration, required, ledger, context);
  return rows.map((row) => ({ ...row, columns: row.columns.filter((column) => isEmpty(row.entry, column)) }));
}

/** The columns needed in the rows in which the unit wrote something, and the figures of 量化指标 whose period is over. */
function registerGaps(
  { entries }: LedgerSheet,
  declaration: SheetDeclaration,
  required: readonly Column[],
  ledger: Ledger,
  context: RuleContext,
): Gap[] {
  const owed = declaration.id === INDICATORS ? figuresOwed(ledger, context).figures : [];
  const byRow = new Map(owed.map((figures) => [figures.row, figures]));
  const conditional = declaration.columns.filter(({ requiredWhere }) => requiredWhere !== undefined);
  return entries.map((entry) => {
    const figures = byRow.get(entry);
    const needed = isFilledIn(entry, declaration) ? [...required, ...requiredIn(entry, conditional)] : [];
    const asked =
      figures === undefined
        ? []
        : declaration.columns.filter(({ id }) => figures.columns.some((column) => column === id));
    return { entry, task: figures?.task ?? null, clause: figures?.clause ?? null, columns: [...needed, ...asked] };
  });
}

/** Id of the sheet whose figures are asked for by the duties of the unit. */
const INDICATORS = 'indicators';

/** The columns needed in a row because of what stands in others. */
function requiredIn(entry: Entry, columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ requiredWhere }) => requiredWhere !== undefined && isWhere(entry, requiredWhere));
}

/** The columns needed in every row the unit answers for; who filled in the sheet in the first one alone. */
function taskGaps(required: readonly Column[], ledger: Ledger, context: RuleContext): Gap[] {
  const rows = taskRows(ledger, context);
  const everyRow = required.filter((column) => !column.personal);
  const once = required.filter((column) => column.personal && rows.every(({ entry }) => isEmpty(entry, column)));
  return rows.map((taskRow, index) => {
    const { entry, row } = taskRow;
    const owed = everyRow.filter(({ id }) => id !== 'progress' || owesProgress(entry, wasDoneBefore(taskRow, context)));
    const columns = index === 0 ? [...owed, ...once] : owed;
    return { entry, task: row.task.number, clause: row.task.clause, columns };
  });
}

/** Whether progress must be told: not for what is not applicable or was done in an earlier round. */
function owesProgress(entry: Entry, doneBefore: boolean): boolean {
  return stateOf(entry) !== 'not-applicable' && !doneBefore;
}

/** Whether the workbook has the column and the cell holds nothing. */
function isEmpty(entry: Entry, column: Column): boolean {
  return entry.cells[column.id]?.state === 'empty';
}
