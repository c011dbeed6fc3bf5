import type { Plan, Task } from './plan.ts';
import { readDeadline } from './read-deadline.ts';
import { readResponsibility } from './read-responsibility.ts';

/**
 * The same plan with every responsibility and deadline read again from its verbatim words; everything else is kept.
 * A plan whose horizon lies within one calendar year lends that year to dates that name none (2016年度 … 4月底前);
 * a plan of several years lends none. Words that are null read as nothing: no party, no milestone.
 */
export const rereadPlan = (plan: Plan): Plan => {
  const year = lentYear(plan);
  return { ...plan, tasks: plan.tasks.map((task) => rereadTask(task, year)) };
};

const rereadTask = (task: Task, year: number | null): Task => ({
  ...task,
  responsibility: readResponsibility(task.responsibility.text, task.responsibility.carriedFrom),
  deadline: readDeadline(task.deadline.text, { year, carriedFrom: task.deadline.carriedFrom }),
});

/** The year that a plan lends to dates that name none; null for a plan of several years. */
export const lentYear = ({ horizon: { from, to } }: Pick<Plan, 'horizon'>): number | null =>
  from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : null;
