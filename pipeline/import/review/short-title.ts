/** Characters of a title made from the words of a task. */
const LONGEST_TITLE = 24;

/** A short title from the first words of a text: up to its first full stop, semicolon or comma that leaves enough. */
export function shortTitle(text: string): string {
  const words = text.replace(/\s+/gu, '').trim();
  const clause = /^.{4,24}?(?=[，。；：,;:])/u.exec(words)?.[0] ?? words.slice(0, LONGEST_TITLE);
  return clause === '' ? '（无标题）' : clause;
}
