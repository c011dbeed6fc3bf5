import type { SourceCell } from '../source-document.ts';
import type { DraftIrregularity, Heading } from './draft.ts';
import { type NumberStyle, readNumberMark } from './number-mark.ts';
import { headingTitle } from './outline.ts';
import type { GridCell } from './table-grid.ts';

const NUMERALS = '零一二三四五六七八九十';

/** Reads the classifying columns of a table: every printed cell opens a heading that goes on until the next. */
export class TableChapters {
  private readonly irregularities: DraftIrregularity[];
  private readonly headings = new Map<SourceCell, Heading>();
  /** By level: the heading that goes on, how many there were, and how they are numbered. */
  private readonly levels: { heading: Heading | null; count: number; style: NumberStyle | null }[] = [];

  constructor(irregularities: DraftIrregularity[]) {
    this.irregularities = irregularities;
  }

  /** The headings above a row; `columns` are the classifying columns, the coarsest first. */
  pathOf(row: readonly (GridCell | null)[], columns: readonly number[]): Heading[] {
    return columns.flatMap((index, level) => {
      const state = this.levels[level] ?? { heading: null, count: 0, style: null };
      this.levels[level] = state;
      const cell = row[index]?.cell;
      if (cell !== undefined && cell.text.trim() !== '') {
        const known = this.headings.get(cell);
        if (known === undefined) {
          state.heading = this.open(cell, state);
          for (const finer of this.levels.slice(level + 1)) finer.heading = null;
        } else state.heading = known;
      }
      return state.heading === null ? [] : [state.heading];
    });
  }

  /** Ends every heading: what stands below does not go on with them. */
  close(): void {
    for (const level of this.levels) level.heading = null;
  }

  private open(cell: SourceCell, state: { count: number; style: NumberStyle | null }): Heading {
    state.count += 1;
    const solid = cell.text.replaceAll(/\s+/g, '');
    const numbered = readNumberMark(solid);
    if (/\n/.test(cell.text.trim()))
      this.note(
        'heading-broken',
        cell.text,
        '标题在单元格内断行，已连成一行。',
        'The title is broken over lines within its cell; the lines are joined.',
      );
    if (numbered === null) {
      const heading = { number: String(state.count), title: headingTitle(solid), place: cell.place };
      this.headings.set(cell, heading);
      return heading;
    }
    const { mark, rest } = numbered;
    let number = mark.core;
    if (state.style === 'chinese' && mark.style === 'arabic' && mark.value <= 10) {
      number = NUMERALS.charAt(mark.value);
      this.note(
        'number-broken',
        mark.printed,
        `序号印作“${mark.printed}”，按前后章节记为“${number}”。`,
        `The number is printed as ${mark.printed} among ${number}.`,
      );
    } else state.style ??= mark.style;
    const heading = { number, title: headingTitle(rest) || number, place: cell.place };
    this.headings.set(cell, heading);
    return heading;
  }

  private note(kind: DraftIrregularity['kind'], words: string, zh: string, en: string): void {
    const plain = words.trim().replaceAll(/\s+/g, ' ').slice(0, 30);
    this.irregularities.push({ kind, tasks: [], words: plain, note: { 'zh-CN': zh, en } });
  }
}
