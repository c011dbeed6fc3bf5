import type { SourceCell } from '../source-document.ts';
import {
  carriedField,
  type DraftIrregularity,
  type DraftTask,
  type Heading,
  type LeftOver,
  leftOverOf,
} from './draft.ts';
import { readNumberMark } from './number-mark.ts';
import { isHeadingWords, Outline } from './outline.ts';
import { deadlineAt, measuresAt, numberCell, type TableLine, textAt, unitsAt } from './row-fields.ts';
import { TableChapters } from './table-chapters.ts';
import type { TableColumns } from './table-columns.ts';
import { type GridCell, printedCells } from './table-grid.ts';

/** Gathers the tasks of plan tables, row by row. */
export class TableRows {
  readonly tasks: DraftTask[] = [];
  readonly leftOver: LeftOver[] = [];
  readonly irregularities: DraftIrregularity[] = [];
  /** Headings that stand between tables, or in rows of their own. */
  readonly outline = new Outline();
  private readonly chapters = new TableChapters(this.irregularities);
  /** A blank cell is one that a merge covered: the format does not say what is merged. */
  private readonly flat: boolean;
  private columns: TableColumns;
  private firstLeads = false;
  private readonly printed = new Map<SourceCell, DraftTask>();
  private above: { units: DraftTask | null; deadline: DraftTask | null; task: DraftTask | null } = EMPTY;

  constructor(columns: TableColumns, flat: boolean) {
    this.columns = columns;
    this.flat = flat;
  }

  use(columns: TableColumns, firstLeads: boolean): void {
    this.columns = columns;
    this.firstLeads = firstLeads;
    this.above = { ...EMPTY };
  }

  /** A row that could not be read stands here: nothing carries down over it. */
  breakOff(leftOver: readonly LeftOver[]): void {
    this.leftOver.push(...leftOver);
    this.above = { ...EMPTY };
    this.chapters.close();
  }

  add(row: TableLine): void {
    const cells = printedCells(row);
    const [only] = cells;
    if (only === undefined) return;
    if (cells.length === 1 && this.isHeadingRow(row, only)) return;
    const path = [...this.outline.path, ...this.chapters.pathOf(row, this.columns.headings)];
    const taskCell = row[this.columns.task];
    const words = taskCell?.cell.text.trim() ?? '';
    if (taskCell?.own && words !== '') this.addTasks(row, taskCell.cell, path);
    else if (this.above.task !== null) this.continueTask(row, this.above.task, path);
    else for (const cell of cells) this.leftOver.push(leftOverOf(cell, 'not-understood', NO_TASK));
  }

  /** A row whose one cell is a numbered heading, or a note under the table. */
  private isHeadingRow(row: TableLine, cell: SourceCell): boolean {
    const numbered = readNumberMark(cell.text.replaceAll('\n', ''));
    const first = row.findIndex((at) => at?.cell === cell);
    if (numbered !== null && numbered.mark.style !== 'circled' && isHeadingWords(numbered.rest)) {
      if (first === this.columns.task && !spansAll(row, cell) && !this.flat) return false;
      if (this.flat && first !== 0) return false;
      this.outline.enter(numbered, cell.place);
      this.above = { ...EMPTY };
      return true;
    }
    if (!spansAll(row, cell) || numbered !== null) return false;
    this.leftOver.push(leftOverOf(cell, 'preamble', NOTE_ROW));
    return true;
  }

  private addTasks(row: TableLine, cell: SourceCell, path: readonly Heading[]): void {
    const parts = this.sharedParts(cell.text.trim());
    const { columns } = this;
    const body = columns.measures === null ? undefined : row[columns.measures]?.cell;
    const measuresText = body?.text.trim() ?? '';
    const number = columns.number === null ? null : numberCell(textAt(row, columns.number));
    const made = parts.map((part): DraftTask => {
      const numbered = readNumberMark(part);
      const words = oneLine(numbered?.rest ?? part);
      const titled = columns.levels && measuresText !== '';
      return {
        ...{ mark: number ?? numbered?.mark ?? null, annex: null, path, closing: false },
        ...(titled && body !== undefined ? { place: body.place, titlePlace: cell.place } : { place: cell.place }),
        title: (titled && words.replaceAll(/\s/g, '')) || null,
        text: titled ? measuresText : (numbered?.rest ?? part).trim(),
        ...{
          measures: [],
          units: unitsAt(row, this.columns, this.firstLeads),
          deadline: deadlineAt(row, this.columns),
        },
      };
    });
    const [first, ...others] = made;
    if (first === undefined) return;
    if (!columns.levels) first.measures.push(...measuresAt(row, this.columns));
    this.settle(row, first);
    for (const task of others) {
      task.units = carriedField(first.units, first, SHARED);
      task.deadline = carriedField(first.deadline, first, SHARED);
    }
    if (others.length > 0) this.note('cell-shared', made, first.units?.words ?? '', SHARED);
    this.tasks.push(...made);
    this.above.task = first;
  }

  /** Several numbered tasks in one cell, which go on with the number of the row above; else the cell is one task. */
  private sharedParts(text: string): string[] {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const marks = lines.map((line) => readNumberMark(line)?.mark);
    const last = this.tasks.at(-1)?.mark;
    const begins = last == null ? 1 : last.value + 1;
    const rising = marks.every((mark, index) => mark !== undefined && mark.value === begins + index);
    return lines.length > 1 && rising && (last == null || marks[0]?.style === last.style) ? lines : [text];
  }

  /** A further row of a task whose cell is merged: measures, or a task of its own where it has its own units or deadline. */
  private continueTask(row: TableLine, task: DraftTask, path: readonly Heading[]): void {
    const { columns } = this;
    const own = [columns.deadline, ...columns.units.map((unit) => unit.index)].some(
      (index) => index !== null && row[index]?.own && row[index]?.cell.text.trim() !== '',
    );
    const at = columns.measures;
    const text = at === null ? '' : textAt(row, at);
    if (text === '') {
      for (const cell of printedCells(row)) this.leftOver.push(leftOverOf(cell, 'not-understood', NO_TASK));
      return;
    }
    if (!own) {
      if (columns.levels) task.text += `\n${text}`;
      else task.measures.push(...measuresAt(row, this.columns));
      return;
    }
    const place = (at === null ? undefined : row[at]?.cell.place) ?? task.place;
    const part: DraftTask = {
      ...{ mark: null, annex: null, path, closing: false, title: null, place, text, measures: [] },
      ...{ units: unitsAt(row, this.columns, this.firstLeads), deadline: deadlineAt(row, this.columns) },
    };
    this.settle(row, part);
    this.note('cell-shared', [task, part], task.text.slice(0, 30), MERGED_TASK);
    this.tasks.push(part);
  }

  /** Carries cells down: those of a merge, and blank ones where the format does not know merges. */
  private settle(row: TableLine, task: DraftTask): void {
    const { columns, above } = this;
    const unitCells = columns.units.map((unit) => row[unit.index]);
    const carried: string[] = [];
    const carry = (kind: 'units' | 'deadline', cells: readonly (GridCell | null | undefined)[]) => {
      const covered = cells.find((at) => at != null && !at.own && at.cell.text.trim() !== '');
      const from = (covered == null ? undefined : this.printed.get(covered.cell)) ?? (this.flat ? above[kind] : null);
      if (cells.length === 0) return;
      const own = cells.some((at) => at?.own && at.cell.text.trim() !== '');
      if (covered != null && own && task[kind] !== null) {
        task[kind] = { ...task[kind], certainty: 'carried-down', reason: CARRIED_PARTLY };
        carried.push(task[kind].words);
      } else if (covered == null && task[kind] !== null) above[kind] = task;
      else if (from !== null && from !== undefined && (covered != null || task[kind] === null)) {
        task[kind] = carriedField(from[kind], from, CARRIED);
        if (task[kind] !== null) carried.push(task[kind]?.words ?? '');
      } else if (task[kind] !== null) above[kind] = task;
      for (const at of cells) if (at?.own) this.printed.set(at.cell, task);
    };
    carry('units', unitCells);
    carry('deadline', columns.deadline === null ? [] : [row[columns.deadline]]);
    if (carried.length > 0) this.note('cell-carried-down', [task], carried[0] ?? '', CARRIED);
  }

  private note(
    kind: DraftIrregularity['kind'],
    tasks: readonly DraftTask[],
    words: string,
    note: DraftIrregularity['note'],
  ) {
    this.irregularities.push({ kind, tasks, words: words.slice(0, 60), note });
  }
}

const EMPTY = { units: null, deadline: null, task: null };

function spansAll(row: TableLine, cell: SourceCell): boolean {
  return row.every((at) => at === null || at.cell === cell);
}

/** A short name broken over lines is one. */
function oneLine(words: string): string {
  return words.replaceAll('\n', '');
}

const SHARED = {
  'zh-CN': '这几项印在同一个单元格里，措施、责任单位和完成时限各只印一次；措施记在第一项下。',
  en: 'These items stand in one cell: measures, units and deadline are printed once, the measures are kept under the first.',
};
const CARRIED = {
  'zh-CN': '单元格只在上面印出（合并单元格），向下沿用。',
  en: 'The cell is printed further up only (a merged cell) and carries down.',
};
const CARRIED_PARTLY = {
  'zh-CN': '其中一个单元格是合并单元格，印在上面，向下沿用；其余印在本行。',
  en: 'One of the cells is a merged one printed further up and carries down; the others are printed in the row.',
};
const MERGED_TASK = {
  'zh-CN': '同一任务单元格下各行另有自己的责任单位或时限，按各行分别记为任务。',
  en: 'Rows under one merged task have units or deadlines of their own and are kept as tasks each.',
};
const NO_TASK = {
  'zh-CN': '这一行没有任务，未读入。',
  en: 'The row holds no task and was not read.',
};
const NOTE_ROW = { 'zh-CN': '表格中的说明行。', en: 'A note in the table.' };
