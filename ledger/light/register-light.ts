import type { Finding } from '../finding/finding.ts';
import type { LightState } from './light.ts';

/** Rules by which a row of a register is late; what else breaks a demand is red for that. */
const aboutTime: ReadonlySet<string> = new Set(['rectification-overdue']);

/**
 * The light of a row of a register, from its findings alone: red for a demand broken, yellow for what is to be mended or looked
 * at, green where there is nothing. What was only normalised (info) does not count.
 */
export function registerLightOf(findings: readonly Finding[]): LightState {
  const broken = findings.filter(({ severity }) => severity === 'noncompliance');
  if (broken.some(({ rule }) => aboutTime.has(rule))) return { light: 'red', reason: 'overdue', daysOverdue: 0 };
  if (broken.length > 0) return { light: 'red', reason: 'noncompliance', daysOverdue: 0 };
  const toMend = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { light: toMend ? 'yellow' : 'green', reason: toMend ? 'to-mend' : 'sound', daysOverdue: 0 };
}
