import { isOtherPlan } from '../light/task-row.ts';
import { defineRule } from '../rule/rule.ts';
import { TEMPLATE_VERSION } from '../sheet/sheet.ts';

const parts = {
  plan: { 'zh-CN': '计划', en: 'plan' },
  version: { 'zh-CN': '计划版本', en: 'plan version' },
  round: { 'zh-CN': '填报期', en: 'round' },
  template: { 'zh-CN': '模板版本', en: 'template version' },
};
type Facts = { part: keyof typeof parts; found: string; expected: string };

/** The workbook was made for another plan, plan version, round or template. One finding, for the gravest that differs. */
export const templateMismatch = defineRule<Facts>({
  id: 'template-mismatch',
  code: 'S-01',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '模板与本期不符', en: 'Template does not match' },
  say: {
    'zh-CN': ({ part, found, expected }) =>
      `本台账的${parts[part]['zh-CN']}是“${found}”，本次应为“${expected}”，请在最新模板上填报`,
    en: ({ part, found, expected }) =>
      `The workbook's ${parts[part].en} is "${found}", but "${expected}" is asked for: fill in the latest template`,
  },
  fix: {
    'zh-CN':
      '下载本期模板，把已填的内容按“编号”逐行复制过去后重新报送，例如把 T04-1 行的完成状态、完成日期复制到新模板的 T04-1 行。',
    en: 'Take the template of this round and copy what you filled in by row key, e.g. from row T04-1 to row T04-1; then send it again.',
  },
  sample: { part: 'round', found: '2024-Q1', expected: '2024-Q2' },
  *find(ledger, context) {
    const { planId, planVersion, round, templateVersion } = ledger.identity;
    const differs = (found: string | number | null, expected: string | number) => found !== null && found !== expected;
    const pairs: [Facts['part'], boolean, string | number | null, string | number][] = [
      ['plan', isOtherPlan(ledger, context), planId, context.plan.id],
      ['round', differs(round, context.round.id), round, context.round.id],
      ['version', differs(planVersion, context.plan.version), planVersion, context.plan.version],
      ['template', differs(templateVersion, TEMPLATE_VERSION), templateVersion, TEMPLATE_VERSION],
    ];
    const first = pairs.find(([, mismatch]) => mismatch);
    if (first === undefined) return;
    const [part, , found, expected] = first;
    yield {
      place: { sheet: null, row: null, columnIndex: null, columnId: null },
      found: String(found),
      expected: String(expected),
      facts: { part, found: String(found), expected: String(expected) },
    };
  },
});
