import type { Finding, Severity } from './finding/finding.ts';
import { type FindingSource, findingOf } from './finding/finding-of.ts';
import { findingsByRow } from './finding/findings-by-row.ts';
import type { Ledger, Place } from './ledger.ts';
import { type Light, type LightState, lightOf } from './light/light.ts';
import { assignedRows, taskRows, taskSheetOf } from './light/task-row.ts';
import type { Rule, RuleContext } from './rule/rule.ts';
import { ledgerRules } from './rules/index.ts';
import { ledgerSheets } from './sheets/index.ts';

/** The light of one row the plan gives to the unit. */
interface RowLight extends LightState {
  /** Row key of the plan (`T04-1`). */
  readonly key: string;
  /** Row as Excel shows it; null where the workbook does not have the row. */
  readonly row: number | null;
}

/** What the rules say about one ledger, as of a day. */
export interface Judgement {
  /** By sheet, row, column and code. */
  readonly findings: readonly Finding[];
  /** By row key, in plan order, rows the workbook does not have included. */
  readonly lights: ReadonlyMap<string, RowLight>;
  readonly summary: {
    readonly severities: Readonly<Record<Severity, number>>;
    readonly lights: Readonly<Record<Light, number>>;
  };
  /** Nothing of severity error: the ledger can be handed in. */
  readonly fit: boolean;
}

/** Judges one ledger by the rules. Bad data is found, never thrown; a rule that throws is a bug and is not caught. */
export function judge(ledger: Ledger, context: RuleContext, rules: readonly Rule[] = ledgerRules): Judgement {
  const findings = findAll(ledger, context, rules);
  const lights = lightsOf(ledger, findings, context);
  const severities: Record<Severity, number> = { error: 0, noncompliance: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity] += 1;
  const lightCounts: Record<Light, number> = { red: 0, yellow: 0, blue: 0, green: 0, grey: 0 };
  for (const { light } of lights.values()) lightCounts[light] += 1;
  return { findings, lights, summary: { severities, lights: lightCounts }, fit: severities.error === 0 };
}

function findAll(ledger: Ledger, context: RuleContext, rules: readonly Rule[]): readonly Finding[] {
  const source: FindingSource = {
    file: ledger.file,
    unit: ledger.identity.unit,
    sheets: ledger.sheets,
    declarations: context.sheets ?? ledgerSheets,
  };
  const placed: { place: Place; finding: Finding }[] = [];
  for (const rule of rules) {
    for (const found of rule.find?.(ledger, context) ?? []) {
      placed.push({ place: found.place, finding: findingOf(rule, found, source) });
    }
  }
  const order = new Map(ledger.sheets.map((sheet, index) => [sheet.name, index]));
  const sheetOrder = ({ sheet }: Place) => (sheet === null ? -1 : (order.get(sheet) ?? order.size));
  placed.sort(
    (a, b) =>
      sheetOrder(a.place) - sheetOrder(b.place) ||
      (a.place.row ?? 0) - (b.place.row ?? 0) ||
      (a.place.columnIndex ?? -1) - (b.place.columnIndex ?? -1) ||
      (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0),
  );
  return placed.map(({ finding }) => finding);
}

function lightsOf(ledger: Ledger, findings: readonly Finding[], context: RuleContext): ReadonlyMap<string, RowLight> {
  const rows = taskRows(ledger, context);
  const present = new Map(rows.map(({ row, entry }) => [row.key, entry]));
  const byRow = findingsByRow(findings, taskSheetOf(ledger)?.name ?? '');
  const lights = new Map<string, RowLight>();
  for (const row of assignedRows(ledger, context)) {
    const entry = present.get(row.key) ?? null;
    const own = entry === null ? [] : (byRow.get(entry.row) ?? []);
    lights.set(row.key, { key: row.key, row: entry?.row ?? null, ...lightOf(entry, row, own, context) });
  }
  return lights;
}
