import { taskSheetOf } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A row whose key stands in the sheet already: the first one counts until it is settled. */
export const duplicateRow = defineRule({
  id: 'duplicate-row',
  code: 'S-07',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '任务行重复', en: 'Duplicate row' },
  say: {
    'zh-CN': ({ key, first }) => `编号 ${key} 与第 ${first} 行重复，一个编号只能有一行，请合并`,
    en: ({ key, first }) => `Key ${key} stands in row ${first} already; a key has one row only: join them`,
  },
  fix: {
    'zh-CN': '把两行的内容并到一行，删去多余的一行，例如只保留内容最新的 T04-1。',
    en: 'Bring both rows together in one and delete the other, e.g. keep the latest T04-1.',
  },
  sample: { key: 'T04-1', first: 8 },
  *find(ledger) {
    const sheet = taskSheetOf(ledger);
    const firstRows = new Map<string, number>();
    for (const entry of sheet?.entries ?? []) {
      if (sheet === undefined || entry.key === null) continue;
      const first = firstRows.get(entry.key);
      if (first === undefined) {
        firstRows.set(entry.key, entry.row);
        continue;
      }
      yield {
        place: placeOf(entry, sheet.name, 'rowKey'),
        task: entry.task,
        found: entry.key,
        facts: { key: entry.key, first },
      };
    }
  },
});
