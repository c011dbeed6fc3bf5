import type { Recurrence, RelativeTerm } from '../deadline.ts';
import type { Moment } from './moment.ts';

/** A stretch of the clean text, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What one stretch of a deadline text is. Together the pieces of a text cover every character of it. */
export type Piece = Span &
  (
    | { readonly kind: 'moments'; readonly moments: Moment[] }
    | { readonly kind: 'recurrence'; readonly every: Recurrence['every']; readonly by: Recurrence['by'][] }
    | {
        readonly kind: 'relative';
        readonly count: number;
        readonly unit: RelativeTerm['unit'];
        /** The words before it name the event (…后, …之日起). */
        readonly linked: boolean;
      }
    | { readonly kind: 'standing' }
    | { readonly kind: 'undated' }
    /** Plainly about time, and not to be read: 本月底前, 2024年6月起, 5日前; `past`: of something done (前出台的). */
    | { readonly kind: 'unreadable'; readonly past: boolean }
    /** `hard` ends a clause (; 。 bracket, line); a soft one is a comma. */
    | { readonly kind: 'break'; readonly hard: boolean }
    | { readonly kind: 'words' }
  );
