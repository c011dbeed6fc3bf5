import type { Doubt } from '../../../ledger/plan/doubt.ts';
import type { ImportedField } from '../../../ledger/plan/import-record.ts';
import { comparable } from '../../../ledger/value/trim-blanks.ts';
import { comparedWords, decisions, doubtHeadings, fieldNames, reviewSheets } from './review-sheets.ts';
import type { ReviewLine } from './review-table.ts';
import type { Wish, WishList } from './wishes.ts';

const SHEET = reviewSheets.doubts;

/** Takes the decisions of 待核 into the list. A line without a decision stays undecided; a removed line too. */
export function readDoubtLines(lines: readonly ReviewLine[], doubts: readonly Doubt[], list: WishList): void {
  for (const line of lines) {
    const task = line.words(doubtHeadings.task);
    const name = line.words(doubtHeadings.field);
    const decided = decisionOf(line, list);
    if (decided === null) continue;
    const doubt = doubts.find((one) => one.task === task && one.field === fieldNamed(name));
    if (doubt === undefined) {
      list.fault(
        `“${SHEET}”第 ${line.row} 行的“${doubtHeadings.task}”“${doubtHeadings.field}”（${task} ${name}）与原来的各行对不上，请恢复这两列的内容。`,
        `Row ${line.row} of ${SHEET} is about "${task} ${name}", which was not among the doubtful fields; restore these two cells.`,
      );
      continue;
    }
    take(doubt, decided, line.row, list);
  }
}

type Decided = { readonly kind: 'removed'; readonly note: string } | Wish;

/** What the line says; null where it says nothing, or something that cannot be used. */
function decisionOf(line: ReviewLine, list: WishList): Decided | null {
  const word = line.words(doubtHeadings.decision);
  const words = line.words(doubtHeadings.change);
  const note = line.words(doubtHeadings.note);
  switch (comparable(word)) {
    case '':
      // Words without a decision are one: nobody writes them to be passed over.
      return words === '' ? null : { kind: 'corrected', words, note };
    case comparable(decisions.confirm):
      return { kind: 'confirmed', words, note };
    case comparable(decisions.remove):
      return { kind: 'removed', note };
    case comparable(decisions.change):
      if (words !== '') return { kind: 'corrected', words, note };
      list.fault(
        `“${SHEET}”第 ${line.row} 行选了“改为”，但没有写改成什么。请在“${doubtHeadings.change}”列选或写上内容，如“2024年6月底前”；不改的选“采纳”。`,
        `Row ${line.row} of ${SHEET} says 改为 but not what to; fill in "${doubtHeadings.change}", or choose 采纳.`,
      );
      return null;
    default:
      list.fault(
        `“${SHEET}”第 ${line.row} 行的决定“${word}”不认识，请选“采纳”“改为”或“删除该项”。`,
        `Row ${line.row} of ${SHEET} has the unknown decision "${word}"; choose 采纳, 改为 or 删除该项.`,
      );
      return null;
  }
}

function take(doubt: Doubt, decided: Decided, row: number, list: WishList): void {
  if (decided.kind === 'removed') {
    list.removed.set(doubt.task, decided.note || (list.removed.get(doubt.task) ?? ''));
    return;
  }
  const same = comparedWords(decided.words) === comparedWords(doubt.words);
  if (decided.kind === 'confirmed' && decided.words !== '' && !same) {
    list.fault(
      `“${SHEET}”第 ${row} 行选了“采纳”，又在“${doubtHeadings.change}”写了别的内容。两者留一个。`,
      `Row ${row} of ${SHEET} says 采纳 and yet gives other words; keep one of the two.`,
    );
    return;
  }
  const wish: Wish =
    decided.kind === 'confirmed' || same ? { kind: 'confirmed', words: doubt.words, note: decided.note } : decided;
  const before = list.wishOf(doubt.task, doubt.field);
  if (before !== null && (before.kind !== wish.kind || before.words !== wish.words)) {
    list.fault(
      `“${SHEET}”第 ${row} 行与前面同一任务同一字段的行（${doubt.task} ${fieldNames[doubt.field]}）决定不同，请只留一行。`,
      `Row ${row} of ${SHEET} decides otherwise than an earlier row about ${doubt.task} ${doubt.field}; keep one.`,
    );
    return;
  }
  list.wish(doubt.task, doubt.field, wish);
}

function fieldNamed(name: string): ImportedField | null {
  const found = Object.entries(fieldNames).find(([, word]) => comparable(word) === comparable(name));
  return found === undefined ? null : (found[0] as ImportedField);
}
