import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import type { SourceParagraph } from '../source-document.ts';
import type { ColumnRole } from './column-role.ts';
import {
  carriedField,
  type Draft,
  type DraftField,
  type DraftIrregularity,
  type DraftMeasure,
  type DraftTask,
  type Heading,
  type LeftOver,
  statedField,
} from './draft.ts';
import type { NumberedText } from './number-mark.ts';
import { joinUnits, type UnitCell } from './unit-cells.ts';

interface Row {
  readonly tasks: DraftTask[];
  readonly measures: DraftMeasure[];
  readonly units: UnitCell[];
  deadline: DraftField | null;
}

/** Gathers the rows of a flattened table; every `add…` says whether the words found a place. */
export class FlattenedRows {
  private readonly roles: readonly ColumnRole[];
  private readonly tasks: DraftTask[] = [];
  private readonly irregularities: DraftIrregularity[] = [];
  private row: Row = emptyRow();
  /** The last row that printed units, and the last that printed a deadline. */
  private above: { units: DraftTask | null; deadline: DraftTask | null } = { units: null, deadline: null };

  constructor(roles: readonly ColumnRole[]) {
    this.roles = roles;
  }

  addTask({ mark, rest }: NumberedText, place: SourcePlace, path: readonly Heading[]): void {
    const { measures, units, deadline } = this.row;
    if (measures.length > 0 || units.length > 0 || deadline !== null) this.close();
    const [annex, closing, title] = [null, false, null];
    this.row.tasks.push({
      ...{ mark, annex, path, closing, title, text: rest, place },
      ...{ measures: [], units: null, deadline: null },
    });
  }

  addMeasure({ mark, rest }: NumberedText, { place }: SourceParagraph): boolean {
    if (this.row.tasks.length === 0) return false;
    this.row.measures.push({ number: mark.printed, text: rest, place });
    return true;
  }

  addDeadline({ text, place }: SourceParagraph): boolean {
    const { tasks, deadline } = this.row;
    if (tasks.length === 0 || !this.roles.includes('deadline')) return this.addWords({ text, place });
    const words = text.trim();
    if (deadline === null) this.row.deadline = statedField(words, place);
    else
      this.row.deadline = {
        ...deadline,
        words: `${deadline.words}${/[;；,，、]$/.test(deadline.words) ? '' : '\n'}${words}`,
      };
    return true;
  }

  addUnits({ text, place }: SourceParagraph): boolean {
    const columns = this.unitColumns();
    if (this.row.tasks.length === 0 || this.row.units.length >= columns.length) return this.addWords({ text, place });
    this.row.units.push({ role: columns[this.row.units.length] ?? 'units', words: text.trim(), place });
    return true;
  }

  /** Words that are neither units nor a deadline: a measure without a number, or a field that cannot be read. */
  addWords({ text, place }: Pick<SourceParagraph, 'text' | 'place'>): boolean {
    const { tasks, measures, units, deadline } = this.row;
    const words = text.trim();
    if (tasks.length === 0) return false;
    const short = words.length <= SHORT && !/[。.!！?？;；]$/.test(words);
    if (units.length > 0 && deadline === null && short && this.roles.at(-1) === 'deadline') {
      this.row.deadline = statedField(words, place);
      return true;
    }
    if (units.length > 0 || deadline !== null) return false;
    measures.push({ number: null, text: words, place });
    return true;
  }

  repeatHeading({ text, place }: SourceParagraph): void {
    this.close();
    this.irregularities.push({
      kind: 'heading-broken',
      tasks: [],
      words: text.trim(),
      note: {
        'zh-CN': `表头在正文中重复出现（第${place.line ?? '?'}行），已跳过。`,
        en: `The table header is repeated in the text (line ${place.line ?? '?'}) and was passed over.`,
      },
    });
  }

  close(): void {
    const row = this.row;
    this.row = emptyRow();
    const [first, ...others] = row.tasks;
    if (first === undefined) return;
    takeUnitsOutOfMeasures(row);
    first.measures.push(...row.measures);
    first.units = joinUnits(row.units, this.unitColumns().length);
    first.deadline = row.deadline;
    this.carryDown(first, row.tasks);
    for (const task of others) {
      task.units = carriedField(first.units, first, SHARED);
      task.deadline = carriedField(first.deadline, first, SHARED);
    }
    if (others.length > 0) this.note('cell-shared', row.tasks, SHARED);
    this.tasks.push(...row.tasks);
  }

  finish(leftOver: readonly LeftOver[]): Draft {
    this.close();
    return { layout: 'table', tasks: this.tasks, leftOver, irregularities: this.irregularities };
  }

  private carryDown(first: DraftTask, tasks: readonly DraftTask[]): void {
    const missing = { units: first.units === null, deadline: first.deadline === null };
    const columns = { units: this.unitColumns().length > 0, deadline: this.roles.includes('deadline') };
    const alone = columns.units && columns.deadline && missing.units !== missing.deadline;
    const reason = alone ? CARRIED_ALONE : CARRIED;
    const certainty = alone ? { certainty: 'assumed' as const } : {};
    const carry = (field: DraftField | null, from: DraftTask) => {
      const carried = carriedField(field, from, reason);
      return carried && { ...carried, ...certainty };
    };
    if (missing.units && this.above.units !== null) first.units = carry(this.above.units.units, this.above.units);
    if (missing.deadline && this.above.deadline !== null)
      first.deadline = carry(this.above.deadline.deadline, this.above.deadline);
    const carried = (missing.units && first.units !== null) || (missing.deadline && first.deadline !== null);
    if (carried) this.note('cell-carried-down', tasks, reason);
    if (!missing.units) this.above.units = first;
    if (!missing.deadline) this.above.deadline = first;
  }

  private note(kind: DraftIrregularity['kind'], tasks: readonly DraftTask[], note: DraftIrregularity['note']): void {
    this.irregularities.push({ kind, tasks, words: (tasks[0]?.units ?? tasks[0]?.deadline)?.words ?? '', note });
  }

  private unitColumns(): readonly ColumnRole[] {
    return this.roles.filter((role) => role === 'lead' || role === 'units' || role === 'cooperating');
  }
}

const SHORT = 40;

const SHARED = {
  'zh-CN': '这几项共用一行，措施、责任单位和完成时限各只印一次；措施记在第一项下。',
  en: 'These items share one printed row: measures, units and deadline are printed once, the measures are kept under the first.',
};
const CARRIED = {
  'zh-CN': '本项没有自己的单元格，沿用上一行（合并单元格）。',
  en: 'The item prints no cell of its own; that of the row above carries down (a merged cell).',
};
const CARRIED_ALONE = {
  'zh-CN': '本行只印出责任单位、完成时限中的一个，另一个按上一行沿用，请核对。',
  en: 'The row prints only one of units and deadline; the other is taken from the row above. Please check.',
};

function emptyRow(): Row {
  return { tasks: [], measures: [], units: [], deadline: null };
}

/** Units that could not be read in full stand as a last, short paragraph without a number before the deadline. */
function takeUnitsOutOfMeasures(row: Row): void {
  const last = row.measures.at(-1);
  if (row.units.length > 0 || row.deadline === null || last === undefined || last.number !== null) return;
  if (last.text.length > SHORT || /[。.!！?？;；]$/.test(last.text)) return;
  if (readResponsibility(last.text).parties.length === 0) return;
  row.measures.pop();
  row.units.push({ role: 'units', words: last.text, place: last.place });
}
