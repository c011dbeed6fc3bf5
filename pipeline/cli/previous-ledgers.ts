import type { Ledger } from '../../ledger/ledger.ts';
import type { Localised } from '../../ledger/locale.ts';
import { recognise } from '../../ledger/recognise/recognise.ts';
import { type Round, readRound } from '../../ledger/round/round.ts';
import type { Judging } from '../judging/prepare-judging.ts';
import { type IncomingFile, incomingFiles } from './incoming-files.ts';
import { openFile } from './open-file.ts';

/** The ledger of one unit of the round before, the newest of its versions. */
export interface PreviousLedger {
  readonly file: string;
  readonly ledger: Ledger;
  readonly round: Round;
}

/** The ledgers of the round before by unit code, and the files that could not be used, with the reason. */
export interface PreviousLedgers {
  readonly byUnit: ReadonlyMap<string, PreviousLedger>;
  readonly leftOut: readonly { readonly file: string; readonly reason: Localised }[];
}

/**
 * Reads the workbooks that were handed in for the round before. Of several versions of a unit the one saved last counts, as in the
 * merge. A file that is no ledger of this plan, of no unit of the roster, or not of an earlier round is left out and named.
 */
export async function previousLedgers(
  folder: string,
  judging: Pick<Judging, 'recognition' | 'plan'>,
  to: Round,
  step: () => void = () => {},
): Promise<PreviousLedgers> {
  const byUnit = new Map<string, PreviousLedger>();
  const leftOut: { file: string; reason: Localised }[] = [];
  for (const file of incomingFiles([folder])) {
    const found = await readOne(file, judging, to);
    step();
    if ('reason' in found) {
      leftOut.push({ file: file.name, reason: found.reason });
      continue;
    }
    const unit = found.ledger.identity.unit ?? '';
    const other = byUnit.get(unit);
    if (other === undefined || isNewer(found, other)) byUnit.set(unit, found);
  }
  return { byUnit, leftOut };
}

async function readOne(
  file: IncomingFile,
  { recognition, plan }: Pick<Judging, 'recognition' | 'plan'>,
  to: Round,
): Promise<PreviousLedger | { readonly reason: Localised }> {
  const { outcome } = await openFile(file);
  if (outcome.state === 'refused') return { reason: outcome.refusal.message };
  const recognised = recognise(outcome.grid, file.name, recognition);
  if (recognised.state === 'refused') return { reason: recognised.refusal.message };
  const { ledger } = recognised;
  const { planId, unit, round: roundId } = ledger.identity;
  if (planId !== null && planId !== plan.id) return { reason: REASONS.plan };
  if (unit === null) return { reason: REASONS.unit };
  const round = roundId === null ? null : readRound(roundId);
  if (round === null || round.to >= to.to) return { reason: REASONS.round };
  return { file: file.name, ledger, round };
}

const REASONS = {
  plan: { 'zh-CN': '属于其他计划。', en: 'It is of another plan.' },
  unit: { 'zh-CN': '认不出是哪个单位的。', en: 'Nobody knows whose it is.' },
  round: {
    'zh-CN': '没有写明填报期，或不早于要下发的填报期。',
    en: 'It names no round, or none before the one issued.',
  },
} as const;

/** Of a later round, else saved later; of equals the one whose name comes first stays. */
function isNewer(a: PreviousLedger, b: PreviousLedger): boolean {
  if (a.round.to !== b.round.to) return a.round.to > b.round.to;
  return momentOf(a) > momentOf(b);
}

function momentOf({ ledger: { source } }: PreviousLedger): string {
  return source.savedAt ?? source.savedOn ?? '';
}
