import { type Entry, isWhere, type Ledger, type LedgerSheet, numberIn, textOf } from '../ledger.ts';
import { type Column, columnOf } from '../sheet/sheet.ts';
import { ledgerSheets } from '../sheets/index.ts';
import type { RuleContext } from './rule.ts';

/** A part and its whole in one row, as the sheet declares them. */
export interface Ratio {
  readonly sheet: LedgerSheet;
  readonly entry: Entry;
  readonly part: Column;
  readonly whole: Column;
  /** Null where the cell is empty or no number. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The unit marked the row 不适用. */
  readonly notApplicable: boolean;
}

/** Every declared ratio of every row, in sheet order. */
export function* ratiosOf(ledger: Ledger, context: RuleContext): Generator<Ratio> {
  for (const sheet of ledger.sheets) {
    const declaration = (context.sheets ?? ledgerSheets).find((candidate) => candidate.id === sheet.id);
    for (const ratio of declaration?.ratios ?? []) {
      const part = declaration && columnOf(declaration, ratio.numerator);
      const whole = declaration && columnOf(declaration, ratio.denominator);
      if (part === undefined || whole === undefined) continue;
      for (const entry of sheet.entries) {
        if (!isWhere(entry, ratio.where ?? {})) continue;
        yield {
          sheet,
          entry,
          part,
          whole,
          numerator: numberIn(entry, part.id),
          denominator: numberIn(entry, whole.id),
          notApplicable: ratio.notApplicable !== undefined && textOf(entry, ratio.notApplicable) === '是',
        };
      }
    }
  }
}
