import type { Finding } from '../../ledger/finding/finding.ts';
import { lights } from '../../ledger/light/light.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { BoardLine } from '../../ledger/rollup/board.ts';
import type { OverdueLine, Reconciliation } from '../../ledger/rollup/changes.ts';
import type { FigureTable } from '../../ledger/rollup/figures.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import type { Scorecard } from '../../ledger/rollup/register.ts';
import type { Matrix } from '../../ledger/rollup/rollup.ts';
import type { TaskState } from '../../ledger/rollup/task-state.ts';
import { reconcileBoard, reconcileFigures } from './reconcile-registers.ts';
import { countSeverities } from './tally.ts';

/** What is held against each other: the county by tasks, files and lists on one side, the units' scorecards on the other. */
export interface Totals {
  readonly tasks: readonly TaskState[];
  readonly units: readonly Scorecard[];
  readonly files: readonly RollUpFile[];
  readonly overdue: readonly OverdueLine[];
  readonly findings: readonly Finding[];
  readonly matrix: Matrix;
  readonly figures: readonly FigureTable[];
  readonly board: readonly BoardLine[];
}

/** County totals, counted task by task, against the sums of the units, counted unit by unit. */
export function reconcile({
  tasks,
  units,
  files,
  overdue,
  findings,
  matrix,
  figures,
  board,
}: Totals): Reconciliation[] {
  const rows = tasks.flatMap((task) => task.rows);
  const sum = (count: (unit: Scorecard) => number) => total(units, count);
  const ofUnits = countSeverities(findings.filter(({ unit }) => units.some((card) => card.unit === unit)));
  const cells = matrix.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  return [
    line(
      '应填行数',
      'Rows assigned',
      total(rows, (row) => row.units.length),
      sum((unit) => unit.assigned),
    ),
    line(
      '进度矩阵的格数',
      'Cells of the matrix',
      cells.length,
      sum((unit) => unit.assigned),
    ),
    line(
      '已报行数',
      'Rows reported',
      total(rows, (row) => row.reported.part),
      sum((unit) => unit.reported),
    ),
    line(
      '各文件并入的行数',
      'Rows taken from the files',
      total(files, (file) => file.entryCount),
      sum((unit) => unit.reported),
    ),
    line(
      '已完成行数',
      'Rows done',
      total(rows, (row) => row.done.part),
      sum((unit) => unit.done.part),
    ),
    line(
      '适用行数',
      'Rows that apply',
      total(rows, (row) => row.done.of),
      sum((unit) => unit.done.of),
    ),
    ...[...lights, 'unreported' as const].map((light) =>
      line(
        `行数：${LIGHT_NAMES[light]}`,
        `Rows: ${light}`,
        total(rows, (row) => row.lights[light]),
        sum((unit) => unit.lights[light]),
      ),
    ),
    line(
      '逾期行数',
      'Rows overdue',
      overdue.filter(({ reported }) => reported).length,
      sum((unit) => unit.overdue),
    ),
    ...(['error', 'noncompliance', 'warning', 'info'] as const).map((severity) =>
      line(
        `问题数：${SEVERITY_NAMES[severity]}`,
        `Findings: ${severity}`,
        ofUnits[severity],
        sum((unit) => unit.findings[severity]),
        OF_UNITS,
      ),
    ),
    ...reconcileFigures(figures, files),
    ...reconcileBoard(board, units),
  ];
}

const LIGHT_NAMES = { red: '红', yellow: '黄', blue: '蓝', green: '绿', grey: '灰', unreported: '未报' };
const SEVERITY_NAMES = { error: '错误', noncompliance: '不合规', warning: '提醒', info: '提示' };
const OF_UNITS: Localised = {
  'zh-CN': '不含全县性问题和认不出单位的文件',
  en: 'without findings about the county as a whole or about files of unknown units',
};

function line(zh: string, en: string, county: number, units: number, note: Localised | null = null): Reconciliation {
  return { what: { 'zh-CN': zh, en }, county, units, equal: county === units, note };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
