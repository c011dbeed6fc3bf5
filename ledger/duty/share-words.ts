/**
 * A share for a sentence: `1999/2000（99.95%）`. Both numbers are shown, and the percentage is cut after two decimals, never
 * rounded, so that what falls short of 100 % never reads as 100 %. Without a whole there is no percentage.
 */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? `${part}/${whole}` : `${part}/${whole}（${Math.floor((part * 10_000) / whole) / 100}%）`;
}
