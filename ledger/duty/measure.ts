import type { Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { measureActivities } from './measure-activities.ts';
import { measureCases } from './measure-cases.ts';
import { measureIndicators } from './measure-indicators.ts';
import { measureLists } from './measure-lists.ts';
import { measureOfficers } from './measure-officers.ts';
import { measureRectification } from './measure-rectification.ts';
import { measureTasks } from './measure-tasks.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

/** What a ledger shows for a duty, from the sheet that answers it. What no sheet answers (the roster itself) is unknown here. */
export function measure(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  return measures[duty.obligation.answeredBy.sheet]?.(duty, ledger, context) ?? UNKNOWN;
}

/** By letter of the sheet. */
const measures: Readonly<Record<string, typeof measure>> = {
  T: measureTasks,
  R: measureRectification,
  P: measureOfficers,
  A: measureActivities,
  C: measureCases,
  L: measureLists,
  K: measureIndicators,
};
