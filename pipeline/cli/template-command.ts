import { join } from 'node:path';
import { assign } from '../../ledger/assignment/assign.ts';
import { findUnit, nearestUnits } from '../../ledger/roster/find-unit.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import { submitBy } from '../../ledger/round/round.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import { templateName } from '../template/template-name.ts';
import { writeTemplate } from '../template/write-template.ts';
import { type Arguments, optionValue, type Streams, UsageError } from './command.ts';
import { newWorkbook } from './new-workbook.ts';
import { OutFolder } from './out-folder.ts';
import { startProgress } from './progress.ts';
import { loadPlan, loadRoster } from './seeds.ts';
import { alignColumns } from './table.ts';
import { askedRound, quarterOf, today } from './today.ts';

const DEFAULT_PLAN = 'fangcheng-2023';

/** Writes one ledger workbook per unit that the plan gives something to do, and says who has nothing. */
export async function runTemplate(args: Arguments, streams: Streams): Promise<number> {
  const plan = loadPlan(optionValue(args, 'plan') ?? DEFAULT_PLAN);
  if (plan.tasks.length === 0) {
    throw new UsageError({
      'zh-CN': `“${plan.title}”没有任务（它是考核报告），不能生成台账。`,
      en: `"${plan.title}" has no tasks (it is an appraisal); no ledger can be made from it.`,
    });
  }
  const roster = loadRoster(optionValue(args, 'roster'));
  const round = askedRound(args) ?? quarterOf(today());
  const assignment = assign(plan, roster);
  const asked = askedUnits(roster, optionValue(args, 'unit'));
  const units = asked.filter((unit) => (assignment.rows.get(unit.code)?.length ?? 0) > 0);
  const folder = new OutFolder(optionValue(args, 'out') ?? 'out/templates');
  const progress = await startProgress('生成 writing', units.length, streams);
  try {
    for (const unit of units) {
      const rows = assignment.rows.get(unit.code) ?? [];
      const bytes = await writeTemplate(await newWorkbook(), { plan, roster, unit, round, rows, sheets: ledgerSheets });
      folder.write(templateName(unit, round), bytes);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  const rowCount = units.reduce((sum, unit) => sum + (assignment.rows.get(unit.code)?.length ?? 0), 0);
  const idle = asked.filter((unit) => !units.includes(unit)).map(({ shortName }) => shortName);
  const unknown = assignment.unassigned.map(({ name, tasks }) => `${name}（${tasks.join('、')}）`);
  const lines = [
    ['计划 plan', `${plan.id} v${plan.version}　${plan.title}`],
    ['填报期 round', `${round.id}　报送截止 due ${submitBy(round, roster.graceDays)}`],
    ['工作簿 workbooks', `${units.length} 个，共 ${rowCount} 行 rows`],
    ...(idle.length > 0 ? [['没有任务的单位 units without a task', idle.join('、')]] : []),
    ...(unknown.length > 0 ? [['不在名录的责任单位(任务) not in the roster (tasks)', unknown.join('、')]] : []),
    ['位置 folder', join(folder.path, '/')],
  ];
  streams.out(`${alignColumns(lines).join('\n')}\n`);
  return 0;
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
