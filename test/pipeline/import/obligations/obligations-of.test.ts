import type { Obligation } from '../../../../ledger/plan/plan.ts';
import { type Demands, obligationsOf } from '../../../../pipeline/import/obligations/obligations-of.ts';
import { type ImportedTaskWords, importedPlan } from '../../../build/imported-plan.ts';

const duty = { year: null, claims: false };

/** The demands of one task of a sample county, whose 县司法局 leads. */
function demandsOf(words: Partial<ImportedTaskWords>): Demands {
  const task = { number: '1', title: '样例任务', responsible: '县司法局', deadline: '2025年年底前', ...words };
  return obligationsOf(importedPlan({ tasks: [task] }).tasks, [], duty);
}

const shown = ({ indicator, comparator, value, upTo, unit, period, dueOn, dueEachYear }: Obligation): string =>
  [indicator, `${comparator}${value}${upTo === null ? '' : `–${upTo}`}${unit}`, period, dueOn ?? dueEachYear ?? '']
    .join(' ')
    .trim();

const shownFor = (text: string): string[] => demandsOf({ text }).obligations.map(shown);

describe('a number that a column of the ledger answers', () => {
  it.each<[string, string[]]>([
    ['行政执法人员每人每年培训不少于50学时。', ['I-04 >=50学时 year 12-31']],
    [
      '行政执法人员每人每年接受不少于60学时的培训，其中公共法律知识不少于20学时，业务技能不少于40学时。',
      ['I-01 >=60学时 year 12-31', 'I-02 >=20学时 year 12-31', 'I-03 >=40学时 year 12-31'],
    ],
    ['各单位每年至少组织2次实战演练、1次练兵比武。', ['I-09 >=2次 year 12-31', 'I-10 >=1次 year 12-31']],
    ['每年至少开展1次裁量权基准适用专题培训。', ['I-11 >=1次 year 12-31']],
    ['每半年至少组织一次行政执法专项监督检查。', []],
    ['每年至少组织一次专项执法监督检查、两次行政执法案卷评查。', ['I-36 >=1次 year 12-31', 'I-37 >=2次 year 12-31']],
    ['上级执法部门对下级执法部门每年至少开展1次案卷评查。', ['I-39 >=1次 year 12-31']],
    ['法制审核人员不少于本单位执法人员总数的5%，且不少于2人。', ['I-21 >=5% always', 'I-21 >=2人 always']],
    ['确保行政处罚信息公示率达到100%，重大执法决定法制审核率达到100%。', ['I-22 =100% always', 'I-23 =100% always']],
    ['收到应诉材料之日起5个工作日内向县司法局报备。', ['I-31 <=5工作日 event']],
    ['作出重大执法决定后15日内报县司法局备案。', ['I-25 <=15日 event']],
    ['专项整治结束后报送报告，并附1-3个典型案例。', ['I-34 >=1–3个 year 12-31']],
  ])('%s', (text, expected) => {
    expect(shownFor(text)).toEqual(expected);
  });
});

describe('words without a number that demand one', () => {
  it.each<[string, string[]]>([
    ['未取得行政执法证件的人员不得独立从事行政执法工作。', ['I-15 =0人 always']],
    ['重大执法决定未经法制审核或者审核未通过的，不得作出。', ['I-24 =0件 event']],
    ['2024年6月底前完成全县执法队伍全员轮训。', ['I-05 =100% once 2024-06-30']],
    ['逐步完成执法队伍全员轮训。', []],
    ['2024年9月底前，各部门要梳理事项，制定行政执法事项目录。', ['I-50 >=1份 once 2024-09-30']],
    ['加强行政执法事项目录管理。', []],
    ['每年2月底前将年度培训计划报县司法局。', ['I-08 >=1份 year 02-28']],
    [
      '2024年10月底前完成中期评估，2025年10月底前完成终期评估。',
      ['I-49 >=1次 once 2024-10-31', 'I-49 >=1次 once 2025-10-31'],
    ],
    ['将行政执法工作经费、装备配备费用纳入本级预算。', ['I-71 >=1项 year 12-31', 'I-71 >=1项 year 12-31']],
    ['编制从轻处罚、减轻处罚、免予处罚“三张清单”。', ['I-55 =3张 once']],
  ])('%s', (text, expected) => {
    expect(shownFor(text)).toEqual(expected);
  });
});

describe('what no column answers', () => {
  it.each([
    ['hours of others than officers', '领导干部每年学法不少于20学时。'],
    ['a rate the ledger does not hold', '群众安全感达到95%以上。'],
    ['a term of another thing', '自受理之日起20个工作日内办结。'],
    ['a number of places', '建立不少于3个基层联系点。'],
    ['half a year where the column counts years', '每半年至少组织一次行政执法专项监督检查。'],
    ['a contest of another kind', '每年至少举办1次篮球比赛。'],
  ])('%s is listed as not checkable, and bound to nothing', (_name, text) => {
    const { obligations, notCheckable } = demandsOf({ text });
    expect(obligations).toEqual([]);
    expect(notCheckable).toHaveLength(1);
    expect(notCheckable[0]?.reason['zh-CN']).toContain('没有能回答它的列');
  });

  it('lists the vague words of a clause once, and those of each measure for themselves', () => {
    const { notCheckable } = demandsOf({
      text: '进一步加强指导，定期通报，定期调度。',
      measures: ['①适时开展评估。', '②按月报送。', '③不定期抽查。'],
    });
    expect(notCheckable.map(({ clause, words }) => [clause, words])).toEqual([
      ['第1项①', '适时'],
      ['第1项', '进一步、定期'],
    ]);
  });
});

describe('an obligation', () => {
  it('is owed by whom its sentence names, else by the parties of the task', () => {
    const named = demandsOf({ text: '各乡镇(街道)、各行政执法部门要聚焦重点，每年至少举办1次实战演练。' });
    expect(named.obligations[0]?.owedBy).toEqual(['各乡镇(街道)', '各行政执法部门']);
    expect(demandsOf({ text: '每年至少举办1次实战演练。' }).obligations[0]?.owedBy).toEqual(['县司法局']);
  });

  it('is tied to its measure, and counts once where the text says it again', () => {
    const { obligations } = demandsOf({
      text: '持续开展练兵，每年至少举办1次实战演练。',
      measures: ['①县司法局要加强指导。', '②各行政执法部门每年至少举办1次实战演练。'],
    });
    expect(obligations.map(({ id, task, clause }) => [id, task, clause])).toEqual([['I-09', '1', '第1项②']]);
  });

  it('is an aim where the words tone it down, and a claim in a report', () => {
    const [aim] = demandsOf({ text: '原则上法制审核人员不少于执法人员总数的5%。' }).obligations;
    expect(aim?.force).toBe('aim');
    const clauses = [
      { clause: '四·一是', text: '一是抓公示。公示率达到100%。' },
      { clause: '四·二是', text: '二是抓审核。重大执法决定法制审核率达100%。' },
    ];
    const { obligations } = obligationsOf([], clauses, { year: null, claims: true });
    expect(obligations.map(({ clause: at, force, dueEachYear }) => [at, force, dueEachYear])).toEqual([
      ['四·一是', 'claim', null],
      ['四·二是', 'claim', null],
    ]);
  });

  it('is numbered by its indicator, with a position where there are several', () => {
    const ids = demandsOf({ text: '法制审核人员不少于执法人员总数的5%，且不少于1人。每年至少举办1次实战演练。' });
    expect(ids.obligations.map(({ id }) => id)).toEqual(['I-21-1', 'I-21-2', 'I-09']);
  });

  it('without a day of its own is due with the whole task', () => {
    expect(demandsOf({ text: '研究制定重大执法决定法制审核目录。' }).obligations.map(shown)).toEqual([
      'I-54 >=1份 once 2025-12-31',
    ]);
    const split = { text: '研究制定重大执法决定法制审核目录。', deadline: '2025年年底前（流程图于2024年5月底前）' };
    expect(demandsOf(split).obligations[0]?.dueOn).toBeNull();
  });
});
