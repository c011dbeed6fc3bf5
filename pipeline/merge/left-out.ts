import type { LeftOut } from '../../ledger/rollup/changes.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import type { RollUpPlace } from '../../ledger/rollup/parts.ts';
import { type ReasonCode, reasons } from './reasons.ts';
import type { PlacedIntake } from './versions.ts';

/**
 * Everything that is not in the roll-up, by reason in a fixed order, counted, with every place in file order. A file that
 * is not used counts once; of a ledger in which nothing was usable the parts are listed too.
 */
export function leftOutOf(placed: readonly PlacedIntake[], files: readonly RollUpFile[]): LeftOut[] {
  const order = Object.keys(reasons);
  const groups = new Map<ReasonCode, LeftOut>();
  for (const { kind, code, place } of placed.flatMap((file) => itemsOf(file, files))) {
    const group: LeftOut = groups.get(code) ?? { kind, code, reason: reasons[code], count: 0, places: [] };
    group.count += 1;
    group.places.push(place);
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

interface Item {
  readonly kind: LeftOut['kind'];
  readonly code: ReasonCode;
  readonly place: RollUpPlace;
}

function itemsOf({ intake, index }: PlacedIntake, files: readonly RollUpFile[]): Item[] {
  const whole = (code: ReasonCode): Item => ({
    kind: 'file',
    code,
    place: { file: index, sheet: null, row: null, cell: null },
  });
  const parts = intake.leftOut.map((left): Item => ({ ...left, place: { file: index, ...left.place } }));
  if (intake.refusal?.code === 'nothing-usable') return [whole('nothing-usable'), ...parts];
  if (intake.refusal !== null) return [whole(intake.refusal.code)];
  if (files[index]?.state === 'merged') return parts;
  const twin = files.some((file) => file.state === 'merged' && file.sha256 === intake.facts.sha256);
  return [whole(twin ? 'same-file' : 'superseded')];
}
