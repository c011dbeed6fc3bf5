import { findResponsibility } from '../../../ledger/plan/find-responsibility.ts';

const found = (prose: string) => findResponsibility(prose).parties.map(({ name, role }) => `${name}:${role}`);

describe('findResponsibility: who the prose makes responsible', () => {
  it.each<[string, string[]]>([
    ['由市甲局牵头,4月底前完成方案。', ['市甲局:lead']],
    ['由市甲局牵头，市乙局、市丙局配合，做好培训。', ['市甲局:lead', '市乙局:cooperating', '市丙局:cooperating']],
    [
      '由甲委为牵头单位,市乙局、市丙院为协办单位,负责制定制度。',
      ['甲委:lead', '市乙局:cooperating', '市丙院:cooperating'],
    ],
    ['开展培训,由市甲局、市乙局共同制定办法,并组织实施。', ['市甲局:joint', '市乙局:joint']],
    ['采取集中培训的,由联席会议领导小组办公室负责具体实施,经费由各部门承担;', ['联席会议领导小组办公室:joint']],
    ['由各部门自行组织。', ['各部门:joint']],
    ['市甲局负责城区,市乙局负责乡村。', ['市甲局:joint', '市乙局:joint']],
    ['市甲局、市乙局要积极配合市丙局开展检查。', ['市甲局:cooperating', '市乙局:cooperating']],
    ['市甲局负责制定年度计划。', ['市甲局:joint']],
    ['完善制度。行政执法机关应于每年1月底之前报送目录。市乙局应定期检查。', ['行政执法机关:joint']],
    ['2024年年底前,各地、各部门应制定办法。', ['各地:joint', '各部门:joint']],
    ['对问题严重的,政府样例机构可视情节给予通报。', ['政府样例机构:joint']],
    ['市甲局联合样例组成立检查组,对案卷开展评查。', ['市甲局:joint']],
    ['政府样例机构每季度至少开展一次检查。', ['政府样例机构:joint']],
    ['各单位于2024年4月15日前,将名单报市甲局。', ['各单位:joint']],
    ['各县、区要做好工作。', ['各县、区:joint']],
    [
      '成立由市政府主要负责人牵头,市甲办、市乙局等相关部门主要负责人为成员的领导小组。',
      ['市甲办:joint', '市乙局:joint'],
    ],
  ])('%s', (prose, expected) => {
    expect(found(prose)).toEqual(expected);
  });

  it.each([
    '推行综合执法,减少执法队伍。',
    '建立政法、法制与公安、检察、法院联席会议制度。',
    '考核结果报市甲局备案,列入本单位考核。',
    '有关学时由市甲局计入。',
    '成员由市甲局、市乙局负责培训的分管领导和科室负责人组成。',
    '由市政府联系工作的秘书长任召集人,办公室设在市甲局。',
    '指定专门机构和人员负责审核工作。',
    '行政执法人员每年度培训学时不少于40学时。',
    '委托执法应按法定程序实施。',
    '主要任务是完善供应体系,许可事项应急处理。',
    '',
  ])('nobody in: %s', (prose) => {
    expect(findResponsibility(prose)).toMatchObject({ text: null, parties: [] });
  });

  it('keeps words that are no name unread', () => {
    expect(findResponsibility('各地、各部门主要负责人作为本地区第一责任人,要亲自过问。')).toMatchObject({
      text: '各地、各部门主要负责人',
      unread: ['各部门主要负责人'],
    });
  });

  it('reads a long text at once', () => {
    const start = performance.now();
    findResponsibility('由样例由样例要样例应样例、样例局、'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
