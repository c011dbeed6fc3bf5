import type { HostPort } from './host-port.ts';
import type { PaneData } from './ledger-pane.ts';
import type { PaneState } from './pane-state.ts';
import { everything } from './pane-store.ts';
import { localeOf, readSetting } from './settings.ts';

/** The state of a pane before the workbook was read. */
export function firstState(port: HostPort, { plans, roster, today }: PaneData): Omit<PaneState, 'shown' | 'groups'> {
  return {
    host: port.describe(),
    locale: localeOf(port),
    asOf: today(),
    workbook: { kind: 'unread' },
    plans: plans.titles,
    units: roster.units.map(({ code, shortName }) => ({ code, shortName })),
    check: null,
    filter: everything,
    current: null,
    normalisation: null,
    handIn: null,
    autoCheck: readSetting(port, 'autoCheck') === 'on',
    busy: null,
    problem: null,
    notice: null,
  };
}
