import type { UnitScope } from '../../ledger/assignment/unit-scopes.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import { read } from '../../pipeline/read/read.ts';
import { templateName } from '../../pipeline/template/template-name.ts';
import { writeTemplate } from '../../pipeline/template/write-template.ts';
import type { PlacedContents } from './host-port.ts';

/** Bytes of a unit's ledger workbook, as the command line writes it, and what is in it. Loads exceljs: import it when asked for. */
export async function makeTemplate(
  wish: UnitScope & {
    readonly plan: Plan;
    readonly roster: Roster;
    readonly unit: Unit;
    readonly round: Round;
  },
): Promise<{ readonly bytes: Uint8Array; readonly contents: PlacedContents }> {
  const { default: exceljs } = await import('exceljs');
  const bytes = await writeTemplate(new exceljs.Workbook(), wish);
  const outcome = await read(bytes, templateName(wish.unit, wish.round));
  if (outcome.state === 'refused') throw new Error(`the template cannot be read: ${outcome.refusal.message.en}`);
  const { sheets } = outcome.grid;
  // Names that Excel makes itself, for filters and printing, it makes anew.
  const names = outcome.grid.names.filter(({ name }) => !name.startsWith('_xlnm.'));
  const show = wish.sheets[0]?.name['zh-CN'] ?? sheets[0]?.name ?? '';
  return { bytes, contents: { names, sheets: sheets.map(({ name, visibility }) => ({ name, visibility })), show } };
}
