import { textOf } from '../ledger.ts';
import { stateOf, taskRows, wasDoneBefore } from '../light/task-row.ts';
import { bare, clip } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** Least number of characters that can say what was done. */
const LEAST = 10;

/** Words that say nothing by themselves, however many of them stand together. */
const EMPTY_WORDS =
  /按照?|根据|依据|严格|认真|积极|扎实|有序|稳步|持续|全面|正常|正在|不断|进一步|常态化?|长期|要求|计划|部署|安排|时间节点|规定|文件|上级|县里|推进|落实|开展|进行|实施|完成|坚持|做好|抓好|加强|各项|相关|有关|工作|任务|情况|进展|顺利|良好|同上期?|上期|本期|本单位|我局|我单位|目前|暂无|没有|无|暂|已|正|在|中|并|和|及|的|了|将|地|[\p{P}\p{S}]/gu;

/** Progress that is too short, made of set phrases, or word for word that of the round before. */
export const vagueText = defineRule<{ mode: 'short' | 'phrase' | 'same'; words: string }>({
  id: 'vague-text',
  code: 'D-12',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '进展过于笼统或与上期相同', en: 'Vague or unchanged progress' },
  say: {
    'zh-CN': ({ mode, words }) => {
      if (mode === 'same') return `“本期进展”与上期一字不差（“${words}”），请写本期做了什么`;
      return mode === 'short'
        ? `“本期进展”只写了“${words}”，不足 ${LEAST} 字，看不出做了什么，请写具体`
        : `“本期进展”只有套话（“${words}”），看不出做了什么，请写具体`;
    },
    en: ({ mode, words }) => {
      if (mode === 'same')
        return `本期进展 is word for word that of the last round ("${words}"): say what was done this time`;
      return mode === 'short'
        ? `本期进展 says only "${words}", fewer than ${LEAST} characters: say what was done`
        : `本期进展 holds set phrases only ("${words}"): say what was done`;
    },
  },
  fix: {
    'zh-CN': '写明时间、事项和数量，例如“4月举办业务培训2期，86人参加；轮训已完成92%”。',
    en: 'Name when, what and how many, e.g. 4月举办业务培训2期，86人参加；轮训已完成92%.',
  },
  sample: { mode: 'short', words: '正常推进' },
  *find(ledger, context) {
    for (const taskRow of taskRows(ledger, context)) {
      const { sheet, entry, row } = taskRow;
      const written = textOf(entry, 'progress');
      const text = bare(written);
      if (text === '' || stateOf(entry) === 'not-applicable' || wasDoneBefore(taskRow, context)) continue;
      const mode = modeOf(text, bare(context.previous?.get(row.key)?.progress ?? ''));
      if (mode === null) continue;
      yield {
        place: placeOf(entry, sheet.name, 'progress'),
        task: row.task.number,
        found: written,
        clause: row.task.clause,
        facts: { mode, words: clip(written, 30) },
      };
    }
  },
});

function modeOf(text: string, before: string): 'short' | 'phrase' | 'same' | null {
  if (text === before) return 'same';
  if ([...text].length < LEAST) return 'short';
  return text.replace(EMPTY_WORDS, '') === '' ? 'phrase' : null;
}
