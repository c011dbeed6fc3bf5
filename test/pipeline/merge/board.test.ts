import { demandContext, filledCounty, planWithDemands, registersOf } from '../../build/county-registers.ts';
import { rollUpOf, submissionOf } from '../../build/rollup.ts';

const context = demandContext();
const rollUp = rollUpOf(filledCounty(), context);
const lineOf = (id: string, of = rollUp) => of.board.find(({ obligation }) => obligation === id);
const statesOf = (id: string) => lineOf(id)?.units.map(({ unit, state }) => `${unit} ${state}`);

describe('the indicator board', () => {
  it('has a line per demand, in the order of the plan, with what it demands', () => {
    expect(rollUp.board.map(({ obligation }) => obligation)).toEqual(planWithDemands.obligations.map(({ id }) => id));
    expect(lineOf('I-01')).toMatchObject({
      clause: '第4项',
      threshold: '≥60学时',
      span: '2024',
      dueOn: '2024-12-31',
      force: 'duty',
      organiser: '县司法局',
      organisers: ['D01'],
    });
  });

  // D02: one officer of two has 60 hours; D03: the one who serves has. Drills are due on 30 June and D03 held none.
  it.each([
    ['I-01', ['D02 open', 'D03 met']],
    ['I-09', ['D02 met', 'D03 missed']],
    ['I-07', ['D02 met', 'D03 missed']],
    ['I-34', ['D02 met', 'D03 met']],
    ['I-25', ['D02 met', 'D03 missed']],
    ['I-32', ['D02 met', 'D03 open']],
    ['I-21', ['D02 met', 'D03 missed']],
  ])('says how each unit stands with %s', (id, states) => {
    expect(statesOf(id)).toEqual(states);
  });

  it.each([
    ['I-01', { basis: 'each', county: { part: 2, of: 3 }, before: null }],
    ['I-09', { basis: 'count', county: { part: 3, of: null }, before: null }],
    ['I-22', { basis: 'share', county: { part: 39, of: 40 }, before: null }],
    ['I-32', { basis: 'count', county: { part: 5, of: null }, before: { part: 5, of: null } }],
    ['I-25', { basis: 'each', county: { part: 1, of: 2 }, before: null }],
  ])('has the value of the county for %s as whole numbers', (id, expected) => {
    expect(lineOf(id)).toMatchObject(expected);
  });

  it('counts the states, and what a reason excuses', () => {
    expect(lineOf('I-21')?.counts).toEqual({
      owed: 2,
      met: 1,
      open: 0,
      soon: 0,
      missed: 1,
      unknown: 0,
      unreported: 0,
      excused: 1,
    });
  });

  it('keeps silence apart from shortfall, and the absent sheet from both', () => {
    const partly = rollUpOf([submissionOf('D03', {}, { registers: registersOf.D03.slice(1) }, context)], context);
    expect(lineOf('I-01', partly)?.counts).toMatchObject({ owed: 2, missed: 0, unknown: 1, unreported: 1 });
    expect(lineOf('I-01', partly)?.county).toBeNull();
  });

  it('stands on the scorecards: what a unit owes, and what it organises for others', () => {
    const cards = new Map(rollUp.units.map((card) => [card.unit, card]));
    expect(cards.get('D03')?.duties).toMatchObject({ owed: 9, met: 3, missed: 4, unreported: 0 });
    expect(cards.get('D01')?.duties.owed).toBe(0);
    const late = rollUpOf(filledCounty(demandContext({ asOf: lateDay })), demandContext({ asOf: lateDay }));
    expect(late.units.find(({ unit }) => unit === 'D01')?.organised).toEqual({ demands: 1, missed: 1 });
  });

  it('is summed for the overview', () => {
    expect(rollUp.summary.board).toMatchObject({ lines: 9, duties: { owed: 18, unreported: 0 } });
  });

  it('is empty for an appraisal: what was reached is no demand', () => {
    const appraisal = demandContext({ plan: { ...planWithDemands, kind: 'appraisal' } });
    expect(rollUpOf(filledCounty(appraisal), appraisal).board).toEqual([]);
  });
});

const lateDay = demandContext().round.to.replace('2024-06-30', '2025-01-10') as ReturnType<
  typeof demandContext
>['asOf'];
