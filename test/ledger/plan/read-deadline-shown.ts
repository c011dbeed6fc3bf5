import type { Deadline } from '../../../ledger/plan/deadline.ts';

/**
 * A reading in a few words, one line per part:
 * `2024-06-30 month (year end) <what it covers>`, `standing`, `every year x1 by 12-31`, `10 day after 作出决定`,
 * `undated 适时`, `unread 本月底`.
 */
export function shown(deadline: Deadline): string[] {
  return [
    ...deadline.milestones.map(
      ({ day, precision, assumed, covers }) =>
        `${day} ${precision}${assumed.length > 0 ? ` (${assumed.join(' ')})` : ''}${covers === null ? '' : ` <${covers}>`}`,
    ),
    ...(deadline.standing ? ['standing'] : []),
    ...deadline.recurrences.map(
      ({ every, atLeast, by }) =>
        `every ${every}${atLeast === null ? '' : ` x${atLeast}`}${by === null ? '' : ` by ${by.month}-${by.day}`}`,
    ),
    ...deadline.relatives.map(({ count, unit, after }) => `${count} ${unit}${after === null ? '' : ` after ${after}`}`),
    ...deadline.undated.map((text) => `undated ${text}`),
    ...deadline.unread.map((text) => `unread ${text}`),
  ];
}
