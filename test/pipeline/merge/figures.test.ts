import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { sumFigures } from '../../../pipeline/merge/figure-tables.ts';
import { takeIn } from '../../../pipeline/merge/take-in.ts';
import { demandContext, filledCounty, registersOf, SECRETS } from '../../build/county-registers.ts';
import { rollUpOf, submissionOf } from '../../build/rollup.ts';

const context = demandContext();
const rollUp = rollUpOf(filledCounty(), context);
const tableOf = (sheet: string) => rollUp.figures.find((table) => table.sheet === sheet);

describe('the figures of a round', () => {
  it('have a table per register, in the order of the workbook', () => {
    expect(rollUp.figures.map(({ sheet }) => sheet)).toEqual([
      'rectification',
      'officers',
      'activities',
      'cases',
      'lists',
      'indicators',
    ]);
  });

  it('sum the county by group and column', () => {
    expect(tableOf('officers')?.county.hours).toEqual({ all: 3, enough: 2, none: 0, short: 1, unread: 0 });
    expect(tableOf('officers')?.county.certificates).toEqual({ 有效: 2, 未年审: 1, 注销: 1 });
    expect(tableOf('rectification')?.county.lists).toEqual({ nil: 1, nilRows: 1, none: 0, withList: 1 });
    expect(tableOf('indicators')?.county['I-22 2024']).toEqual({
      den: 40,
      notApplicable: 0,
      num: 39,
      owed: 2,
      told: 2,
    });
  });

  it('stand for every unit of which the register is asked', () => {
    expect(tableOf('officers')?.units.map(({ unit, rows }) => [unit, rows])).toEqual([
      ['D02', 3],
      ['D03', 2],
    ]);
    const [first, second] = tableOf('cases')?.units ?? [];
    expect(first?.figures.lawsuits).toEqual({ filed: 1, concluded: 1, lost: 1, filedBefore: 3 });
    expect(second?.figures['term I-25']).toEqual({ cases: 1, kept: 0, broken: 1, uncounted: 0 });
  });

  it('are null for a unit of which nothing came in', () => {
    const silent = rollUpOf([submissionOf('D02', {}, { registers: registersOf.D02 }, context)], context);
    const officers = silent.figures.find(({ sheet }) => sheet === 'officers');
    expect(officers?.units.map(({ unit, rows }) => [unit, rows])).toEqual([
      ['D02', 3],
      ['D03', null],
    ]);
  });

  it('leave out a row of another year, counted and with its place', () => {
    expect(tableOf('officers')).toMatchObject({ rows: 5, uncounted: 1 });
    const left = rollUp.leftOut.find(({ code }) => code === 'row-uncounted');
    expect(left).toMatchObject({ kind: 'row', count: 1, places: [{ sheet: '人员培训证件台账', row: 7, cell: null }] });
  });

  it('count the rows of every sheet of a file', () => {
    const file = rollUp.files.find(({ unit }) => unit === 'D02');
    expect(file?.sheets.map(({ id, rows }) => [id, rows])).toEqual([
      ['tasks', 4],
      ['officers', 3],
      ['activities', 3],
      ['rectification', 2],
      ['cases', 2],
      ['lists', 1],
      ['indicators', 2],
    ]);
    expect(file?.entryCount).toBe(4);
  });

  it('add up: two counties make their city', () => {
    const county = tableOf('activities')?.county ?? {};
    expect(sumFigures([county, county]).实战演练).toEqual({
      owed: 4,
      participants: 0,
      problemsFound: 0,
      problemsMended: 0,
      q1: 4,
      q2: 2,
      rows: 4,
    });
  });

  it('do not depend on the order of the files', () => {
    expect(JSON.stringify(rollUpOf([...filledCounty()].reverse(), context))).toBe(JSON.stringify(rollUp));
  });
});

describe('a file taken in', () => {
  const officers = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `name=样例丙 certNo=A1001 kind=执法人员 post=在岗 year=2024 hoursLaw=${30 + (index % 2)}`,
    );
  const intakeOf = (count: number) =>
    takeIn(submissionOf('D02', {}, { registers: [[officersSheet, officers(count)]] }, context), context);

  it('keeps numbers of a register, whatever its rows', () => {
    const [few, many] = [intakeOf(10), intakeOf(1000)].map(({ findings: _, ...kept }) => JSON.stringify(kept).length);
    expect((many ?? 0) - (few ?? 0)).toBeLessThan(100);
  });

  it('is used where its registers alone are filled in', () => {
    const blank = { 'T01-1': null, 'T02-1': null, 'T03-1': null, 'T04-1': null };
    const only = submissionOf('D02', blank, { registers: [[officersSheet, officers(1)]] }, context);
    const [file] = rollUpOf([only], context).files;
    expect(file).toMatchObject({ state: 'merged', entryCount: 0 });
    const [empty] = rollUpOf([submissionOf('D02', blank, {}, context)], context).files;
    expect(empty).toMatchObject({ state: 'rejected' });
  });
});

describe('the roll-up as data', () => {
  it('names no officer and no certificate', () => {
    const text = JSON.stringify({ ...rollUp, findings: [] });
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    const quoted = JSON.stringify(rollUp.findings);
    expect(SECRETS.filter((secret) => secret.startsWith('样例') && quoted.includes(secret))).toEqual([]);
  });
});
