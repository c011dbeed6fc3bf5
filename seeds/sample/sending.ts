import type { FileState } from '../../ledger/rollup/file.ts';
import type { SubmissionState } from '../../ledger/rollup/register.ts';
import type { Expected, Fault } from './fault.ts';

/** One file that a unit sends. */
export interface Parcel {
  readonly faults: readonly Fault[];
  /** When it was saved; a moment in the days for handing in where not given. */
  readonly savedAt?: string;
  readonly nilReturn?: boolean;
  /** What becomes of the file, where that lies in the round and not in a fault of the file. */
  readonly state?: FileState;
}

/** What one unit sends, and how it stands in the register. */
export interface Sending {
  /** None: the unit is silent. */
  readonly parcels: readonly Parcel[];
  readonly register: SubmissionState;
}

/** A round: what the units named send; every other unit sends one good ledger in time. */
export interface RoundPlan {
  readonly sendings: Readonly<Record<string, Sending>>;
  /** Findings about the round as a whole. `unit`: the file is the one used of this unit; null: about no file. */
  readonly findings: readonly (Expected & { readonly unit: string | null })[];
}

/** What a unit sends that has nothing wrong. */
export const good: Sending = { parcels: [{ faults: [] }], register: 'on-time' };

/** A unit that sends nothing although a ledger is asked of it. */
export const silent: Sending = { parcels: [], register: 'missing' };

/** One file in time, with these faults. */
export function sends(...faults: readonly Fault[]): Sending {
  return { parcels: [{ faults }], register: 'on-time' };
}
