import type { Rule } from '../../../ledger/rule/rule.ts';
import { clearanceBeforeDone } from '../../../ledger/rules/clearance-before-done.ts';
import { deadlineAssumed } from '../../../ledger/rules/deadline-assumed.ts';
import { doneLate } from '../../../ledger/rules/done-late.ts';
import { doneWithoutDate } from '../../../ledger/rules/done-without-date.ts';
import { doneWithoutEvidence } from '../../../ledger/rules/done-without-evidence.ts';
import { dueBeforePublication } from '../../../ledger/rules/due-before-publication.ts';
import { dueSoon } from '../../../ledger/rules/due-soon.ts';
import { noUpdate } from '../../../ledger/rules/no-update.ts';
import { notApplicableReason } from '../../../ledger/rules/not-applicable-reason.ts';
import { notSigned } from '../../../ledger/rules/not-signed.ts';
import { overdue } from '../../../ledger/rules/overdue.ts';
import { overdueNextStep } from '../../../ledger/rules/overdue-next-step.ts';
import { standingStatus } from '../../../ledger/rules/standing-status.ts';
import { wentBack } from '../../../ledger/rules/went-back.ts';
import { type Circumstances, contextOf } from '../../build/circumstances.ts';
import { findingsOf, type LedgerWords, ledgerOf, placesOf } from '../../build/ledger.ts';

type Case = [title: string, lines: string[], places: string[], circumstances?: Circumstances, words?: LedgerWords];

const july: Circumstances = { asOf: '2024-07-10' };
const doneBefore: Circumstances = { previous: { 'T04-1': { status: '已完成' } } };

const families: [Rule, Case[]][] = [
  [
    overdue,
    [
      ['an open row after its day', ['T04-1 推进中'], ['5 status'], july],
      ['a row not even begun', ['T04-1 未启动'], ['5 status'], july],
      ['each row by itself', ['T04-1 推进中', 'T05-1 推进中'], ['5 status', '6 status'], { asOf: '2025-01-01' }],
      ['the day itself', ['T04-1 推进中'], [], { asOf: '2024-06-30' }],
      ['a row that is done', ['T04-1 已完成 2024-07-05'], [], july],
      ['不适用', ['T04-1 不适用'], [], july],
      ['a row without a status', ['T04-1'], [], july],
      ['a status that cannot be read', ['T04-1 status=?差不多了'], [], july],
      ['a day before the plan was published', ['T02-1 推进中'], [], july],
      ['a task without a day', ['T06-1 推进中', 'T07-1 推进中'], [], { asOf: '2026-01-05' }],
      ['a unit nobody knows', ['T04-1 推进中'], [], july, { identity: { unit: null } }],
      ['a ledger of another plan', ['T04-1 推进中'], [], july, { identity: { planId: 'other-2023' } }],
    ],
  ],
  [
    dueSoon,
    [
      ['ten days before', ['T04-1 推进中'], ['5 status']],
      ['the day itself', ['T04-1 推进中'], ['5 status'], { asOf: '2024-06-30' }],
      ['thirty days before', ['T04-1 推进中'], ['5 status'], { asOf: '2024-05-31' }],
      ['thirty-one days before', ['T04-1 推进中'], [], { asOf: '2024-05-30' }],
      ['a row that is overdue', ['T04-1 推进中'], [], july],
      ['a row that is done', ['T04-1 已完成 2024-06-05'], []],
      ['a day before the plan was published', ['T02-1 推进中'], [], { asOf: '2024-03-20' }],
    ],
  ],
  [
    doneLate,
    [
      ['a completion after the day', ['T04-1 已完成 2024-07-05'], ['5 completedOn'], july],
      ['a completion on the day', ['T04-1 已完成 2024-06-30'], [], july],
      ['a completion without a day', ['T04-1 已完成'], [], july],
      ['a completion that has not come yet', ['T04-1 已完成 2024-07-20'], [], july],
      ['a day before the plan was published', ['T02-1 已完成 2024-05-08'], [], july],
      ['a day on an open row', ['T04-1 推进中 2024-07-05'], [], july],
    ],
  ],
  [
    doneWithoutDate,
    [
      ['done and no day', ['T04-1 已完成'], ['5 completedOn']],
      ['done, standing and no day', ['T04-2 已完成并长期推进'], ['5 completedOn']],
      ['done with its day', ['T04-1 已完成 2024-06-05'], []],
      ['a day that cannot be read', ['T04-1 已完成 completedOn=?长期坚持'], []],
      ['an open row', ['T04-1 推进中'], []],
      ['a workbook without the column', ['T04-1 已完成'], [], {}, { without: ['completedOn'] }],
    ],
  ],
  [
    standingStatus,
    [
      ['已完成 where the task goes on', ['T04-2 已完成 2024-06-05'], ['5 status']],
      ['已完成 where the task is only standing', ['T06-1 已完成 2024-06-05'], ['5 status']],
      ['the standing status', ['T04-2 已完成并长期推进 2024-06-05'], []],
      ['a milestone for a part of the task', ['T04-1 已完成 2024-06-05'], []],
      ['a task that ends', ['T05-1 已完成 2024-06-05'], []],
    ],
  ],
  [
    noUpdate,
    [
      ['filled in before the round', ['T05-1 推进中 filledOn=2024-03-28'], ['5 filledOn']],
      ['filled in on the first day of the round', ['T05-1 推进中 filledOn=2024-04-01'], []],
      [
        'a standing task done before, without a word',
        ['T04-2 已完成并长期推进 2024-03-05 progress='],
        ['5 progress'],
        { previous: { 'T04-2': { status: '已完成并长期推进' } } },
      ],
      ['what was done for good before', ['T04-1 已完成 2024-03-05 filledOn=2024-03-28 progress='], [], doneBefore],
      ['不适用', ['T05-1 不适用 filledOn=2024-03-28'], []],
      ['a row without a status', ['T05-1 filledOn=2024-03-28'], []],
      ['零报告', ['T05-1 推进中 filledOn=2024-03-28'], [], {}, { nilReturn: true }],
    ],
  ],
  [
    doneWithoutEvidence,
    [
      ['done and no evidence', ['T04-1 已完成 2024-06-05 evidence='], ['5 evidence']],
      ['done and 无', ['T04-1 已完成 2024-06-05 evidence=无'], ['5 evidence']],
      ['done with evidence', ['T04-1 已完成 2024-06-05'], []],
      ['an open row', ['T04-1 推进中 evidence='], []],
      ['a workbook without the column', ['T04-1 已完成 2024-06-05'], [], {}, { without: ['evidence'] }],
    ],
  ],
  [
    wentBack,
    [
      ['open after done', ['T04-1 推进中'], ['5 status'], doneBefore],
      ['done after done', ['T04-1 已完成 2024-03-05'], [], doneBefore],
      ['不适用 after done', ['T04-1 不适用'], [], doneBefore],
      ['open after open', ['T04-1 推进中'], [], { previous: { 'T04-1': { status: '推进中' } } }],
      ['nothing known of the round before', ['T04-1 推进中'], []],
    ],
  ],
  [
    notSigned,
    [
      ['one row of several', ['T04-1 推进中', 'T05-1 推进中 signer='], ['6 signer']],
      ['all rows, said once', ['T04-1 推进中 signer=', 'T05-1 推进中 signer='], ['5 signer']],
      ['a row not filled in', ['T04-1 推进中', 'T05-1 signer='], []],
      ['a row that is signed', ['T04-1 推进中'], []],
      ['a workbook without the column', ['T04-1 推进中'], [], {}, { without: ['signer'] }],
    ],
  ],
  [
    clearanceBeforeDone,
    [
      ['asked for while open', ['T04-1 推进中 clearance=申请销号'], ['5 clearance']],
      ['entered while open', ['T04-1 未启动 clearance=已销号'], ['5 clearance']],
      ['asked for when done', ['T04-1 已完成 2024-06-05 clearance=申请销号'], []],
      ['sent back', ['T04-1 推进中 clearance=退回'], []],
      ['a row without a status', ['T04-1 clearance=申请销号'], []],
    ],
  ],
  [
    dueBeforePublication,
    [
      ['open after its day', ['T02-1 推进中'], ['5 status']],
      ['done after its day', ['T02-1 已完成 2024-05-08'], ['5 status']],
      ['done in time', ['T02-1 已完成 2024-03-20'], []],
      ['a day after publication', ['T04-1 推进中'], [], july],
    ],
  ],
  [
    notApplicableReason,
    [
      ['no reason at all', ['T05-1 不适用 progress= issues='], ['5 progress']],
      ['no more than the mark itself', ['T05-1 不适用 progress=本单位不涉及。 issues=无'], ['5 progress']],
      ['a reason in the progress', ['T05-1 不适用 progress=本单位无行政执法权，不承担该项任务'], []],
      ['a reason among the problems', ['T05-1 不适用 progress= issues=本单位无行政执法权'], []],
      ['an open row', ['T05-1 推进中 progress= issues='], []],
    ],
  ],
  [
    deadlineAssumed,
    [
      ['an open task without a deadline', ['T07-1 推进中'], ['5 dueOn']],
      ['the same when done', ['T07-1 已完成 2024-06-05'], []],
      ['a standing task', ['T06-1 推进中'], []],
      ['a task with its day', ['T05-1 推进中'], []],
    ],
  ],
  [
    overdueNextStep,
    [
      ['no next step', ['T04-1 推进中 nextStep='], ['5 nextStep'], july],
      ['a next step without a day', ['T04-1 推进中 nextStep=加快推进培训'], ['5 nextStep'], july],
      ['a next step with its day', ['T04-1 推进中 nextStep=7月15日前补训剩余6人'], [], july],
      ['a next step by the end of the month', ['T04-1 推进中 nextStep=本月底前完成补训'], [], july],
      ['a next step within work days', ['T04-1 推进中 nextStep=10个工作日内完成'], [], july],
      ['a next step with a numeric day', ['T04-1 推进中 nextStep=补训，2024.7.15前'], [], july],
      ['a row not yet due', ['T04-1 推进中 nextStep='], []],
      ['a day before the plan was published', ['T02-1 推进中 nextStep='], [], july],
    ],
  ],
];

describe.each(families.map(([rule, cases]) => ({ name: `${rule.code} ${rule.id}`, rule, cases })))(
  '$name',
  ({ rule, cases }) => {
    it.each(cases)('%s', (...[, lines, places, circumstances, words]) => {
      expect(placesOf(rule, ledgerOf(lines, words), contextOf(circumstances))).toEqual(places);
    });
  },
);

describe('the sentences about tasks', () => {
  it.each<[Rule, string, Circumstances, string]>([
    [
      overdue,
      'T04-1 推进中',
      july,
      '5 status: 第 4 项应于 2024-06-30 前完成，截至 2024-07-10 已逾期 10 天，状态仍为“推进中”',
    ],
    [dueSoon, 'T04-1 推进中', {}, '5 status: 第 4 项 10 天后（2024-06-30）到期，请抓紧推进'],
    [dueSoon, 'T04-1 推进中', { asOf: '2024-06-30' }, '5 status: 第 4 项今天（2024-06-30）到期，请尽快完成'],
    [
      doneLate,
      'T04-1 已完成 2024-07-05',
      july,
      '5 completedOn: 第 4 项应于 2024-06-30 前完成，实际 2024-07-05 完成，晚 5 天',
    ],
    [
      noUpdate,
      'T05-1 推进中 filledOn=2024-03-28',
      {},
      '5 filledOn: 第 5 项的填报日期 2024-03-28 早于本期（2024-Q2），本期没有更新，请补充',
    ],
    [
      overdueNextStep,
      'T04-1 推进中 nextStep=加快推进培训',
      july,
      '5 nextStep: 第 4 项已逾期，下步措施“加快推进培训”没有写明到哪一天，请补上时限',
    ],
    [
      deadlineAssumed,
      'T07-1 推进中',
      {},
      '5 dueOn: 计划没有写第 7 项的时限，按规划期末 2025-12-31 推定，仅作提示，不计逾期',
    ],
  ])('%#', (rule, line, circumstances, sentence) => {
    expect(findingsOf(rule, ledgerOf([line]), contextOf(circumstances))).toEqual([sentence]);
  });

  it('counts the unsigned rows where nobody signed', () => {
    const ledger = ledgerOf(['T04-1 推进中 signer=', 'T05-1 推进中 signer=']);
    expect(findingsOf(notSigned, ledger)).toEqual(['5 signer: 已填的内容有 2 行没有审核人，请单位负责人审核后填写']);
  });

  it('names the task of the only row that is not signed', () => {
    const [only] = [...(notSigned.find?.(ledgerOf(['T04-1 推进中 signer=']), contextOf()) ?? [])];
    expect(only?.task).toBe('4');
  });
});
