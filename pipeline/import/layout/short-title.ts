/**
 * A short title for a task without one: the run-in heading or the first clause of its text, without the date and the
 * subject that open it; a clause that is too long is cut where a word ends (、和的 …), else by `…`.
 */
export function shortTitle(text: string): string {
  const plain = text.slice(0, 400).replaceAll(/\s+/g, '');
  const clauses = plain.split(/[。；;:：,，!！?？]/).filter((clause) => clause !== '');
  const first =
    clauses.find((clause) => !/^(?:[^,，]*\d{4}年.*(?:前|底|末|内)|按照|根据|围绕|结合|为)/.test(clause)) ?? clauses[0];
  const words = (first ?? plain).replace(/^(?:要|应当?|将|把|对|以|由)(?=.{4})/, '');
  return words.length <= LONGEST ? words || '未命名' : cut(words);
}

const LONGEST = 16;
const SHORTEST = 6;

function cut(words: string): string {
  for (let at = LONGEST; at >= SHORTEST; at -= 1) {
    if (/[、和与及的]/.test(words.charAt(at)) && !/[、和与及的(（“《]/.test(words.charAt(at - 1))) {
      const piece = words.slice(0, at);
      if (balanced(piece)) return piece;
    }
  }
  return `${words.slice(0, LONGEST - 1)}…`;
}

function balanced(piece: string): boolean {
  return ['()', '（）', '“”', '《》', '「」'].every(
    ([open = '', close = '']) => piece.split(open).length === piece.split(close).length,
  );
}
