import type { Localised } from '../../ledger/locale.ts';
import { type RollUp, rollUpSchema } from '../../ledger/rollup/rollup.ts';
import type { PreviousEntry } from '../../ledger/rule/rule.ts';
import type { RoundContext } from './submission.ts';

/** The round before, where it can be used; otherwise one note that says why it is not. */
export interface PreviousRead {
  readonly rollUp: RollUp | null;
  readonly note: Localised | null;
}

/**
 * Reads the `rollup.json` of the round before. What cannot be read, or is of another plan, another county or not an
 * earlier round, is left aside with a note: the run goes on without comparison.
 */
export function readPrevious(text: string, context: Pick<RoundContext, 'plan' | 'roster' | 'round'>): PreviousRead {
  const parsed = rollUpSchema.safeParse(parseJson(text));
  if (!parsed.success)
    return without('不是本程序的 rollup.json，或已损坏', 'it is no rollup.json of this program, or it is damaged');
  const rollUp = parsed.data;
  if (rollUp.plan.id !== context.plan.id) {
    return without(`属于其他计划“${rollUp.plan.id}”`, `it is of another plan, ${rollUp.plan.id}`);
  }
  if (rollUp.county.id !== context.roster.id) {
    return without(`属于其他单位名录“${rollUp.county.id}”`, `it is of another roster, ${rollUp.county.id}`);
  }
  if (rollUp.period.to >= context.round.to) {
    return without(
      `填报期 ${rollUp.round} 不早于本期 ${context.round.id}`,
      `its round ${rollUp.round} is not before ${context.round.id}`,
    );
  }
  return { rollUp, note: null };
}

/** What the round before knew of every row, by unit and row key: what judging this round compares with. */
export function previousEntries(rollUp: RollUp): Map<string, Map<string, PreviousEntry>> {
  const units = new Map<string, Map<string, PreviousEntry>>();
  for (const { unit, key, status, progress, completedOn } of rollUp.entries) {
    const ofUnit = units.get(unit) ?? new Map<string, PreviousEntry>();
    units.set(unit, ofUnit.set(key, { status: status ?? '', progress, completedOn }));
  }
  return units;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function without(zh: string, en: string): PreviousRead {
  return {
    rollUp: null,
    note: {
      'zh-CN': `上一期汇总不能使用：${zh}。本次不作环比，其余照常。`,
      en: `The roll-up of the round before cannot be used: ${en}. Nothing is compared with it; all else goes on.`,
    },
  };
}
