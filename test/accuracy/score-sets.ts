/** How many were read rightly, of how many found and how many expected; the others by name. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  /** Found and not expected. */
  readonly wrong: readonly string[];
  /** Expected and not found. */
  readonly missing: readonly string[];
}

/** Compares two lists as bags: what occurs twice must be found twice. */
export function compareSets(expected: readonly string[], found: readonly string[]): Count {
  const missing = [...expected];
  const wrong: string[] = [];
  for (const one of found) {
    const index = missing.indexOf(one);
    if (index < 0) wrong.push(one);
    else missing.splice(index, 1);
  }
  return { right: found.length - wrong.length, found: found.length, expected: expected.length, wrong, missing };
}
