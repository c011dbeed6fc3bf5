import { serialMoment } from '../../pipeline/read/serial-day.ts';

/** A number and the day a person sees it as. */
export interface ShownDay {
  readonly serial: number;
  readonly text: string;
}

/**
 * Whether a workbook counts its days from 1904. Office.js does not say, but what a person sees does: the year in the text of
 * a day differs by four between the two systems. False where no text tells.
 */
export function countsFrom1904(shown: readonly ShownDay[]): boolean {
  for (const { serial, text } of shown) {
    const years = [false, true].map((date1904) => serialMoment(serial, date1904)?.day?.slice(0, 4));
    const [from1900, from1904] = years.map((year) => year !== undefined && showsYear(text, year));
    if (from1900 !== from1904) return from1904 ?? false;
  }
  return false;
}

/** `2024-06-05`, `24/6/5`, `2024年6月`: with four digits, else with two at the start or the end. */
function showsYear(text: string, year: string): boolean {
  if (/\d{4}/.test(text)) return text.includes(year);
  const short = year.slice(2);
  return new RegExp(`^\\D*${short}\\D|\\D${short}\\D*$`).test(text);
}
