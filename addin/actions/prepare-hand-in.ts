import type { Judgement } from '../../ledger/judge.ts';
import { type Entry, type Ledger, textOf } from '../../ledger/ledger.ts';
import { DUE_SOON_DAYS, daysLeft, isBeforePublication, type TaskRow, taskRows } from '../../ledger/light/task-row.ts';
import type { RuleContext } from '../../ledger/rule/rule.ts';
import { columnOf } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import { hashEntries } from '../../ledger/stamp/hash-entries.ts';
import type { Stamp } from '../../ledger/stamp/stamp.ts';
import type { FindingLine } from './finding-line.ts';
import type { HandIn, RedRow, TurningRedRow } from './hand-in.ts';
import type { CellPlace } from './host-port.ts';

/** The verdict on a judged ledger; `stamp` is added once it stands in the workbook. */
export function prepareHandIn(
  ledger: Ledger,
  judgement: Judgement,
  lines: readonly FindingLine[],
  context: RuleContext,
): HandIn {
  const errors = lines.filter(({ finding }) => finding.severity === 'error');
  return {
    asOf: context.asOf,
    verdict: {
      'zh-CN': judgement.fit ? '可以报送' : `还有 ${errors.length} 项错误`,
      en: judgement.fit ? 'Fit to hand in' : `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} left`,
    },
    fit: judgement.fit,
    errors,
    red: taskRows(ledger, context).flatMap((row) => redRow(row, judgement, lines) ?? []),
    turningRed: turningRed(ledger, context),
    stamp: null,
  };
}

/** Open rows whose deadline falls within the next thirty days, soonest first. */
export function turningRed(ledger: Ledger, context: RuleContext): readonly TurningRedRow[] {
  return taskRows(ledger, context)
    .flatMap(({ sheet, entry, row }) => {
      const left = isBeforePublication(row, context) ? null : daysLeft(entry, row, context.asOf);
      if (row.dueOn === null || left === null || left < 0 || left > DUE_SOON_DAYS) return [];
      const cell = placeIn(sheet.name, entry, 'status');
      return [{ key: row.key, task: row.task.title, dueOn: row.dueOn, daysLeft: left, cell }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** The stamp that says what was checked. */
export function stampOf(ledger: Ledger, { summary }: Judgement, { asOf }: RuleContext): Stamp {
  const { error, noncompliance, warning } = summary.severities;
  return { asOf, errors: error, noncompliances: noncompliance, warnings: warning, hash: hashEntries(ledger) };
}

function redRow({ sheet, entry, row }: TaskRow, { lights }: Judgement, lines: readonly FindingLine[]): RedRow | null {
  const light = lights.get(row.key);
  if (light?.light !== 'red') return null;
  const column = light.reason === 'overdue' ? 'nextStep' : 'issues';
  return {
    key: row.key,
    task: row.task.title,
    reason: light.reason,
    findings: lines.filter(({ key, finding }) => key === row.key && finding.severity === 'noncompliance'),
    explainIn: placeIn(sheet.name, entry, column),
    explainColumn: columnOf(tasksSheet, column)?.heading['zh-CN'] ?? column,
    explanation: textOf(entry, column),
  };
}

function placeIn(sheet: string, entry: Entry, column: string): CellPlace | null {
  const cell = entry.cells[column];
  return cell === undefined ? null : { sheet, row: entry.row, columnIndex: cell.columnIndex };
}
