import * as z from 'zod';
import { daySchema } from '../../ledger/day/day.ts';
import { describe } from '../../ledger/finding/describe.ts';
import { type Finding, findingSchema, severitySchema } from '../../ledger/finding/finding.ts';
import { fileStateSchema } from '../../ledger/rollup/file.ts';
import { lightCountsSchema, localisedSchema, severityCountsSchema } from '../../ledger/rollup/parts.ts';
import { type RollUp, summarySchema } from '../../ledger/rollup/rollup.ts';
import { countSeverities } from '../merge/tally.ts';

/** Rises when the shape of the result changes. */
const RESULT_VERSION = 2;

const resultFileSchema = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  size: z.number().int().nonnegative(),
  /** Code of the unit; null where the file names none that the roster knows. */
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  /** `validated`: looked at alone, by `validate`; the others as in the roll-up. */
  state: z.enum(['validated', ...fileStateSchema.options]),
  /** Why it is not used; null where it is. */
  reason: localisedSchema.nullable(),
  format: z.string().nullable(),
  savedOn: daySchema.nullable(),
  nilReturn: z.boolean(),
  /** Rows of the plan that came in usable. */
  entries: z.number().int().nonnegative(),
  /** Rows that are filled in, by id of the sheet. */
  rows: z.record(z.string(), z.number().int().nonnegative()),
  findings: severityCountsSchema,
});
export type ResultFile = z.infer<typeof resultFileSchema>;

const resultFindingSchema = findingSchema.omit({ facts: true }).extend({ message: localisedSchema });
type ResultFinding = z.infer<typeof resultFindingSchema>;

const resultSummarySchema = z.strictObject({
  files: z.number().int(),
  /** Files of which nothing is used: refused or rejected. */
  unusable: z.number().int(),
  findings: severityCountsSchema,
  /** Nothing of severity error and no unusable file. */
  fit: z.boolean(),
  /** Lights of all rows; null where the command judges none. */
  lights: lightCountsSchema.nullable(),
  /** The figures of the county; null for `validate`. */
  county: summarySchema.nullable(),
});

/** The one JSON object that `validate` and `merge` put on standard output with `--format json`. */
export const resultSchema = z.strictObject({
  version: z.literal(RESULT_VERSION),
  plan: z.strictObject({ id: z.string(), version: z.number().int(), title: z.string() }).nullable(),
  round: z.string().nullable(),
  asOf: daySchema,
  files: z.array(resultFileSchema),
  findings: z.array(resultFindingSchema),
  summary: resultSummarySchema,
});
export type Result = z.infer<typeof resultSchema>;

/** What `validate` knows after looking at its files. */
export interface Validated {
  readonly plan: Result['plan'];
  readonly round: string | null;
  readonly asOf: Result['asOf'];
  readonly files: readonly Omit<ResultFile, 'findings'>[];
  readonly findings: readonly Finding[];
  readonly lights: Result['summary']['lights'];
}

/** The result of a merge. */
export function resultOfMerge(rollUp: RollUp): Result {
  const files = rollUp.files.map((file): ResultFile => {
    const { sha256, size, unit, unitName, state, reason, format, savedOn, nilReturn } = file;
    const rows = Object.fromEntries(file.sheets.map(({ id, rows }) => [id, rows]));
    const counts = { entries: file.entryCount, rows, findings: file.findingCounts };
    return { file: file.file, sha256, size, unit, unitName, state, reason, format, savedOn, nilReturn, ...counts };
  });
  const { plan, round, asOf, findings, summary } = rollUp;
  const county = { lights: summary.entries.lights, county: summary };
  return resultOf({ plan, round, asOf, files, findings }, county);
}

/** The result of validating single files. */
export function resultOfValidation(validated: Validated): Result {
  const { findings, lights } = validated;
  const files = validated.files.map((file): ResultFile => {
    const own = findings.filter((finding) => finding.file === file.file);
    return { ...file, findings: countSeverities(own) };
  });
  return resultOf({ ...validated, files }, { lights, county: null });
}

/** JSON Schema (draft 2020-12) of the result, for programs that read it. */
export function resultJsonSchema(): object {
  return z.toJSONSchema(resultSchema, { io: 'output' });
}

type Content = Omit<Result, 'version' | 'findings' | 'summary'> & { readonly findings: readonly Finding[] };

function resultOf(content: Content, more: Pick<Result['summary'], 'lights' | 'county'>): Result {
  const { plan, round, asOf, files, findings } = content;
  const unusable = files.filter(({ state }) => state === 'refused' || state === 'rejected').length;
  const counts = countSeverities(findings);
  return {
    version: RESULT_VERSION,
    plan,
    round,
    asOf,
    files,
    findings: findings.map(withMessage),
    summary: { files: files.length, unusable, findings: counts, fit: counts[ERROR] === 0 && unusable === 0, ...more },
  };
}

const ERROR = severitySchema.enum.error;

function withMessage(finding: Finding): ResultFinding {
  const { facts: _, ...rest } = finding;
  return { ...rest, message: describe(finding) };
}
