import type { Workbook } from 'exceljs';
import { type Scopes, scopesOf, type UnitScope } from '../../ledger/assignment/unit-scopes.ts';
import { addDays, type Day } from '../../ledger/day/day.ts';
import { NO_DUTIES } from '../../ledger/duty/duty.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import { drawTemplate } from '../../pipeline/template/draw-template.ts';
import { templateName } from '../../pipeline/template/template-name.ts';
import { seal } from '../../pipeline/workbook/seal.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { fillIn } from './fill-in.ts';
import { randomOf } from './random.ts';
import { fillRegisters } from './registers/fill-registers.ts';
import { sendingOf } from './round.ts';
import { periodOf, type SampleFile, type SampleRoundId, type SampleSeeds } from './sample-round.ts';
import type { Parcel } from './sending.ts';

/**
 * The files that came back in a round, as 57 units would return them: most good, among them every kind of trouble. In
 * roster order; the same seeds give the same bytes. `wanted` leaves out the units, by code, of which nothing is wanted.
 */
export async function* generateRound(
  roundId: SampleRoundId,
  seeds: SampleSeeds,
  wanted: (unit: string) => boolean = () => true,
): AsyncGenerator<SampleFile> {
  const { default: exceljs } = await import('exceljs');
  for (const unit of seeds.roster.units.filter(({ code }) => wanted(code))) {
    for (const parcel of sendingOf(roundId, unit.code).parcels) {
      const draft = draftOf(parcel, unit, roundId, seeds);
      const savedAt = parcel.savedAt ?? savingMoment(unit, roundId);
      yield {
        file: fileName(parcel, unit, roundId),
        bytes: await bytesOf(new exceljs.Workbook(), draft, parcel, savedAt),
      };
    }
  }
}

/** The name under which a file comes back. */
export function fileName({ faults }: Parcel, unit: Unit, roundId: SampleRoundId): string {
  return faults.reduce((name, { rename }) => rename?.(name) ?? name, templateName(unit, periodOf(roundId)));
}

function draftOf(
  { faults, nilReturn = false }: Parcel,
  unit: Unit,
  askedFor: SampleRoundId,
  seeds: SampleSeeds,
): Draft {
  const roundId = faults.find(({ round }) => round !== undefined)?.round ?? askedFor;
  const { rows, duties } = scopeFor(seeds.plan, seeds.roster, roundId, unit);
  const entries = new Map(nilReturn ? [] : rows.map((row) => [row.key, fillIn(row, unit, roundId, seeds)]));
  const { plan, roster } = seeds;
  const registers = nilReturn ? new Map() : fillRegisters({ unit, round: periodOf(roundId), duties, seeds });
  const filled: Draft = { unit, roundId, plan, roster, rows, entries, registers, duties, nilReturn, seeds };
  return faults.reduce((draft, { amend }) => amend?.(draft) ?? draft, filled);
}

async function bytesOf(workbook: Workbook, draft: Draft, { faults }: Parcel, savedAt: string): Promise<Uint8Array> {
  const { unit, roundId, plan, roster, rows, entries, registers, nilReturn } = draft;
  const round = periodOf(roundId);
  const { duties, sheets } = scopeFor(plan, roster, roundId, unit);
  drawTemplate(workbook, { plan, roster, unit, round, rows, duties, sheets, entries, registers, nilReturn });
  workbook.modified = new Date(savedAt);
  workbook.lastModifiedBy = '样例甲';
  for (const { redraw } of faults) redraw?.(workbook, draft);
  const save = faults.find((fault) => fault.save !== undefined)?.save ?? saveAsExcel;
  let bytes = sealed(await save(workbook, draft));
  for (const { repack } of faults) bytes = (await repack?.(bytes, draft)) ?? bytes;
  return bytes;
}

function scopeFor(plan: Plan, roster: Roster, roundId: SampleRoundId, { code }: Unit): UnitScope {
  const known = laid.get(plan)?.get(roundId) ?? scopesOf(plan, roster, periodOf(roundId));
  laid.set(plan, (laid.get(plan) ?? new Map()).set(roundId, known));
  return known.units.get(code) ?? { rows: [], duties: NO_DUTIES, sheets: [] };
}

/** Plans are laid over the roster once for each round. */
const laid = new WeakMap<Plan, Map<SampleRoundId, Scopes>>();

const saveAsExcel: NonNullable<Fault['save']> = async (workbook) => new Uint8Array(await workbook.xlsx.writeBuffer());

/** exceljs dates the parts of a workbook by the clock; other formats have no parts. */
function sealed(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? seal(bytes) : bytes;
}

/** A moment in the days for handing in. */
function savingMoment(unit: Unit, roundId: SampleRoundId): string {
  const random = randomOf(`${unit.code} ${roundId} saved`);
  const day = addDays(periodOf(roundId).to, random.between(1, 3));
  return momentOf(day, random.between(1, 9), random.between(0, 59));
}

function momentOf(day: Day, hour: number, minute: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;
}
