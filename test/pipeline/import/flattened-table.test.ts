import { certainty, due, oddities, parties, planFrom, task } from './read-samples.ts';

const head =
  '首页 >>政务公开\n\n样例县2024-2025年重点工作台账\n\n发布时间:2024-02-01\n\n任务清单\n重点任务\n具体工作措施\n责任单位\n完成时限\n';

describe('a table flattened to lines', () => {
  const plan = planFrom(
    `${head}一、能力建设
(一)培训
1.举办培训班。
①县甲局要办班。
②各乡镇(街道)要参加。
县甲局牵头、各乡镇(街道)按照职责分工落实
2025年年底前完成并长期推进
2.编写教材。
各单位编写教材。
(二)考核
3.建立题库。
①县乙局要建题库。
③县丙局要抽考。
县乙局、县丙局
2024年年底前完成题库;
2025年年底前持续推进
二、装备
4.2024年年底前配齐装备。
5.建立清册。
6.定期清点。
①各单位要清点。
县甲局、县丁局、县甲局
2025年年底前完成(装备于2024年年底前配齐)

主办:样例县信息中心 地址:样例路1号
邮编:000000`,
  );

  it('has every row with its cells', () => {
    expect(plan.tasks.map((one) => [one.number, one.chapter, one.section, one.text])).toEqual([
      ['1', '一', '(一)', '举办培训班。'],
      ['2', '一', '(一)', '编写教材。'],
      ['3', '一', '(二)', '建立题库。'],
      ['4', '二', null, '2024年年底前配齐装备。'],
      ['5', '二', null, '建立清册。'],
      ['6', '二', null, '定期清点。'],
    ]);
    expect(plan.tasks.map((one) => one.measures.map((measure) => [measure.number, measure.text]))).toEqual([
      [
        ['①', '县甲局要办班。'],
        ['②', '各乡镇(街道)要参加。'],
      ],
      [[null, '各单位编写教材。']],
      [
        ['①', '县乙局要建题库。'],
        ['③', '县丙局要抽考。'],
      ],
      [[null, '各单位要清点。']].map(([, text]) => ['①', text]),
      [],
      [],
    ]);
    expect(parties(task(plan, '1'))).toBe('县甲局:牵头 各乡镇(街道):落实');
    expect(task(plan, '3').deadline.text).toBe('2024年年底前完成题库;2025年年底前持续推进');
    expect(plan.imported?.layout).toBe('table');
  });

  it('carries the cells of the row above down to a row without any', () => {
    expect([parties(task(plan, '2')), task(plan, '2').responsibility.carriedFrom]).toEqual([
      parties(task(plan, '1')),
      '1',
    ]);
    expect([due(task(plan, '2')), task(plan, '2').deadline.carriedFrom]).toEqual(['2025-12-31 长期', '1']);
    expect(certainty(plan, '2', 'responsibility')).toBe('carried-down');
    expect(oddities(plan)).toContain('cell-carried-down 2');
  });

  it('shares one row among tasks with nothing between them', () => {
    expect(['4', '5', '6'].map((number) => task(plan, number).responsibility.carriedFrom)).toEqual([null, '4', '4']);
    expect(oddities(plan)).toContain('cell-shared 4 5 6');
  });

  it('lists missing measure numbers, a number that runs into a year and a unit named twice', () => {
    expect(oddities(plan)).toEqual(
      expect.arrayContaining(['number-missing 3', 'number-broken 4', 'unit-repeated 4 5 6']),
    );
  });

  it('takes the head from the page and leaves its furniture out', () => {
    expect([plan.title, plan.region, plan.published, plan.horizon]).toEqual([
      '样例县2024-2025年重点工作台账',
      '样例县',
      '2024-02-01',
      { from: '2024-01-01', to: '2025-12-31' },
    ]);
    const left = plan.imported?.leftOver ?? [];
    expect(left.map((one) => one.kind)).toEqual(['page', 'page', 'page', 'page', 'preamble']);
    expect(left.slice(-2).map((one) => one.words)).toEqual(['邮编:000000', '任务清单']);
  });
});

describe('other flattened tables', () => {
  it('reads a number cell on a line of its own, and units in two columns', () => {
    const plan = planFrom(
      '样例县2024年任务分解表\n序号\n工作任务\n牵头单位\n配合单位\n完成时间\n1\n举办培训班\n县甲局\n县乙局、县丙局\n2024年6月底前\n2\n编写教材\n县乙局\n县甲局\n全年\n3\n建立题库\n县丙局\n县甲局\n2024年9月底前',
    );
    expect(plan.tasks.map((one) => [one.number, one.text, parties(one), due(one)])).toEqual([
      ['1', '举办培训班', '县甲局:牵头 县乙局:配合 县丙局:配合', '2024-06-30'],
      ['2', '编写教材', '县乙局:牵头 县甲局:配合', '长期'],
      ['3', '建立题库', '县丙局:牵头 县甲局:配合', '2024-09-30'],
    ]);
  });

  it('keeps a deadline that cannot be read, and says so', () => {
    const plan = planFrom(
      `${head}1.举办培训班。\n①办班。\n县甲局\n样例会召开之前\n2.编写教材。\n①编写。\n县乙局\n2024年年底前`,
    );
    expect(task(plan, '1').deadline).toMatchObject({ text: '样例会召开之前', milestones: [] });
    expect(oddities(plan)).toContain('deadline-unread 1');
    expect(due(task(plan, '2'))).toBe('2024-12-31');
  });

  it('passes over a heading that is repeated on the next page', () => {
    const plan = planFrom(
      `${head}1.举办培训班。\n①办班。\n县甲局\n2024年年底前\n任务清单\n重点任务\n具体工作措施\n责任单位\n完成时限\n2.编写教材。\n①编写。\n县乙局\n2024年年底前`,
    );
    expect(plan.tasks.map(parties)).toEqual(['县甲局:共同', '县乙局:共同']);
    expect(oddities(plan)).toContain('heading-broken');
  });

  it('lists words behind a finished row instead of making them a measure', () => {
    const plan = planFrom(
      `${head}1.举办培训班。\n①办班。\n县甲局\n2024年年底前\n本表由样例办公室解释，各单位要对照执行。\n2.编写教材。\n①编写。\n县乙局\n2024年年底前`,
    );
    expect(plan.tasks.flatMap((one) => one.measures.map((measure) => measure.text))).toEqual(['办班。', '编写。']);
    expect(plan.imported?.leftOver.filter((one) => one.kind === 'not-understood')).toHaveLength(1);
  });
});
