import type { RollUp } from '../../ledger/rollup/rollup.ts';

/**
 * The text of `rollup.json`: valid JSON with one line per list item, so that two rounds can be compared line by line.
 * Equal roll-ups give equal text; it is read again by `readPrevious`.
 */
export function rollUpJson(rollUp: RollUp): string {
  return [...rollUpJsonPieces(rollUp)].join('');
}

/** The same text piece by piece: that of a large round need not stand in memory as a whole. */
export function* rollUpJsonPieces(rollUp: RollUp): Generator<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(rollUp)) {
    yield `${before}${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* itemPieces(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* itemPieces(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '[' : ','}\n${JSON.stringify(item)}`;
  yield '\n]';
}
