import { strToU8 } from 'fflate';
import { doubtsOf } from '../../../../ledger/plan/doubt.ts';
import type { Obligation, Task } from '../../../../ledger/plan/plan.ts';
import { obligationsOf } from '../../../../pipeline/import/obligations/obligations-of.ts';
import { planText } from '../../../../pipeline/import/review/packed-plan.ts';
import { isReview, readReview } from '../../../../pipeline/import/review/read-review.ts';
import { read } from '../../../../pipeline/read/read.ts';
import { importedPlan, sampleDoubts } from '../../../build/imported-plan.ts';
import { hasLibreOffice, saveAs } from '../../workbook/libreoffice.ts';
import { drawn, faultsOf, gridOf, HEADING_ROW, reviewed, taken, typed, withRows } from './review-grid.ts';

const plan = importedPlan({ origins: sampleDoubts });
/** Lines of 待核: 1 is the section of item 3, 2 its deadline, 3 the units of item 4, which has none. */
const [SECTION, DEADLINE, UNITS] = ['待核 1', '待核 2', '待核 3'];

const taskOf = (tasks: readonly Task[], number: string): Task => {
  const task = tasks.find((one) => one.number === number);
  if (task === undefined) throw new Error(`no task ${number}`);
  return task;
};

describe('a review workbook that nobody touched', () => {
  it('gives back the plan to the byte', async () => {
    const outcome = taken(await reviewed(plan, {}));
    expect(planText(outcome.plan)).toBe(planText(plan));
    expect(outcome.counts).toEqual({ confirmed: 0, corrected: 0, removed: 0, added: 0 });
    expect(outcome.remarks).toEqual([]);
  });

  it('does so with its rows sorted otherwise and its columns moved', async () => {
    const grid = await gridOf(await drawn(plan));
    const upsideDown = ['待核', '任务'].reduce(
      (before, name) =>
        withRows(before, name, (rows) => {
          const lines = rows.filter(({ row }) => row > HEADING_ROW);
          const turned = lines.map((line, index) => ({ ...line, cells: lines.at(-1 - index)?.cells ?? [] }));
          return [...rows.filter(({ row }) => row <= HEADING_ROW), ...turned].map((row) => ({
            ...row,
            cells: [undefined, ...Array.from({ length: 20 }, (_cell, index) => row.cells[index]).reverse()],
          }));
        }),
      grid,
    );
    expect(planText(taken(readReview(upsideDown)).plan)).toBe(planText(plan));
  });

  (hasLibreOffice ? it : it.skip)('does so when LibreOffice has saved it', async () => {
    const grid = await gridOf(saveAs(await drawn(plan), 'xlsx'));
    expect(planText(taken(readReview(grid)).plan)).toBe(planText(plan));
    expect(taken(readReview(typed(grid, { [`${DEADLINE} 决定`]: '采纳' }))).counts.confirmed).toBe(1);
  });

  it('is the same bytes for the same plan', async () => {
    expect(Buffer.from(await drawn(plan)).equals(Buffer.from(await drawn(plan)))).toBe(true);
  });
});

describe('decisions in 待核', () => {
  it('confirm a field as read: it is doubtful no more, and the version stays', async () => {
    const { plan: after, counts } = taken(
      await reviewed(plan, { [`${DEADLINE} 决定`]: '采纳', [`${DEADLINE} 备注`]: '电话核实' }),
    );
    expect(after.imported?.decisions).toEqual([
      { task: '3', field: 'deadline', kind: 'confirmed', from: '2024年6月', to: '2024年6月', note: '电话核实' },
    ]);
    expect(doubtsOf(after).map(({ task, field }) => `${task} ${field}`)).toEqual(['3 section', '4 responsibility']);
    expect(after.version).toBe(1);
    expect(after.tasks).toEqual(plan.tasks);
    expect(counts.confirmed).toBe(1);
  });

  it('change a deadline, which is read again', async () => {
    const { plan: after } = taken(
      await reviewed(plan, { [`${DEADLINE} 决定`]: '改为', [`${DEADLINE} 改为`]: '2024年5月31日前' }),
    );
    const { deadline } = taskOf(after.tasks, '3');
    expect(deadline.text).toBe('2024年5月31日前');
    expect(deadline.milestones.map(({ day, assumed }) => [day, assumed])).toEqual([['2024-05-31', []]]);
    expect(after.version).toBe(2);
    expect(after.imported?.decisions[0]).toMatchObject({ kind: 'corrected', from: '2024年6月', to: '2024年5月31日前' });
    expect(after.imported?.fields.find(({ task, field }) => task === '3' && field === 'deadline')).toMatchObject({
      certainty: 'decided',
      alternatives: [],
      place: { line: 5 },
    });
  });

  it('take words in 改为 for a change where no decision is chosen', async () => {
    const { plan: after } = taken(await reviewed(plan, { [`${UNITS} 改为`]: '县市场监管局牵头，县司法局配合' }));
    expect(taskOf(after.tasks, '4').responsibility.parties.map(({ name, role }) => `${name} ${role}`)).toEqual([
      '县市场监管局 lead',
      '县司法局 cooperating',
    ]);
    expect(after.imported?.fields.some(({ task, field }) => task === '4' && field === 'responsibility')).toBe(true);
  });

  it('remove a task with everything that belongs to it', async () => {
    const { plan: after, counts } = taken(await reviewed(plan, { [`${UNITS} 决定`]: '删除该项' }));
    expect(after.tasks.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(after.imported?.fields.some(({ task }) => task === '4')).toBe(false);
    expect(after.imported?.decisions).toEqual([
      { task: '4', field: 'number', kind: 'removed', from: '公示制度', to: null, note: '' },
    ]);
    expect([after.version, counts.removed]).toEqual([2, 1]);
  });

  it('move a task to another section', async () => {
    const { plan: after } = taken(
      await reviewed(plan, { [`${SECTION} 决定`]: '改为', [`${SECTION} 改为`]: '(一)业务能力' }),
    );
    expect(taskOf(after.tasks, '3').section).toBe('(一)');
  });
});

describe('changes in 任务', () => {
  it('count as corrections, and change nothing but their cell', async () => {
    const { plan: after } = taken(await reviewed(plan, { '任务 2 标题': '实战演练与练兵比武' }));
    expect(after.tasks).toEqual(
      plan.tasks.map((task) => (task.number === '2' ? { ...task, title: '实战演练与练兵比武' } : task)),
    );
    expect(after.imported?.decisions).toHaveLength(1);
  });

  it('keep the measures that stayed, and read the others', async () => {
    const { plan: after } = taken(
      await reviewed(plan, {
        '任务 1 措施（原文）': '①县司法局负责公共法律知识培训。\n②各部门每年组织两次。\n　分两批进行。',
      }),
    );
    const [first, second, ...others] = taskOf(after.tasks, '1').measures;
    expect(first).toEqual(taskOf(plan.tasks, '1').measures[0]);
    expect([second?.number, second?.text, others]).toEqual(['②', '②各部门每年组织两次。\n分两批进行。', []]);
  });

  it('renumber a task wherever it is named', async () => {
    const { plan: after } = taken(await reviewed(plan, { '任务 1 编号': '11' }));
    expect(after.tasks.map(({ number, deadline }) => [number, deadline.carriedFrom])).toEqual([
      ['11', null],
      ['2', '11'],
      ['3', null],
      ['4', null],
    ]);
    expect(after.imported?.fields.some(({ task }) => task === '1')).toBe(false);
  });

  it('cut the tie to a shared cell where the words of the task itself are corrected', async () => {
    const { plan: after } = taken(await reviewed(plan, { '任务 2 完成时限（原文）': '2024年年底前' }));
    expect(taskOf(after.tasks, '2').deadline).toMatchObject({ carriedFrom: null, standing: false });
    expect(taskOf(after.tasks, '1').deadline.standing).toBe(true);
  });

  it('add a task in its section from a row without 原编号', async () => {
    const { plan: after, counts } = taken(
      await reviewed(plan, {
        '任务 5 编号': '5',
        '任务 5 章': '一、人员能力素质',
        '任务 5 节': '(一) 业务能力',
        '任务 5 正文（原文）': '建立师资库，每半年更新一次。',
        '任务 5 责任单位（原文）': '县司法局',
        '任务 5 完成时限（原文）': '2024年9月底前',
      }),
    );
    expect(after.tasks.map(({ number }) => number)).toEqual(['1', '2', '5', '3', '4']);
    expect(taskOf(after.tasks, '5')).toMatchObject({
      title: '建立师资库',
      chapter: '一',
      section: '(一)',
      clause: '核对时增补',
    });
    expect(taskOf(after.tasks, '5').deadline.milestones[0]?.day).toBe('2024-09-30');
    expect([counts.added, after.version]).toEqual([1, 2]);
    expect(doubtsOf(after).some(({ task }) => task === '5')).toBe(false);
  });

  it('take a deleted row for a task that is none', async () => {
    const grid = withRows(await gridOf(await drawn(plan)), '任务', (rows) =>
      rows.filter(({ row }) => row !== HEADING_ROW + 2),
    );
    expect(taken(readReview(grid)).plan.tasks.map(({ number }) => number)).toEqual(['1', '3', '4']);
  });

  it('keep a deadline that cannot be read, and say so', async () => {
    const { plan: after, remarks } = taken(await reviewed(plan, { '任务 3 完成时限（原文）': '本月底前' }));
    expect(taskOf(after.tasks, '3').deadline.unread).toEqual(['本月底前']);
    expect(remarks.map((remark) => remark['zh-CN'])).toEqual([expect.stringContaining('本月底前')]);
  });
});

describe('the demands of a plan', () => {
  const { obligations, notCheckable } = obligationsOf(plan.tasks, [{ clause: '三(一)', text: '公示率达到100%。' }], {
    year: null,
    claims: false,
  });
  const demanding = importedPlan({
    origins: sampleDoubts,
    plan: { obligations: [...obligations] },
    imported: { notCheckable: [...notCheckable] },
  });
  const shown = ({ id, task, value, unit }: Obligation) => `${id} ${task} ${value}${unit}`;

  it('stay where nothing about their task changed', async () => {
    expect(obligations.map(shown)).toEqual(['I-04 1 60学时', 'I-09 2 1次', 'I-22 null 100%']);
    const { plan: after } = taken(await reviewed(demanding, { '任务 3 标题': '年审' }));
    expect(after.obligations).toEqual(obligations);
  });

  it('are read again from corrected words, and those of no task are kept', async () => {
    const { plan: after } = taken(
      await reviewed(demanding, {
        '任务 2 正文（原文）': '每年至少举办2次实战演练，适时评比。',
        '任务 4 正文（原文）': '法制审核人员不少于2人。',
      }),
    );
    expect(after.obligations.map(shown)).toEqual(['I-04 1 60学时', 'I-09 2 2次', 'I-21 4 2人', 'I-22 null 100%']);
    expect(after.imported?.notCheckable.map(({ task, words }) => `${task} ${words}`)).toEqual(['2 适时']);
  });

  it('go with the task they belong to, under its new number', async () => {
    const { plan: after } = taken(await reviewed(demanding, { '任务 2 编号': '22' }));
    expect(after.obligations.map(shown)).toEqual(['I-04 1 60学时', 'I-09 22 1次', 'I-22 null 100%']);
  });
});

describe('a review workbook is refused with one sentence for each fault', () => {
  it.each<[string, Record<string, string>, string]>([
    ['改为 without words', { [`${DEADLINE} 决定`]: '改为' }, '“待核”第 5 行选了“改为”'],
    ['an unknown decision', { [`${DEADLINE} 决定`]: '同意' }, '“同意”'],
    ['采纳 with other words', { [`${DEADLINE} 决定`]: '采纳', [`${DEADLINE} 改为`]: '2024年7月底前' }, '两者留一个'],
    ['a line about something else', { [`${DEADLINE} 决定`]: '采纳', [`${DEADLINE} 任务`]: '9' }, '对不上'],
    [
      'two decisions that differ',
      { [`${DEADLINE} 改为`]: '2024年7月底前', '任务 3 完成时限（原文）': '2024年8月底前' },
      '请只留一处',
    ],
    ['a number twice', { '任务 2 编号': '3' }, '编号“3”用了两次'],
    ['a number that is none', { '任务 2 编号': '二' }, '编号“二”不能用'],
    ['an unknown chapter', { '任务 2 章': '九 其他' }, '章“九 其他”'],
    ['a section of another chapter', { '任务 3 章': '二 规范执法' }, '节“(二) 人员管理”'],
    ['an empty title', { '任务 2 标题': '' }, '标题不能为空'],
    ['an unknown original number', { '任务 2 原编号': '77' }, '“77”'],
    ['a copied row', { '任务 2 原编号': '1' }, '都是“1”'],
    ['a new task without a number', { '任务 5 标题': '新任务' }, '还缺编号、章'],
  ])('%s', async (_name, edits, words) => {
    expect(faultsOf(await reviewed(plan, edits))).toContainEqual(expect.stringContaining(words));
  });

  it('all faults in one go', async () => {
    const faults = faultsOf(
      await reviewed(plan, { [`${DEADLINE} 决定`]: '改为', '任务 2 编号': '3', '任务 1 标题': '' }),
    );
    expect(faults).toHaveLength(3);
  });

  it('a row deleted in 任务 that 待核 decides about', async () => {
    const grid = withRows(typed(await gridOf(await drawn(plan)), { [`${DEADLINE} 决定`]: '采纳' }), '任务', (rows) =>
      rows.filter(({ row }) => row !== HEADING_ROW + 3),
    );
    expect(faultsOf(readReview(grid))).toEqual([expect.stringContaining('第 3 项')]);
  });

  it('every row deleted', async () => {
    const grid = withRows(await gridOf(await drawn(plan)), '任务', (rows) =>
      rows.filter(({ row }) => row <= HEADING_ROW),
    );
    expect(faultsOf(readReview(grid))).toEqual([expect.stringContaining('整个计划')]);
  });

  it('a sheet or a heading that is gone', async () => {
    const grid = await gridOf(await drawn(plan));
    const without = { ...grid, sheets: grid.sheets.filter(({ name }) => name !== '待核') };
    expect(faultsOf(readReview(without))).toEqual([expect.stringContaining('没有“待核”工作表')]);
    expect(faultsOf(await reviewed(plan, { '任务 0 标题': '题目' }))).toEqual([expect.stringContaining('缺少“标题”')]);
  });

  it('a hidden sheet that is lost or damaged', async () => {
    const grid = await gridOf(await drawn(plan));
    const lost = { ...grid, names: [] };
    expect([isReview(lost), faultsOf(readReview(lost))]).toEqual([true, [expect.stringContaining('丢失或损坏')]]);
    const damaged = withRows(grid, '原读', (rows) =>
      rows.map((row) => ({
        ...row,
        cells: Array.from(row.cells, (cell) =>
          cell?.kind === 'text' && cell.text.length > 500
            ? { kind: 'text' as const, text: cell.text.replace(/A/, 'B') }
            : cell,
        ),
      })),
    );
    expect(faultsOf(readReview(damaged))).toEqual([expect.stringContaining('丢失或损坏')]);
  });

  it('another workbook', async () => {
    const outcome = await read(strToU8('任务,标题\n1,样例'), 'other.csv');
    if (outcome.state !== 'read') throw new Error(outcome.refusal.message.en);
    expect([isReview(outcome.grid), faultsOf(readReview(outcome.grid))]).toEqual([
      false,
      [expect.stringContaining('不是核对工作簿')],
    ]);
  });
});
