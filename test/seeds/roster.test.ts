import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandCollective } from '../../ledger/roster/expand-collective.ts';
import { findUnit } from '../../ledger/roster/find-unit.ts';
import { rosterSchema } from '../../ledger/roster/roster.ts';

const roster = rosterSchema.parse(
  JSON.parse(readFileSync(join(__dirname, '../../seeds/rosters/sample-county.json'), 'utf8')),
);
const codesOf = (term: string) => expandCollective(roster, term)?.map((unit) => unit.code);
const enforcement = roster.units.filter((unit) => unit.kind === 'enforcement').map((unit) => unit.code);
const townships = roster.units.filter((unit) => unit.kind === 'township').map((unit) => unit.code);

describe('the sample county', () => {
  it('has 31 departments and 26 townships, coded without a gap', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
    expect(roster.units.map((unit) => unit.code)).toEqual([...numbered('D', 31), ...numbered('T', 26)]);
    expect(townships).toEqual(numbered('T', 26));
  });

  it('groups its units in three', () => {
    expect(new Set(roster.units.map((unit) => unit.group)).size).toBe(3);
  });

  it('is coordinated by one of its units', () => {
    expect(findUnit(roster, roster.coordinator)?.unit.code).toBe('D01');
  });

  it('names its townships plainly as samples', () => {
    for (const unit of roster.units.filter(({ kind }) => kind === 'township')) {
      expect(unit.shortName).toMatch(/^样例[一二三四五六七八九十]+(镇|乡|街道)$/);
    }
  });

  it('finds every unit by each of its names, so that no two share one', () => {
    for (const unit of roster.units) {
      for (const name of [
        unit.code,
        unit.shortName,
        unit.name,
        ...unit.aliases,
        ...unit.succeeds.map((body) => body.name),
      ]) {
        expect([name, findUnit(roster, name)?.unit.code]).toEqual([name, unit.code]);
      }
    }
  });

  it.each([
    '县司法局',
    '县城市管理局',
    '县文化广电和旅游局',
    '县农业农村局',
    '县生态环境局',
    '县生态环境局(分局)',
    '县交通运输局',
    '县应急管理局',
    '县市场监督管理局',
    '县发展和改革委员会',
    '县检察院',
    '县公安局',
    '县委政法委',
    '县纪委监委',
    '县委组织部',
    '县人力资源和社会保障局',
    '县委编办',
    '县财政局',
    '县行政审批局',
  ])('knows %s, which a plan names', (name) => expect(findUnit(roster, name)).not.toBeNull());

  it('does not know a court that no county has', () => {
    expect(findUnit(roster, '县中级人民法院')).toBeNull();
  });
});

describe('collective terms of the sample county', () => {
  it.each(['各行政执法部门', '各行政执法单位', '县级行政执法部门', '县直各行政执法部门'])(
    '%s means every enforcement department',
    (term) => expect(codesOf(term)).toEqual(enforcement),
  );

  // 各级 spans county and township: the measures of those tasks name 各乡镇(街道) too.
  it.each(['各级行政执法部门', '各级执法部门'])('%s means them and every township', (term) =>
    expect(new Set(codesOf(term))).toEqual(new Set([...enforcement, ...townships])),
  );

  it.each(['各乡镇(街道)', '各乡镇（街道）', '各乡镇', '各乡镇人民政府(街道办事处)'])(
    '%s means every township',
    (term) => expect(codesOf(term)).toEqual(townships),
  );

  it('街道 alone means the four of them', () => expect(codesOf('街道')).toEqual(['T23', 'T24', 'T25', 'T26']));
  it('各级司法行政部门 is the 司法局', () => expect(codesOf('各级司法行政部门')).toEqual(['D01']));
  it('各级财政部门 is the 财政局', () =>
    expect(expandCollective(roster, '各级财政部门')?.map((unit) => unit.shortName)).toEqual(['县财政局']));
  it('放权部门 are some of the enforcement departments', () => {
    const delegating = codesOf('放权部门') ?? [];
    expect(delegating.length).toBeGreaterThan(5);
    expect(enforcement).toEqual(expect.arrayContaining(delegating));
    expect(delegating.length).toBeLessThan(enforcement.length);
  });

  it.each(['市级执法部门', '市司法局', '区县(自治县)人民政府'])('%s is not the county’s to expand', (term) =>
    expect(expandCollective(roster, term)).toBeNull(),
  );

  it('lists no term twice and no code that is not there', () => {
    const terms = roster.collectives.flatMap((collective) => collective.terms);
    expect(new Set(terms).size).toBe(terms.length);
    const known = roster.units.map((unit) => unit.code);
    for (const collective of roster.collectives) expect(known).toEqual(expect.arrayContaining(collective.codes));
  });
});
