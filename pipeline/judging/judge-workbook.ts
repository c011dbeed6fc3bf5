import type { Grid } from '../../ledger/grid/grid.ts';
import { type Judgement, judge } from '../../ledger/judge.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { recognise } from '../../ledger/recognise/recognise.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import type { RuleContext } from '../../ledger/rule/rule.ts';
import type { Judging } from './prepare-judging.ts';

/** A workbook recognised and judged, or why it is no ledger. */
export type JudgedWorkbook =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ledger'; readonly ledger: Ledger; readonly judged: Judgement };

/** Recognises a workbook and judges its ledger: the one way of the command line and of the pane, so that both find the same. */
export function judgeWorkbook(grid: Grid, file: string, judging: Judging): JudgedWorkbook {
  const recognised = recognise(grid, file, judging.recognition);
  if (recognised.state === 'refused') return { kind: 'refused', refusal: recognised.refusal };
  const { ledger } = recognised;
  return { kind: 'ledger', ledger, judged: judge(ledger, contextFor(ledger, judging)) };
}

/** What the rules may know beside this ledger: the run, and the unit's own entries of the round before. */
export function contextFor({ identity }: Ledger, judging: Judging): RuleContext {
  return { ...judging, previous: (identity.unit !== null && judging.previous?.get(identity.unit)) || null };
}
