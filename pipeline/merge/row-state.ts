import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import type { Light } from '../../ledger/light/light.ts';
import type { Role } from '../../ledger/plan/responsibility.ts';
import type { RollUpEntry } from '../../ledger/rollup/entry.ts';
import { isDone, type Status } from '../../ledger/rollup/parts.ts';
import type { DecidedBy, RowState } from '../../ledger/rollup/task-state.ts';
import type { Unit } from '../../ledger/roster/roster.ts';
import type { EntryTable } from './entry-table.ts';
import { countLights, leastAdvanced, worstLight } from './tally.ts';

/** A row of the plan, whoever answers for it. */
export type Slot = Pick<AssignedRow, 'key' | 'item' | 'dueOn'> & { readonly task: string };

export interface Party {
  readonly unit: Unit;
  readonly role: Role;
}

/** What one party reports of a row. */
interface Report extends Party {
  readonly entry: RollUpEntry | undefined;
}

/** County state of one row: the deciding units' entries decide it, the others stand beside them. */
export function rowStateOf(slot: Slot, parties: readonly Party[], decidedBy: DecidedBy, table: EntryTable): RowState {
  const reports = parties.map((party) => ({ ...party, entry: table.find(party.unit.code, slot.key) }));
  const deciding = decidingOf(reports, decidedBy);
  const { status, light } = decide(deciding);
  const entries = reports.flatMap(({ entry }) => entry ?? []);
  const applicable = reports.filter(({ entry }) => entry?.status !== '不适用').length;
  return {
    ...slot,
    status,
    light,
    daysOverdue: Math.max(0, ...deciding.map(({ entry }) => entry?.daysOverdue ?? 0)),
    decidedBy,
    deciding: codes(deciding),
    units: codes(reports),
    reported: { part: entries.length, of: reports.length },
    done: { part: entries.filter((entry) => isDone(entry.status)).length, of: applicable },
    byStatus: byStatus(reports),
    lights: countLights(reports.map(({ entry }) => entry?.light ?? null)),
    lagging: leads(decidedBy) && isDone(status) ? codes(reports.filter(isLagging)) : [],
    oldestOverdue: oldestOf(entries),
    progress: texts(deciding, 'progress'),
    evidence: texts(deciding, 'evidence'),
  };
}

function decidingOf(reports: readonly Report[], decidedBy: DecidedBy): readonly Report[] {
  if (leads(decidedBy)) return reports.filter(({ role }) => role === 'lead');
  const joint = reports.filter(({ role }) => role === 'joint');
  return joint.length > 0 ? joint : reports;
}

function leads(decidedBy: DecidedBy): boolean {
  return decidedBy === 'lead' || decidedBy === 'leads';
}

/**
 * One unit decides as it reports. Of several the least advanced that reported counts; where all of those are done and
 * another is silent, the county is not: it counts as under way, grey.
 */
function decide(deciding: readonly Report[]): { status: Status | null; light: Light } {
  const reported = deciding.flatMap(({ entry }) => entry ?? []).filter((entry) => entry.status !== null);
  const lights = deciding.flatMap(({ entry }) => entry?.light ?? []);
  const status = leastAdvanced(reported.map((entry) => entry.status));
  if (!isDone(status) || reported.length === deciding.length) return { status, light: worstLight(lights) };
  const pressing = lights.filter((light) => light !== 'green');
  return { status: '推进中', light: worstLight(pressing) };
}

/** Reports itself unfinished, where finishing can be asked: a standing row without a pending day (grey) cannot lag. */
function isLagging({ entry, role }: Report): boolean {
  if (entry === undefined || role === 'lead' || entry.light === 'grey') return false;
  return entry.status === '未启动' || entry.status === '推进中';
}

function byStatus(reports: readonly Report[]): RowState['byStatus'] {
  const groups = new Map<Status | null, string[]>();
  for (const { unit, entry } of reports) {
    const status = entry?.status ?? null;
    groups.set(status, [...(groups.get(status) ?? []), unit.code]);
  }
  return ORDER.flatMap((status) => {
    const units = groups.get(status);
    return units === undefined ? [] : [{ status, units }];
  });
}

const ORDER: readonly (Status | null)[] = ['已完成', '已完成并长期推进', '推进中', '未启动', '不适用', null];

function oldestOf(entries: readonly RollUpEntry[]): RowState['oldestOverdue'] {
  const oldest = entries.reduce<RollUpEntry | null>(
    (worst, entry) => (entry.daysOverdue > (worst?.daysOverdue ?? 0) ? entry : worst),
    null,
  );
  return oldest === null ? null : { unit: oldest.unit, days: oldest.daysOverdue };
}

function texts(deciding: readonly Report[], column: 'progress' | 'evidence'): RowState['progress'] {
  return deciding.flatMap(({ unit, entry }) => {
    const text = entry?.[column] ?? '';
    return text === '' ? [] : [{ unit: unit.code, text }];
  });
}

function codes(reports: readonly Report[]): string[] {
  return reports.map(({ unit }) => unit.code);
}
