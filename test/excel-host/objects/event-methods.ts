import type { HostType } from '../rich-api/host-object.ts';
import type { ExcelObjects } from './excel-objects.ts';

type Methods<Target> = NonNullable<HostType<Target>['methods']>;

/** The hidden pair `_Register…Event` and `_Unregister…Event` behind an event of Office.js. */
export function eventMethods<Target extends { readonly excel: ExcelObjects }>(
  event: string,
  eventType: number,
  targetId: (target: Target) => string,
): Methods<Target> {
  return {
    [`_register${event}Event`]: (target) => target.excel.registrations.add(eventType, targetId(target)),
    [`_unregister${event}Event`]: (target) => target.excel.registrations.remove(eventType, targetId(target)),
  };
}
