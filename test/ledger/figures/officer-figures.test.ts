import { hourBandsOf, officerFigures } from '../../../ledger/figures/officer-figures.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { dayIn2024, dutyContext, planWith, registerLedger } from '../../build/register.ts';

const context = dutyContext(
  [
    { indicator: 'I-01', sheet: 'P', value: 60, unit: '学时' },
    { indicator: 'I-02', sheet: 'P', value: 30, unit: '学时' },
    {
      indicator: 'I-05',
      sheet: 'P',
      period: 'once',
      comparator: '=',
      value: 100,
      unit: '%',
      dueOn: dayIn2024('06-30'),
    },
  ],
  { round: '2024-Q4', asOf: '2025-01-06' },
);

describe('figures of the register of officers', () => {
  it('counts whole persons, whoever they are', () => {
    const ledger = registerLedger([
      [
        officersSheet,
        [
          'name=样例甲 kind=执法人员 post=在岗 certStatus=有效 hoursLaw=30 hoursTrade=30 rotatedOn=2024-06-01 reviewer=专职 review=合格',
          'name=样例乙 kind=执法人员 post=在岗 certStatus=有效 hoursLaw=30 rotatedOn=2024-07-01 reviewer=否',
          'name=样例丙 kind=执法监督人员 post=在岗 certStatus=未取得 joinedOn=2024-08-01',
          'name=样例丁 kind=辅助人员 post=退休 certStatus=注销 leftOn=2024-03-01',
          'kind=辅助人员 post=调离 certStatus=未取得',
          'kind=辅助人员 post=调离 certStatus=未取得 leftOn=2023-12-29',
        ],
      ],
    ]);
    const figures = officerFigures(ledger, context);
    expect(figures).toEqual({
      kinds: { 执法人员: 2, 执法监督人员: 1, 辅助人员: 3 },
      posts: { 在岗: 3, 退休: 1, 调离: 2 },
      certificates: { 有效: 2, 未取得: 3, 注销: 1 },
      reviews: { 合格: 1, blank: 1, asked: 2 },
      hours: { all: 3, none: 1, short: 1, enough: 1, unread: 0 },
      hourBands: { from0: 1, from30: 1, from60: 1, unread: 0 },
      rotation: { asked: 2, inTime: 1, done: 2 },
      reviewers: { officers: 2, reviewers: 1 },
      movement: { joined: 1, left: 2 },
    });
    expect(JSON.stringify(figures)).not.toContain('样例');
  });

  it('tells hours that cannot be read from none', () => {
    const ledger = registerLedger([
      [officersSheet, ['kind=执法人员 post=在岗 hoursLaw=?三十', 'kind=执法人员 post=在岗']],
    ]);
    expect(officerFigures(ledger, context)).toMatchObject({
      hours: { all: 2, none: 1, short: 0, enough: 0, unread: 1 },
      hourBands: { from0: 1, from30: 0, from60: 0, unread: 1 },
    });
  });

  it('makes the bands of hours from what the plan asks for', () => {
    const plan = planWith(
      { indicator: 'I-04', sheet: 'P', value: 40 },
      { indicator: 'I-02', sheet: 'P', value: 25 },
      { indicator: 'I-09', sheet: 'A', value: 1 },
    );
    expect(hourBandsOf(plan)).toEqual([0, 25, 40]);
  });

  it('is nothing where the workbook has no such sheet', () => {
    expect(officerFigures(registerLedger([]), context)).toEqual({});
  });
});
