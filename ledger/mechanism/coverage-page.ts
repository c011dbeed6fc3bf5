import { ledgerRules } from '../rules/index.ts';
import { ledgerSheets } from '../sheets/index.ts';
import type { Mechanism } from './mechanism.ts';

/** The page docs/coverage.md: every mechanism of the source documents → sheet, rules, roll-up, reports. */
export function coveragePage(mechanisms: readonly Mechanism[]): string {
  const tiers = [1, 2, 3] as const;
  const counts = tiers.map((tier) => `${tier}：${mechanisms.filter((each) => each.tier === tier).length}`).join('，');
  const lines = mechanisms.map(({ number, name, codeName, tier, ...where }) =>
    [
      String(number),
      `${name} \`${codeName}\``,
      tier === null ? '–' : String(tier),
      where.sources,
      listed(where.sheets.map((letter) => sheetName(letter))),
      listed(where.rules.map((code) => ruleLink(code))),
      listed(where.pages),
      listed(where.reports.map((report) => `\`${report}\``)),
    ].join(' | '),
  );
  return `${[
    '# 制度机制覆盖表 Coverage',
    '',
    '五份文件点名的制度机制，以及本工具在哪里回答它。本页由程序生成，请勿手改（`npm run papers`）。',
    'Every mechanism the five documents name, and where the product answers it. Generated from the code: do not edit.',
    '',
    `层级 tier — ${counts}。1 有专门的表、规则和汇总；2 由计划的指标决定；3 只作为任务台账的一行；– 不应写进共享工作簿。`,
    '1: sheets, rules and roll-up of its own; 2: where the plan asks for it; 3: a row of the task ledger; –: must not live in a shared workbook.',
    '',
    '序号 no. | 制度机制 mechanism | 层级 tier | 出处 source | 台账 sheet | 规则 rule | 县级汇总 roll-up | 其他 report',
    '--- | --- | --- | --- | --- | --- | --- | ---',
    ...lines,
  ].join('\n')}\n`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.join('、');
}

function sheetName(letter: string): string {
  return ledgerSheets.find((sheet) => sheet.letter === letter)?.name['zh-CN'] ?? letter;
}

function ruleLink(code: string): string {
  const rule = ledgerRules.find((candidate) => candidate.code === code);
  return rule === undefined ? code : `${code} ${rule.title['zh-CN']}`;
}
