import type { Irregularity } from '../layout/draft.ts';

/** One oddity of a plan, before its tasks of the same kind are put together. */
export interface Observation {
  readonly kind: Irregularity['kind'];
  readonly tasks: readonly string[];
  readonly words: string;
  readonly note: Irregularity['note'];
}

export function observation(
  kind: Irregularity['kind'],
  tasks: readonly string[],
  words: string,
  zh: string,
  en: string,
): Observation {
  return { kind, tasks, words: words.slice(0, 60), note: { 'zh-CN': zh, en } };
}
