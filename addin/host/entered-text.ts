/** The number format of cells in which everything stays the text it is. */
export const TEXT_FORMAT = '@';

/**
 * A text as it is entered so that it stays one: what Excel would take for a formula, a number, a date, a truth value or an error
 * gets the apostrophe that a person would type before it. In a cell formatted as text nothing is taken for anything.
 */
export function enteredText(text: string, numberFormat: unknown): string {
  return numberFormat !== TEXT_FORMAT && isTakenForElse(text) ? `'${text}` : text;
}

/** Whether Excel would make something else of the text. Rather one too many than one too few. */
export function isTakenForElse(text: string): boolean {
  const word = text.trim();
  return /^[=+\-@'#]/.test(word) || /^(?:true|false)$/i.test(word) || (/\d/.test(word) && NUMERIC.test(word));
}

const NUMERIC = /^[\d\s.,:/%()¥￥$€年月日时分秒EeAPMapm+-]+$/;
