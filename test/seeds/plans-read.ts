import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, planSchema, type Task } from '../../ledger/plan/plan.ts';

export const planIds = ['fangcheng-2023', 'chongqing-2023', 'qinyuan-2023', 'suzhou-2016', 'shangcai-2020'] as const;
export type PlanId = (typeof planIds)[number];

/** The text of a seed plan as it stands in the repository. */
export const seedText = (id: PlanId): string => readFileSync(join('seeds', 'plans', `${id}.json`), 'utf8');

/** A seed plan, parsed by the plan schema. */
export const seedPlan = (id: PlanId): Plan => planSchema.parse(JSON.parse(seedText(id)));

/** Task `number` of a plan; a number that is not there fails the test that asks for it. */
export const taskOf = (plan: Plan, number: string): Task => {
  const task = plan.tasks.find((candidate) => candidate.number === number);
  if (task === undefined) throw new Error(`${plan.id} has no task ${number}`);
  return task;
};

/** 1 … n as text, with a prefix. */
export const numbers = (count: number, prefix = ''): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
