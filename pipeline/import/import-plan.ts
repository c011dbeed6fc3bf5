import type { Plan } from '../../ledger/plan/plan.ts';
import type { Refusal } from '../../ledger/refusal.ts';

/** What the coordinator says of a document beside the document itself. */
export interface ImportOptions {
  /** 地区; what the document says where null. */
  readonly region: string | null;
  /** Day of publication; what the document says where null. */
  readonly published: string | null;
}

/** A plan read from a document, or why it cannot be one. */
export type ImportedPlan =
  | { readonly state: 'imported'; readonly plan: Plan }
  | { readonly state: 'refused'; readonly refusal: Refusal };
