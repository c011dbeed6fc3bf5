import { fieldWords } from '../../../ledger/plan/field-words.ts';
import type { ImportedField } from '../../../ledger/plan/import-record.ts';
import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import {
  comparedWords,
  fieldNames,
  LONGEST_CELL,
  reviewSheets,
  TASK_KEY_HEADING,
  taskHeadings,
} from './review-sheets.ts';
import type { ReviewLine } from './review-table.ts';
import type { WishList } from './wishes.ts';

const SHEET = reviewSheets.tasks;
export const FIELDS = Object.keys(fieldNames) as ImportedField[];

/**
 * Takes what was changed in 任务 into the list, after 待核: a cell that differs from what was drawn is a correction, a row without
 * 原编号 a new task, a row that is gone a removed task.
 */
export function readTaskLines(lines: readonly ReviewLine[], plan: Plan, list: WishList): void {
  const rows = new Map<string, number>();
  for (const line of lines) {
    const key = line.words(TASK_KEY_HEADING);
    const task = plan.tasks.find(({ number }) => number === key);
    if (plan.tasks.length === 0) {
      // The one line that says so stands under 原编号.
      if (key === '') list.fault(...NO_TASKS);
    } else if (key === '') {
      list.added.push({ row: line.row, words: wordsOf(line) });
    } else if (task === undefined) {
      list.fault(
        `“${SHEET}”第 ${line.row} 行的“${TASK_KEY_HEADING}”是“${key}”，文件里没有读出这一项。新加的任务请把“${TASK_KEY_HEADING}”留空，编号写在“编号”列。`,
        `Row ${line.row} of ${SHEET} has the original number "${key}", which was not read; leave ${TASK_KEY_HEADING} empty for a new task.`,
      );
    } else if (rows.has(key)) {
      list.fault(
        `“${SHEET}”第 ${rows.get(key)} 行和第 ${line.row} 行的“${TASK_KEY_HEADING}”都是“${key}”。复制出来的行请清空“${TASK_KEY_HEADING}”，另写编号。`,
        `Rows ${rows.get(key)} and ${line.row} of ${SHEET} both have the original number "${key}"; clear it in the copied row.`,
      );
    } else {
      rows.set(key, line.row);
      takeEdits(line, task, plan, list);
    }
  }
  if (plan.tasks.length > 0 && rows.size === 0) {
    list.fault(
      `“${SHEET}”里一行原有任务也没有了，不会把整个计划删掉。请恢复各行。`,
      `Not one of the tasks is left in ${SHEET}; the whole plan is not deleted like that. Restore the rows.`,
    );
    return;
  }
  for (const { number } of plan.tasks) if (!rows.has(number)) takeAway(number, list);
}

const NO_TASKS = [
  '这份文件没有读出任务，不能在核对工作簿里另加。请清空加的行；文件确有任务的，请换一种格式（.docx 或 .xlsx）重新导入。',
  'No task was read from this document, and none can be added here. Clear the rows; if it has tasks, import it again as .docx or .xlsx.',
] as const;

function wordsOf(line: ReviewLine): Record<ImportedField, string> {
  const words = (field: ImportedField) => line.words(taskHeadings[field]);
  return {
    number: words('number'),
    chapter: words('chapter'),
    section: words('section'),
    title: words('title'),
    text: words('text'),
    measures: words('measures'),
    responsibility: words('responsibility'),
    deadline: words('deadline'),
  };
}

function takeEdits(line: ReviewLine, task: Task, plan: Plan, list: WishList): void {
  for (const field of FIELDS) {
    const drawn = fieldWords(plan, task, field);
    const words = line.words(taskHeadings[field]);
    if (words === comparedWords(drawn)) continue;
    const wish = list.wishOf(task.number, field);
    if (drawn.length > LONGEST_CELL) {
      list.fault(
        `第 ${task.number} 项的“${fieldNames[field]}”太长，单元格里只显示了开头，不能在这里改。请恢复该格。`,
        `The ${field} of item ${task.number} is too long for a cell, which shows its beginning alone; restore the cell.`,
      );
    } else if (wish !== null && wish.words !== words) {
      list.fault(
        `第 ${task.number} 项的“${fieldNames[field]}”在“${SHEET}”第 ${line.row} 行改成了“${clip(words)}”，在“${reviewSheets.doubts}”却定为“${clip(wish.words)}”。请只留一处。`,
        `The ${field} of item ${task.number} is "${clip(words)}" in row ${line.row} of ${SHEET} and "${clip(wish.words)}" in ${reviewSheets.doubts}; keep one.`,
      );
    } else if (wish === null) {
      list.wish(task.number, field, { kind: 'corrected', words, note: '' });
    }
  }
}

function takeAway(number: string, list: WishList): void {
  const decided = list.fields.get(number);
  if (decided === undefined || list.removed.has(number)) {
    if (!list.removed.has(number)) list.removed.set(number, '');
    return;
  }
  list.fault(
    `第 ${number} 项在“${SHEET}”里被删掉了，在“${reviewSheets.doubts}”却还有决定。要删除的，在“${reviewSheets.doubts}”也选“删除该项”；不删的，恢复该行。`,
    `Item ${number} is deleted from ${SHEET} but still decided in ${reviewSheets.doubts}; choose 删除该项 there, or restore the row.`,
  );
}

function clip(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
