import { rectificationSheet } from '../../../ledger/sheets/rectification.ts';
import { rectificationReport } from '../../../pipeline/report/rectification-report.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../build/register.ts';

const report: ObligationWords = {
  indicator: 'I-34',
  sheet: 'A',
  where: { type: ['报送材料'], subtype: ['整治报告'] },
  dueEachYear: '12-31',
  clause: '第21项②',
};
const examples: ObligationWords = {
  indicator: 'I-34',
  id: 'I-34-3',
  sheet: 'R',
  columns: ['year', 'exampleCase'],
  upTo: 2,
  unit: '个',
};

const CLOSED =
  'year=2024 area=道路运输 problemType=机械执法 finding=未先教育即处罚 measure=修订清单 standard=无再发 owner=监督科 dueOn=2024-03-31 status=已整改 closedOn=2024-04-02 institution=修订处罚程序规定 sanctions=2 evidence=样例发〔2024〕21号 exampleCase=是';
const OVERDUE =
  'year=2024 area=道路运输 problemType=逐利执法 finding=下达罚款指标 measure=取消指标 owner=财务科 dueOn=2024-06-30 status=整改中 sanctions=0 note=等待批复';
const BARE = 'year=2024 finding=记录不全';
const EARLIER = 'year=2023 finding=往年问题 sanctions=9';

function written(lines: readonly string[], obligations: readonly ObligationWords[] = [report, examples], words = {}) {
  return rectificationReport(
    registerLedger([[rectificationSheet, lines]], words),
    dutyContext(obligations, { asOf: '2024-07-12' }),
  );
}

/** The text under a heading. */
function under(text: string | null, heading: string): string {
  const part = (text ?? '').split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return part.slice(heading.length).trim();
}

describe('the report on the campaign', () => {
  const text = written([CLOSED, OVERDUE, BARE, EARLIER]);

  it('has the headings that the plan asks for, in their order', () => {
    expect(text?.match(/^#{1,2} .*$/gm)).toEqual([
      '# 县司法局2024年行政执法突出问题专项整治情况报告',
      '## 一、部署开展情况',
      '## 二、建章立制情况',
      '## 三、存在问题',
      '## 四、采取措施',
      '## 五、取得成效',
      '## 六、追责问责情况',
      '## 七、下一步工作安排',
      '## 附：典型案例',
    ]);
  });

  it('says from what it was made, as of when, for whom, until when and on what ground', () => {
    expect(text).toContain('取自《样例局.xlsx》的专项整治台账，数据截至 2024-07-12，报送截止 2024-12-31');
    expect(text).toContain('\n\n县司法局：\n\n');
    expect(text).toContain('按照《样例县三年行动重点工作台账》第21项②的要求');
  });

  it('counts the problems of the year by field and type', () => {
    const part = under(text, '一、部署开展情况');
    expect(part).toContain('突出问题 3 个');
    expect(part).toContain('按领域：道路运输 2 个、未填 1 个。');
    expect(part).toContain('按类型：机械执法 1 个、逐利执法 1 个、未填 1 个。');
    expect(text).not.toContain('往年问题');
  });

  it('lists rules made, problems and measures, and marks what is not there', () => {
    expect(under(text, '二、建章立制情况')).toBe('- 问题 1：修订处罚程序规定');
    expect(under(text, '三、存在问题').split('\n').slice(2)).toEqual([
      '| 1 | 道路运输 | 机械执法 | 未先教育即处罚 | 监督科 | 2024-03-31 | 已整改 |',
      '| 2 | 道路运输 | 逐利执法 | 下达罚款指标 | 财务科 | 2024-06-30 | 整改中 |',
      '| 3 | （请补充） | （请补充） | 记录不全 | （请补充） | （请补充） | （请补充） |',
    ]);
    expect(under(text, '四、采取措施').split('\n')).toEqual([
      '- 问题 1：修订清单（工作标准：无再发）',
      '- 问题 2：取消指标',
      '- 问题 3：（请补充）',
    ]);
  });

  it('tells what is done, late and overdue', () => {
    expect(under(text, '五、取得成效')).toContain(
      '3 个问题中，已整改 1 个（其中超过时限完成 1 个），尚未完成 2 个（其中逾期 1 个）。',
    );
  });

  it('adds up persons held to account and says where the number is missing', () => {
    expect(under(text, '六、追责问责情况')).toBe('因上述问题追责问责 2 人次。另有 1 个问题没有填人次：（请补充）');
  });

  it('carries on with what is open', () => {
    const part = under(text, '七、下一步工作安排');
    expect(part).toContain('- 问题 2：下达罚款指标；完成时限 2024-06-30，已逾期，责任：财务科。说明：等待批复');
    expect(part).toContain('- 问题 3：记录不全；完成时限 （请补充），责任：（请补充）');
    expect(part).not.toContain('问题 1');
  });

  it('attaches the cases that are marked as examples', () => {
    const part = under(text, '附：典型案例');
    expect(part).toContain('计划要求附典型案例 1–2个。');
    expect(part.match(/^### .*$/gm)).toEqual(['### 案例 1（问题 1）']);
    expect(part).toContain('- 整改结果：已整改，完成日期 2024-04-02，佐证 样例发〔2024〕21号');
  });

  it('asks for an example where none is marked, and names no demand that the plan has not', () => {
    expect(under(written([OVERDUE]), '附：典型案例')).toContain('没有标为典型案例的问题：（请补充）');
    expect(written([OVERDUE], [report])).not.toContain('计划要求附典型案例');
  });
});

describe('a report without problems', () => {
  it.each([
    ['a nil report', ['year=2024 nilReport=是'], {}],
    ['a unit with nothing to report', [], { nilReturn: true }],
  ])('says so for %s', (_title, lines, words) => {
    const text = written(lines, [report, examples], words);
    expect(under(text, '一、部署开展情况')).toContain('未发现行政执法突出问题（零报告）');
    for (const heading of ['三、存在问题', '四、采取措施', '六、追责问责情况']) {
      expect(under(text, heading)).toBe('无。');
    }
  });

  it('claims nothing for an empty sheet', () => {
    const text = written([]);
    expect(text).not.toContain('未发现');
    expect(under(text, '一、部署开展情况')).toContain('也没有零报告：（请补充）');
    expect(under(text, '三、存在问题')).toBe('（请补充）');
  });
});

describe('what a person wrote', () => {
  it('stands in the report as it is, even where it cannot be used', () => {
    expect(under(written(['year=2024 finding=甲 dueOn=?9月底']), '三、存在问题')).toContain('| 9月底 |');
  });

  it('breaks neither table nor list', () => {
    const part = under(written(['year=2024 finding=甲|乙\n#丙*丁']), '三、存在问题');
    expect(part.split('\n')).toHaveLength(3);
    expect(part).toContain('| 甲\\|乙 #丙\\*丁 |');
  });
});

describe('there is no report', () => {
  it('where the workbook has no such sheet', () => {
    expect(rectificationReport(registerLedger([]), dutyContext([report]))).toBeNull();
  });

  it.each<[string, ObligationWords[], object]>([
    ['where the plan asks for examples alone', [examples], {}],
    ['of other years', [{ ...report, years: [2025] }], {}],
    ['where somebody else owes it', [{ ...report, owedBy: ['县财政局'] }], {}],
    ['where nobody knows whose ledger it is', [report], { identity: { unit: null } }],
  ])('%s', (_title, obligations, words) => {
    expect(written([CLOSED], obligations, words)).toBeNull();
  });
});
