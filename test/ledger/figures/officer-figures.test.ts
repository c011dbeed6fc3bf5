import { officerFigures } from '../../../ledger/figures/officer-figures.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { dayIn2024, dutyContext, registerLedger } from '../../build/register.ts';

const context = dutyContext(
  [
    { indicator: 'I-01', sheet: 'P', value: 60, unit: '学时' },
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
  { round: '2024-Q4' },
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
        ],
      ],
    ]);
    const figures = officerFigures(ledger, context);
    expect(figures).toEqual({
      kinds: { 执法人员: 2, 执法监督人员: 1, 辅助人员: 1 },
      posts: { 在岗: 3, 退休: 1 },
      certificates: { 有效: 2, 未取得: 1, 注销: 1 },
      reviews: { 合格: 1, blank: 1, asked: 2 },
      hours: { all: 3, none: 1, short: 1, enough: 1 },
      rotation: { asked: 2, inTime: 1, done: 2 },
      reviewers: { officers: 3, reviewers: 1 },
      movement: { joined: 1, left: 1 },
    });
    expect(JSON.stringify(figures)).not.toContain('样例');
  });

  it('is nothing where the workbook has no such sheet', () => {
    expect(officerFigures(registerLedger([]), context)).toEqual({});
  });
});
