import type { Workbook } from 'exceljs';
import type { Change, Changes } from '../../../ledger/rollup/changes.ts';
import { detailPlace } from './draw-details.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

/** What moved, as one line of the sheet. */
interface Movement extends Change {
  readonly kind: keyof typeof kinds;
}

const kinds = {
  regressed: { word: '倒退', detail: () => '上期已完成，本期又未完成' },
  newlyOverdue: { word: '新逾期', detail: ({ count }: Change) => `逾期 ${count} 天` },
  unchangedText: { word: '进展未变', detail: ({ count }: Change) => `本期进展连续 ${count} 期一字未改` },
  newlyDone: { word: '新完成', detail: () => '' },
} as const;

/** Draws 变化: what moved since the round before, the worst first; says so where there was none to compare with. */
export function drawChanges(workbook: Workbook, { rollUp, unitName, line, foot }: Reading): FilteredArea {
  const { changes } = rollUp;
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const columns: TableColumn<Movement>[] = [
    { heading: '变化', width: 10, kind: 'word', value: ({ kind }) => kinds[kind].word },
    { heading: '单位', width: 20, kind: 'text', value: ({ unit }) => unitName(unit) },
    { heading: '编号', width: 8, kind: 'code', value: ({ key }) => key },
    { heading: '重点任务', width: 30, kind: 'text', value: ({ task }) => titles.get(task) ?? task },
    { heading: '上期状态', width: 16, kind: 'word', value: ({ from }) => from ?? '未报' },
    { heading: '本期状态', width: 16, kind: 'word', value: ({ to }) => to ?? '无法判断' },
    { heading: '说明', width: 28, kind: 'text', value: (change) => kinds[change.kind].detail(change) },
    { heading: '出处', width: 9, kind: 'word', value: ({ entry }) => detailPlace(entry) },
  ];
  const compared = changes === null ? '' : `　与 ${changes.previousRound}（截止 ${changes.previousAsOf}）相比`;
  return drawTable(workbook, {
    name: '变化',
    title: `${rollUp.county.name}与上期相比的变化`,
    line: `${line}${compared}`,
    page: { paper: 'A4', frozenColumns: 3 },
    columns,
    rows: changes === null ? [] : movements(changes),
    empty:
      changes === null
        ? '本次没有给出上期结果（--previous），没有比较。'
        : '与上期相比，没有完成、逾期、倒退的变化，各单位进展文字均有更新。',
    foot,
  });
}

function movements(changes: Changes): Movement[] {
  return (['regressed', 'newlyOverdue', 'unchangedText', 'newlyDone'] as const).flatMap((kind) =>
    changes[kind].map((change) => ({ ...change, kind })),
  );
}
