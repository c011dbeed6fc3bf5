/** Number of characters to change, add or leave out to turn one text into another (Levenshtein). */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, left] of a.entries()) {
    const current = [row + 1];
    for (const [column, above] of b.entries()) {
      const change = (previous[column] ?? 0) + (left === above ? 0 : 1);
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? a.length;
}

/** The words written most like a text, the nearest first, at most `count`; the order of the list decides among equals. */
export function nearestWords(text: string, words: readonly string[], count: number): string[] {
  return words
    .map((word, position) => ({
      word,
      position,
      far: editDistance(text, word) / Math.max(text.length, word.length, 1),
    }))
    .sort((a, b) => a.far - b.far || a.position - b.position)
    .slice(0, count)
    .map((candidate) => candidate.word);
}
