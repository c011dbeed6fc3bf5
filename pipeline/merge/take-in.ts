import type { Day } from '../../ledger/day/day.ts';
import { rowsTaken } from '../../ledger/figures/registers.ts';
import { columnLetter } from '../../ledger/grid/grid.ts';
import { dayIn, type Ledger } from '../../ledger/ledger.ts';
import { certificatesOf } from '../../ledger/rollup/shared-certificates.ts';
import { refusalFinding } from '../../ledger/rules/unusable-file.ts';
import { type Belonging, belongs } from './belongs.ts';
import { carried } from './carried-finding.ts';
import type { FileLeftOut, Intake } from './intake.ts';
import { type MeasuredLedger, measureLedger } from './measure-ledger.ts';
import { readRows, type SheetRows } from './read-rows.ts';
import { reasons } from './reasons.ts';
import type { RoundContext, Submission } from './submission.ts';

/**
 * Takes one file in: decides whether it is a ledger of this round, and keeps of it what the roll-up needs. Depends on
 * nothing but the file and the context, so files can be taken in one by one in any order.
 */
export function takeIn(submission: Submission, context: RoundContext): Intake {
  const { file, outcome } = submission;
  if (outcome.kind === 'refused') {
    return {
      ...nothing(submission),
      refusal: { code: 'refused', state: 'refused', words: outcome.refusal.message },
      findings: [refusalFinding(file, outcome.refusal)],
    };
  }
  const { ledger, judged } = outcome;
  const belonging = belongs(ledger, judged, context);
  const rows = belonging.refused === null ? rowsOf(belonging, submission, context) : NO_ROWS;
  const measured = belonging.refused === null ? measureLedger(ledger, context) : NOT_MEASURED;
  const silent = rows.entries.length === 0 && measured.registers.every((register) => register.rows === 0);
  const useless = belonging.refused === null && silent && !ledger.nilReturn;
  const findings = (belonging.refused === null ? judged.findings : belonging.findings).map(carried);
  const filledOn = latestFilledOn(ledger);
  return {
    facts: factsOf(submission, ledger, belonging, filledOn),
    refusal: useless
      ? { code: 'nothing-usable', state: 'rejected', words: reasons['nothing-usable'] }
      : belonging.refused && { ...belonging.refused, state: 'rejected' },
    moment: ledger.source.savedAt ?? ledger.source.savedOn ?? filledOn ?? '',
    submittedOn: ledger.source.savedOn ?? filledOn,
    ...rows,
    ...measured,
    leftOut: [...rows.leftOut, ...measured.leftOut],
    findings,
    certificates: belonging.refused === null ? certificatesOf(ledger) : [],
    round: ledger.identity.round,
  };
}

const NO_ROWS: SheetRows = { entries: [], supplements: [], leftOut: [] };
const NOT_MEASURED: MeasuredLedger = { registers: [], duties: [], leftOut: [] };

function nothing({ file, sha256, size }: Submission): Omit<Intake, 'refusal' | 'findings'> {
  return {
    facts: {
      file,
      sha256,
      size,
      format: null,
      application: null,
      encoding: null,
      savedOn: null,
      savedAt: null,
      filledOn: null,
      unit: null,
      unitName: null,
      nilReturn: false,
      identityFrom: 'none',
      sheets: [],
    },
    moment: '',
    submittedOn: null,
    ...NO_ROWS,
    ...NOT_MEASURED,
    certificates: [],
    round: null,
  };
}

function rowsOf(belonging: Belonging, { outcome }: Submission, context: RoundContext): SheetRows {
  if (outcome.kind === 'refused' || belonging.unit === null) return NO_ROWS;
  const sheet = outcome.ledger.sheets.find((candidate) => candidate.id === 'tasks');
  if (sheet === undefined) return NO_ROWS;
  const rows = readRows(
    belonging.unit.code,
    context.assignment.rows.get(belonging.unit.code) ?? [],
    sheet,
    outcome.judged,
  );
  // A unit that declares 零报告 leaves its rows empty on purpose.
  const blank = (left: FileLeftOut) => outcome.ledger.nilReturn && left.code === 'row-blank';
  return { ...rows, leftOut: rows.leftOut.filter((left) => !blank(left)) };
}

function factsOf(submission: Submission, ledger: Ledger, belonging: Belonging, filledOn: Day | null): Intake['facts'] {
  const { format, application, encoding, savedOn, savedAt } = ledger.source;
  const { file, sha256, size } = submission;
  const letters = (columns: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(columns).map(([id, index]) => [id, columnLetter(index)]));
  return {
    file,
    sha256,
    size,
    format,
    application,
    encoding,
    savedOn,
    savedAt,
    filledOn,
    unit: belonging.unit?.code ?? null,
    unitName: belonging.unit?.shortName ?? belonging.named,
    nilReturn: ledger.nilReturn,
    identityFrom: ledger.identity.from,
    sheets: ledger.sheets.map((sheet) => {
      const { id, name, columns } = sheet;
      return { id, name, rows: rowsTaken(sheet), columns: letters(columns) };
    }),
  };
}

function latestFilledOn(ledger: Ledger): Day | null {
  const days = ledger.sheets.flatMap((sheet) => sheet.entries.map((entry) => dayIn(entry, 'filledOn')));
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}
