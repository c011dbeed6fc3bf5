import { type Day, dayOf } from '../../../ledger/day/day.ts';
import { readChineseNumber } from '../../../ledger/numeral/chinese-number.ts';

/** The day a whole line names (2023年11月20日, 二〇二三年十一月二十日, 2023-11-20), or null. */
export function wholeLineDay(line: string): Day | null {
  if (line.length > LONGEST) return null;
  const match = WHOLE_LINE.exec(line.normalize('NFKC').replaceAll(/\s/g, ''));
  return match === null ? null : dayIn(match.slice(1));
}

/** The day behind a label of the page (发布时间:2024-04-29), or null. `own` where the label names the document's own day. */
export function labelledDay(line: string): { readonly day: Day; readonly own: boolean } | null {
  const match = LABELLED.exec(line.slice(0, LONGEST).normalize('NFKC'));
  const day = match === null ? null : dayIn(match.slice(2));
  return day === null ? null : { day, own: /成文|印发|发文/.test(match?.[1] ?? '') };
}

const LONGEST = 300;
const DATE =
  '([12\\d〇零○一二三四五六七八九]{4})[年./-](\\d{1,2}|[一二三四五六七八九十]{1,2})[月./-](\\d{1,2}|[一二三四五六七八九十]{1,3})日?';
const WHOLE_LINE = new RegExp(`^\\(?${DATE}\\)?$`);
const LABELLED = new RegExp(
  `(发布时间|发布日期|发文日期|成文日期|印发日期|公开日期|生成日期|更新时间|日期|时间) ?: ?${DATE}`,
);

function dayIn(parts: readonly (string | undefined)[]): Day | null {
  const [year, month, day] = parts.map(numberIn);
  return year == null || month == null || day == null || year < 1950 ? null : dayOf(year, month, day);
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : readChineseNumber(text.replaceAll('○', '〇'));
}
