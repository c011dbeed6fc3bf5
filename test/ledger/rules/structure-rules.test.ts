import type { Rule } from '../../../ledger/rule/rule.ts';
import { duplicateRow } from '../../../ledger/rules/duplicate-row.ts';
import { macrosOrLinks } from '../../../ledger/rules/macros-or-links.ts';
import { planCellChanged } from '../../../ledger/rules/plan-cell-changed.ts';
import { rowMissing } from '../../../ledger/rules/row-missing.ts';
import { rowNotInPlan } from '../../../ledger/rules/row-not-in-plan.ts';
import { templateMismatch } from '../../../ledger/rules/template-mismatch.ts';
import { doubtfulUnits, unitDoubtful } from '../../../ledger/rules/unit-doubtful.ts';
import { refusalFinding } from '../../../ledger/rules/unusable-file.ts';
import { type Circumstances, contextOf } from '../../build/circumstances.ts';
import { findingsOf, type LedgerWords, ledgerOf, placesOf } from '../../build/ledger.ts';

type Case = [title: string, lines: string[], places: string[], circumstances?: Circumstances, words?: LedgerWords];

const two: Circumstances = { keys: ['T04-1', 'T05-1'] };
const otherPlan: LedgerWords = { identity: { planId: 'other-2023' } };
const otherVersion: LedgerWords = { identity: { planVersion: 2 } };
const nobody: LedgerWords = { identity: { unit: null } };

const families: [Rule, Case[]][] = [
  [
    planCellChanged,
    [
      ['untouched plan cells', ['T04-1 推进中'], []],
      ['a later deadline', ['T04-1 推进中 dueOn=2024-12-31'], ['5 dueOn']],
      ['a deadline taken out', ['T04-1 推进中 dueOn='], ['5 dueOn']],
      ['a deadline put in', ['T06-1 推进中 dueOn=2024-12-31'], ['5 dueOn']],
      ['a deadline that is no date', ['T04-1 推进中 dueOn=？年底'], ['5 dueOn']],
      [
        'every changed cell by itself',
        ['T04-1 推进中 taskText=培训 responsible=他局'],
        ['5 taskText', '5 responsible'],
      ],
      ['another role', ['T04-1 推进中 role=牵头'], ['5 role']],
      [
        'full-width forms',
        ['T04-1 推进中 deadlineText=２０２５年年底前完成并长期推进（全员轮训于2024年6月底前完成）'],
        [],
      ],
      ['blanks', ['T04-1 推进中 taskText=学时培训\u3000与\u00a0全员\n轮训'], []],
      ['a task number as printed', ['T04-1 推进中 taskNo=04.'], []],
      ['another task number', ['T04-1 推进中 taskNo=40'], ['5 taskNo']],
      ['a key taken out of a row that was recognised', ['T04-1 推进中 rowKey='], []],
      ['a workbook without the column', ['T04-1 推进中'], [], {}, { without: ['dueOn', 'taskText'] }],
      ['a ledger of another version of the plan', ['T04-1 推进中 dueOn=2024-12-31'], [], {}, otherVersion],
    ],
  ],
  [
    rowMissing,
    [
      ['all rows there', ['T05-1 推进中', 'T04-1 推进中'], [], two],
      ['one row gone', ['T04-1 推进中'], ['- -'], two],
      ['all rows gone, said once', ['X99 推进中'], ['- -'], two],
      ['another plan', ['T04-1 推进中'], [], two, otherPlan],
      ['a unit nobody knows', [], [], two, nobody],
    ],
  ],
  [
    rowNotInPlan,
    [
      ['a row with its own key', ['X99 推进中'], ['5 rowKey']],
      ['a row without a key', ['- 推进中'], ['5 rowKey']],
      ['a row of another unit', ['T02-1 推进中'], ['5 rowKey'], two],
      ['a row of the plan', ['T04-1 推进中'], [], two],
      ['another plan', ['X99 推进中'], [], two, otherPlan],
      ['a unit nobody knows', ['T04-1 推进中'], [], two, nobody],
    ],
  ],
  [
    duplicateRow,
    [
      ['a key that comes back', ['T04-1 推进中', 'T05-1 推进中', 'T04-1 已完成 2024-06-05'], ['7 rowKey']],
      ['rows without a key', ['- 推进中', '- 推进中'], []],
      ['every key once', ['T04-1 推进中', 'T04-2 推进中'], []],
    ],
  ],
  [
    macrosOrLinks,
    [
      ['macros', [], ['- -'], {}, { source: { macros: true } }],
      ['links', [], ['- -'], {}, { source: { externalLinks: true } }],
      ['both, said once', [], ['- -'], {}, { source: { macros: true, externalLinks: true } }],
      ['neither', [], []],
    ],
  ],
  [
    templateMismatch,
    [
      ['the right template', [], []],
      ['another plan', [], ['- -'], {}, otherPlan],
      ['another version of the plan', [], ['- -'], {}, otherVersion],
      ['another round', [], ['- -'], {}, { identity: { round: '2024-Q1' } }],
      ['an older template', [], ['- -'], {}, { identity: { templateVersion: 0 } }],
      [
        'all of it, said once',
        [],
        ['- -'],
        {},
        { identity: { planId: 'other-2023', planVersion: 2, round: '2024-Q1' } },
      ],
      [
        'a workbook that does not say',
        [],
        [],
        {},
        { identity: { planId: null, planVersion: null, round: null, templateVersion: null } },
      ],
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

describe('the sentences about structure', () => {
  it('tells what a changed plan cell says and must say', () => {
    expect(findingsOf(planCellChanged, ledgerOf(['T04-1 推进中 dueOn=2024-12-31']))).toEqual([
      '5 dueOn: “节点日期”由计划确定，现为“2024-12-31”，应为“2024-06-30”；汇总一律以计划为准',
    ]);
  });

  it('names a missing row by key and title', () => {
    expect(findingsOf(rowMissing, ledgerOf(['T05-1 推进中']), contextOf(two))).toEqual([
      '- -: 缺少计划分给本单位的任务行，共 1 行：T04-1 全员轮训；请恢复后填报',
    ]);
  });

  it('names the first of many missing rows and counts the rest', () => {
    expect(findingsOf(rowMissing, ledgerOf([]))).toEqual([
      '- -: 缺少计划分给本单位的任务行，共 7 行：T02-1 年度培训计划、T04-1 全员轮训、T04-2 学时培训与全员轮训 …（+4）；请恢复后填报',
    ]);
  });

  it('names the row where a key stands first', () => {
    expect(findingsOf(duplicateRow, ledgerOf(['T04-1 推进中', 'T04-1 推进中']))).toEqual([
      '6 rowKey: 编号 T04-1 与第 5 行重复，一个编号只能有一行，请合并',
    ]);
  });

  it('tells what is doubtful about a unit of the plan, once', () => {
    const [found, ...more] = doubtfulUnits(contextOf().plan);
    expect(more).toEqual([]);
    expect(found && unitDoubtful.say['zh-CN'](found.facts)).toBe(
      '计划第 34 项的单位写法“县中级人民法院”有疑：县一级没有中级人民法院。本台账按原文保留',
    );
  });

  it('says nothing of a plan without such a name', () => {
    expect(doubtfulUnits({ ...contextOf().plan, irregularities: [] })).toEqual([]);
  });

  it('tells the round of the template', () => {
    expect(findingsOf(templateMismatch, ledgerOf([], { identity: { round: '2024-Q1' } }))).toEqual([
      '- -: 本台账的填报期是“2024-Q1”，本次应为“2024-Q2”，请在最新模板上填报',
    ]);
  });

  it('makes a finding of a refusal', () => {
    const message = { 'zh-CN': '文件已加密', en: 'it is encrypted' };
    expect(refusalFinding('样例局.xlsx', { kind: 'encrypted', message })).toMatchObject({
      rule: 'unusable-file',
      code: 'S-12',
      severity: 'error',
      file: '样例局.xlsx',
      found: 'encrypted',
      facts: { reasonZh: '文件已加密', reasonEn: 'it is encrypted' },
    });
  });
});
