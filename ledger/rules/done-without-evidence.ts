import { stateOf, taskRows } from '../light/task-row.ts';
import { saysNothing } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A status of done with nothing to prove it. */
export const doneWithoutEvidence = defineRule({
  id: 'done-without-evidence',
  code: 'T-07',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '已完成但无佐证材料', en: 'Done without evidence' },
  say: {
    'zh-CN': ({ task }) => `第 ${task} 项已完成，但没有佐证材料，请补填文件名、文号或链接`,
    en: ({ task }) => `Task ${task} is done, but nothing proves it: name a file, document number or link`,
  },
  fix: {
    'zh-CN': '填写能查到的材料，例如“样例发〔2024〕12号”或“轮训签到表.pdf”。',
    en: 'Name what can be looked up, e.g. 样例发〔2024〕12号 or a file.',
  },
  sample: { task: '4' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const cell = entry.cells.evidence;
      if (stateOf(entry) !== 'done' || cell === undefined || cell.state === 'unusable' || !saysNothing(cell.found))
        continue;
      yield {
        place: placeOf(entry, sheet.name, 'evidence'),
        task: row.task.number,
        found: cell.found === '' ? null : cell.found,
        facts: { task: row.task.number },
      };
    }
  },
});
