import { hasKind, isInForce, listsSheetOf } from '../duty/measure-lists.ts';
import { dayIn, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { Figures } from './figures.ts';

/**
 * What 清单制度台账 of one ledger counts to, by kind of list (a group each): all rows, in force, in the making, those of the superior,
 * filed, published, their items, and items to be removed. Empty where the workbook has no such sheet.
 */
export function listFigures(ledger: Ledger): Figures {
  const kinds = new Map<string, ReturnType<typeof nothing>>();
  for (const entry of listsSheetOf(ledger)?.entries ?? []) {
    if (!hasKind(entry)) continue;
    const kind = textOf(entry, 'kind');
    const counts = kinds.get(kind) ?? nothing();
    kinds.set(kind, counts);
    const status = textOf(entry, 'status');
    counts.all += 1;
    if (isInForce(entry)) counts.inForce += 1;
    if (status === '制定中') counts.inMaking += 1;
    if (status === '适用上级') counts.superior += 1;
    if (dayIn(entry, 'filedOn') !== null) counts.filed += 1;
    if (textOf(entry, 'url') !== '') counts.published += 1;
    counts.items += numberIn(entry, 'items') ?? 0;
    counts.toRemove += numberIn(entry, 'toRemove') ?? 0;
  }
  return Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nothing() {
  return { all: 0, inForce: 0, inMaking: 0, superior: 0, filed: 0, published: 0, items: 0, toRemove: 0 };
}
