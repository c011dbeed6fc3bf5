import { existsSync, readFileSync } from 'node:fs';
import { planSchema } from '../../ledger/plan/plan.ts';
import { isReview, readReview } from '../import/review/read-review.ts';
import { read } from '../read/read.ts';
import { UsageError } from './command.ts';

/** Throws UsageError where the file holds a plan about which a person decided something: a fresh import would lose it. */
export function keepDecidedPlan(file: string): void {
  const decided = decisionsIn(file);
  if (decided === 0) return;
  throw new UsageError({
    'zh-CN': `${file} 里有人核定过的 ${decided} 条内容，不会用重新读出的计划覆盖它。请用 --out 另写一个文件。`,
    en: `${file} holds ${decided} decisions of a person and is not overwritten by a fresh import. Choose another file with --out.`,
  });
}

/** Throws UsageError where the file is a review workbook that somebody has begun to fill in, or another file altogether. */
export async function keepDecidedReview(file: string, bytes: Uint8Array): Promise<void> {
  if (!existsSync(file)) return;
  const there = readFileSync(file);
  if (there.equals(bytes) || (await isUntouchedReview(there, file))) return;
  throw new UsageError({
    'zh-CN': `${file} 已经存在，里面有人填写的内容或是别的文件，不会覆盖它。请先把它导入（import-plan ${file}），或用 --review 另写一个文件。`,
    en: `${file} is there already, with something a person filled in or as another file, and is not overwritten. Import it first, or choose another file with --review.`,
  });
}

async function isUntouchedReview(bytes: Uint8Array, file: string): Promise<boolean> {
  const outcome = await read(bytes, file);
  if (outcome.state === 'refused' || !isReview(outcome.grid)) return false;
  const back = readReview(outcome.grid);
  return back.state === 'read' && Object.values(back.counts).every((count) => count === 0);
}

function decisionsIn(file: string): number {
  try {
    return planSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.imported?.decisions.length ?? 0;
  } catch {
    // No such file, or none that is a plan.
    return 0;
  }
}
