/**
 * For each number of a list the number it was before a program dropped its leading zeros; null where nothing is missing. Told by
 * its neighbours: more than half of the numbers have one length, begin with 0, and the shortened one fits behind zeros. At least
 * three neighbours must say so.
 */
export function shortenedNumbers(numbers: readonly string[]): readonly (string | null)[] {
  const lengths = new Map<number, number>();
  for (const number of numbers) {
    if (LEADING_ZERO.test(number)) lengths.set(number.length, (lengths.get(number.length) ?? 0) + 1);
  }
  const [usual] = [...lengths].sort(([a, m], [b, n]) => n - m || a - b);
  if (usual === undefined || usual[1] < LEAST_NEIGHBOURS || usual[1] * 2 <= numbers.length)
    return numbers.map(() => null);
  const [length] = usual;
  return numbers.map((number) =>
    /^[1-9]\d*$/.test(number) && number.length < length && number.length >= length - MOST_ZEROS
      ? number.padStart(length, '0')
      : null,
  );
}

const LEADING_ZERO = /^0\d+$/;
const LEAST_NEIGHBOURS = 3;
/** More than so many leading zeros are not lost but never were. */
const MOST_ZEROS = 3;
