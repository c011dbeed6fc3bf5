import type { Localised } from '../locale.ts';
import type { Rule } from '../rule/rule.ts';
import { ledgerRules } from '../rules/index.ts';
import type { Finding } from './finding.ts';

const rulesById = new Map(ledgerRules.map((rule) => [rule.id, rule]));

/** The sentence of a finding, made from its facts: what is wrong and what is asked. Throws for a rule that does not exist. */
export function describe({ rule, facts }: Finding): Localised {
  const { say } = ruleOf(rule);
  return { 'zh-CN': say['zh-CN'](facts), en: say.en(facts) };
}

/** How to put a finding right, with an example. Throws for a rule that does not exist. */
export function fixOf({ rule }: Finding): Localised {
  return ruleOf(rule).fix;
}

/** The short name of a rule. Throws for a rule that does not exist. */
export function ruleTitleOf(rule: string): Localised {
  return ruleOf(rule).title;
}

function ruleOf(id: string): Rule {
  const rule = rulesById.get(id);
  if (rule === undefined) throw new RangeError(`no rule ${id}`);
  return rule;
}
