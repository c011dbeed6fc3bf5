import type { RollUp } from '../../ledger/rollup/rollup.ts';

/**
 * The text of `rollup.json`: valid JSON with one line per list item, so that two rounds can be compared line by line.
 * Equal roll-ups give equal text; it is read again by `readPrevious`.
 */
export function rollUpJson(rollUp: RollUp): string {
  const members = Object.entries(rollUp).map(([name, value]) => `${JSON.stringify(name)}: ${memberText(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function memberText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
