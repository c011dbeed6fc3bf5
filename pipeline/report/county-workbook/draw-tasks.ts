import type { Workbook } from 'exceljs';
import type { Review } from '../../../ledger/rollup/changes.ts';
import type { RowState, TaskState } from '../../../ledger/rollup/task-state.ts';
import { REVIEW_HEADING, REVIEW_KEY_HEADING, REVIEW_SHEET } from '../../merge/read-reviews.ts';
import { decidedByWords, type Reading, shareText } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

// The next round reads these again (see `readReviews`).

interface Line {
  readonly task: TaskState;
  readonly row: RowState;
}

/** Draws 任务进展: the county state of every row of the plan, who leads, how far the others are, and 核验. */
export function drawTasks(workbook: Workbook, reading: Reading): FilteredArea {
  const { rollUp, unitName, line, foot } = reading;
  const lines = rollUp.tasks.flatMap((task) => task.rows.map((row) => ({ task, row })));
  return drawTable(workbook, {
    name: REVIEW_SHEET,
    title: `${rollUp.county.name}重点工作任务进展`,
    line: `${line}　牵头单位的填报决定县级状态，其他单位并列在旁；${REVIEW_HEADING}栏由统筹单位填写，下期自动沿用`,
    page: { paper: 'A3', frozenColumns: 2 },
    columns: columnsOf(reading, unitName),
    rows: lines,
    empty: '计划中没有任务。',
    foot,
  });
}

function columnsOf({ rollUp }: Reading, unitName: (code: string) => string): TableColumn<Line>[] {
  const remarks = remarksByKey(rollUp.reviews);
  const moved = movements(rollUp.changes);
  const names = (codes: readonly string[]) => codes.map(unitName).join('、');
  return [
    { heading: REVIEW_KEY_HEADING, width: 8, kind: 'code', value: ({ row }) => row.key },
    { heading: '重点任务', width: 26, kind: 'text', value: ({ task }) => `${task.printedNumber}${task.title}` },
    { heading: '措施/节点', width: 26, kind: 'text', value: ({ row }) => row.item },
    { heading: '牵头单位', width: 14, kind: 'text', value: ({ task }) => names(task.leads) || '（未写明牵头）' },
    {
      heading: '节点日期',
      width: 11,
      kind: 'day',
      value: ({ row, task }) => row.dueOn ?? (task.standing ? '长期' : '—'),
    },
    { heading: '县级状态', width: 12, kind: 'word', value: ({ row }) => row.status ?? '未报' },
    { heading: '亮灯', width: 10, kind: 'word', value: () => null, light: ({ row }) => row.light },
    { heading: '状态依据', width: 12, kind: 'text', value: ({ row }) => decidedByWords[row.decidedBy] },
    { heading: '已报/应报', width: 8, kind: 'word', value: ({ row }) => shareText(row.reported) },
    { heading: '完成/适用', width: 8, kind: 'word', value: ({ row }) => shareText(row.done) },
    {
      heading: '逾期最久',
      width: 14,
      kind: 'text',
      value: ({ row }) => (row.oldestOverdue ? `${unitName(row.oldestOverdue.unit)} ${row.oldestOverdue.days}天` : ''),
    },
    {
      heading: '牵头已完成而未完成的单位',
      width: 22,
      kind: 'text',
      value: ({ row }) => shorten(row.lagging.map(unitName)),
    },
    {
      heading: '牵头（决定）单位进展',
      width: 34,
      kind: 'text',
      value: ({ row }) => shortenLines(row.progress.map(({ unit, text }) => `${unitName(unit)}：${text}`)),
    },
    { heading: '较上期', width: 12, kind: 'text', value: ({ row }) => moved.get(row.key) ?? '' },
    {
      heading: REVIEW_HEADING,
      width: 18,
      kind: 'text',
      open: true,
      value: ({ row, task }) => remarks.get(row.key) ?? remarks.get(task.task) ?? '',
    },
  ];
}

function remarksByKey(reviews: readonly Review[]): Map<string, string> {
  return new Map(reviews.filter(({ unit }) => unit === null).map(({ key, remark }) => [key, remark]));
}

/** How many units of a row moved since the round before, in words. */
function movements(changes: Reading['rollUp']['changes']): Map<string, string> {
  const words = new Map<string, string>();
  if (changes === null) return words;
  const kinds = [
    ['新完成', changes.newlyDone],
    ['新逾期', changes.newlyOverdue],
    ['倒退', changes.regressed],
  ] as const;
  for (const [word, list] of kinds) {
    const counts = new Map<string, number>();
    for (const { key } of list) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts)
      words.set(key, `${words.has(key) ? `${words.get(key)}\n` : ''}${word}${count}家`);
  }
  return words;
}

const MOST_NAMES = 8;
const MOST_TEXTS = 3;

/** The first names, and how many more there are. */
export function shorten(names: readonly string[], most = MOST_NAMES): string {
  if (names.length <= most) return names.join('、');
  return `${names.slice(0, most).join('、')}等${names.length}家`;
}

function shortenLines(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_TEXTS).join('\n');
  return texts.length <= MOST_TEXTS ? shown : `${shown}\n（另有${texts.length - MOST_TEXTS}家，见明细）`;
}
