import type { Workbook } from 'exceljs';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import { fieldWords } from '../../../ledger/plan/field-words.ts';
import type { ImportedField } from '../../../ledger/plan/import-record.ts';
import type { Task } from '../../../ledger/plan/plan.ts';
import { drawTable, TABLE_HEADING_ROW, type TableColumn } from '../../report/county-workbook/table.ts';
import { addValidation } from '../../workbook/validation.ts';
import { certaintyLooks, certaintyStyle, givenCodeStyle, givenStyle, placeWords } from './certainty-look.ts';
import { CHAPTERS_NAME, SECTIONS_NAME } from './draw-hidden.ts';
import { deadlineReading, type ReviewReading, responsibilityReading } from './reading.ts';
import { cellWords, fieldNames, reviewSheets, TASK_KEY_HEADING, taskHeadings } from './review-sheets.ts';

const FIRST_ROW = TABLE_HEADING_ROW + 1;
/** Rows below the last one to which a person may add tasks. */
const OPEN_ROWS = 20;

/** Draws 任务: one row for each task as read, every field beside its place and certainty; whatever is corrected here counts. */
export function drawTasks(workbook: Workbook, reading: ReviewReading): void {
  const { plan, line, foot } = reading;
  const columns = columnsOf(reading);
  drawTable(workbook, {
    name: reviewSheets.tasks,
    title: '任务（照文件读出）',
    line: `${line}　共 ${plan.tasks.length} 项；黄色表头的列可以改，颜色和“把握”列说明各字段有多少把握，没有标记的就是文件写明的`,
    page: { paper: 'A3', frozenColumns: 2 },
    columns,
    rows: plan.tasks,
    empty: '没有任务：这份文件是报告，只有量化指标，见“义务”。',
    foot,
  });
  addDropdowns(workbook, columns, plan.tasks.length);
}

function columnsOf(reading: ReviewReading): TableColumn<Task>[] {
  const { plan } = reading;
  const measured = plan.tasks.some(({ measures }) => measures.length > 0);
  const open = (field: ImportedField, width: number, kind: 'text' | 'code' = 'text'): TableColumn<Task> => ({
    heading: taskHeadings[field],
    width,
    kind,
    open: true,
    value: (task) => cellWords(fieldWords(plan, task, field)) || null,
    style: (task) => certaintyStyle(reading.markOf(task.number, field), kind),
  });
  const given = (heading: string, width: number, value: (task: Task) => string): TableColumn<Task> => ({
    heading,
    width,
    kind: 'text',
    value: (task) => cellWords(value(task)) || null,
    style: () => givenStyle,
  });
  return [
    { heading: TASK_KEY_HEADING, width: 8, kind: 'code', value: ({ number }) => number, style: () => givenCodeStyle },
    open('number', 8, 'code'),
    open('chapter', 14),
    open('section', 14),
    open('title', 18),
    open('text', measured ? 44 : 76),
    open('measures', measured ? 60 : 20),
    open('responsibility', 24),
    given('读作：责任单位', 24, ({ responsibility }) => responsibilityReading(responsibility)),
    open('deadline', 20),
    given('读作：完成时限', 20, ({ deadline }) => deadlineReading(deadline)),
    given('把握', 28, (task) => certaintyText(task, reading)),
    given('出处', 12, (task) => placesText(task, reading)),
  ];
}

const FIELDS = Object.keys(fieldNames) as ImportedField[];

/** `▽ 责任单位 沿用：…`: every field that is not simply stated, one a line. */
function certaintyText({ number }: Task, { markOf, originOf, doubts }: ReviewReading): string {
  return FIELDS.flatMap((field) => {
    const mark = markOf(number, field);
    if (mark === 'stated') return [];
    const { sign, word } = certaintyLooks[mark];
    if (mark === 'ours') return [`${sign} ${fieldNames[field]} ${word}`];
    const doubt = doubts.find((one) => one.task === number && one.field === field);
    const reason = doubt?.reason ?? originOf(number, field)?.reason ?? null;
    return [`${sign} ${fieldNames[field]} ${word}${reason === null ? '' : `：${reason['zh-CN']}`}`];
  }).join('\n');
}

/** Where the fields stand, each place once. */
function placesText({ number }: Task, { originOf }: ReviewReading): string {
  const places = FIELDS.flatMap((field) => {
    const origin = originOf(number, field);
    return origin === null ? [] : [placeWords(origin.place)];
  });
  return [...new Set(places)].filter((place) => place !== '').join('\n');
}

function addDropdowns(workbook: Workbook, columns: readonly TableColumn<Task>[], rows: number): void {
  const sheet = workbook.getWorksheet(reviewSheets.tasks);
  if (sheet === undefined) throw new Error('the sheet was not drawn');
  for (const [heading, list] of [
    [taskHeadings.chapter, CHAPTERS_NAME],
    [taskHeadings.section, SECTIONS_NAME],
  ] as const) {
    const letter = columnLetter(columns.findIndex((column) => column.heading === heading));
    addValidation(sheet, `${letter}${FIRST_ROW}:${letter}${FIRST_ROW + rows + OPEN_ROWS}`, {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: heading,
      error: '请从下拉列表中选择文件已有的章、节。',
    });
  }
}
