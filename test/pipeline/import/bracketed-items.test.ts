import { certainty, due, lines, oddities, parties, planFrom, task } from './read-samples.ts';

const head =
  '样例市提升服务质量实施方案（2024—2025年）\n\n为做好工作，制定本方案。\n\n一、总体要求\n（一）提高认识。各单位要认真落实。\n二、重点任务\n';

describe('items with a bracket of units and deadline', () => {
  it('takes number, chapter, section, text and fields', () => {
    const plan = planFrom(
      `${head}（一）窗口服务。\n1.优化窗口。\n（1）增设自助窗口。〔责任单位：市样例局、各区县；完成时限：2024年6月〕\n（2）公开办事指南。〔责任单位：市样例局；完成时限：长期〕\n2.压缩时限。\n（3）推行一次办结。〔责任单位：各级部门；完成时限：2025年年底前〕`,
    );
    expect(lines(plan)).toEqual([
      '1 | (一)1 | 增设自助窗口。 | 市样例局:共同 各区县:共同 | 2024-06-30',
      '2 | (一)1 | 公开办事指南。 | 市样例局:共同 | 长期',
      '3 | (一)2 | 推行一次办结。 | 各级部门:共同 | 2025-12-31',
    ]);
    expect(plan.tasks.map((one) => [one.printedNumber, one.clause])).toEqual([
      ['（1）', '二(一)1(1)'],
      ['（2）', '二(一)1(2)'],
      ['（3）', '二(一)2(3)'],
    ]);
    expect(plan.chapters).toEqual([
      {
        number: '(一)',
        title: '窗口服务',
        sections: [
          { number: '1', title: '优化窗口' },
          { number: '2', title: '压缩时限' },
        ],
      },
    ]);
    expect(plan.imported?.layout).toBe('bracketed-items');
    expect(certainty(plan, '1', 'deadline')).toBe('assumed');
    expect(certainty(plan, '3', 'deadline')).toBe('stated');
  });

  it('lists a missing label, a document number in the text, and a doubled character', () => {
    const plan = planFrom(
      `${head}1.做好甲项。〔市样例局、各区县；完成时限：长期〕\n2.按照文件（样办发〔2016〕30号）做好乙项。〔责任单位：市样例局；完成时限：2025年年底前〕\n3.做好丙项。〔责任单位：市样例局；完成时限：2025年年年底前〕`,
    );
    expect(parties(task(plan, '1'))).toBe('市样例局:共同 各区县:共同');
    expect(task(plan, '2').text).toBe('按照文件（样办发〔2016〕30号）做好乙项。');
    expect(due(task(plan, '3'))).toBe('2025-12-31');
    expect(oddities(plan)).toEqual(expect.arrayContaining(['label-missing 1', 'nested-brackets 2', 'doubled-word 3']));
  });

  it.each<[string, string, string]>([
    ['（牵头单位：县甲局；责任单位：县乙局、各乡镇）', '县甲局:牵头 县乙局:落实 各乡镇:落实', ''],
    ['（牵头单位：县甲局，配合单位：县乙局；完成时限：2024年10月底前）', '县甲局:牵头 县乙局:配合', '2024-10-31'],
    ['（责任单位：县甲局、县乙局，2024年6月底前完成）', '县甲局:共同 县乙局:共同', '2024-06-30'],
    ['（县甲局牵头，县乙局配合，2024年6月底前完成）', '县甲局:牵头 县乙局:配合', '2024-06-30'],
    ['责任单位：县甲局、县乙局。完成时限：12月底。', '县甲局:共同 县乙局:共同', '2024-12-31'],
    ['（县甲局牵头，县乙局配合）', '县甲局:牵头 县乙局:配合', ''],
    ['(责任单位:各乡镇(街道)、县甲局;完成时限:2024年12月31日)', '各乡镇(街道):共同 县甲局:共同', '2024-12-31'],
    ['[责任单位：县甲局。完成时限：2024年年底前]', '县甲局:共同', '2024-12-31'],
    ['【责任部门：县甲局 完成时间：2024年9月】', '县甲局:共同', '2024-09-30'],
    ['（责任单位：县甲局、县乙局，排在第一位的部门为牵头部门，下同）', '县甲局:牵头 县乙局:落实', ''],
  ])('reads %s', (bracket, who, day) => {
    const plan = planFrom(`样例县2024年重点工作安排\n一、主要任务\n1.做好第一项。${bracket}\n2.做好第二项。${bracket}`);
    expect(plan.tasks.map((one) => [one.text, parties(one), due(one)])).toEqual([
      ['做好第一项。', who, day],
      ['做好第二项。', who, day],
    ]);
  });

  it('lets the first of several units lead from the bracket on that says so', () => {
    const plan = planFrom(
      '样例县2024年重点工作安排\n一、主要任务\n1.做甲。（责任单位：县甲局、县乙局）\n2.做乙。（责任单位：县丙局、县丁局，排在第一位的为牵头单位，下同）\n3.做丙。（责任单位：县甲局、县丁局）',
    );
    expect(plan.tasks.map(parties)).toEqual([
      '县甲局:共同 县乙局:共同',
      '县丙局:牵头 县丁局:落实',
      '县甲局:牵头 县丁局:落实',
    ]);
    expect(certainty(plan, '3', 'responsibility')).toBe('inferred');
  });

  it('reads fields on lines of their own', () => {
    const plan = planFrom(
      '样例县2024年工作要点\n（一）优化窗口\n各单位要增设窗口。\n牵头单位：县甲局\n配合单位：县乙局、县丙局\n完成时限：2024年5月底前\n（二）公开指南\n各单位要公开指南。\n责任单位：县甲局\n完成时限：持续推进',
    );
    expect(plan.tasks.map((one) => [one.title, parties(one), due(one)])).toEqual([
      ['优化窗口', '县甲局:牵头 县乙局:配合 县丙局:配合', '2024-05-31'],
      ['公开指南', '县甲局:共同', '长期'],
    ]);
  });

  it('gives a heading’s bracket to the items below that have none', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n一、主要任务（牵头单位：县甲局）\n1.做好甲项。（完成时限：2024年3月底前）\n2.做好乙项。（责任单位：县乙局；完成时限：2024年4月底前）',
    );
    expect(plan.tasks.map(parties)).toEqual(['县甲局:牵头', '县乙局:共同']);
    expect(certainty(plan, '1', 'responsibility')).toBe('inferred');
  });

  it('keeps an item without fields beside others as a task, and lists what it lacks', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n一、主要任务\n1.做好甲项。（责任单位：县甲局；完成时限：2024年3月底前）\n2.做好乙项。\n3.做好丙项。（责任单位：县乙局；完成时限：2024年4月底前）',
    );
    expect(plan.tasks.map((one) => one.number)).toEqual(['1', '2', '3']);
    expect(oddities(plan)).toEqual(expect.arrayContaining(['label-missing 2', 'deadline-missing 2']));
    expect(task(plan, '2').responsibility.text).toBeNull();
  });

  it('keeps printed numbers and lists those missing or printed twice', () => {
    const item = (number: number) => `${number}.做好第${number}项。（责任单位：县甲局）`;
    const plan = planFrom(
      `样例县2024年工作方案\n一、主要任务\n${[1, 2, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12].map(item).join('\n')}`,
    );
    expect(plan.tasks.map((one) => one.number)).toEqual([
      '1',
      '2',
      '4',
      '5',
      '5-2',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
    expect(oddities(plan)).toEqual(expect.arrayContaining(['number-missing 4', 'number-broken 5-2']));
  });

  it('counts numbers through that begin again in every section', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n一、甲类\n1.做甲。（责任单位：县甲局）\n2.做乙。（责任单位：县甲局）\n二、乙类\n1.做丙。（责任单位：县乙局）',
    );
    expect(plan.tasks.map((one) => [one.number, one.printedNumber, one.clause])).toEqual([
      ['1', '一1.', '一1'],
      ['2', '一2.', '一2'],
      ['3', '二1.', '二1'],
    ]);
  });

  it('takes the bracket behind the last sub-item as that of the whole item where it is so throughout', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n（一）抓培训\n1.办班。\n2.考试。（责任单位：县甲局）\n（二）抓宣传\n1.上街。\n2.进村。（责任单位：县乙局）',
    );
    expect(plan.tasks.map((one) => [one.printedNumber, one.measures.length, parties(one)])).toEqual([
      ['（一）', 2, '县甲局:共同'],
      ['（二）', 2, '县乙局:共同'],
    ]);
    expect(certainty(plan, '1', 'responsibility')).toBe('inferred');
  });

  it('says where the text and the field name different days', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n1.2024年3月底前完成甲项。（责任单位：县甲局；完成时限：2024年6月底前）\n2.做乙。（责任单位：县甲局；完成时限：2024年6月底前）',
    );
    expect(due(task(plan, '1'))).toBe('2024-06-30');
    expect(oddities(plan)).toContain('dates-disagree 1');
    const origin = plan.imported?.fields.find((one) => one.task === '1' && one.field === 'deadline');
    expect([origin?.certainty, origin?.alternatives]).toEqual(['assumed', ['2024年3月底前']]);
  });

  it('leaves out items without fields elsewhere, and marks those that name a day', () => {
    const plan = planFrom(
      `${head}1.做好甲项。〔责任单位：市甲局〕\n2.做好乙项。〔责任单位：市甲局〕\n三、组织实施\n（一）加强评估。2024年10月底前完成评估。\n（二）做好宣传。多渠道宣传。`,
    );
    expect(plan.tasks).toHaveLength(2);
    const left = plan.imported?.leftOver
      .filter((one) => one.kind !== 'page')
      .map((one) => [one.kind, one.words.slice(0, 4)]);
    expect(left).toEqual(
      expect.arrayContaining([
        ['not-understood', '加强评估'],
        ['preamble', '做好宣传'],
        ['preamble', '提高认识'],
      ]),
    );
  });

  it('reads paragraphs with fields under one heading as tasks without a number', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n一、甲类\n增设窗口。（责任单位：县甲局）\n公开指南。（责任单位：县乙局）\n二、乙类\n上街宣传。（责任单位：县丙局）\n进村宣传。（责任单位：县丁局）',
    );
    expect(plan.tasks.map((one) => [one.number, one.chapter, one.text, parties(one)])).toEqual([
      ['1', '一', '增设窗口。', '县甲局:共同'],
      ['2', '一', '公开指南。', '县乙局:共同'],
      ['3', '二', '上街宣传。', '县丙局:共同'],
      ['4', '二', '进村宣传。', '县丁局:共同'],
    ]);
    expect(certainty(plan, '1', 'number')).toBe('inferred');
  });

  it('reads a bracket that sentences follow, and is not sure of it; of several it reads none', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n一、甲类\n1.增设窗口（责任单位：县甲局）。要配齐人员。\n2.公开指南。（责任单位：县乙局）\n3.上街宣传。（责任单位：县丙局）\n4.①办班（责任单位：县甲局）；②考试（责任单位：县乙局）；③发证。',
    );
    expect(plan.tasks.map(parties)).toEqual(['县甲局:共同', '县乙局:共同', '县丙局:共同', '']);
    expect(task(plan, '1').text).toBe('增设窗口（责任单位：县甲局）。要配齐人员。');
    expect([certainty(plan, '1', 'responsibility'), certainty(plan, '2', 'responsibility')]).toEqual([
      'assumed',
      'stated',
    ]);
  });

  it('keeps a note on who leads out of the task above it', () => {
    const plan = planFrom(
      '样例县2024年工作方案\n1.做甲。\n责任单位：县甲局、县乙局\n2.做乙。\n责任单位：县丙局、县丁局\n以上任务，排在第一位的为牵头单位。',
    );
    expect(plan.tasks.map((one) => [one.text, parties(one)])).toEqual([
      ['做甲。', '县甲局:牵头 县乙局:落实'],
      ['做乙。', '县丙局:牵头 县丁局:落实'],
    ]);
  });
});
