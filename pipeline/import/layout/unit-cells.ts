import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { ColumnRole } from './column-role.ts';
import { type DraftField, statedField } from './draft.ts';

/** The words of one column of units in one row. */
export interface UnitCell {
  readonly role: ColumnRole;
  readonly words: string;
  readonly place: SourcePlace;
}

const LABELS: Partial<Record<ColumnRole, string>> = {
  lead: '牵头单位：',
  units: '责任单位：',
  cooperating: '配合单位：',
};

/**
 * The units of a row as one field. A single column is its words; several columns are put together under their labels
 * (牵头单位：…；配合单位：…). Fewer cells than columns may stand in the wrong one: `assumed`.
 */
export function joinUnits(cells: readonly UnitCell[], columns: number): DraftField | null {
  const [first] = cells;
  if (first === undefined) return null;
  const labelled = first.role !== 'units' || cells.length > 1;
  const words = labelled
    ? cells.map((cell) => `${LABELS[cell.role] ?? ''}${cell.words.replaceAll('\n', '、')}`).join('；')
    : first.words;
  const field = statedField(words, first.place);
  return cells.length >= columns ? field : { ...field, certainty: 'assumed', reason: FEWER_CELLS };
}

const FEWER_CELLS = {
  'zh-CN': '本行责任单位的单元格少于表头的列数，按从左到右对应，请核对。',
  en: 'The row has fewer cells of units than the header has columns; they are taken from left to right. Please check.',
};
