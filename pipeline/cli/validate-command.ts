import { setImmediate } from 'node:timers/promises';
import { rowsTaken } from '../../ledger/figures/registers.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { refusalFinding } from '../../ledger/rules/unusable-file.ts';
import { type Judging, prepareJudging } from '../judging/prepare-judging.ts';
import type { Submission } from '../merge/submission.ts';
import { addLights, countLights } from '../merge/tally.ts';
import { type Result, resultOfValidation, type Validated } from '../report/result-json.ts';
import { type Arguments, optionValue, type Streams } from './command.ts';
import { incomingFiles } from './incoming-files.ts';
import { submissionOf } from './judging.ts';
import { openFile } from './open-file.ts';
import { startProgress } from './progress.ts';
import { loadCalendar, loadRoster } from './seeds.ts';
import { settleRound } from './settle-round.ts';
import { asOfDay } from './today.ts';
import { validationCsv, validationTable } from './validation-table.ts';
import { writeReports } from './write-reports.ts';

/** Checks ledger workbooks, each for itself, and lists every finding; drafts their campaign reports where asked. The files are only read. */
export async function runValidate(args: Arguments, streams: Streams): Promise<number> {
  const files = incomingFiles(args.positionals);
  const asOf = asOfDay(args);
  const roster = loadRoster(optionValue(args, 'roster'));
  const { plan, round } = await settleRound(args, files);
  const judging = prepareJudging({ plan, roster, calendar: loadCalendar(), round, asOf, previous: null });
  const submissions: Submission[] = [];
  const progress = await startProgress('校验 checking', files.length, streams);
  try {
    for (const file of files) {
      submissions.push(submissionOf(await openFile(file), judging));
      progress.step();
      await setImmediate();
    }
  } finally {
    progress.stop();
  }
  const validated = validatedOf(submissions, judging);
  const result = resultOfValidation(validated);
  const reports = optionValue(args, 'report');
  if (reports !== null) writeReports(submissions, judging, reports, streams);
  streams.out(rendered(args, result, validated));
  return result.summary.fit ? 0 : 1;
}

function rendered(args: Arguments, result: Result, validated: Validated): string {
  switch (optionValue(args, 'format')) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv':
      return validationCsv(result);
    default:
      return validationTable(result, validated.findings, optionValue(args, 'locale') === 'en' ? 'en' : 'zh-CN');
  }
}

function validatedOf(submissions: readonly Submission[], { plan, roster, round, asOf }: Judging): Validated {
  return {
    plan: { id: plan.id, version: plan.version, title: plan.title },
    round: round.id,
    asOf,
    files: submissions.map((submission) => fileOf(submission, roster)),
    findings: submissions.flatMap(({ file, outcome }) =>
      outcome.kind === 'refused' ? [refusalFinding(file, outcome.refusal)] : outcome.judged.findings,
    ),
    lights: addLights(
      submissions.flatMap(({ outcome }) =>
        outcome.kind === 'refused'
          ? []
          : [countLights(Array.from(outcome.judged.lights.values(), ({ light }) => light))],
      ),
    ),
  };
}

function fileOf({ file, sha256, size, outcome }: Submission, roster: Roster): Validated['files'][number] {
  const head = { file, sha256, size };
  if (outcome.kind === 'refused') {
    const nothing = { unit: null, unitName: null, format: null, savedOn: null, nilReturn: false, entries: 0, rows: {} };
    return { ...head, ...nothing, state: 'refused', reason: outcome.refusal.message };
  }
  const { identity, source, nilReturn, sheets } = outcome.ledger;
  return {
    ...head,
    unit: identity.unit,
    unitName: roster.units.find(({ code }) => code === identity.unit)?.shortName ?? null,
    state: 'validated',
    reason: null,
    format: source.format,
    savedOn: source.savedOn,
    nilReturn,
    entries: sheets.reduce((sum, sheet) => sum + sheet.entries.filter(({ key }) => key !== null).length, 0),
    rows: Object.fromEntries(sheets.map((sheet) => [sheet.id, rowsTaken(sheet)])),
  };
}
