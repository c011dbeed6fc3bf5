import type { ImportRecord } from '../../../ledger/plan/import-record.ts';
import type { Clause } from './clause.ts';

/** The vague demand of a clause: which words make it so, in their order, each once. Null where there are none. */
export function vagueDemand({ task, clause, text }: Clause): ImportRecord['notCheckable'][number] | null {
  const words = [...new Set(Array.from(text.matchAll(VAGUE), ([word]) => word))];
  if (words.length === 0) return null;
  const list = words.map((word) => `“${word}”`).join('');
  return {
    task,
    clause,
    words: words.join('、'),
    reason: {
      'zh-CN': `${list}没有数量和日期，只能看本期有没有进展，不会判红。`,
      en: `${words.map((word) => `"${word}"`).join(', ')} names neither number nor day: only progress can be asked for, never red.`,
    },
  };
}

/** 不定期 is no demand at all. */
const VAGUE = /(?<!不)定期|适时|及时|逐步|探索|进一步/gu;
