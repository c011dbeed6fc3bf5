import type { Obligation } from '../plan/plan.ts';

/** What an obligation counts on 活动监督登记, as a person calls it: `实战演练`, `报送材料·培训计划`. */
export function activityWords({ answeredBy: { where }, subject }: Obligation): string {
  const types = where.type ?? [];
  const filed = where.subtype ?? [];
  const words = [types.join('、'), filed.join('、')].filter((text) => text !== '');
  return words.length === 0 ? subject : words.join('·');
}
