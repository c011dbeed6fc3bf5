import type { Finding } from '../../ledger/finding/finding.ts';
import { type FindingSource, findingOf } from '../../ledger/finding/finding-of.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { Unit } from '../../ledger/roster/roster.ts';
import { templateMismatch } from '../../ledger/rules/template-mismatch.ts';
import { unitName } from '../../ledger/rules/unit-name.ts';
import { TEMPLATE_VERSION } from '../../ledger/sheet/sheet.ts';
import { type ReasonCode, reasons } from './reasons.ts';
import type { Judged, RoundContext } from './submission.ts';

/** Whether a ledger takes part in the round, and whose it is. */
export interface Belonging {
  readonly unit: Unit | null;
  /** The unit as the file names it, where the roster does not know it. */
  readonly named: string | null;
  /** Why it does not take part; null where it does. */
  readonly refused: { readonly code: ReasonCode; readonly words: Localised } | null;
  /** The findings that say why: one root cause, one finding. */
  readonly findings: readonly Finding[];
}

/**
 * Decides by the identity in the workbook alone, never by the file's name: another plan, another round or an unknown unit
 * is never mixed in; another version of plan or template takes part when all its row keys are rows of the unit.
 */
export function belongs(ledger: Ledger, judged: Judged, context: RoundContext): Belonging {
  const unit = context.roster.units.find(({ code }) => code === ledger.identity.unit) ?? null;
  const mismatch = mismatchOf(ledger, unit, context);
  if (mismatch !== null) return ofAnother(mismatch, unit, ledger, judged);
  const differing = unitNameObserved(ledger, 'differs');
  if (unit !== null && differing !== undefined) {
    // Whoever the titles name sent it; the unit whose template it was has nothing to answer for.
    const sender = context.roster.units.find(({ code }) => code === differing.facts.named) ?? unit;
    const refused = refusal('unit-conflict', differing.found ?? '', unit.shortName);
    return {
      unit: sender,
      named: null,
      refused,
      findings: ofUnitName(ledger, judged, sender, 'differs', unit.shortName),
    };
  }
  if (unit === null) {
    const named = unitNameObserved(ledger, 'unknown')?.found ?? ledger.identity.unit;
    const refused = named === null ? { code: UNKNOWN, words: reasons[UNKNOWN] } : refusal(UNKNOWN, named, null);
    return { unit, named, refused, findings: ofUnitName(ledger, judged, null, 'unknown', '') };
  }
  return { unit, named: null, refused: null, findings: [] };
}

const UNKNOWN = 'unknown-unit' as const;

interface Mismatch {
  readonly code: ReasonCode;
  readonly part: 'plan' | 'version' | 'round' | 'template';
  readonly found: string;
  readonly expected: string;
}

/** What keeps the ledger out of the round: the gravest first. */
function mismatchOf({ identity, sheets }: Ledger, unit: Unit | null, context: RoundContext): Mismatch | null {
  const { plan, round } = context;
  const differs = (
    code: ReasonCode,
    part: Mismatch['part'],
    found: string | number | null,
    expected: string | number,
  ) => (found === null || found === expected ? null : { code, part, found: String(found), expected: String(expected) });
  const other =
    differs('other-plan', 'plan', identity.planId, plan.id) ??
    differs('other-round', 'round', identity.round, round.id);
  if (other !== null || unit === null || keysFit(sheets, unit, context)) return other;
  return (
    differs('other-version', 'version', identity.planVersion, plan.version) ??
    differs('other-version', 'template', identity.templateVersion, TEMPLATE_VERSION)
  );
}

/** Whether the sheet has rows with keys, and every key is a row the plan gives to the unit today. */
function keysFit(sheets: Ledger['sheets'], unit: Unit, { assignment }: RoundContext): boolean {
  const entries = sheets.find(({ id }) => id === 'tasks')?.entries ?? [];
  const keys = entries.flatMap((entry) => entry.cells.rowKey?.found.trim() || entry.key || []);
  const rows = new Set((assignment.rows.get(unit.code) ?? []).map(({ key }) => key));
  return keys.length > 0 && keys.every((key) => rows.has(key));
}

function ofAnother(
  { code, part, found, expected }: Mismatch,
  unit: Unit | null,
  ledger: Ledger,
  judged: Judged,
): Belonging {
  const own = judged.findings.filter(({ rule, facts }) => rule === templateMismatch.id && facts.part === part);
  const place = NOWHERE;
  const made = findingOf(
    templateMismatch,
    { place, found, expected, facts: { part, found, expected } },
    sourceOf(ledger, unit),
  );
  const named = unit === null ? ledger.identity.unit : null;
  return { unit, named, refused: refusal(code, found, expected), findings: own.length > 0 ? own : [made] };
}

/** What reading remarked about the unit's name: not in the roster, or the titles name another unit than the identity. */
function unitNameObserved({ observations }: Ledger, mode: 'unknown' | 'differs') {
  return observations.find(({ kind, facts }) => kind === unitName.id && facts.mode === mode);
}

/** The findings of the unit's name, laid at the door of the unit that sent the file. */
function ofUnitName(ledger: Ledger, judged: Judged, unit: Unit | null, mode: string, expected: string): Finding[] {
  const own = judged.findings.filter(({ rule, facts }) => rule === unitName.id && facts.mode === mode);
  if (own.length > 0) return own.map((finding) => ({ ...finding, unit: unit?.code ?? null }));
  const found = ledger.identity.unit ?? '';
  const facts = { mode, found, expected, column: '' };
  return [findingOf(unitName, { place: NOWHERE, found, expected, facts }, sourceOf(ledger, unit))];
}

const NOWHERE = { sheet: null, row: null, columnIndex: null, columnId: null };

function sourceOf({ file }: Ledger, unit: Unit | null): FindingSource {
  return { file, unit: unit?.code ?? null, sheets: [], declarations: [] };
}

function refusal(code: ReasonCode, found: string, expected: string | null): { code: ReasonCode; words: Localised } {
  const zh = expected === null ? `（“${found}”）` : `（“${found}”，应为“${expected}”）`;
  const en = expected === null ? ` ("${found}")` : ` ("${found}", not "${expected}")`;
  return { code, words: { 'zh-CN': `${reasons[code]['zh-CN']}${zh}`, en: `${reasons[code].en}${en}` } };
}
