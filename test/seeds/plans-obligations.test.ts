import type { Obligation } from '../../ledger/plan/plan.ts';
import { columnOf } from '../../ledger/sheet/sheet.ts';
import { sheetsOfPlan } from '../../ledger/sheets/sheets-of-plan.ts';
import { numbers, type PlanId, planIds, seedPlan } from './plans-read.ts';

const fc = 'fangcheng-2023';
const cq = 'chongqing-2023';
const qy = 'qinyuan-2023';
const sz = 'suzhou-2016';
const sc = 'shangcai-2020';

const indicators = (list: string) => list.split(' ').map((number) => `I-${number}`);
const named = (id: PlanId) => [...new Set(seedPlan(id).obligations.map((obligation) => obligation.indicator))].sort();
const due = ({ dueOn, dueEachYear }: Obligation) => dueOn ?? dueEachYear ?? '';

describe('the obligations of the seed plans', () => {
  it.each<[PlanId, string]>([
    [fc, '01 02 03 05 06 07 09 10 11 12 13 14 15 16 17 21 22 23 24 31 32 33 34 35 36 37 38 39 40 50 52 53 54 56 71'],
    [cq, '01 05 15 24 34 35 37 40 49 50 51 52 53 56 70 71'],
    [qy, '01 02 03 05 15 17 34 35 40 50 52 53 55 56 70 71'],
    [sz, '04 08 15 16 18 19 20 24 25 30 41 42 54 57'],
    [sc, '04 15 23 26 27 28 29 37 43 44 45 46 47 48 58 59 60 61 62 63 64 65 66 67 68 69'],
  ])('%s has every indicator of its document', (id, list) => {
    expect(named(id)).toEqual(indicators(list));
  });

  it('together cover I-01 to I-71', () => {
    const all = new Set(planIds.flatMap(named));
    expect(
      numbers(71)
        .map((n) => `I-${n.padStart(2, '0')}`)
        .filter((indicator) => !all.has(indicator)),
    ).toEqual([]);
  });

  it.each<[PlanId, string, string, string, string]>([
    [fc, 'I-01', '>=60学时', 'year', '12-31'],
    [fc, 'I-02', '>=30学时', 'year', '12-31'],
    [fc, 'I-03-1', '>=30学时', 'year', '12-31'],
    [fc, 'I-05', '=100%', 'once', '2024-06-30'],
    [fc, 'I-06', '>=1期', 'year', '12-31'],
    [fc, 'I-07', '>=1份', 'once', '2024-03-31'],
    [fc, 'I-09', '>=1次', 'year', '12-31'],
    [fc, 'I-10', '>=1次', 'year', '12-31'],
    [fc, 'I-13-1', '>=1次', 'once', '2024-05-31'],
    [fc, 'I-13-2', '>=1份', 'once', '2024-06-05'],
    [fc, 'I-15', '=0人', 'always', ''],
    [fc, 'I-21-1', '>=5%', 'always', '2025-12-31'],
    [fc, 'I-21-2', '>=1人', 'always', '2025-12-31'],
    [fc, 'I-22-1', '=100%', 'quarter', '2025-12-31'],
    [fc, 'I-23-2', '=100%', 'year', '2025-12-31'],
    [fc, 'I-31', '<=3工作日', 'event', ''],
    [fc, 'I-32-1', '<0件', 'year', '2025-12-31'],
    [fc, 'I-34-1', '>=1份', 'year', '01-31'],
    [fc, 'I-34-2', '>=1份', 'year', '12-31'],
    [fc, 'I-34-3', '>=1–2个', 'year', '12-31'],
    [fc, 'I-36', '>=1次', 'year', '12-31'],
    [fc, 'I-38', '>=1次', 'half-year', ''],
    [fc, 'I-50', '>=1份', 'once', '2024-12-31'],
    [fc, 'I-52', '>=1次', 'once', '2024-12-31'],
    [fc, 'I-53', '>=1次', 'once', '2024-12-31'],
    [fc, 'I-56', '>=1项', 'once', '2024-12-31'],
    [cq, 'I-01', '>=60学时', 'year', '12-31'],
    [cq, 'I-05', '=100%', 'once', '2024-06-30'],
    [cq, 'I-34-1', '>=1份', 'once', '2023-12-31'],
    [cq, 'I-34-2', '>=1份', 'once', '2024-06-30'],
    [cq, 'I-49-1', '>=1次', 'once', '2024-10-31'],
    [cq, 'I-49-2', '>=1次', 'once', '2025-10-31'],
    [cq, 'I-50', '>=1份', 'once', '2024-06-30'],
    [cq, 'I-52', '>=1份', 'once', '2023-12-31'],
    [qy, 'I-01', '>=60学时', 'year', '12-31'],
    [qy, 'I-50', '>=1份', 'once', '2024-12-31'],
    [qy, 'I-52', '=0份', 'always', ''],
    [qy, 'I-53', '>=1次', 'once', '2024-12-31'],
    [qy, 'I-55', '=3张', 'once', ''],
    [sz, 'I-04-1', '>=40学时', 'year', '12-31'],
    [sz, 'I-08', '>=1份', 'year', '01-31'],
    [sz, 'I-18', '=0人', 'always', '2016-12-31'],
    [sz, 'I-25-1', '<=10日', 'event', ''],
    [sz, 'I-30', '>=1份', 'year', '01-31'],
    [sz, 'I-41', '>=1次', 'quarter', ''],
    [sz, 'I-42', '>=1次', 'quarter', ''],
    [sz, 'I-54', '>=1份', 'once', '2016-05-31'],
    [sc, 'I-04', '>=40学时', 'year', ''],
    [sc, 'I-26', '<=7工作日', 'event', ''],
    [sc, 'I-27', '<=20工作日', 'event', ''],
    [sc, 'I-28', '>=2人', 'event', ''],
    [sc, 'I-47', '>=1份', 'year', '03-31'],
    [sc, 'I-48', '>=10%', 'year', ''],
    [sc, 'I-58', '<=30日', 'event', ''],
    [sc, 'I-59', '>=7工作日', 'event', ''],
    [sc, 'I-62', '<0百分点', 'year', ''],
    [sc, 'I-65-1', '>=95%', 'year', ''],
    [sc, 'I-65-3', '<=5%', 'year', ''],
    [sc, 'I-65-4', '>=80%', 'year', ''],
    [sc, 'I-65-5', '>=98%', 'year', ''],
    [sc, 'I-66-1', '>=3人', 'always', ''],
    [sc, 'I-67', '<=5工作日', 'event', ''],
    [sc, 'I-68-1', '=57个', 'always', ''],
    [sc, 'I-68-3', '=1365人', 'always', ''],
  ])('%s %s demands %s per %s by "%s"', (id, number, demand, period, day) => {
    const obligation = seedPlan(id).obligations.find((candidate) => candidate.id === number);
    if (obligation === undefined) throw new Error(`${id} has no obligation ${number}`);
    const { comparator, value, upTo, unit } = obligation;
    const shown = `${comparator}${value}${upTo === null ? '' : `–${upTo}`}${unit}`;
    expect([shown, obligation.period, due(obligation)]).toEqual([demand, period, day]);
  });

  it.each<[PlanId, string[]]>([
    [fc, ['I-21-1', 'I-21-2', 'I-33']],
    [cq, ['I-05']],
    [qy, ['I-05']],
    [sz, []],
  ])('%s orders everything but %j, which it aims at', (id, aims) => {
    const { obligations } = seedPlan(id);
    expect(obligations.filter(({ force }) => force !== 'duty').map((o) => o.id)).toEqual(aims);
    expect(obligations.filter(({ id: number }) => aims.includes(number)).every(({ force }) => force === 'aim')).toBe(
      true,
    );
  });

  it('Shangcai claims and orders nothing', () => {
    expect(new Set(seedPlan(sc).obligations.map(({ force }) => force))).toEqual(new Set(['claim']));
  });

  it('Suzhou has the fourteen dated works of 2016', () => {
    const works = seedPlan(sz).obligations.filter(({ indicator }) => indicator === 'I-57');
    expect(works.map((work) => [work.task, work.dueOn])).toEqual([
      ['A1-1', '2016-04-30'],
      ['A1-1', '2016-06-30'],
      ['A1-2', '2016-04-30'],
      ['A1-2', '2016-05-31'],
      ['A1-3', '2016-04-10'],
      ['A1-4', '2016-04-30'],
      ['A1-5', '2016-05-31'],
      ['A1-6', '2016-06-30'],
      ['A1-7', '2016-05-31'],
      ['A1-8', '2016-03-31'],
      ['A1-8', '2016-04-10'],
      ['A1-8', '2016-04-20'],
      ['A1-8', '2016-04-30'],
      ['A1-8', '2016-06-30'],
    ]);
  });

  it.each(planIds)('%s numbers its obligations by indicator, each once', (id) => {
    const { obligations } = seedPlan(id);
    expect(new Set(obligations.map((obligation) => obligation.id)).size).toBe(obligations.length);
    expect(obligations.filter((obligation) => !obligation.id.startsWith(obligation.indicator))).toEqual([]);
  });

  it.each(planIds)('%s is answered by columns of the declared sheets, and counts by values of their lists', (id) => {
    const sheets = sheetsOfPlan(seedPlan(id));
    const strange = seedPlan(id).obligations.flatMap(
      ({ id: number, answeredBy: { sheet: letter, columns, where } }) => {
        if (letter === ROSTER)
          return columns.filter((column) => column !== 'unitCode').map((column) => [number, column]);
        const sheet = sheets.find((candidate) => candidate.letter === letter);
        const columnIn = (column: string) => (sheet === undefined ? undefined : columnOf(sheet, column));
        return [
          ...columns.filter((column) => columnIn(column) === undefined).map((column) => [number, letter, column]),
          ...Object.entries(where).flatMap(([column, values]) => {
            const listed = columnIn(column)?.list?.choices.map(({ value }) => value) ?? [];
            return values.filter((value) => !listed.includes(value)).map((value) => [number, letter, column, value]);
          }),
        ];
      },
    );
    expect(strange).toEqual([]);
  });
});

/** Letter of what the roster answers by itself. */
const ROSTER = 'U';
