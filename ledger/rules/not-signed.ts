import { stateOf, taskRows } from '../light/task-row.ts';
import { saysNothing } from '../rule/plain-text.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** Rows filled in that no unit leader signed; one finding where nobody signed any of several. */
export const notSigned = defineRule({
  id: 'not-signed',
  code: 'T-09',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '未经单位负责人审核', en: 'Not signed by the unit leader' },
  say: {
    'zh-CN': ({ count }) => `已填的内容有 ${count} 行没有审核人，请单位负责人审核后填写`,
    en: ({ count }) => `Rows filled in without a signer: ${count}; have the unit leader check and sign`,
  },
  fix: {
    'zh-CN': '由分管领导审核后在“审核人”填写姓名，例如“样例乙”。',
    en: 'The leader in charge checks the row and enters the name under 审核人, e.g. 样例乙.',
  },
  sample: { count: 1 },
  *find(ledger, context) {
    const filled = taskRows(ledger, context).filter(({ entry }) => stateOf(entry) !== 'unknown');
    const unsigned = filled.filter(({ entry }) => {
      const cell = entry.cells.signer;
      return cell !== undefined && saysNothing(cell.found);
    });
    const together = unsigned.length > 1 && unsigned.length === filled.length;
    for (const { sheet, entry, row } of together ? unsigned.slice(0, 1) : unsigned) {
      yield {
        place: placeOf(entry, sheet.name, 'signer'),
        task: together ? null : row.task.number,
        facts: { count: together ? unsigned.length : 1 },
      };
    }
  },
});
