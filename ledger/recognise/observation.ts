import type { Observation, Place } from '../ledger.ts';

/** Kinds that recognition itself speaks of; those of single values are in `RemarkKind`. */
type SheetRemarkKind =
  | 'sheet-missing'
  | 'second-sheet'
  | 'heading'
  | 'hidden-data'
  | 'merged-cells'
  | 'unit-name'
  | 'identity-number';

/** Something noticed about a workbook or a sheet as a whole. */
export function remark(
  kind: SheetRemarkKind,
  place: Partial<Place>,
  words: { readonly found?: string | null; readonly expected?: string | null },
  facts: Observation['facts'],
): Observation {
  return {
    kind,
    place: { sheet: null, row: null, columnIndex: null, columnId: null, ...place },
    task: null,
    found: words.found ?? null,
    expected: words.expected ?? null,
    facts,
  };
}

/** `3、5–7、12`: positions as a person lists them, cut after `most` groups with an ellipsis. */
export function listPositions(positions: readonly number[], name: (position: number) => string, most = 8): string {
  const groups: { from: number; to: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && position <= last.to + 1) last.to = position;
    else groups.push({ from: position, to: position });
  }
  const shown = groups.slice(0, most).map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return shown.join('、') + (groups.length > most ? '…' : '');
}
