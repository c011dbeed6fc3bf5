import type { Ledger } from '../ledger.ts';
import { stateOf, taskRows } from '../light/task-row.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

/**
 * What 任务台账 shows for a duty: 1 where every row of its task is done that falls due on the day of the duty (every row of the task
 * where none does), else 0. Rows that do not apply are passed over. Unknown where the unit has no such row, or says nothing of one.
 */
export function measureTasks({ obligation, dueOn }: Duty, ledger: Ledger, context: RuleContext): Measurement {
  const ofTask = taskRows(ledger, context).filter(({ row }) => row.task.number === obligation.task);
  const onDay = ofTask.filter(({ row }) => row.dueOn !== null && row.dueOn === dueOn);
  const states = (onDay.length > 0 ? onDay : ofTask)
    .map(({ entry }) => stateOf(entry))
    .filter((state) => state !== 'not-applicable');
  if (states.includes('open')) return { known: true, part: 0, of: null };
  if (states.length === 0 || states.includes('unknown')) return UNKNOWN;
  return { known: true, part: 1, of: null };
}
