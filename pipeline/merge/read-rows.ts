import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import type { Finding } from '../../ledger/finding/finding.ts';
import { columnLetter } from '../../ledger/grid/grid.ts';
import { dayIn, type Entry, type LedgerSheet, textOf } from '../../ledger/ledger.ts';
import { isStatus } from '../../ledger/rollup/parts.ts';
import type { Supplement } from '../../ledger/rollup/supplement.ts';
import { saysNothing } from '../../ledger/rule/plain-text.ts';
import { columnOf } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import type { FileEntry, FileLeftOut } from './intake.ts';
import { isPersonalHeading, withoutPersonalNumbers } from './personal.ts';
import type { ReasonCode } from './reasons.ts';
import type { Judged } from './submission.ts';

/** What a task sheet yields: entries, rows of the unit's own, and all that is not taken. */
export interface SheetRows {
  readonly entries: readonly FileEntry[];
  readonly supplements: readonly Omit<Supplement, 'file'>[];
  readonly leftOut: readonly FileLeftOut[];
}

/**
 * Takes the usable rows of a unit's task sheet. A cell that an error speaks about is left empty; a row is left out when
 * nobody filled it, when nothing filled in on it is usable, or when its key occurred before. Entries come in plan order.
 */
export function readRows(unit: string, rows: readonly AssignedRow[], sheet: LedgerSheet, judged: Judged): SheetRows {
  const leftOut: FileLeftOut[] = personalColumns(sheet);
  const entries = new Map<string, FileEntry>();
  const seen = new Set<string>();
  const supplements: Omit<Supplement, 'file'>[] = [];
  const assigned = new Map(rows.map((row) => [row.key, row]));
  const inError = errorCells(judged.findings, sheet.name);
  for (const entry of sheet.entries) {
    const leave = (code: ReasonCode, columnId: string | null, kind: FileLeftOut['kind']) =>
      leftOut.push({ kind, code, place: placeIn(sheet, entry.row, columnId) });
    const take = (columnId: string): Entry['cells'][string] | null => usable(entry, columnId, inError, leave);
    const row = entry.key === null ? undefined : assigned.get(entry.key);
    if (row === undefined) {
      if (CONTENT.every((id) => isBlank(entry, id)) && isBlank(entry, 'taskText')) continue;
      supplements.push(supplementOf(unit, entry, sheet.name));
      leave('row-not-in-plan', null, 'row');
    } else if (seen.has(row.key)) {
      leave('row-repeated', null, 'row');
    } else {
      seen.add(row.key);
      if (CONTENT.every((id) => isBlank(entry, id))) leave('row-blank', null, 'row');
      else {
        const taken = entryOf(unit, row, sheet.name, entry, judged, take, leave);
        if (isEmpty(taken)) leave('row-unusable', null, 'row');
        else entries.set(row.key, taken);
      }
    }
  }
  return { entries: rows.flatMap((row) => entries.get(row.key) ?? []), supplements, leftOut };
}

/** Columns of which one must be filled for a row to say anything. */
const CONTENT = ['status', 'completedOn', 'progress', 'issues', 'nextStep', 'evidence'] as const;
const UNJUDGED = { light: 'grey', daysOverdue: 0, reason: 'cannot-judge' } as const;

type Leave = (code: ReasonCode, columnId: string | null, kind: FileLeftOut['kind']) => void;
type Take = (columnId: string) => Entry['cells'][string] | null;

function entryOf(
  unit: string,
  row: AssignedRow,
  sheet: string,
  entry: Entry,
  judged: Judged,
  take: Take,
  leave: Leave,
): FileEntry {
  const text = (id: string) => {
    const written = take(id) === null ? '' : textOf(entry, id);
    const masked = withoutPersonalNumbers(written);
    if (masked !== written) leave('personal-number', id, 'cell');
    return detached(masked);
  };
  const status = take('status') === null ? '' : textOf(entry, 'status');
  const light = judged.lights.get(row.key) ?? UNJUDGED;
  return {
    unit,
    role: row.role,
    task: row.task.number,
    key: row.key,
    dueOn: row.dueOn,
    status: isStatus(status) ? status : null,
    completedOn: take('completedOn') === null ? null : dayIn(entry, 'completedOn'),
    progress: text('progress'),
    issues: text('issues'),
    nextStep: text('nextStep'),
    evidence: text('evidence'),
    signed: textOf(entry, 'signer') !== '',
    filledOn: take('filledOn') === null ? null : dayIn(entry, 'filledOn'),
    clearance: take('clearance') === null ? '' : textOf(entry, 'clearance'),
    light: light.light,
    daysOverdue: light.daysOverdue,
    reason: light.reason,
    extra: extraOf(entry),
    sheet,
    row: entry.row,
  };
}

function isEmpty(entry: FileEntry): boolean {
  const texts = [entry.progress, entry.issues, entry.nextStep, entry.evidence];
  return entry.status === null && entry.completedOn === null && texts.every((text) => saysNothing(text));
}

/** The cell where its value may be used; null where it is empty or in error, the latter noted. */
function usable(entry: Entry, columnId: string, inError: ReadonlySet<string>, leave: Leave) {
  const cell = entry.cells[columnId];
  if (cell === undefined || cell.found.trim() === '') return null;
  if (cell.state === 'usable' && !inError.has(`${entry.row} ${columnId}`)) return cell;
  leave('cell-error', columnId, 'cell');
  return null;
}

/** `row columnId` of every cell of the sheet that an error speaks about. */
function errorCells(findings: readonly Finding[], sheet: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.sheet !== sheet || finding.row === null) continue;
    const column = tasksSheet.columns.find((candidate) => candidate.heading['zh-CN'] === finding.column);
    if (column !== undefined) cells.add(`${finding.row} ${column.id}`);
  }
  return cells;
}

function isBlank(entry: Entry, columnId: string): boolean {
  const found = entry.cells[columnId]?.found ?? '';
  return columnId === 'issues' || columnId === 'nextStep' ? saysNothing(found) : found.trim() === '';
}

function supplementOf(unit: string, entry: Entry, sheet: string): Omit<Supplement, 'file'> {
  const written = (id: string) => detached(withoutPersonalNumbers((entry.cells[id]?.found ?? '').trim()));
  const title = ['taskText', 'item', 'taskNo'].map(written).find((text) => text !== '') ?? '';
  const [status, progress, evidence] = [written('status'), written('progress'), written('evidence')];
  return { unit, key: entry.key, title, status, progress, evidence, sheet, row: entry.row };
}

function extraOf(entry: Entry): Record<string, string> {
  const kept = Object.entries(entry.extra).filter(
    ([heading, text]) => text.trim() !== '' && !isPersonalHeading(heading),
  );
  return kept.length === 0
    ? NO_EXTRA
    : Object.fromEntries(kept.map(([heading, text]) => [detached(heading), detached(withoutPersonalNumbers(text))]));
}

/** Shared by the entries without columns of the unit's own, which is nearly all of them. */
const NO_EXTRA: Record<string, string> = {};

function personalColumns(sheet: LedgerSheet): FileLeftOut[] {
  const headings = new Set(sheet.entries.flatMap((entry) => Object.keys(entry.extra)));
  return [...headings]
    .filter(isPersonalHeading)
    .sort()
    .map(() => ({ kind: 'column', code: 'personal-column', place: placeIn(sheet, sheet.headingRow, null) }));
}

function placeIn(sheet: LedgerSheet, row: number, columnId: string | null): FileLeftOut['place'] {
  const index = columnId === null || columnOf(tasksSheet, columnId) === undefined ? undefined : sheet.columns[columnId];
  return { sheet: sheet.name, row, cell: index === undefined ? null : `${columnLetter(index)}${row}` };
}

/** A copy that does not keep alive the larger text (a whole sheet's XML) it may be a slice of. */
function detached(text: string): string {
  return text === '' ? '' : ` ${text}`.slice(1);
}
