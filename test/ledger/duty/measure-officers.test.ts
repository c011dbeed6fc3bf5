import { layDuties } from '../../../ledger/duty/lay-duties.ts';
import { measureOfficers } from '../../../ledger/duty/measure-officers.ts';
import { dutyState, fulfils } from '../../../ledger/duty/measurement.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../build/register.ts';
import { planIds, seedPlan } from '../../seeds/plans-read.ts';

type Words = Omit<ObligationWords, 'sheet'>;
const PLAIN = 'kind=执法人员 post=在岗 certStatus=有效';
const SHARE = { comparator: '=', value: 100, unit: '%' } as const;
const NEVER = { comparator: '=', value: 0, unit: '人', period: 'always' } as const;

/** What a register shows for one demand, and whether it is fulfilled: `2/3 no`; `?` where it does not say. */
function shown(words: Words, lines: readonly string[], asOf = '2024-12-20', round = '2024'): string {
  const context = dutyContext([{ sheet: 'P', ...words }], { asOf, round });
  const duty = context.duties.get('D01')?.owed[0];
  if (duty === undefined) throw new Error('owes nothing');
  const measured = measureOfficers(duty, registerLedger([[officersSheet, lines]]), context);
  if (!measured.known) return '?';
  const of = measured.of === null ? '' : `/${measured.of}`;
  return `${measured.part}${of} ${fulfils(duty.obligation, measured) ? 'yes' : 'no'}`;
}

const officer = (words: string) => `${PLAIN} ${words}`;

describe('what the register of officers shows', () => {
  it.each<[title: string, words: Words, lines: string[], expected: string]>([
    [
      'hours are asked of each officer and never added up',
      { indicator: 'I-01', value: 60, unit: '学时' },
      [officer('hoursLaw=100 hoursTrade=100'), officer('hoursLaw=30 hoursTrade=29.5')],
      '1/2 no',
    ],
    [
      'the threshold is the plan’s',
      { indicator: 'I-04', value: 40, unit: '学时' },
      [officer('hoursLaw=20 hoursTrade=20')],
      '1/1 yes',
    ],
    [
      'public law and trade apart: law',
      { indicator: 'I-02', value: 30, unit: '学时' },
      [officer('hoursLaw=30 hoursTrade=1')],
      '1/1 yes',
    ],
    [
      'public law and trade apart: trade',
      { indicator: 'I-03', value: 30, unit: '学时' },
      [officer('hoursLaw=30 hoursTrade=1')],
      '0/1 no',
    ],
    [
      'a total without its parts counts for the total',
      { indicator: 'I-01', value: 60, unit: '学时' },
      [officer('hoursTotal=66')],
      '1/1 yes',
    ],
    [
      'leavers, assistants, other years and who comes after the round are not asked',
      { indicator: 'I-01', value: 60, unit: '学时' },
      [
        'kind=执法人员 post=退休',
        'kind=辅助人员 post=在岗',
        officer('year=2023'),
        officer('joinedOn=2025-01-02'),
        'kind=执法监督人员 post=在岗 hoursLaw=60',
      ],
      '1/1 yes',
    ],
    [
      'a rotation by its day, of those who were there',
      { indicator: 'I-05', ...SHARE, period: 'once', dueOn: dayIn2024('06-30') },
      [officer('rotatedOn=2024-06-30'), officer('rotatedOn=2024-07-01'), officer('joinedOn=2024-07-01')],
      '1/2 no',
    ],
    [
      'a rotation that is only planned is not done',
      { indicator: 'I-05', ...SHARE, period: 'once', dueOn: dayIn2024('12-31') },
      [officer('rotatedOn=2024-12-21')],
      '0/1 no',
    ],
    [
      'a review by its day, of those who hold a certificate',
      { indicator: 'I-13', period: 'once', years: [2024], dueOn: dayIn2024('05-31') },
      [
        officer('review=合格 reviewedOn=2024-05-31'),
        officer('review=合格 reviewedOn=2024-06-01'),
        officer('joinedOn=2024-06-10'),
        'kind=执法人员 post=在岗 certStatus=未年审 review=未审',
        'kind=执法人员 post=在岗 certStatus=未取得',
      ],
      '1/3 no',
    ],
    [
      'a review that is only planned is not done',
      { indicator: 'I-13', period: 'once', years: [2024], dueOn: dayIn2024('12-31') },
      [officer('review=合格 reviewedOn=2024-12-25')],
      '0/1 no',
    ],
    [
      'enforcing alone without a valid certificate',
      { indicator: 'I-15', ...NEVER },
      ['kind=执法人员 post=在岗 certStatus=暂扣 solo=是', officer('solo=是')],
      '1 no',
    ],
    [
      'failed and still valid; who has not had the turn may have it',
      { indicator: 'I-16', ...NEVER, period: 'year' },
      [officer('review=不合格'), officer('assessment=不合格'), officer('assessment=未参加')],
      '2 no',
    ],
    [
      'leavers with their certificate',
      { indicator: 'I-17', ...NEVER, columns: ['post', 'leftOn', 'withdrawnOn'] },
      [
        'post=调离 certStatus=有效',
        'post=调离 certStatus=有效 withdrawnOn=2024-05-01',
        officer('establishment=非在编'),
      ],
      '1 no',
    ],
    [
      'certificates held against the rules',
      { indicator: 'I-17', ...NEVER, columns: ['certStatus', 'withdrawnOn'] },
      ['post=调离 certStatus=有效', officer('establishment=非在编'), officer('establishment=非在编')],
      '2 no',
    ],
    ['off the establishment', { indicator: 'I-18', ...NEVER }, [officer('establishment=非在编'), officer('')], '1 no'],
    [
      'rated excellent with bad conduct',
      { indicator: 'I-20', ...NEVER },
      [officer('misconduct=1 appraisal=优秀'), officer('misconduct=0 appraisal=优秀')],
      '1 no',
    ],
    [
      'reviewers beside the officers, supervisors not among them',
      { indicator: 'I-21', comparator: '>=', value: 5, unit: '%', period: 'always' },
      [...Array.from({ length: 20 }, () => officer('')), 'kind=执法监督人员 post=在岗 reviewer=兼职'],
      '1/20 yes',
    ],
    [
      'reviewers by number',
      { indicator: 'I-21', comparator: '>=', value: 1, unit: '人', period: 'always' },
      [officer('reviewer=否')],
      '0 no',
    ],
    [
      'officers',
      { indicator: 'I-68', ...NEVER, value: 2 },
      [officer(''), officer(''), 'kind=辅助人员 post=在岗'],
      '2 yes',
    ],
    [
      'appraised by share',
      { indicator: 'I-70', ...SHARE },
      [officer('appraisal=称职'), officer('appraisal=未定')],
      '1/2 no',
    ],
    ['nothing where nobody is entered', { indicator: 'I-15', ...NEVER }, [], '?'],
  ])('%s', (_title, words, lines, expected) => {
    expect(shown(words, lines)).toBe(expected);
  });

  it('counts who took no part in assessment or review once the year is over', () => {
    const lines = [officer('review=未审'), officer('assessment=未参加'), officer('review=合格')];
    const demand: Words = { indicator: 'I-16', ...NEVER, period: 'year' };
    expect(shown(demand, lines, '2024-12-31', '2024-Q4')).toBe('0 yes');
    expect(shown(demand, lines, '2025-01-01', '2024-Q4')).toBe('2 no');
  });

  it('calls a breach a breach in the middle of the year', () => {
    const context = dutyContext([{ indicator: 'I-16', sheet: 'P', ...NEVER, period: 'year' }], { asOf: '2024-03-01' });
    const [duty] = context.duties.get('D01')?.owed ?? [];
    const ledger = registerLedger([[officersSheet, [officer('review=不合格')]]]);
    expect(duty && dutyState(duty, measureOfficers(duty, ledger, context), context.asOf)).toBe('missed');
  });
});

describe('every obligation that the plans answer by the register of officers', () => {
  const year = (from: string) => Number(from.slice(0, 4));
  it.each(
    planIds
      .map(seedPlan)
      .flatMap((plan) =>
        plan.obligations
          .filter(({ answeredBy }) => answeredBy.sheet === 'P')
          .map((obligation) => [`${plan.id} ${obligation.id}`, plan, obligation] as const),
      ),
  )('%s is measured', (_title, plan, obligation) => {
    const own = { ...plan, obligations: [{ ...obligation, owedBy: ['县司法局'] }] };
    const round = `${obligation.years[0] ?? (obligation.dueOn === null ? year(plan.horizon.from) : year(obligation.dueOn))}`;
    const context = dutyContext([], { round });
    const [duty] = layDuties(own, context.roster, context.round).get('D01')?.owed ?? [];
    const ledger = registerLedger([[officersSheet, [officer(`year=${round}`)]]]);
    expect(duty && measureOfficers(duty, ledger, { ...context, plan: own }).known).toBe(true);
  });
});
