import fc from 'fast-check';
import { findUnit, nearestUnits } from '../../../ledger/roster/find-unit.ts';
import { rosterOf, unitOf } from './roster-of.ts';

const roster = rosterOf([
  unitOf('D01', '县司法局', { succeeds: [{ name: '县政府法制办', since: '2019-03-01' }] }),
  unitOf('D02', '县市场监管局', {
    name: '样例县市场监督管理局',
    aliases: ['县市监局', '共用名'],
    succeeds: [
      { name: '县工商局', since: null },
      { name: '县粮食局', since: null },
    ],
  }),
  unitOf('D03', '县发展改革委', { aliases: ['县发改委', '共用名'], succeeds: [{ name: '县粮食局', since: null }] }),
  unitOf('D04', '县委组织部', { name: '中共样例县委组织部' }),
  unitOf('D05', '县水利局'),
  unitOf('D06', '县林业局'),
  unitOf('T01', '样例一镇', { name: '样例县样例一镇人民政府', kind: 'township' }),
]);

describe('a text names a unit', () => {
  it.each([
    ['D02', 'D02', 'code'],
    ['d02', 'D02', 'code'],
    ['县司法局', 'D01', 'shortName'],
    [' 县 司法\n局 ', 'D01', 'shortName'],
    ['样例县司法局', 'D01', 'name'],
    ['样例县市场监督管理局', 'D02', 'name'],
    ['县市监局', 'D02', 'alias'],
    ['司法局', 'D01', 'alias'],
    ['县市场监督管理局', 'D02', 'alias'],
    ['市场监督管理局', 'D02', 'alias'],
    ['样例县委组织部', 'D04', 'alias'],
    ['县政府法制办', 'D01', 'succession'],
    ['政府法制办', 'D01', 'succession'],
    ['样例县工商局', 'D02', 'succession'],
    ['样例县样例一镇', 'T01', 'alias'],
    ['样例县样例一镇人民政府', 'T01', 'name'],
    ['Ｄ０２', 'D02', 'code'],
  ])('%j is %s by %s', (text, code, by) => {
    const found = findUnit(roster, text);
    expect([found?.unit.code, found?.by]).toEqual([code, by]);
  });

  it.each([
    ['', 'nothing'],
    ['县', 'the prefix alone'],
    ['另例县司法局', 'another county'],
    ['市司法局', 'another level'],
    ['县司法所', 'a near miss'],
    ['共用名', 'an alias of two units'],
    ['县粮食局', 'a body whose work went to two units'],
  ])('%j is nobody: %s', (text) => expect(findUnit(roster, text)).toBeNull());

  it('full-width brackets are ordinary ones', () => {
    const bracketed = rosterOf([unitOf('D01', '县生态环境局(分局)')]);
    expect(findUnit(bracketed, '县生态环境局（分局）')?.by).toBe('shortName');
  });
});

describe('near units are proposed', () => {
  const codes = (text: string, count?: number) => nearestUnits(roster, text, count).map((unit) => unit.code);

  it('a wrong character', () => expect(codes('县司法所')[0]).toBe('D01'));
  it('a short form that leaves characters out', () => expect(codes('市管局')[0]).toBe('D02'));
  it('the name of a merged body', () => expect(codes('工商局局')[0]).toBe('D02'));
  it('the exact name first', () => expect(codes('县水利局')[0]).toBe('D05'));
  it('equally near ones in the order of the roster', () => expect(codes('县水业局', 2)).toEqual(['D05', 'D06']));
  it('not more than asked for', () => expect(codes('县局', 1)).toHaveLength(1));
  it('three where no number is given', () => expect(codes('局')).toHaveLength(3));
  it.each(['', 'abcdef', '第三季度工作情况汇总表'])('none near %j', (text) => expect(codes(text)).toEqual([]));

  it('holds for any text: no more than asked, none twice, never a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9), (text, count) => {
        const found = codes(text, count);
        expect(found.length).toBeLessThanOrEqual(count);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 200 },
    );
  });
});
