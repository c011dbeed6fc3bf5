import type { Plan } from '../plan/plan.ts';
import { clip } from '../rule/plain-text.ts';
import { defineRule, type Found } from '../rule/rule.ts';

/** A type, not an interface: facts are a record of words and numbers. */
type DoubtfulUnit = { readonly task: string; readonly words: string; readonly noteZh: string; readonly noteEn: string };

/** A way of naming a unit in the plan that is listed as doubtful. The merge says it, once for each (see `doubtfulUnits`). */
export const unitDoubtful = defineRule<DoubtfulUnit>({
  id: 'unit-doubtful',
  code: 'S-14',
  severity: 'info',
  clause: 'practice',
  title: { 'zh-CN': '计划中的单位写法有疑', en: 'Doubtful unit name in the plan' },
  say: {
    'zh-CN': ({ task, words, noteZh }) => `计划第 ${task} 项的单位写法“${words}”有疑：${noteZh}本台账按原文保留`,
    en: ({ task, words, noteEn }) =>
      `"${words}" in task ${task} of the plan is doubtful: ${noteEn} Kept as written here`,
  },
  fix: {
    'zh-CN': '填报单位无需处理；统筹单位核实后在计划或单位名录中更正，例如“县中级人民法院”应核实是否为“县人民法院”。',
    en: 'Nothing to do for the unit; the coordinator checks and corrects plan or roster, e.g. whether 县中级人民法院 means 县人民法院.',
  },
  sample: {
    task: '34',
    words: '县中级人民法院',
    noteZh: '县一级没有中级人民法院，请核对。',
    noteEn: 'a county has no intermediate court; check it.',
  },
});

/** Every way of naming a unit that the plan's irregularities list as doubtful. Said once for the round: no ledger can mend it. */
export function doubtfulUnits(plan: Plan): Found<DoubtfulUnit>[] {
  return plan.irregularities
    .filter(({ kind }) => kind === 'unit-doubtful')
    .map(({ tasks, words, note }) => ({
      place: { sheet: null, row: null, columnId: null, columnIndex: null },
      task: tasks[0] ?? null,
      found: words,
      facts: {
        task: tasks.join('、'),
        words: clip(words),
        noteZh: withStop(note['zh-CN'], '。'),
        noteEn: withStop(note.en, '.'),
      },
    }));
}

/** A note as a sentence: with its full stop. */
function withStop(note: string, stop: string): string {
  return /[。.]$/u.test(note) ? note : `${note}${stop}`;
}
