import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import { readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import { shortTitle } from '../layout/short-title.ts';
import { correctedTask } from './corrected-task.ts';
import { reviewSheets } from './review-sheets.ts';
import type { AddedTask, WishList } from './wishes.ts';

/** The task of a row that a person added at the foot of 任务. What is missing is a fault in the list. */
export function addedTask(plan: Plan, { row, words }: AddedTask, list: WishList): Task {
  const missing = [
    ...(words.number === '' ? ['编号'] : []),
    ...(words.chapter === '' ? ['章'] : []),
    ...(words.title === '' && words.text === '' ? ['标题或正文'] : []),
  ];
  if (missing.length > 0) {
    list.fault(
      `“${reviewSheets.tasks}”第 ${row} 行是新加的任务，还缺${missing.join('、')}。请补上；不是任务的，请清空该行。`,
      `Row ${row} of ${reviewSheets.tasks} is a new task and lacks ${missing.join(', ')}; fill in, or clear the row.`,
    );
  }
  const blank: Task = {
    number: words.number,
    printedNumber: '（增补）',
    chapter: '',
    section: null,
    title: words.title || shortTitle(words.text),
    text: null,
    measures: [],
    responsibility: readResponsibility(null),
    deadline: readDeadline(null, { year: null }),
    clause: '核对时增补',
  };
  if (missing.length > 0) return blank;
  return correctedTask(plan, blank, { ...words, title: blank.title }, list);
}
