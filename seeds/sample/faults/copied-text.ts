import { amend, type Draft } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { fillIn } from '../fill-in.ts';

/** Progress word for word as in the round before, and set phrases. */
export const copiedText: Fault = {
  id: 'copied-text',
  title: { 'zh-CN': '进展照抄上期或只写套话', en: 'Progress copied from the last round, or set phrases' },
  amend: (draft) =>
    amend(draft, {
      'T01-1': { progress: lastRound(draft, 'T01-1') },
      'T02-1': { progress: lastRound(draft, 'T02-1') },
      'T03-1': { progress: lastRound(draft, 'T03-1') },
      'T05-1': { progress: '正在推进' },
      'T06-1': { progress: '按照上级要求，积极推进各项工作' },
    }),
  expects: ['T01-1', 'T02-1', 'T03-1', 'T05-1', 'T06-1'].map((key) => expected(`D-12 warning ${key} 本期进展`)),
};

function lastRound({ rows, unit, seeds }: Draft, key: string): string {
  const row = rows.find((candidate) => candidate.key === key);
  if (row === undefined) throw new RangeError(`${unit.code} has no row ${key}`);
  return String(fillIn(row, unit, '2024-Q1', seeds).progress);
}
