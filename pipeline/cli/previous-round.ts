import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../ledger/locale.ts';
import type { Review } from '../../ledger/rollup/changes.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { readPrevious } from '../merge/previous.ts';
import { REVIEW_SHEET, readReviews } from '../merge/read-reviews.ts';
import type { RoundContext } from '../merge/submission.ts';
import { read } from '../read/read.ts';
import { UsageError } from './command.ts';
import { COUNTY_WORKBOOK, ROLL_UP_FILE } from './result-files.ts';

/** What a run takes over from earlier ones. */
export interface TakenOver {
  readonly rollUp: RollUp | null;
  readonly reviews: readonly Review[] | null;
  readonly notes: readonly Localised[];
}

/**
 * The roll-up and the 核验 remarks of the round before (`folder`), and the remarks that stand in the county workbook this run
 * is going to replace (`out`): those are the newer ones. Throws UsageError for a folder that holds no roll-up, and where `out` holds another round's.
 */
export async function takeOver(folder: string | null, out: string, context: RoundContext): Promise<TakenOver> {
  refuseOtherRound(out, context);
  const replaced = await reviewsIn(out, context.roster);
  if (folder === null) return { rollUp: null, reviews: replaced, notes: [] };
  const path = join(folder, ROLL_UP_FILE);
  if (!existsSync(path)) {
    throw new UsageError({
      'zh-CN': `${folder} 里没有 ${ROLL_UP_FILE}：--previous 要指向上期 merge 的结果文件夹。`,
      en: `${folder} holds no ${ROLL_UP_FILE}: --previous takes the output folder of the last round's merge.`,
    });
  }
  const { rollUp, note } = readPrevious(readFileSync(path, 'utf8'), context);
  const before = rollUp === null ? null : ((await reviewsIn(folder, context.roster)) ?? rollUp.reviews);
  return { rollUp, reviews: overlaid(before, replaced), notes: note === null ? [] : [note] };
}

const NO_REVIEW_SHEET: Localised = {
  'zh-CN': `没有“${REVIEW_SHEET}”工作表，可能被改名或删除，请恢复。`,
  en: `It has no sheet ${REVIEW_SHEET}; restore it if it was renamed or deleted.`,
};

/** Our own workbook, however large the county: only the sheet with the remarks is read. */
const OWN_WORKBOOK = { onlySheet: REVIEW_SHEET, bytes: 2 ** 30, inflated: 2 ** 32 };

/** Remarks of `newer` replace those of `older` on the same row and unit. */
function overlaid(older: readonly Review[] | null, newer: readonly Review[] | null): readonly Review[] | null {
  if (older === null || newer === null) return newer ?? older;
  const place = ({ key, unit }: Review) => `${key} ${unit ?? ''}`;
  return [...new Map([...older, ...newer].map((review) => [place(review), review])).values()];
}

async function reviewsIn(folder: string, roster: Roster): Promise<readonly Review[] | null> {
  const path = join(folder, COUNTY_WORKBOOK);
  if (!existsSync(path)) return null;
  const outcome = await read(readFileSync(path), COUNTY_WORKBOOK, OWN_WORKBOOK);
  if (outcome.state === 'read' && outcome.grid.sheets.some(({ name }) => name === REVIEW_SHEET)) {
    return readReviews(outcome.grid, roster);
  }
  const why = outcome.state === 'refused' ? outcome.refusal.message : NO_REVIEW_SHEET;
  throw new UsageError({
    'zh-CN': `读不出 ${path} 里的核验意见：${why['zh-CN']}若不再需要这些意见，请先把该文件移走。`,
    en: `The review remarks in ${path} cannot be read: ${why.en} Move the file away if they are no longer needed.`,
  });
}

function refuseOtherRound(out: string, { plan, round }: RoundContext): void {
  const there = roundIn(join(out, ROLL_UP_FILE));
  if (there === null || (there.round === round.id && there.plan === plan.id)) return;
  throw new UsageError({
    'zh-CN': `${out} 里是 ${there.plan} ${there.round} 的汇总，不会覆盖它。请用 --out 另选文件夹；要与它比较，请加 --previous ${out}。`,
    en: `${out} holds the roll-up of ${there.plan} ${there.round}, which is not overwritten. Choose another folder with --out; to compare with it add --previous ${out}.`,
  });
}

function roundIn(path: string): { plan: string; round: string } | null {
  try {
    const { plan, round } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof plan?.id === 'string' && typeof round === 'string' ? { plan: plan.id, round } : null;
  } catch {
    return null;
  }
}
