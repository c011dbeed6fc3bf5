/**
 * The form of a name in which two ways of writing it are compared: NFKC, no blanks, no invisible characters.
 * Full-width brackets and letters become ordinary ones.
 */
export function normaliseName(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '');
}
