import { CHAPTER_NUMBERS, CIRCLED, type SmallPlan, type SmallTask } from './small-plan.ts';

/** How a plan is written in one layout, and which of its fields that layout can carry. */
export interface Layout {
  readonly name: string;
  readonly render: (plan: SmallPlan) => string;
  readonly measures?: boolean;
  /** Cells that go for the tasks below. */
  readonly carries?: boolean;
  /** Units and deadlines; a layout of points has none. */
  readonly fields?: false;
  /** The fewest tasks that show the layout; two where nothing is said. */
  readonly fewest?: number;
}

export const layouts: readonly Layout[] = [
  { name: 'a table flattened to lines', render: flattened, measures: true, carries: true },
  { name: 'rows with bars', render: (plan) => rows(plan, (cells) => cells.join(' | ')), carries: true },
  { name: 'rows with tabs', render: (plan) => rows(plan, (cells) => cells.join('\t')), carries: true },
  { name: 'a table in markdown', render: markdown, carries: true },
  { name: 'items with 〔〕', render: (plan) => items(plan, (words) => `〔${words}〕`) },
  { name: 'items with 【】', render: (plan) => items(plan, (words) => `【${words}】`) },
  { name: 'items with （）', render: (plan) => items(plan, (words) => `（${words}）`) },
  { name: 'items on one line', render: (plan) => items(plan, (words) => `（${words}）`).replaceAll('\n', ' ') },
  { name: 'items with fields on lines of their own', render: fieldLines },
  { name: 'a list of five columns', render: fiveColumns, carries: true },
  { name: 'points without fields', render: points, fields: false, fewest: 4 },
];

interface Placed {
  readonly task: SmallTask;
  readonly number: number;
  readonly chapter: string;
  readonly first: boolean;
  /** Whether the task prints its own cells: the first of a chapter always does. */
  readonly own: boolean;
}

/** The tasks of a plan in order, numbered through. */
export function placed(plan: SmallPlan): Placed[] {
  let number = 0;
  return plan.chapters.flatMap(({ tasks }, chapter) =>
    tasks.map((task, index) => {
      number += 1;
      return {
        task,
        number,
        chapter: CHAPTER_NUMBERS[chapter] ?? '',
        first: index === 0,
        own: task.ownCells || index === 0,
      };
    }),
  );
}

const heading = (plan: SmallPlan, { chapter }: Placed): string =>
  `${chapter}、${plan.chapters[CHAPTER_NUMBERS.indexOf(chapter)]?.title ?? ''}`;

const withHeadings = (plan: SmallPlan, lines: (one: Placed) => readonly string[]): string[] =>
  placed(plan).flatMap((one) => [...(one.first ? [heading(plan, one)] : []), ...lines(one)]);

/** A task of such a table has at least one measure: without one it would share the row of the task below. */
export const measuresOf = ({ measures }: SmallTask): readonly string[] =>
  measures.length === 0 ? ['由专人负责。'] : measures;

function flattened(plan: SmallPlan): string {
  const body = withHeadings(plan, ({ task, number, own }) => [
    `${number}.${task.text}`,
    ...measuresOf(task).map((words, index) => `${CIRCLED[index] ?? ''}${words}`),
    ...(own ? [task.units.words, task.due.words] : []),
  ]);
  return [plan.title, '重点任务', '具体工作措施', '责任单位', '完成时限', ...body].join('\n\n');
}

function rows(plan: SmallPlan, join: (cells: readonly string[]) => string): string {
  const body = withHeadings(plan, ({ task, number, own }) => [
    join([`${number}`, task.text, own ? task.units.words : '', own ? task.due.words : '']),
  ]);
  return [plan.title, join(['序号', '重点任务', '责任单位', '完成时限']), ...body].join('\n');
}

function markdown(plan: SmallPlan): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [, head = '', ...body] = rows(plan, line)
    .split('\n')
    .map((row) => (row.startsWith('|') || row === plan.title ? row : line([row, '', '', ''])));
  return [`# ${plan.title}`, '', head, line(['---', '---', '---', '---']), ...body].join('\n');
}

function items(plan: SmallPlan, bracket: (words: string) => string): string {
  const body = withHeadings(plan, ({ task, number }) => [
    `${number}.${task.text}${bracket(`责任单位:${task.units.words};完成时限:${task.due.words}`)}`,
  ]);
  return [plan.title, ...body].join('\n');
}

function fieldLines(plan: SmallPlan): string {
  const body = withHeadings(plan, ({ task, number }) => [
    `（${number}）${task.text}`,
    `责任单位：${task.units.words}`,
    `完成时限：${task.due.words}`,
  ]);
  return [plan.title, ...body].join('\n');
}

const COLUMNS = [
  '\t工作任务',
  '\t县级具体举措',
  '\t责任',
  '分工',
  '',
  '\t任务',
  '分类',
  '\t省级指标',
  '\t市级指标',
  '',
];

function fiveColumns(plan: SmallPlan): string {
  const body = placed(plan).flatMap((one) => [
    ...(one.first
      ? [...COLUMNS, `\t${one.chapter}、`, heading(plan, one).slice(2), `\t${one.number}. 落实重点`]
      : ['\t', '\t']),
    `\t（${one.number}）开展第${one.number}号工作`,
    `\t${one.task.text}`,
    one.own ? `\t${one.task.units.words}` : '\t',
    '',
  ]);
  return [plan.title, ...body].join('\n');
}

function points(plan: SmallPlan): string {
  const body = withHeadings(plan, ({ task, number }) => [`${number}、${task.text}要定期查看效果,切实方便群众。`]);
  return [
    `关于印发${plan.title}的实施意见`,
    '各乡镇人民政府,县直各单位:',
    '为方便群众,提出如下意见:',
    ...body,
    '样例县人民政府',
    '2030年1月15日',
  ].join('\n');
}
