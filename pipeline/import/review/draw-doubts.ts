import type { Workbook } from 'exceljs';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import type { Doubt } from '../../../ledger/plan/doubt.ts';
import type { Task } from '../../../ledger/plan/plan.ts';
import { drawTable, TABLE_HEADING_ROW, type TableColumn } from '../../report/county-workbook/table.ts';
import { addValidation } from '../../workbook/validation.ts';
import { certaintyLooks, certaintyStyle, givenCodeStyle, givenStyle, placeWords } from './certainty-look.ts';
import { ALTERNATIVES_NAME, DECISIONS_NAME } from './draw-hidden.ts';
import type { ReviewReading } from './reading.ts';
import { cellWords, doubtHeadings, fieldNames, reviewSheets } from './review-sheets.ts';

/** Characters of a task's own words that are shown beside a doubtful field. */
const CONTEXT = 160;
const FIRST_ROW = TABLE_HEADING_ROW + 1;

/** Draws 待核: the one sheet a person works on. One line for each doubtful field; nothing that was certain. */
export function drawDoubts(workbook: Workbook, reading: ReviewReading): void {
  const { plan, doubts, line, foot } = reading;
  const tasks = new Map(plan.tasks.map((task) => [task.number, task]));
  const columns = columnsOf(tasks, reading);
  drawTable(workbook, {
    name: reviewSheets.doubts,
    title: '待核事项',
    line: `${line}　共 ${doubts.length} 处；每行选一个决定，“改为”可选可写`,
    page: { paper: 'A3', frozenColumns: 4 },
    columns,
    rows: doubts,
    empty: '没有需要核对的内容：各项都由文件写明。',
    foot,
  });
  if (doubts.length > 0) addDropdowns(workbook, columns, doubts.length);
}

function columnsOf(tasks: ReadonlyMap<string, Task>, reading: ReviewReading): TableColumn<Doubt>[] {
  return [
    {
      heading: doubtHeadings.index,
      width: 6,
      kind: 'code',
      value: (_row, index) => String(index + 1),
      style: () => givenCodeStyle,
    },
    { heading: doubtHeadings.task, width: 8, kind: 'code', value: ({ task }) => task, style: () => givenCodeStyle },
    {
      heading: '任务标题',
      width: 20,
      kind: 'text',
      value: ({ task }) => cellWords(tasks.get(task)?.title ?? ''),
      style: () => givenStyle,
    },
    {
      heading: doubtHeadings.field,
      width: 10,
      kind: 'text',
      value: ({ field }) => fieldNames[field],
      style: () => givenCodeStyle,
    },
    {
      heading: '读作',
      width: 34,
      kind: 'text',
      value: ({ words }) => (words === '' ? '（空）' : cellWords(words)),
      style: ({ task, field }) => certaintyStyle(reading.markOf(task, field), 'text'),
    },
    { heading: '疑点', width: 40, kind: 'text', value: (doubt) => doubtText(doubt, reading), style: () => givenStyle },
    { heading: '出处', width: 12, kind: 'text', value: (doubt) => placeText(doubt, reading), style: () => givenStyle },
    {
      heading: '原文',
      width: 44,
      kind: 'text',
      value: (doubt) => sourceText(doubt, tasks.get(doubt.task)),
      style: () => givenStyle,
    },
    { heading: doubtHeadings.decision, width: 11, kind: 'word', value: () => null, open: true },
    { heading: doubtHeadings.change, width: 34, kind: 'text', value: () => null, open: true },
    { heading: doubtHeadings.note, width: 18, kind: 'text', value: () => null, open: true },
  ];
}

/** Sign and word of the certainty, the reason, and the other readings. */
function doubtText({ task, field, reason, alternatives }: Doubt, reading: ReviewReading): string {
  const { sign, word } = certaintyLooks[reading.markOf(task, field)];
  const others = alternatives.length > 0 ? `\n其他读法：${alternatives.map((words) => `“${words}”`).join('、')}` : '';
  return cellWords(`${sign} ${word}：${reason['zh-CN']}${others}`);
}

function placeText({ task, place }: Doubt, { originOf }: ReviewReading): string {
  const known = place ?? originOf(task, 'text')?.place ?? originOf(task, 'number')?.place ?? null;
  return known === null ? '' : placeWords(known);
}

/** The words of the document around the field, as far as the plan keeps them. */
function sourceText({ field, words }: Doubt, task: Task | undefined): string {
  if (task === undefined) return '';
  const whole = [
    `${task.printedNumber} ${task.text ?? task.title}`,
    task.responsibility.text ?? '',
    task.deadline.text ?? '',
  ].filter((part) => part !== '');
  if (field === 'measures') return cellWords(clip(words, 2 * CONTEXT));
  return cellWords([clip(whole[0] ?? '', CONTEXT), ...whole.slice(1)].join('\n'));
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/**
 * Dropdowns: the decision, and in 改为 the other readings of the line. They are looked up by the line's 序号: Excel leaves
 * dropdowns where they are when the lines are sorted.
 */
function addDropdowns(workbook: Workbook, columns: readonly TableColumn<Doubt>[], rows: number): void {
  const sheet = workbook.getWorksheet(reviewSheets.doubts);
  if (sheet === undefined) throw new Error('the sheet was not drawn');
  const letterOf = (heading: string) => columnLetter(columns.findIndex((column) => column.heading === heading));
  const areaOf = (heading: string) => `${letterOf(heading)}${FIRST_ROW}:${letterOf(heading)}${FIRST_ROW + rows - 1}`;
  addValidation(sheet, areaOf(doubtHeadings.decision), {
    type: 'list',
    allowBlank: true,
    formulae: [DECISIONS_NAME],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: doubtHeadings.decision,
    error: '请从下拉列表中选“采纳”“改为”或“删除该项”。',
  });
  const index = `VALUE($${letterOf(doubtHeadings.index)}${FIRST_ROW})`;
  addValidation(sheet, areaOf(doubtHeadings.change), {
    type: 'list',
    allowBlank: true,
    formulae: [`OFFSET(${ALTERNATIVES_NAME},${index},1,1,MAX(1,OFFSET(${ALTERNATIVES_NAME},${index},0)))`],
    // Whatever else is written counts as well.
    showErrorMessage: false,
    showInputMessage: true,
    promptTitle: doubtHeadings.change,
    prompt: '可从下拉列表选其他读法，也可直接写正确的内容（照文件原文写）。',
  });
}
