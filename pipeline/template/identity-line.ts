import { submitBy } from '../../ledger/round/round.ts';
import { TEMPLATE_VERSION } from '../../ledger/sheet/sheet.ts';
import { roundName } from '../workbook/round-name.ts';
import type { TemplateOptions } from './template-options.ts';

/** `方城县司法局`: the unit with its county before it, once. */
export function fullUnitName({ roster, unit }: TemplateOptions): string {
  return unit.name.startsWith(roster.county) ? unit.name : `${roster.county}${unit.name}`;
}

/** `2024年第2季度（2024-Q2）`. */
export function roundText({ round }: TemplateOptions): string {
  return `${roundName(round)}（${round.id}）`;
}

/** Row 2 of every sheet: which ledger it is, in words from which it can be read should the names be lost. */
export function identityLine(options: TemplateOptions): string {
  const { plan, roster, round } = options;
  return [
    `填报单位：${fullUnitName(options)}`,
    `填报期：${roundText(options)}`,
    `计划：${plan.id} v${plan.version}`,
    `模板：${TEMPLATE_VERSION}`,
    `报送截止：${submitBy(round, roster.graceDays)}`,
  ].join('　');
}

/** Short name of the unit that collects the ledgers. */
export function coordinatorName({ roster }: TemplateOptions): string {
  return roster.units.find(({ code }) => code === roster.coordinator)?.shortName ?? roster.coordinator;
}
