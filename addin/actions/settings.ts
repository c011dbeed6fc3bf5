import { isDay } from '../../ledger/day/day.ts';
import type { Locale } from '../../ledger/locale.ts';
import { readStamp, type Stamp } from '../../ledger/stamp/stamp.ts';
import type { HostPort, HostResult } from './host-port.ts';
import type { LastValidation } from './pane-state.ts';

/** Settings by their key: where each is kept. Those of the workbook travel with it. */
const scopes = {
  plan: 'workbook',
  round: 'workbook',
  lastValidation: 'workbook',
  stamp: 'workbook',
  locale: 'personal',
  autoCheck: 'personal',
  plans: 'personal',
} as const;
export type SettingKey = keyof typeof scopes;

export function readSetting(port: HostPort, key: SettingKey): string | null {
  return port.readSetting(scopes[key], key);
}

export function writeSetting(port: HostPort, key: SettingKey, value: string | null): Promise<HostResult<null>> {
  return port.writeSetting(scopes[key], key, value);
}

/** `2024-06-28 E0 N2 W3 I4`. */
export function lastValidationText({ asOf, severities }: LastValidation): string {
  const { error, noncompliance, warning, info } = severities;
  return `${asOf} E${error} N${noncompliance} W${warning} I${info}`;
}

/** When the marks were last written, as the workbook says; null where it does not. */
export function readLastValidation(port: HostPort): LastValidation | null {
  const match = /^(\S+) E(\d+) N(\d+) W(\d+) I(\d+)$/.exec(readSetting(port, 'lastValidation') ?? '');
  if (match === null) return null;
  const [asOf = '', ...counts] = match.slice(1);
  const [error = 0, noncompliance = 0, warning = 0, info = 0] = counts.map(Number);
  return isDay(asOf) ? { asOf, severities: { error, noncompliance, warning, info } } : null;
}

/** The stamp kept beside the workbook's cells, for a workbook that lost its hidden sheet. */
export function readStampSetting(port: HostPort): Stamp | null {
  return readStamp(readSetting(port, 'stamp') ?? '');
}

/** The language a person chose; else that of the host. */
export function localeOf(port: HostPort): Locale {
  const chosen = readSetting(port, 'locale');
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  return /^zh\b/i.test(port.describe().language) ? 'zh-CN' : 'en';
}
