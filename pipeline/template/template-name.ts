import type { Unit } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';

/** `D01_县司法局_2024-Q2.xlsx`: sorts by unit, is readable, and holds no character a file system or a mail refuses. */
export function templateName(unit: Unit, round: Round): string {
  return `${unit.code}_${safe(unit.shortName)}_${round.id}.xlsx`;
}

/** Reserved and invisible characters and blanks go, and what is over 60 characters. */
function safe(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}\p{Z}]/gu, '')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 60);
}
