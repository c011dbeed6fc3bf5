const OPEN = '(（〔［[【';
const CLOSE = ')）〕］]】';
/** Further than this from its other half a bracket is none of a document's fields. */
export const LONGEST_BRACKET = 400;

/** Position of the bracket that the last character closes; brackets of any width inside it are passed over. Null where there is none. */
export function openingOf(text: string): number | null {
  if (!CLOSE.includes(text.at(-1) ?? ' ')) return null;
  let depth = 0;
  for (let at = text.length - 1; at >= Math.max(0, text.length - LONGEST_BRACKET); at -= 1) {
    const character = text.charAt(at);
    if (CLOSE.includes(character)) depth += 1;
    else if (OPEN.includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** Position of the bracket that closes the one at `from`, or null. */
export function closingOf(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + LONGEST_BRACKET); at += 1) {
    if (OPEN.includes(text.charAt(at))) depth += 1;
    else if (CLOSE.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** Positions of the brackets in the last part of a text that never close, the outermost first. */
export function unclosedIn(text: string): number[] {
  const open: number[] = [];
  for (let at = Math.max(0, text.length - LONGEST_BRACKET); at < text.length; at += 1) {
    if (OPEN.includes(text.charAt(at))) open.push(at);
    else if (CLOSE.includes(text.charAt(at))) open.pop();
  }
  return open;
}
