import type { Finding } from '../../ledger/finding/finding.ts';
import { type Light, lights } from '../../ledger/light/light.ts';
import type { LightCounts, SeverityCounts, Status } from '../../ledger/rollup/parts.ts';

/** Counts lights; null stands for an assigned row of which nothing usable came in. */
export function countLights(shown: Iterable<Light | null>): LightCounts {
  const counts = { red: 0, yellow: 0, blue: 0, green: 0, grey: 0, unreported: 0 };
  for (const light of shown) counts[light ?? 'unreported'] += 1;
  return counts;
}

/** Sums counts by their names. */
export function addLights(all: Iterable<LightCounts>): LightCounts {
  const sum = countLights([]);
  for (const counts of all) {
    for (const light of [...lights, 'unreported'] as const) sum[light] += counts[light];
  }
  return sum;
}

export function countSeverities(findings: Iterable<Finding>): SeverityCounts {
  const counts = { error: 0, noncompliance: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The light that needs most attention; grey for none. */
export function worstLight(shown: Iterable<Light>): Light {
  let worst = lights.length - 1;
  for (const light of shown) worst = Math.min(worst, lights.indexOf(light));
  return lights[worst] ?? 'grey';
}

/**
 * The least advanced of several statuses; null (not reported) comes before all of them. 不适用 is passed over unless
 * every one is 不适用.
 */
export function leastAdvanced(statuses: readonly (Status | null)[]): Status | null {
  const applicable = statuses.filter((status) => status !== '不适用');
  if (applicable.length === 0) return statuses.length === 0 ? null : '不适用';
  return applicable.reduce((least, status) => (rank(status) < rank(least) ? status : least));
}

const ORDER: readonly (Status | null)[] = [null, '未启动', '推进中', '已完成', '已完成并长期推进'];

function rank(status: Status | null): number {
  return ORDER.indexOf(status);
}
