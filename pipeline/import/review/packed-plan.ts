import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { type Plan, planSchema } from '../../../ledger/plan/plan.ts';
import { LONGEST_CELL } from './review-sheets.ts';

/** A plan as the bytes of its file: the same plan, the same text. Throws for a plan that does not fit its schema. */
export function planText(plan: Plan): string {
  return `${JSON.stringify(planSchema.parse(plan), null, 2)}\n`;
}

/**
 * A plan in pieces that each fit a cell: JSON, packed (zlib, whose checksum tells damage), in Base64, so that no program
 * that saves the workbook changes a character of it.
 */
export function packPlan(plan: Plan): string[] {
  const packed = zlibSync(strToU8(JSON.stringify(planSchema.parse(plan))), { level: 9 });
  const text = btoa(strFromU8(packed, true));
  return text.match(new RegExp(`.{1,${LONGEST_CELL}}`, 'g')) ?? [];
}

/** The plan of the pieces; null where they are damaged, incomplete or no plan. */
export function unpackPlan(pieces: readonly string[]): Plan | null {
  try {
    const bytes = strToU8(atob(pieces.join('').replace(/\s+/g, '')), true);
    const { data } = planSchema.safeParse(JSON.parse(strFromU8(checked(bytes))));
    return data ?? null;
  } catch {
    // Base64, zlib and JSON each throw their own error for a text that someone has changed.
    return null;
  }
}

/** fflate unpacks zlib without looking at its checksum (RFC 1950, 2.2): it is looked at here. */
function checked(bytes: Uint8Array): Uint8Array {
  const data = unzlibSync(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(bytes.length - 4) !== adler32(data)) throw new RangeError('the checksum differs');
  return data;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
