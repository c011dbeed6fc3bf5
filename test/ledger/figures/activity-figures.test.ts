import { activityFigures } from '../../../ledger/figures/activity-figures.ts';
import { activitiesSheet } from '../../../ledger/sheets/activities.ts';
import { dayIn2024, dutyContext, registerLedger } from '../../build/register.ts';

const context = dutyContext(
  [
    { indicator: 'I-09', sheet: 'A', where: { type: ['实战演练'] } },
    {
      indicator: 'I-07',
      sheet: 'A',
      where: { type: ['报送材料'], subtype: ['培训计划'] },
      period: 'once',
      dueOn: dayIn2024('03-31'),
    },
    {
      indicator: 'I-13',
      sheet: 'A',
      where: { type: ['报送材料'], subtype: ['年审情况'] },
      period: 'once',
      dueOn: dayIn2024('06-05'),
    },
  ],
  { round: '2024-Q2', asOf: '2024-07-12' },
);

describe('figures of the register of activities', () => {
  it('counts events by type and quarter beside what is owed, and filings by their day', () => {
    const ledger = registerLedger([
      [
        activitiesSheet,
        [
          'type=实战演练 heldOn=2024-02-16 times=2 participants=30',
          'type=实战演练 heldOn=2024-05-16 participants=40',
          'type=实战演练 heldOn=2023-05-16',
          'type=案卷评查 heldOn=2024-05-20 problemsFound=6 problemsMended=4',
          'type=报送材料 subtype=培训计划 heldOn=2024-04-02',
        ],
      ],
    ]);
    expect(activityFigures(ledger, context)).toEqual({
      实战演练: { rows: 2, q1: 2, q2: 1, participants: 70, problemsFound: 0, problemsMended: 0, owed: 1 },
      案卷评查: { rows: 1, q2: 1, participants: 0, problemsFound: 6, problemsMended: 4 },
      filings: { rows: 1, due: 2, inTime: 0, late: 1, missing: 1, unknown: 0 },
    });
  });
});
