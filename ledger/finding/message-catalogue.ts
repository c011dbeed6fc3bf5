import type { Localised } from '../locale.ts';
import type { Rule } from '../rule/rule.ts';
import { ledgerRules } from '../rules/index.ts';
import type { Severity } from './finding.ts';

const severityNames: Readonly<Record<Severity, Localised>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  noncompliance: { 'zh-CN': '不合规', en: 'noncompliance' },
  warning: { 'zh-CN': '提醒', en: 'warning' },
  info: { 'zh-CN': '信息', en: 'info' },
};

const families: readonly { readonly letter: string; readonly name: Localised }[] = [
  { letter: 'S', name: { 'zh-CN': '结构', en: 'Structure' } },
  { letter: 'D', name: { 'zh-CN': '数据', en: 'Data' } },
  { letter: 'T', name: { 'zh-CN': '任务台账', en: 'Task ledger' } },
  { letter: 'R', name: { 'zh-CN': '专项整治台账', en: 'Rectification' } },
  { letter: 'P', name: { 'zh-CN': '人员培训证件台账', en: 'Officers' } },
  { letter: 'A', name: { 'zh-CN': '活动监督登记', en: 'Activities' } },
  { letter: 'C', name: { 'zh-CN': '案件台账', en: 'Cases' } },
  { letter: 'L', name: { 'zh-CN': '清单制度台账', en: 'Lists' } },
  { letter: 'K', name: { 'zh-CN': '量化指标', en: 'Indicators' } },
  { letter: 'X', name: { 'zh-CN': '县级汇总', en: 'Roll-up' } },
];

const head = `# 校验信息 · Messages

<!-- Generated from the rules by npm run papers. Do not edit. -->

每条信息有固定的代码和编号(id),两种语言由同一组事实生成;下面的句子用示例事实写成。
Each message has a fixed code and id; both languages are made from the same facts. The sentences below use sample facts.

| 级别 | severity | 含义 | meaning |
|---|---|---|---|
| 错误 | \`error\` | 无法采用,改正后才能报送 | cannot be used; put right before handing in |
| 不合规 | \`noncompliance\` | 照常汇总并标红,不阻止报送 | merged and shown red; never blocks handing in |
| 提醒 | \`warning\` | 照常汇总,请核对 | merged; check it |
| 信息 | \`info\` | 已自动规范或仅供知晓 | normalised, or only to be known |
`;

/** The catalogue of messages as Markdown, for people to look up a code. */
export function messageCatalogue(rules: readonly Rule[] = ledgerRules): string {
  const parts = families.map(({ letter, name }) => {
    const own = rules.filter(({ code }) => code.startsWith(`${letter}-`));
    return [`## ${name['zh-CN']} · ${name.en}\n`, ...own.map(section)].join('\n');
  });
  return [head, ...parts].join('\n');
}

function section(rule: Rule): string {
  const { code, id, title, say, fix, sample } = rule;
  const severities = [rule.severity, ...(rule.alsoSeverity === undefined ? [] : [rule.alsoSeverity])];
  const levels = severities.map((severity) => `${severityNames[severity]['zh-CN']} \`${severity}\``).join(' / ');
  const source = rule.clause === 'practice' ? '通行做法 (practice)' : rule.clause;
  return `### ${code} ${title['zh-CN']} · ${title.en}

\`${id}\` · ${levels} · 依据：${source}

> ${say['zh-CN'](sample)}
>
> ${say.en(sample)}

- 怎么改：${fix['zh-CN']}
- How to fix: ${fix.en}
`;
}
