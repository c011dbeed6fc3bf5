import { layDuties, unknownDebtors } from '../../../ledger/duty/lay-duties.ts';
import { readRound } from '../../../ledger/round/round.ts';
import { contextOf } from '../../build/circumstances.ts';
import { type ObligationWords, planWith } from '../../build/register.ts';

const { roster } = contextOf();

/** What D01 owes in a round, as `id span due`. */
function owed(words: Partial<ObligationWords>, roundId: string): string[] {
  const round = readRound(roundId);
  if (round === null) throw new RangeError(roundId);
  const plan = planWith({ indicator: 'I-09', sheet: 'A', ...words });
  const duties = layDuties(plan, roster, round).get('D01');
  return (duties?.owed ?? []).map(({ obligation, span, dueOn }) => `${obligation.id} ${span.id} ${dueOn ?? '-'}`);
}

describe('duties of a unit in a round', () => {
  it.each<[string, Partial<ObligationWords>, string, string[]]>([
    ['a yearly duty lies over the whole year', { period: 'year' }, '2024-Q2', ['I-09 2024 2024-12-31']],
    [
      'a yearly duty with a day of its own',
      { period: 'year', dueEachYear: '01-31' },
      '2024-Q2',
      ['I-09 2024 2024-01-31'],
    ],
    ['a yearly duty of named years only', { period: 'year', years: [2025] }, '2024-Q2', []],
    ['a half-yearly duty in a quarter', { period: 'half-year' }, '2024-Q2', ['I-09 2024-H1 2024-06-30']],
    [
      'a quarterly duty in a half-year',
      { period: 'quarter' },
      '2024-H1',
      ['I-09 2024-Q1 2024-03-31', 'I-09 2024-Q2 2024-06-30'],
    ],
    [
      'a monthly duty in a quarter',
      { period: 'month' },
      '2024-Q1',
      ['I-09 2024-01 2024-01-31', 'I-09 2024-02 2024-02-29', 'I-09 2024-03 2024-03-31'],
    ],
    [
      'a quarterly duty of a task due later is due at the end of each quarter',
      { period: 'quarter', dueOn: day('2025-12-31') },
      '2024-Q2',
      ['I-09 2024-Q2 2024-06-30'],
    ],
    [
      'but never after the day of the task',
      { period: 'year', dueOn: day('2024-05-31') },
      '2024-Q2',
      ['I-09 2024 2024-05-31'],
    ],
    ['an event has no due day', { period: 'event' }, '2024-Q2', ['I-09 2024 -']],
    [
      'a filing due once is asked in its year',
      { period: 'once', dueOn: day('2024-03-31') },
      '2024-Q4',
      ['I-09 2024 2024-03-31'],
    ],
    ['and not in another year', { period: 'once', dueOn: day('2024-03-31') }, '2025-Q1', []],
    [
      'a list due once is asked all along',
      { period: 'once', sheet: 'L', dueOn: day('2024-12-31') },
      '2025-Q1',
      ['I-09 2023-2025 2024-12-31'],
    ],
    [
      'a list due once without a day is due at the end of the plan',
      { period: 'once', sheet: 'L' },
      '2024-Q2',
      ['I-09 2023-2025 2025-12-31'],
    ],
    [
      'an event due once without a day is due at the end of its year',
      { period: 'once', years: [2024] },
      '2024-Q2',
      ['I-09 2024 2024-12-31'],
    ],
    [
      'a list of problems due once is asked in its year',
      { period: 'once', sheet: 'R', dueOn: day('2023-12-31') },
      '2023-Q4',
      ['I-09 2023 2023-12-31'],
    ],
    [
      'and not when its rows are no longer carried',
      { period: 'once', sheet: 'R', dueOn: day('2023-12-31') },
      '2024-Q1',
      [],
    ],
    ['somebody else owes it', { owedBy: ['县财政局'] }, '2024-Q2', []],
  ])('%s', (_title, words, round, expected) => {
    expect(owed(words, round)).toEqual(expected);
  });

  it('shows an obligation to its organiser, whoever owes it', () => {
    const plan = planWith({ indicator: 'I-02', sheet: 'P', owedBy: ['县财政局'], organiser: '县司法局' });
    const duties = layDuties(plan, roster, contextOf().round).get('D01');
    expect(duties?.owed).toEqual([]);
    expect(duties?.organised.map(({ id }) => id)).toEqual(['I-02']);
  });

  it('lists the names that the roster does not know', () => {
    const plan = planWith({ indicator: 'I-02', sheet: 'P', owedBy: ['县财政局', '县司法局'] });
    expect(unknownDebtors(plan, roster)).toEqual([{ name: '县财政局', obligations: ['I-02'] }]);
  });
});

function day(text: string) {
  return text as NonNullable<ObligationWords['dueOn']>;
}
