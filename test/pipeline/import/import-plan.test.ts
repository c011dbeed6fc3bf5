import { planSchema } from '../../../ledger/plan/plan.ts';
import { clausesOf } from '../../../pipeline/import/clauses-of.ts';
import { importPlan } from '../../../pipeline/import/import-plan.ts';
import { planFrom, sampleText } from './read-samples.ts';

const refusal = (text: string) => {
  const imported = importPlan(sampleText(text), { region: null, published: null });
  return imported.state === 'refused' ? imported.refusal : null;
};

const report = `网站首页
文号: 样政文〔2021〕14号 主体分类: 2021年
生成日期: 2021-03-10

样例县人民政府关于样例县2020年度窗口工作情况的报告

一、窗口建设

一是增设窗口。增设窗口10个,办理时限不超过5个工作日。二是公开指南。公开率达到100%。

二、队伍建设

培训学时不少于40学时。
（一）下一步，继续做好培训。

2021年3月1日`;

describe('a report', () => {
  const plan = planFrom(report);

  it('is an appraisal without tasks', () => {
    expect([plan.kind, plan.tasks, plan.imported?.layout]).toEqual(['appraisal', [], 'report']);
    expect(plan.chapters.map((chapter) => [chapter.number, chapter.title])).toEqual([
      ['一', '窗口建设'],
      ['二', '队伍建设'],
    ]);
    expect([plan.documentNumber, plan.published, plan.issuer, plan.horizon.from]).toEqual([
      '样政文〔2021〕14号',
      '2021-03-10',
      '样例县人民政府',
      '2020-01-01',
    ]);
  });

  it('has clauses with their places', () => {
    expect(clausesOf(sampleText(report)).map(({ clause, text, place }) => [clause, text, place.line])).toEqual([
      ['一·一是', '一是增设窗口。增设窗口10个,办理时限不超过5个工作日。', 9],
      ['一·二是', '二是公开指南。公开率达到100%。', 9],
      ['二', '培训学时不少于40学时。', 13],
      ['二(一)', '下一步，继续做好培训。', 14],
    ]);
  });
});

describe('numbers with nothing behind them', () => {
  it.each([
    [
      'a measure',
      '样例县2024年路灯任务清单\n任务\n措施\n责任单位\n完成时限\n1.换灯。\n①\n县甲局\n2024年6月底前\n2.修杆。\n①做。\n县乙局\n长期',
    ],
    ['a mark of a heading', '# \n样例县2024年路灯任务清单\n1.换灯。（责任单位：县甲局）\n2.修杆。（责任单位：县乙局）'],
  ])('%s leaves a plan of the schema', (_name, document) => {
    expect(planSchema.safeParse(planFrom(document)).error).toBeUndefined();
  });
});

describe('the head of a document', () => {
  it('takes the authority below the title for the issuer, and not into the title', () => {
    const plan = planFrom(
      '样例县路灯维护实施方案（2023—2025年）\n样例县人民政府办公室\n一、重点任务\n1.换灯。（责任单位：县甲局）\n2.修杆。（责任单位：县乙局）',
    );
    expect([plan.title, plan.issuer]).toEqual(['样例县路灯维护实施方案（2023—2025年）', '样例县人民政府办公室']);
  });
});

describe('a document that is no plan', () => {
  it.each<[string, string]>([
    [
      'a notice of a meeting',
      '关于召开样例会议的通知\n各单位：\n定于2024年3月1日召开会议。\n一、时间：3月1日。\n二、地点：样例楼。\n三、人员：样例。',
    ],
    ['a recipe', '样例菜谱\n1.鸡蛋两个。\n2.番茄三个。\n3.盐少许。\n4.油若干。'],
    [
      'a regulation',
      '样例县窗口管理办法\n第一条 为加强管理，制定本办法。\n第二条 各部门应当增设窗口。\n第三条 县甲局负责监督。\n第四条 本办法自2024年1月1日起施行。',
    ],
    [
      'an explanation',
      '《样例县工作方案》政策解读\n一、为什么要加强窗口建设\n1.各部门要增设窗口。\n2.县甲局要公开指南。\n3.县乙局应开展培训。',
    ],
    ['nothing', ''],
    ['prose', '今天天气很好。\n我们去公园玩。'],
    ['a table of people', '姓名\t电话\t住址\n样例甲\t无\t无\n样例乙\t无\t无'],
  ])('%s is refused in one sentence', (_name, text) => {
    expect(refusal(text)).toMatchObject({ kind: 'not-a-plan' });
  });

  it('asks for the day of publication where no year is found', () => {
    const text = '样例县工作要点\n1.增设窗口。（责任单位：县甲局）\n2.公开指南。（责任单位：县乙局）';
    expect(refusal(text)?.message['zh-CN']).toContain('--published');
    expect(planFrom(text, { published: '2024-01-05' }).horizon).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });
});

describe('an import', () => {
  const text =
    '样例县2024年工作要点\n1.增设窗口。（责任单位：县甲局；完成时限：6月底前）\n2.公开指南。（责任单位：县乙局；完成时限：年底前）';

  it('takes region and day from the coordinator where given', () => {
    const plan = planFrom(text, { region: '样例省样例县', published: '2024-02-03' });
    expect([plan.region, plan.published]).toEqual(['样例省样例县', '2024-02-03']);
    expect(plan.id).toBe('imported-2024-abababab');
  });

  it('lends the year of the title to dates without one, and calls them assumed', () => {
    const plan = planFrom(text);
    expect(plan.tasks.map((one) => one.deadline.milestones.map(({ day, assumed }) => [day, assumed]))).toEqual([
      [['2024-06-30', ['year']]],
      [['2024-12-31', ['year']]],
    ]);
    expect(plan.imported?.fields.filter((one) => one.field === 'deadline').map((one) => one.certainty)).toEqual([
      'assumed',
      'assumed',
    ]);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(planFrom(text))).toBe(JSON.stringify(planFrom(text)));
  });

  it('places every field in the document', () => {
    const plan = planFrom(text);
    expect(plan.imported?.fields.filter((one) => one.task === '2').map((one) => [one.field, one.place.line])).toEqual([
      ['number', 3],
      ['chapter', 3],
      ['title', 3],
      ['text', 3],
      ['responsibility', 3],
      ['deadline', 3],
    ]);
  });

  it.each<[string, (size: number) => string]>([
    ['one line without marks', (size) => '样'.repeat(size)],
    ['one line of numbers', (size) => '1.样例。2.样例。'.repeat(size / 10)],
    ['blanks', (size) => `一、样例${' '.repeat(size)}二、样例`],
    ['open brackets', (size) => `1.${'（责任单位：'.repeat(size / 6)}`],
    ['closing brackets', (size) => `1.样例${'）'.repeat(size)}`],
    ['paragraphs that lack fields', (size) => '1.由样例由样例要样例应样例、样例局、\n'.repeat(size / 20)],
    ['short lines', (size) => '县甲局\n'.repeat(size / 4)],
    ['tabs', (size) => '\t甲\n'.repeat(size / 4)],
    ['true items', (size) => '1.做好样例项。（责任单位：县甲局；完成时限：2024年6月底前）\n'.repeat(size / 200)],
    ['pipes', (size) => '甲 | 乙\n'.repeat(size / 6)],
  ])('does not hang on a long text of %s', (_name, make) => {
    const start = performance.now();
    importPlan(sampleText(make(150_000)), { region: null, published: null });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
