import type { Round } from '../../ledger/round/round.ts';

/** `2024年第2季度`, `2024年上半年`, `2024年`: a reporting period as people say it. */
export function roundName(round: Round): string {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])))?$/.exec(round.id);
  if (!match) return round.id;
  const [, year, quarter, half] = match;
  if (quarter !== undefined) return `${year}年第${quarter}季度`;
  if (half !== undefined) return `${year}年${half === '1' ? '上' : '下'}半年`;
  return `${year}年`;
}
