import { judge } from '../../../ledger/judge.ts';
import { type Light, type LightReason, lights } from '../../../ledger/light/light.ts';
import { lightLabel, lightNames, reasonNames } from '../../../ledger/light/light-names.ts';
import { defineRule } from '../../../ledger/rule/rule.ts';
import { type Circumstances, contextOf } from '../../build/circumstances.ts';
import { type LedgerWords, ledgerOf } from '../../build/ledger.ts';

type Case = [
  title: string,
  line: string,
  light: Light,
  reason: LightReason,
  circumstances?: Circumstances,
  words?: LedgerWords,
];

const july: Circumstances = { asOf: '2024-07-10' };
const newYear: Circumstances = { asOf: '2026-01-01' };

function lightFor(line: string, circumstances: Circumstances = {}, words: LedgerWords = {}) {
  const key = line.split(' ')[0] ?? '';
  return judge(ledgerOf([line], words), contextOf(circumstances)).lights.get(key);
}

describe('the light of a row', () => {
  it.each<Case>([
    ['open after its day', 'T04-1 推进中', 'red', 'overdue', july],
    ['overdue and sent back', 'T04-1 推进中 clearance=退回', 'red', 'overdue', july],
    ['open on its day', 'T04-1 推进中', 'blue', 'due-soon', { asOf: '2024-06-30' }],
    ['open thirty days before', 'T04-1 推进中', 'blue', 'due-soon', { asOf: '2024-05-31' }],
    ['open thirty-one days before', 'T04-1 推进中', 'green', 'on-course', { asOf: '2024-05-30' }],
    ['done in time', 'T04-1 已完成 2024-06-05', 'green', 'done'],
    ['done in time, looked at later', 'T04-1 已完成 2024-06-05', 'green', 'done', july],
    ['done late', 'T04-1 已完成 2024-07-05', 'yellow', 'done-late', july],
    ['done without a day', 'T04-1 已完成', 'yellow', 'unproven'],
    ['done with a day that is none', 'T04-1 已完成 completedOn=?长期坚持', 'yellow', 'unproven'],
    ['done on a day that has not come', 'T04-1 已完成 2024-12-01', 'yellow', 'unproven'],
    ['done without evidence', 'T04-1 已完成 2024-06-05 evidence=', 'yellow', 'unproven'],
    ['done in a workbook without the day column', 'T04-1 已完成', 'green', 'done', {}, { without: ['completedOn'] }],
    ['done and sent back', 'T04-1 已完成 2024-06-05 clearance=退回', 'yellow', 'returned'],
    ['open again', 'T04-1 推进中', 'yellow', 'went-back', { previous: { 'T04-1': { status: '已完成' } } }],
    ['not touched in this round', 'T05-1 推进中 filledOn=2024-03-28', 'yellow', 'behind'],
    ['a standing task before its day', 'T04-2 推进中', 'green', 'on-course'],
    ['a standing task that met its day early', 'T04-2 已完成并长期推进 2024-06-05', 'green', 'done'],
    [
      'a standing task that met its day, on New Year’s Day',
      'T04-2 已完成并长期推进 2024-06-05',
      'grey',
      'standing',
      newYear,
    ],
    [
      'a standing task that met its day, on that day',
      'T04-2 已完成并长期推进 2024-06-05',
      'green',
      'done',
      { asOf: '2025-12-31' },
    ],
    ['a standing task that did not', 'T04-2 推进中 filledOn=2025-12-20', 'red', 'overdue', newYear],
    ['a part of a standing task, done', 'T04-1 已完成 2024-06-05', 'green', 'done', newYear],
    ['a standing task without a day', 'T06-1 推进中', 'grey', 'standing', newYear],
    ['a task without a deadline', 'T07-1 推进中', 'grey', 'no-deadline'],
    ['a task without a deadline after the plan ended', 'T07-1 推进中', 'yellow', 'behind', newYear],
    ['open with a day before publication', 'T02-1 推进中', 'grey', 'before-publication', july],
    ['done after a day before publication', 'T02-1 已完成 2024-05-08', 'green', 'done', july],
    ['不适用 after its day', 'T04-1 不适用', 'grey', 'not-applicable', july],
    ['no status after its day', 'T04-1', 'grey', 'cannot-judge', july],
    ['a status that cannot be read', 'T04-1 status=?差不多了', 'grey', 'cannot-judge', july],
  ])('%s', (...[, line, light, reason, circumstances, words]) => {
    expect(lightFor(line, circumstances, words)).toMatchObject({ light, reason });
  });

  it('is red where a demand of the plan is broken, whatever the day', () => {
    const broken = defineRule({
      id: 'broken',
      code: 'T-99',
      severity: 'noncompliance',
      clause: 'practice',
      title: { 'zh-CN': '不合规', en: 'Broken' },
      say: { 'zh-CN': () => '不合规', en: () => 'Broken' },
      fix: { 'zh-CN': '改正', en: 'Mend' },
      sample: {},
      *find() {
        yield { place: { sheet: '任务台账', row: 5, columnIndex: null, columnId: null }, facts: {} };
      },
    });
    const ledger = ledgerOf(['T04-1 已完成 2024-06-05', 'T05-1 推进中']);
    const { lights: found } = judge(ledger, contextOf(), [broken]);
    expect(found.get('T04-1')).toMatchObject({ light: 'red', reason: 'noncompliance', daysOverdue: 0 });
    expect(found.get('T05-1')).toMatchObject({ light: 'green', reason: 'on-course' });
  });

  it('needs no rule to know what is overdue', () => {
    const { lights: found } = judge(ledgerOf(['T04-1 推进中']), contextOf(july), []);
    expect(found.get('T04-1')).toMatchObject({ light: 'red', daysOverdue: 10 });
  });

  it('counts days overdue of open rows only', () => {
    expect(lightFor('T04-1 推进中', july)?.daysOverdue).toBe(10);
    expect(lightFor('T04-1 已完成 2024-07-05', july)?.daysOverdue).toBe(0);
    expect(lightFor('T02-1 推进中', july)?.daysOverdue).toBe(0);
  });
});

describe('the names of lights', () => {
  it('differ by sign, colour and word', () => {
    expect(lights.map((light) => lightLabel(light)['zh-CN'])).toEqual([
      '● 红 逾期',
      '▲ 黄 滞后',
      '◆ 蓝 临期',
      '✔ 绿 正常',
      '– 灰 无法判断',
    ]);
    expect(lightLabel('blue').en).toBe('◆ Blue due soon');
    expect(new Set(lights.map((light) => lightNames[light].sign)).size).toBe(lights.length);
  });

  it('give every reason a word of its own', () => {
    const words = Object.values(reasonNames).map((name) => name['zh-CN']);
    expect(new Set(words).size).toBe(words.length);
  });
});
