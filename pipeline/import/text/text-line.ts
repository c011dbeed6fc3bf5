/** One line of a text with its number, counted from 1. */
export interface TextLine {
  readonly text: string;
  readonly number: number;
}
