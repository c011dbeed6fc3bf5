import { certainty, due, lines, oddities, parties, planFrom, sampleText, tableDocument, task } from './read-samples.ts';

const HEADINGS = ['序号', '重点任务', '工作措施', '责任单位', '完成时限'];

describe('real tables', () => {
  it.each<[string[], string]>([
    [['序号', '任务', '措施', '责任单位', '完成时限'], '县甲局:共同'],
    [['编号', '工作任务', '具体举措', '责任部门', '时间节点'], '县甲局:共同'],
    [['序号', '主要任务', '推进措施', '牵头单位', '完成时间'], '县甲局:牵头'],
    [['序号', '重点工作', '工作举措', '责任分工', '时限要求'], '县甲局:共同'],
    [['序 号', '目标任务', '落实措施', '承办单位', '办结时限'], '县甲局:共同'],
  ])('reads headings %j', (headings, who) => {
    const plan = planFrom(
      tableDocument([
        headings,
        ['1', '举办培训班', '①办班。\n②考试。', '县甲局', '2024年6月底前'],
        ['2', '编写教材', '编写。', '县甲局', '2024年年底前'],
      ]),
    );
    expect(plan.tasks.map((one) => [one.number, one.text, one.measures.length, parties(one), due(one)])).toEqual([
      ['1', '举办培训班', 2, who, '2024-06-30'],
      ['2', '编写教材', 1, who, '2024-12-31'],
    ]);
  });

  it('carries merged cells down, and only those', () => {
    const plan = planFrom(
      tableDocument([
        HEADINGS,
        ['1', '举办培训班', '办班。', { text: '县甲局', down: 2 }, '2024年6月底前'],
        ['2', '编写教材', '编写。', null, '2024年年底前'],
        ['3', '建立题库', '命题。', '', '2024年年底前'],
      ]),
    );
    expect(plan.tasks.map((one) => [parties(one), one.responsibility.carriedFrom])).toEqual([
      ['县甲局:共同', null],
      ['县甲局:共同', '1'],
      ['', null],
    ]);
    expect(certainty(plan, '2', 'responsibility')).toBe('carried-down');
    expect(certainty(plan, '3', 'responsibility')).toBeUndefined();
    expect(oddities(plan)).toEqual(expect.arrayContaining(['cell-carried-down 2', 'label-missing 3']));
  });

  it('puts the rows of a merged task together, unless they have units of their own', () => {
    const plan = planFrom(
      tableDocument([
        HEADINGS,
        [
          { text: '1', down: 2 },
          { text: '举办培训班', down: 2 },
          '①办班。',
          { text: '县甲局', down: 2 },
          { text: '2024年6月底前', down: 2 },
        ],
        [null, null, '②考试。', null, null],
        [{ text: '2', down: 2 }, { text: '编写教材', down: 2 }, '编写。', '县乙局', '2024年8月底前'],
        [null, null, '印刷。', '县丙局', '2024年9月底前'],
      ]),
    );
    expect(
      plan.tasks.map((one) => [
        one.number,
        one.text,
        one.measures.map((measure) => measure.text),
        parties(one),
        due(one),
      ]),
    ).toEqual([
      ['1', '举办培训班', ['办班。', '考试。'], '县甲局:共同', '2024-06-30'],
      ['2', '编写教材', ['编写。'], '县乙局:共同', '2024-08-31'],
      ['2-1', '印刷。', [], '县丙局:共同', '2024-09-30'],
    ]);
  });

  it('takes chapters from rows of their own and titles from above the headings', () => {
    const plan = planFrom(
      tableDocument(
        [
          [{ text: '样例县2024年重点任务清单', right: 5 }, null, null, null, null],
          HEADINGS,
          [{ text: '一、能力建设', right: 5 }, null, null, null, null],
          ['1', '举办培训班', '办班。', '县甲局', '2024年6月底前'],
          [{ text: '二、装备', right: 5 }, null, null, null, null],
          ['2', '配齐装备', '采购。', '县乙局', '2024年6月底前'],
          [{ text: '注：各单位要按月报送进展。', right: 5 }, null, null, null, null],
        ],
        [],
        'xlsx',
      ),
    );
    expect(plan.title).toBe('样例县2024年重点任务清单');
    expect(plan.tasks.map((one) => [one.number, one.chapter])).toEqual([
      ['1', '一'],
      ['2', '二'],
    ]);
    expect(plan.imported?.leftOver.map((one) => one.words)).toContain('注：各单位要按月报送进展。');
    expect(plan.imported?.fields.find((one) => one.field === 'deadline')?.place).toEqual({
      line: null,
      sheet: '表1',
      cell: 'E4',
    });
  });

  it('takes chapters from a classifying column and joins lead and cooperating units', () => {
    const plan = planFrom(
      tableDocument([
        ['类别', '序号', '工作任务', '牵头单位', '配合单位', '完成时限', '备注'],
        [{ text: '能力建设', down: 2 }, '1', '举办培训班', '县甲局', '县乙局', '2024年6月底前', ''],
        [null, '2', '编写教材', '县乙局', '县甲局\n县丙局', '长期', '样例'],
        ['装备', '3', '配齐装备', '县丙局', '', '2024年年底前', ''],
      ]),
    );
    expect(lines(plan)).toEqual([
      '1 | 1 | 举办培训班 | 县甲局:牵头 县乙局:配合 | 2024-06-30',
      '2 | 1 | 编写教材 | 县乙局:牵头 县甲局:配合 县丙局:配合 | 长期',
      '3 | 2 | 配齐装备 | 县丙局:牵头 | 2024-12-31',
    ]);
    expect(plan.chapters.map((chapter) => chapter.title)).toEqual(['能力建设', '装备']);
  });

  it('reads several numbered tasks in one cell', () => {
    const plan = planFrom(
      tableDocument([
        ['任务', '措施', '责任单位', '完成时限'],
        ['1.举办培训班。', '办班。', '县甲局', '2024年6月底前'],
        ['2.编写教材。\n3.建立题库。', '①编写。\n②命题。', '县乙局', '2024年年底前'],
        ['4.考试。\n1.笔试。\n2.口试。', '组织。', '县乙局', '2024年年底前'],
      ]),
    );
    expect(plan.tasks.map((one) => [one.number, one.text, one.responsibility.carriedFrom])).toEqual([
      ['1', '举办培训班。', null],
      ['2', '编写教材。', null],
      ['3', '建立题库。', '2'],
      ['4', '考试。\n1.笔试。\n2.口试。', null],
    ]);
    expect(oddities(plan)).toContain('cell-shared 2 3');
  });

  it('lets the first unit lead where the heading says so', () => {
    const plan = planFrom(
      tableDocument([
        ['任务', '责任单位（排在第一位的为牵头单位）', '完成时限'],
        ['举办培训班', '县甲局、县乙局', '长期'],
        ['编写教材', '县乙局', '长期'],
      ]),
    );
    expect(plan.tasks.map(parties)).toEqual(['县甲局:牵头 县乙局:落实', '县乙局:共同']);
  });

  it('goes on in a second table of the same width, and lists a table that is none', () => {
    const first = tableDocument([HEADINGS, ['1', '举办培训班', '办班。', '县甲局', '长期']]);
    const second = tableDocument([['2', '编写教材', '编写。', '县乙局', '长期']], []);
    const other = tableDocument(
      [
        ['姓名', '电话'],
        ['样例甲', '无'],
      ],
      [],
    );
    const plan = planFrom({ ...first, blocks: [...first.blocks, ...second.blocks, ...other.blocks] });
    expect(plan.tasks.map((one) => one.number)).toEqual(['1', '2']);
    expect(plan.imported?.leftOver.filter((one) => one.kind === 'not-understood')).toHaveLength(1);
  });

  it('lists columns that it does not read, by their headings alone', () => {
    const plan = planFrom(
      tableDocument([
        ['项目名称', '建设内容', '牵头领导', '投资概算', '责任单位', '完成时限'],
        ['改造小区', '改造10个。', '样例甲', '100', '县甲局', '2024年年底前'],
        ['新建公园', '新建5个。', '样例乙', '50', '县乙局', '2024年年底前'],
      ]),
    );
    expect(plan.tasks.map((one) => one.measures.map((measure) => measure.text))).toEqual([
      ['改造10个。'],
      ['新建5个。'],
    ]);
    expect(plan.imported?.leftOver.map((one) => [one.kind, one.words])).toEqual([
      ['preamble', '牵头领导'],
      ['not-understood', '投资概算'],
    ]);
    expect(oddities(plan)).toContain('number-missing 1 2');
    expect(JSON.stringify(plan)).not.toContain('样例甲');
  });

  it('does not fill a blank cell of a workbook, but does in a text', () => {
    const rows = [HEADINGS, ['1', '举办培训班', '办班。', '县甲局', '长期'], ['2', '编写教材', '编写。', '', '长期']];
    expect(parties(task(planFrom(tableDocument(rows, ['样例县2024年清单'], 'xlsx')), '2'))).toBe('');
    expect(parties(task(planFrom(tableDocument(rows, ['样例县2024年清单'], 'csv')), '2'))).toBe('县甲局:共同');
  });
});

describe('tables copied to text', () => {
  const expected = [
    '1 | 全文 | 举办培训班 | 县甲局:共同 | 2024-06-30',
    '2 | 全文 | 编写教材 | 县乙局:共同 | 2024-12-31',
  ];
  it.each<[string, string]>([
    [
      'tabs',
      '样例县2024年清单\n序号\t任务\t责任单位\t完成时限\n1\t举办培训班\t县甲局\t2024年6月底前\n2\t编写教材\t县乙局\t2024年年底前',
    ],
    [
      'pipes',
      '样例县2024年清单\n| 序号 | 任务 | 责任单位 | 完成时限 |\n|---|:--:|---|---|\n| 1 | 举办培训班 | 县甲局 | 2024年6月底前 |\n| 2 | 编写教材 | 县乙局 | 2024年年底前 |',
    ],
    [
      'pipes without edges',
      '样例县2024年清单\n序号 | 任务 | 责任单位 | 完成时限\n1 | 举办培训班 | 县甲局 | 2024年6月底前\n2 | 编写教材 | 县乙局 | 2024年年底前',
    ],
    [
      'a cell a line',
      '样例县2024年清单\n序号 |\n任务 |\n责任单位 |\n完成时限\n1 |\n举办培训班 |\n县甲局 |\n2024年6月底前\n2 |\n编写教材 |\n县乙局 |\n2024年年底前',
    ],
    [
      'tabs before every cell',
      '样例县2024年清单\n\t序号\n\t任务\n\t责任\n单位\n\t完成时限\n\n\t1\n\t举办\n培训班\n\t县甲局\n\t2024年6月底前\n\n\t2\n\t编写教材\n\t县乙局\n\t2024年年底前\n',
    ],
  ])('%s', (_name, text) => {
    expect(lines(planFrom(sampleText(text)))).toEqual(
      expected.map((line) => line.replace('举办培训班', text.includes('举办\n') ? '举办\n培训班' : '举办培训班')),
    );
  });

  it('reads levels: the finest is the title, the measure is the text', () => {
    const plan = planFrom(
      '附件\n[bookmark: _GoBack]样例县三年行动\n任务清单（2023—2025年）\n\t工作任务\n\t县级具体举措\n\t责任\n分工\n\n\t任务\n分类\n\t省级指标\n\t市级指标\n\t\n\t\n\n\t一、\n能力建设\n\t1. 抓培训\n\t（1）办班\n\t举办培训班。\n\t县甲局、县乙局按职责分工负责\n\n\t\n\t\n\t（2）考试\n\t原则上于2024年6月底前完成考试。\n\t\n\n\t工作任务\n\t县级具体举措\n\t责任\n \t任务\n \t省级指标\n\t市级指标\n\t\n\t\n\n\t2、\n装备\n\t2.抓采购\n\t（3）采购\n\t配齐装备。\n\t县丙局\n',
    );
    expect(plan.title).toBe('样例县三年行动任务清单（2023—2025年）');
    expect(plan.tasks.map((one) => [one.clause, one.title, one.text, parties(one), due(one)])).toEqual([
      ['一、1（1）', '办班', '举办培训班。', '县甲局:共同 县乙局:共同', ''],
      ['一、1（2）', '考试', '原则上于2024年6月底前完成考试。', '县甲局:共同 县乙局:共同', '2024-06-30'],
      ['二、2（3）', '采购', '配齐装备。', '县丙局:共同', ''],
    ]);
    expect(plan.imported?.layout).toBe('list');
    expect(oddities(plan)).toEqual(
      expect.arrayContaining(['cell-carried-down 2', 'heading-broken', 'number-broken', 'deadline-missing 1 3']),
    );
    expect(certainty(plan, '2', 'deadline')).toBe('inferred');
  });
});
