import { columnLetter } from '../grid/grid.ts';
import type { Observation } from '../ledger.ts';
import type { Column } from '../sheet/sheet.ts';
import { editDistance } from '../value/nearest-words.ts';
import { comparable } from '../value/trim-blanks.ts';
import { bareHeading } from './bare-heading.ts';
import type { FoundSheet } from './find-sheets.ts';
import type { Heading } from './match-headings.ts';
import { remark } from './observation.ts';

/**
 * One observation per heading: read by alias, unknown, or near to a column that is missing (proposed, never applied);
 * and one per missing column that nothing comes near to. The result column is nobody's to keep.
 */
export function observeHeadings({ prepared, sheet, heading }: FoundSheet): Observation[] {
  const present = new Set(heading.headings.map(({ columnId }) => columnId));
  const missing = new Map(
    prepared.declaration.columns
      .filter(({ id, origin }) => origin !== 'result' && !present.has(id))
      .map((column) => [column.id, column]),
  );
  const observations: Observation[] = [];
  for (const found of heading.headings) {
    const place = { sheet: sheet.name, row: found.row, columnIndex: found.index, columnId: found.columnId };
    const words = { found: oneLine(found.text), expected: null };
    const facts = { heading: words.found, letter: columnLetter(found.index) };
    const column = found.columnId === null ? null : (prepared.columns.get(found.columnId)?.column ?? null);
    if (column !== null) {
      if (found.exact) continue;
      const expected = column.heading['zh-CN'];
      observations.push(
        remark('heading', place, { ...words, expected }, { mode: 'alias', ...facts, columnId: column.id }),
      );
      continue;
    }
    const near = nearColumn(found, missing.values());
    if (near === null) {
      observations.push(remark('heading', place, words, { mode: 'unknown', ...facts }));
      continue;
    }
    missing.delete(near.id);
    const expected = near.heading['zh-CN'];
    const where = { ...place, columnId: near.id };
    observations.push(remark('heading', where, { ...words, expected }, { mode: 'near', ...facts, columnId: near.id }));
  }
  for (const column of missing.values()) {
    const place = { sheet: sheet.name, row: heading.bottom, columnId: column.id };
    const facts = { mode: 'missing', columnId: column.id, required: column.required ? 'yes' : 'no' };
    observations.push(remark('heading', place, { expected: column.heading['zh-CN'] }, facts));
  }
  return observations;
}

/** The missing column whose heading or alias is written nearly so; null where none or two are equally near. */
function nearColumn(heading: Heading, missing: Iterable<Column>): Column | null {
  const text = comparable(bareHeading(heading.text));
  const candidates = [...missing]
    .map((column) => ({ column, far: Math.min(...namesOf(column).map((name) => unlikeness(text, name))) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far);
  const [first, second] = candidates;
  return first === undefined || second?.far === first.far ? null : first.column;
}

function namesOf({ heading, aliases }: Column): string[] {
  return [heading['zh-CN'], bareHeading(heading['zh-CN']), ...aliases].map(comparable);
}

/** Characters that differ: one in three or four, two in five and more; infinite beyond. */
function unlikeness(text: string, name: string): number {
  const shorter = Math.min(text.length, name.length);
  const most = shorter >= 5 ? 2 : shorter >= 3 ? 1 : 0;
  if (Math.abs(text.length - name.length) > most) return Number.POSITIVE_INFINITY;
  const far = editDistance(text, name);
  return far <= most ? far : Number.POSITIVE_INFINITY;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
