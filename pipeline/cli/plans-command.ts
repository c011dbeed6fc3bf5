import type { Arguments, Streams } from './command.ts';
import { loadPlan, seedPlanIds } from './seeds.ts';
import { alignColumns } from './table.ts';

/** Lists the plans that come along: id, version, tasks, numbered measures, obligations, irregularities, title. */
export async function runPlans(_args: Arguments, streams: Streams): Promise<number> {
  const rows = seedPlanIds().map((id) => {
    const plan = loadPlan(id);
    const measures = plan.tasks.flatMap((task) => task.measures).filter(({ number }) => number !== null).length;
    const counts = [plan.tasks.length, measures, plan.obligations.length, plan.irregularities.length];
    return [plan.id, `v${plan.version}`, ...counts.map(String), plan.region, plan.title];
  });
  const heading = ['编号 id', '版本', '任务', '编号措施', '量化要求', '原文疑点', '地区', '名称 title'];
  streams.out(`${alignColumns([heading, ...rows]).join('\n')}\n`);
  return 0;
}
