import { certainty, due, oddities, parties, planFrom, task } from './read-samples.ts';

const body = `样例市关于加强窗口工作的意见

样府发〔2024〕3号

各县、区人民政府：

为做好窗口工作，提出如下意见：

一、工作目标
全面提升窗口服务水平。
二、窗口建设
1、增设窗口。各县、区应增设窗口。2024年年底前，各部门要完成清点。
2、公开指南。编制办事指南，向社会公开。
三、队伍建设
3、开展培训。由市甲局牵头，市乙局配合，4月底前完成方案。6月底前完成首轮培训。
4、组织考核。市甲局负责组织考核，定期通报。
四、工作要求
（一）加强领导。各部门要高度重视。
（二）强化保障。落实经费。

附件：1.样例市窗口培训方案

样例市人民政府
2024年2月1日

附件1
样例市窗口培训方案
一、指导思想
按需施教。
二、培训安排
（一）编写教材。各部门于5月底前报送材料。
（二）组织考试：采取集中与分散相结合的方式。
1、市甲局负责集中考试；
2、市乙局负责分散考试。
三、工作要求
（一）提高认识。思想上要重视。
（二）建立名单。各单位于2024年3月15日前，将名单报市甲局。`;

describe('points without brackets', () => {
  const plan = planFrom(body);

  it('takes points, annexes and closing requirements, and no aims', () => {
    expect(plan.tasks.map((one) => [one.number, one.printedNumber, one.chapter, one.section, one.clause])).toEqual([
      ['1', '1、', '二', null, '第1点'],
      ['2', '2、', '二', null, '第2点'],
      ['3', '3、', '三', null, '第3点'],
      ['4', '4、', '三', null, '第4点'],
      ['A1-1', '附件1二(一)', '附件1', null, '附件1二(一)'],
      ['A1-2', '附件1二(二)', '附件1', null, '附件1二(二)'],
      ['A1-3', '附件1二(二)1', '附件1', null, '附件1二(二)1'],
      ['A1-4', '附件1二(二)2', '附件1', null, '附件1二(二)2'],
      ['A1-5', '附件1三(二)', '附件1', null, '附件1三(二)'],
      ['Z1', '四(一)', '工作要求', null, '四(一)'],
      ['Z2', '四(二)', '工作要求', null, '四(二)'],
      ['Z3', '附件1三(一)', '工作要求', null, '附件1三(一)'],
    ]);
    expect(plan.imported?.layout).toBe('points');
    expect(plan.chapters.find((chapter) => chapter.number === '附件1')?.title).toBe('样例市窗口培训方案');
  });

  it('finds units and days in the text and calls them inferred', () => {
    expect(plan.tasks.map((one) => [one.number, parties(one), due(one)])).toEqual([
      ['1', '各县、区:共同', '2024-12-31'],
      ['2', '', ''],
      ['3', '市甲局:牵头 市乙局:配合', '2024-04-30 2024-06-30'],
      ['4', '市甲局:共同', ''],
      ['A1-1', '各部门:共同', '2024-05-31'],
      ['A1-2', '', ''],
      ['A1-3', '市甲局:共同', ''],
      ['A1-4', '市乙局:共同', ''],
      ['A1-5', '各单位:共同', '2024-03-15'],
      ['Z1', '各部门:共同', ''],
      ['Z2', '', ''],
      ['Z3', '', ''],
    ]);
    expect(certainty(plan, '3', 'responsibility')).toBe('inferred');
    expect(task(plan, '4').deadline.undated).toEqual(['定期通报']);
  });

  it('takes the head: number, signer, day, and the years of its dates', () => {
    expect([plan.title, plan.issuer, plan.region, plan.documentNumber, plan.published, plan.horizon.to]).toEqual([
      '样例市关于加强窗口工作的意见',
      '样例市人民政府',
      '样例市',
      '样府发〔2024〕3号',
      '2024-02-01',
      '2024-12-31',
    ]);
  });

  it('lists points without units and without days once each', () => {
    expect(oddities(plan)).toEqual(['label-missing 2 A1-2 Z2 Z3', 'deadline-missing 2 A1-2 A1-3 A1-4 Z1 Z2 Z3']);
  });
});

describe('other documents of points', () => {
  it('takes units from a line below: 以上工作由…负责', () => {
    const plan = planFrom(
      '样例县2024年工作要点\n一、窗口\n1.增设窗口。\n2.公开指南。\n以上工作由县甲局牵头，县乙局配合。\n二、培训\n3.开展培训。\n4.组织考试。\n以上任务由县丙局负责。',
    );
    expect(plan.tasks.map(parties)).toEqual([
      '县甲局:牵头 县乙局:配合',
      '县甲局:牵头 县乙局:配合',
      '县丙局:共同',
      '县丙局:共同',
    ]);
    expect(certainty(plan, '1', 'responsibility')).toBe('inferred');
  });

  it('reads articles', () => {
    const plan = planFrom(
      '样例县2024年行动方案\n第一条 增设窗口。县甲局要增设窗口。\n第二条 公开指南。县乙局应公开指南。\n第三条 开展培训。由县丙局负责培训。',
    );
    expect(plan.tasks.map((one) => [one.number, one.printedNumber, parties(one)])).toEqual([
      ['1', '第一条', '县甲局:共同'],
      ['2', '第二条', '县乙局:共同'],
      ['3', '第三条', '县丙局:共同'],
    ]);
  });

  it('joins sentences that a page number cuts', () => {
    const plan = planFrom(
      '样例县2024年工作要点\n一、窗口\n1.增设窗口，各部门要按照统一的标准配备\n— 2 —\n人员和设备。\n2.公开指南，各部门要严格按照— 3 —规定的格式公开。\n3.开展培训，县甲局负责。',
    );
    expect(plan.tasks.map((one) => one.text)).toEqual([
      '增设窗口，各部门要按照统一的标准配备人员和设备。',
      '公开指南，各部门要严格按照规定的格式公开。',
      '开展培训，县甲局负责。',
    ]);
    expect(plan.imported?.leftOver.filter((one) => one.kind === 'page')).toHaveLength(2);
  });

  it('cuts a document in one line at its numbers', () => {
    const plan = planFrom(
      '样例县2024年窗口工作要点  一、窗口建设。1.增设窗口。各部门要增设自助窗口，配齐人员和设备。2.公开指南。县甲局要公开办事指南。二、队伍建设。3.开展培训。由县乙局负责，6月底前完成。4.组织考试。由县丙局组织，12月底前完成。',
    );
    expect(plan.tasks.map((one) => [one.number, one.chapter, parties(one), due(one)])).toEqual([
      ['1', '一', '各部门:共同', ''],
      ['2', '一', '县甲局:共同', ''],
      ['3', '二', '县乙局:共同', '2024-06-30'],
      ['4', '二', '县丙局:共同', '2024-12-31'],
    ]);
  });
});
