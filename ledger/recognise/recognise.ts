import { yearOf } from '../day/day.ts';
import type { Grid } from '../grid/grid.ts';
import type { Identity, Ledger, Observation } from '../ledger.ts';
import type { Refusal } from '../refusal.ts';
import { TEMPLATE_VERSION } from '../sheet/sheet.ts';
import type { ValueContext } from '../value/reading.ts';
import { type FoundSheets, findSheets } from './find-sheets.ts';
import { findStamp } from './find-stamp.ts';
import { identify } from './identify.ts';
import { remark } from './observation.ts';
import { observeHiddenSheets } from './observe-hidden.ts';
import { observeStrayNumbers } from './observe-stray-numbers.ts';
import { prepareRecognition, type Recognition } from './prepare-recognition.ts';
import { readSheet } from './read-sheet.ts';
import type { RecognitionContext } from './recognition-context.ts';

/** A workbook recognised as a ledger, or the reason why it is none. */
export type Recognised =
  | { readonly state: 'recognised'; readonly ledger: Ledger }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/**
 * Recognises a workbook as the ledger of one unit: its identity, its sheets and their entries, whatever people and programs
 * have done to it. It forgives and never judges: what it notices are observations, from which rules make findings.
 * Refused is only a workbook in which neither a ledger sheet nor the identity of a ledger is left. `file` is the name of the
 * file without folder. Pass the same `context` for all workbooks of a run: it is prepared once.
 */
export function recognise(grid: Grid, file: string, context: RecognitionContext): Recognised {
  const recognition = prepareRecognition(context);
  const sheets = findSheets(grid, recognition.sheets);
  const { identity, nilReturn, observations } = identify(grid, sheets.found, context);
  if (sheets.found.length === 0 && identity.from !== 'name') return { state: 'refused', refusal: NOT_A_LEDGER };
  const values = valueContext(grid, identity, recognition);
  const readings = sheets.found.map((found) => readSheet(found, recognition.rows, values));
  const ledgers = readings.map((reading) => reading.ledger);
  const { format, application, savedOn, savedAt, macros, externalLinks, encoding } = grid;
  return {
    state: 'recognised',
    ledger: {
      file,
      identity,
      source: { format, application, savedOn, savedAt, macros, externalLinks, encoding },
      sheets: ledgers,
      nilReturn,
      stamp: findStamp(grid),
      observations: [
        ...observations,
        ...observeMissing(sheets, identity, context),
        ...observeSecond(sheets),
        ...observeHiddenSheets(grid),
        ...observeStrayNumbers(grid, ledgers),
        ...readings.flatMap((reading) => reading.observations),
      ],
    },
  };
}

const NOT_A_LEDGER: Refusal = {
  kind: 'not-a-ledger',
  message: {
    'zh-CN':
      '文件中没有找到台账：各工作表的前20行里没有可识别的表头（如“编号、重点任务、完成状态、本期进展”）。请在下发的模板中填写后重新报送。',
    en: 'No ledger was found: no sheet has headings that can be recognised in its first 20 rows (such as 编号, 重点任务, 完成状态, 本期进展). Fill in the template that was issued and send it again.',
  },
};

function valueContext({ format }: Grid, { round }: Identity, { context }: Recognition): ValueContext {
  const year = round === null ? null : Number(round.slice(0, 4));
  return { year, nearYear: year ?? yearOf(context.plan.horizon.to), textual: format === 'csv' || format === 'html' };
}

/**
 * One observation for the sheets that are asked of the unit and missing. Where the unit is not known, or the workbook was made
 * for another plan or from an older template, only the sheet of the plan's own rows is asked: more cannot be told.
 */
function observeMissing({ missing }: FoundSheets, identity: Identity, context: RecognitionContext): Observation[] {
  const { unit, planId, templateVersion } = identity;
  const asked = unit === null ? undefined : context.asked?.get(unit);
  const otherPlan = planId !== null && planId !== context.plan.id;
  const olderTemplate = templateVersion !== null && templateVersion < TEMPLATE_VERSION;
  const onlyPlanRows = otherPlan || olderTemplate || (context.asked !== undefined && asked === undefined);
  const absent = missing
    .map(({ declaration }) => declaration)
    .filter(({ id, rows }) => (asked?.has(id) ?? true) && (rows === 'plan' || !onlyPlanRows));
  if (absent.length === 0) return [];
  const expected = absent.map(({ name }) => name['zh-CN']).join('、');
  return [
    remark('sheet-missing', {}, { expected }, { sheets: absent.map(({ id }) => id).join(' '), count: absent.length }),
  ];
}

/** Visible sheets that are a ledger a second time: those are not read. */
function observeSecond({ found, second }: FoundSheets): Observation[] {
  return second.map(({ sheet, heading, prepared }) => {
    const read = found.find((candidate) => candidate.prepared === prepared)?.sheet.name ?? '';
    const rows = sheet.rows.filter((row) => row.row > heading.bottom).length;
    const place = { sheet: sheet.name, row: heading.bottom };
    return remark('second-sheet', place, { found: sheet.name, expected: read }, { read, rows });
  });
}
