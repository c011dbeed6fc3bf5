import { dutyTallies } from '../../ledger/duty/duty-tally.ts';
import { measure } from '../../ledger/duty/measure.ts';
import { dutyState } from '../../ledger/duty/measurement.ts';
import { isExcused, owedBy } from '../../ledger/duty/owed.ts';
import { registers } from '../../ledger/figures/registers.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { RuleContext } from '../../ledger/rule/rule.ts';
import type { DutyIntake, FileLeftOut, RegisterIntake } from './intake.ts';
import type { RoundContext } from './submission.ts';

/** What a ledger says beside its task rows, in whole numbers. */
export interface MeasuredLedger {
  readonly registers: readonly RegisterIntake[];
  readonly duties: readonly DutyIntake[];
  /** Rows of registers that are in none of the figures. */
  readonly leftOut: readonly FileLeftOut[];
}

/** Counts the registers of a ledger and measures every duty of its unit, so that the ledger itself can be let go. */
export function measureLedger(ledger: Ledger, context: RoundContext): MeasuredLedger {
  const judging: RuleContext = { ...context, previous: null };
  const leftOut: FileLeftOut[] = [];
  const counted = registers.flatMap((register): RegisterIntake[] => {
    const sheet = ledger.sheets.find(({ id }) => id === register.sheet.id);
    if (sheet === undefined) return [];
    const taken = sheet.entries.filter(register.isTaken);
    const passedOver = taken.filter((entry) => !register.isCounted(entry, judging));
    for (const { row } of passedOver) {
      leftOut.push({ kind: 'row', code: 'row-uncounted', place: { sheet: sheet.name, row, cell: null } });
    }
    const figures = register.figures(ledger, judging);
    return [{ sheet: register.sheet.id, rows: taken.length, uncounted: passedOver.length, figures }];
  });
  const duties = owedBy(ledger, judging).map((duty): DutyIntake => {
    const measured = measure(duty, ledger, judging);
    const state = dutyState(duty, measured, judging.asOf);
    const excused = state === 'missed' && isExcused(duty.obligation, ledger);
    const each = measured.known && measured.each === true;
    return { state, excused, each, ...dutyTallies(duty, measured, ledger, judging) };
  });
  return { registers: counted, duties, leftOut };
}
