import { isChapterBetween, isUnderTable } from './row-lines.ts';
import { type Drafted, type TakenTable, tableOf } from './tab-rows.ts';
import type { TextLine } from './text-line.ts';

/**
 * A table with `|` between its cells: `| 甲 | 乙 |` and `甲 | 乙` (a line a row, a ruling line of dashes passed over), and
 * `甲 |` with every cell on a line of its own (a line without `|` behind it, or an empty line, ends the row). A numbered heading between rows is a row of its own.
 * No table where the lines at `from` are none (fewer than two rows of at least two cells).
 */
export function takePipeRows(lines: readonly TextLine[], from: number, name: string): TakenTable {
  const rows: Drafted[][] = [];
  let open: Drafted[] = [];
  let index = from;
  const close = () => {
    if (open.length > 0) rows.push(open);
    open = [];
  };
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const text = line.text.trim();
    if (text === '') {
      if (open.length === 0 && !goesOn(lines, index)) break;
      close();
    } else if (isUnderTable(text)) break;
    else if (/^\|?[\s:|+-]*-[\s:|+-]*\|?$/.test(text)) close();
    else if (text.includes('|')) {
      const cells = text.replace(/^\|/, '').replace(/\|$/, '').split('|');
      const drafted = cells.map((cell) => ({ lines: [cell.trim()], number: line.number }));
      if (cells.length > 1) {
        close();
        rows.push(drafted);
      } else open.push(...drafted);
    } else if (open.length > 0) {
      open.push({ lines: [text], number: line.number });
      close();
    } else if (rows.length > 0 && isChapterBetween(lines, index, '|'))
      rows.push([{ lines: [text], number: line.number }]);
    else break;
  }
  close();
  return { table: rows.filter((row) => row.length > 1).length < 2 ? null : tableOf(rows, name), next: index };
}

/** Whether a row follows an empty line. */
function goesOn(lines: readonly TextLine[], index: number): boolean {
  return lines[index + 1]?.text.includes('|') ?? false;
}
