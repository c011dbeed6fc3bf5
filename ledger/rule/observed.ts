import type { Severity } from '../finding/finding.ts';
import type { Ledger, Observation } from '../ledger.ts';
import { type Column, columnOf } from '../sheet/sheet.ts';
import { ledgerSheets } from '../sheets/index.ts';
import { clip } from './plain-text.ts';
import { defineRule, type Facts, type Found, type Rule, type RuleContext } from './rule.ts';

/** Facts of a rule over observations: what stands there, what is expected ('' where there is nothing) and the column's heading. */
export type ObservedFacts = Facts & { readonly found: string; readonly expected: string; readonly column: string };

/** How a rule over observations departs from the plain case. */
export interface ObservedOptions {
  /** Severity by case; the rule's own where not given. */
  readonly severity?: (observation: Observation, column: Column | undefined) => Severity;
  /** How the words found are shown; as they stand where not given. */
  readonly show?: (found: string) => string;
  /** Also speaks of plan columns, which are otherwise left to the comparison with the plan. */
  readonly planColumns?: boolean;
}

/**
 * A rule that speaks of what reading observed: its id is the observations' kind.
 * A cell of a plan column is passed over, for the plan wins there and the comparison with it says so.
 */
export function observed(
  declaration: Omit<Rule<ObservedFacts>, 'find'>,
  options: ObservedOptions = {},
): Rule<ObservedFacts> {
  const show = options.show ?? ((found: string) => found);
  return defineRule<ObservedFacts>({
    ...declaration,
    *find(ledger, context): Iterable<Found<ObservedFacts>> {
      for (const observation of ofKind(declaration.id, ledger.observations)) {
        const column = observedColumn(observation, ledger, context);
        if (column?.origin === 'plan' && !options.planColumns) continue;
        const found = observation.found === null ? null : show(observation.found);
        yield {
          place: observation.place,
          task: observation.task,
          found,
          expected: observation.expected,
          facts: {
            ...observation.facts,
            found: clip(found ?? ''),
            expected: clip(observation.expected ?? '', 80),
            column: column?.heading['zh-CN'] ?? '',
          },
          ...(options.severity === undefined ? {} : { severity: options.severity(observation, column) }),
        };
      }
    },
  });
}

/** The observations of a kind, in their order. */
function ofKind(kind: string, observations: readonly Observation[]): readonly Observation[] {
  const before = sorted.get(observations);
  if (before !== undefined) return before.get(kind) ?? [];
  const kinds = new Map<string, Observation[]>();
  for (const observation of observations) {
    const same = kinds.get(observation.kind);
    if (same === undefined) kinds.set(observation.kind, [observation]);
    else same.push(observation);
  }
  sorted.set(observations, kinds);
  return kinds.get(kind) ?? [];
}

/** Thirty rules ask for their own; a workbook of many rows has tens of thousands. They are sorted by kind once. */
const sorted = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

/** The declared column an observation stands in, where it is one. */
function observedColumn({ place }: Observation, ledger: Ledger, context: RuleContext): Column | undefined {
  if (place.columnId === null) return undefined;
  const sheet = ledger.sheets.find((candidate) => candidate.name === place.sheet);
  const declarations = context.sheets ?? ledgerSheets;
  const declared = declarations.filter((declaration) => sheet === undefined || declaration.id === sheet.id);
  for (const declaration of declared) {
    const column = columnOf(declaration, place.columnId);
    if (column !== undefined) return column;
  }
  return undefined;
}
