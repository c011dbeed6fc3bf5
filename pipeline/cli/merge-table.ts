import { lights } from '../../ledger/light/light.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { lightText } from '../workbook/look.ts';
import { alignColumns } from './table.ts';

/** Where the results of a merge are. */
export interface Written {
  readonly workbook: string;
  readonly notes: number;
  readonly out: string;
}

const MOST_NAMES = 6;

/** The ten lines that matter after a merge, then where the files are. */
export function mergeTable(rollUp: RollUp, written: Written): string {
  const { summary, plan, round, asOf, reconciliation, changes } = rollUp;
  const { units, files, findings, overdue, entries, tasks, board } = summary;
  const missing = rollUp.register.filter(({ state }) => state === 'missing').map(({ unitName }) => unitName);
  const refused = rollUp.files
    .filter(({ state }) => state === 'refused' || state === 'rejected')
    .map(({ file }) => file);
  const unequal = reconciliation.filter(({ equal }) => !equal).length;
  const lines = [
    [
      '计划 plan',
      `${plan.id} v${plan.version}　${rollUp.county.name}　填报期 round ${round}　数据截止日 as of ${asOf}`,
    ],
    [
      '报送 units',
      `应报 ${units.owed} 家：按时 ${units.onTime}、迟报 ${units.late}、零报告 ${units.nilReturn}、退回 ${units.rejected}、未报 ${units.missing}`,
    ],
    ['未报 missing', listed(missing)],
    [
      '文件 files',
      `收到 ${files.total} 个：采用 ${files.merged}、旧版本 ${files.superseded}、退回 ${files.rejected}、不能用 ${files.refused}`,
    ],
    ['退回和不能用 refused', listed(refused)],
    ['任务亮灯 tasks', lightLine(tasks.lights)],
    ['任务行亮灯 rows', `${lightLine(entries.lights)}　○ 未报 ${entries.lights.unreported}`],
    [
      '完成 done',
      `任务行 ${entries.done.part}/${entries.done.of}${changes === null ? '' : `　较 ${changes.previousRound} 新完成 ${changes.newlyDone.length}、新逾期 ${changes.newlyOverdue.length}、倒退 ${changes.regressed.length}`}`,
    ],
    [
      '逾期 overdue',
      `${overdue.entries} 行，${overdue.units} 家单位，最久 ${overdue.oldestDays} 天；到期未报 ${overdue.unreported} 行`,
    ],
    [
      '量化要求 demands',
      `${board.lines} 项：全部达标 ${board.met}、有单位未达标 ${board.missed}；${board.duties.owed} 家次中达标 ${board.duties.met}、未到期 ${board.duties.open}、临期 ${board.duties.soon}、未达标 ${board.duties.missed}、无法判断 ${board.duties.unknown}、未报 ${board.duties.unreported}`,
    ],
    [
      '问题 findings',
      `错误 ${findings.error}、不合规 ${findings.noncompliance}、提醒 ${findings.warning}、提示 ${findings.info}`,
    ],
    [
      '核对 checks',
      unequal === 0
        ? `${reconciliation.length} 项合计全部相符 all equal`
        : `${unequal}/${reconciliation.length} 项不符 differ`,
    ],
    ...rollUp.notes.map((note) => ['注意 note', `${note['zh-CN']} ${note.en}`]),
  ];
  const places = [
    ['县级汇总 county workbook', written.workbook],
    ['退回说明 return notes', `${written.notes} 份，在 ${written.out}/退回说明/`],
    ...(rollUp.summary.units.missing + rollUp.summary.units.rejected === 0
      ? []
      : [['催办 reminder', `${written.out}/催办.md`]]),
    ['数据 data', `${written.out}/rollup.json  entries.csv  findings.csv  register.csv  figures.csv  board.csv`],
  ];
  return `${alignColumns(lines).join('\n')}\n\n${alignColumns(places).join('\n')}\n`;
}

function lightLine(counts: Readonly<Record<(typeof lights)[number], number>>): string {
  return lights.map((light) => `${lightText(light)} ${counts[light]}`).join('　');
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return '无 none';
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown} 等 ${names.length} 个` : shown;
}
