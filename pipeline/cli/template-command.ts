import { join } from 'node:path';
import { findUnit, nearestUnits } from '../../ledger/roster/find-unit.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import { type Round, submitBy } from '../../ledger/round/round.ts';
import { type Judging, prepareJudging } from '../judging/prepare-judging.ts';
import { carryOver } from '../template/carry-over.ts';
import { templateName } from '../template/template-name.ts';
import { writeTemplate } from '../template/write-template.ts';
import { type Arguments, optionValue, type Streams, UsageError } from './command.ts';
import { incomingFiles } from './incoming-files.ts';
import { newWorkbook } from './new-workbook.ts';
import { OutFolder } from './out-folder.ts';
import { type PreviousLedgers, previousLedgers } from './previous-ledgers.ts';
import { startProgress } from './progress.ts';
import { loadCalendar, loadPlan, loadRoster } from './seeds.ts';
import { alignColumns } from './table.ts';
import { askedRound, quarterOf, today } from './today.ts';

const DEFAULT_PLAN = 'fangcheng-2023';

/** Writes one ledger workbook per unit of which the plan asks something, and says of whom it asks nothing. */
export async function runTemplate(args: Arguments, streams: Streams): Promise<number> {
  const plan = loadPlan(optionValue(args, 'plan') ?? DEFAULT_PLAN);
  if (plan.kind === 'appraisal') {
    throw new UsageError({
      'zh-CN': `“${plan.title}”没有任务（它是考核报告），不能生成台账。`,
      en: `"${plan.title}" has no tasks (it is an appraisal); no ledger can be made from it.`,
    });
  }
  const roster = loadRoster(optionValue(args, 'roster'));
  const round = askedRound(args) ?? quarterOf(today());
  const judging = prepareJudging({ plan, roster, calendar: loadCalendar(), round, asOf: round.to, previous: null });
  const { assignment, units: scopes } = judging;
  const asked = askedUnits(roster, optionValue(args, 'unit'));
  const issued = asked.flatMap((unit) => {
    const scope = scopes.get(unit.code);
    return scope === undefined || scope.sheets.length === 0 ? [] : [{ unit, ...scope }];
  });
  const before = await ledgersBefore(optionValue(args, 'previous'), judging, round, streams);
  const folder = new OutFolder(optionValue(args, 'out') ?? 'out/templates');
  const progress = await startProgress('生成 writing', issued.length, streams);
  try {
    for (const scope of issued) {
      const earlier = before?.byUnit.get(scope.unit.code);
      const carried = earlier === undefined ? {} : carryOver(earlier.ledger, earlier.round, round, judging.sheets);
      const bytes = await writeTemplate(await newWorkbook(), { plan, roster, round, ...scope, ...carried });
      folder.write(templateName(scope.unit, round), bytes);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  const rowCount = issued.reduce((sum, { rows }) => sum + rows.length, 0);
  const demands = issued.reduce((sum, { duties }) => sum + duties.owed.length, 0);
  const idle = asked.filter((unit) => !issued.some((each) => each.unit === unit)).map(({ shortName }) => shortName);
  const unknown = assignment.unassigned.map(({ name, tasks }) => `${name}（${tasks.join('、')}）`);
  const lines = [
    ['计划 plan', `${plan.id} v${plan.version}　${plan.title}`],
    ['填报期 round', `${round.id}　报送截止 due ${submitBy(round, roster.graceDays)}`],
    ['工作簿 workbooks', `${issued.length} 个，共 ${rowCount} 行任务 rows，${demands} 项量化要求 demands`],
    ...carriedLines(
      before,
      issued.map(({ unit }) => unit),
    ),
    ...(idle.length > 0 ? [['没有任务和要求的单位 units of which nothing is asked', idle.join('、')]] : []),
    ...(unknown.length > 0 ? [['不在名录的责任单位(任务) not in the roster (tasks)', unknown.join('、')]] : []),
    ['位置 folder', join(folder.path, '/')],
  ];
  streams.out(`${alignColumns(lines).join('\n')}\n`);
  return 0;
}

async function ledgersBefore(
  folder: string | null,
  judging: Judging,
  round: Round,
  streams: Streams,
): Promise<PreviousLedgers | null> {
  if (folder === null) return null;
  const progress = await startProgress('读取上期 reading', incomingFiles([folder]).length, streams);
  try {
    return await previousLedgers(folder, judging, round, () => progress.step());
  } finally {
    progress.stop();
  }
}

/** What was carried over, of whom nothing was, and which files were of no use. */
function carriedLines(before: PreviousLedgers | null, units: readonly Unit[]): string[][] {
  if (before === null) return [];
  const without = units.filter(({ code }) => !before.byUnit.has(code)).map(({ shortName }) => shortName);
  const carried = units.length - without.length;
  return [
    ['沿用上期 carried over', `${carried} 个单位 units`],
    ...(without.length > 0 ? [['没有上期台账的单位 without a ledger of the round before', without.join('、')]] : []),
    ...before.leftOut.map(({ file, reason }) => [
      '未用的文件 file not used',
      `${file}：${reason['zh-CN']} ${reason.en}`,
    ]),
  ];
}

function askedUnits(roster: Roster, text: string | null): readonly Unit[] {
  if (text === null) return roster.units;
  const found = findUnit(roster, text);
  if (found) return [found.unit];
  const nearest = nearestUnits(roster, text).map(({ code, shortName }) => `${code} ${shortName}`);
  throw new UsageError({
    'zh-CN': `名录中没有“${text}”。相近的有：${nearest.join('、')}。`,
    en: `The roster has no "${text}". Nearest: ${nearest.join(', ')}.`,
  });
}
