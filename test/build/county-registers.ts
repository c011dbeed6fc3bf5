import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import { activitiesSheet } from '../../ledger/sheets/activities.ts';
import { casesSheet } from '../../ledger/sheets/cases.ts';
import { indicatorsSheet } from '../../ledger/sheets/indicators.ts';
import { listsSheet } from '../../ledger/sheets/lists.ts';
import { officersSheet } from '../../ledger/sheets/officers.ts';
import { rectificationSheet } from '../../ledger/sheets/rectification.ts';
import type { MergeContext, Submission } from '../../pipeline/merge/submission.ts';
import { dayIn2024, obligationOf } from './register.ts';
import { countyPlan, mergeContextOf, submissionOf } from './rollup.ts';

const BOTH = ['县教育局', '县农业农村局'];

/**
 * The plan of the merge's tests with demands on two units, D02 and D03: 60 hours of each officer by the end of the year, organised by
 * 县司法局 · a drill a year (due 2024-06-30) · the training plan filed by 2024-03-31 · a list of problems · review before major
 * decisions · filing within 10 days · a catalogue of items · disclosure of 100 % · fewer lawsuits than last year · 5 % reviewers (an aim).
 */
export const planWithDemands: Plan = {
  ...countyPlan,
  obligations: [
    {
      indicator: 'I-01',
      sheet: 'P',
      columns: ['hoursLaw', 'hoursTrade'],
      value: 60,
      unit: '学时',
      organiser: '县司法局',
      dueEachYear: '12-31',
    },
    {
      indicator: 'I-21',
      sheet: 'P',
      columns: ['reviewer'],
      value: 5,
      unit: '%',
      period: 'always',
      force: 'aim',
    } as const,
    {
      indicator: 'I-09',
      sheet: 'A',
      columns: ['type', 'heldOn'],
      where: { type: ['实战演练'] },
      dueEachYear: '06-30',
    },
    {
      indicator: 'I-07',
      sheet: 'A',
      columns: ['type', 'subtype', 'heldOn'],
      where: { type: ['报送材料'], subtype: ['培训计划'] },
      period: 'once',
      dueOn: dayIn2024('03-31'),
    } as const,
    { indicator: 'I-34', sheet: 'R', columns: ['year', 'finding', 'nilReport'], dueEachYear: '01-31' },
    {
      indicator: 'I-25',
      sheet: 'C',
      columns: ['kind', 'decidedOn', 'filedOn'],
      where: { kind: ['重大执法决定'] },
      comparator: '<=',
      value: 10,
      unit: '日',
      period: 'event',
    } as const,
    { indicator: 'I-50', sheet: 'L', columns: ['kind', 'madeOn'], where: { kind: ['执法事项目录'] } },
    {
      indicator: 'I-22',
      sheet: 'K',
      columns: ['code', 'period', 'num', 'den'],
      comparator: '=',
      value: 100,
      unit: '%',
    } as const,
    {
      indicator: 'I-32',
      sheet: 'K',
      columns: ['code', 'period', 'num', 'lastYear'],
      comparator: '<',
      value: 0,
      unit: '件',
    } as const,
  ].map((words) => obligationOf({ ...words, owedBy: BOTH })),
};

const calendar: WorkCalendar = { id: 'sample', years: { '2024': { holidays: [], makeUpDays: [] } } };

/** The round 2024-Q2 of that plan as of 2024-07-12. */
export function demandContext(words: Partial<MergeContext> = {}): MergeContext {
  return mergeContextOf({ plan: planWithDemands, calendar, ...words });
}

/** The registers of D02 and D03 filled in, the other units with their task ledgers alone. */
export function filledCounty(context: MergeContext = demandContext()): Submission[] {
  return [
    submissionOf('D01', {}, {}, context),
    submissionOf('D02', {}, { registers: registersOf.D02 }, context),
    submissionOf('D03', {}, { registers: registersOf.D03 }, context),
    submissionOf('T01', {}, {}, context),
  ];
}

/** Registers of two units, with what is right and what is not. D02 has a row of another year. */
export const registersOf = {
  D02: [
    [
      officersSheet,
      [
        `name=样例丙 certNo=A1001 kind=执法人员 post=在岗 certStatus=有效 year=2024 hoursLaw=30 hoursTrade=30 reviewer=专职`,
        `name=样例丁 certNo=A1002 kind=执法人员 post=在岗 certStatus=未年审 year=2024 hoursLaw=20 reviewer=否`,
        'name=样例戊 certNo=A1003 kind=执法人员 post=在岗 year=2023',
      ],
    ],
    [
      activitiesSheet,
      [
        'type=实战演练 heldOn=2024-02-16 times=2',
        'type=实战演练 heldOn=2024-05-16',
        'type=报送材料 subtype=培训计划 heldOn=2024-03-20',
      ],
    ],
    [
      rectificationSheet,
      [
        'year=2024 problemType=过度执法 finding=略 status=已整改',
        'year=2024 problemType=过度执法 finding=略 status=整改中',
      ],
    ],
    [
      casesSheet,
      [
        'kind=重大执法决定 caseNo=1号 decidedOn=2024-05-06 reviewedOn=2024-05-01 reviewResult=通过 filedOn=2024-05-10',
        'kind=行政诉讼 caseNo=2号 receivedOn=2024-03-04 decidedOn=2024-06-03 outcome=败诉',
      ],
    ],
    [listsSheet, ['kind=执法事项目录 status=已印发 madeOn=2024-03-01 items=20']],
    [indicatorsSheet, ['code=I-22 period=2024 num=9 den=10', 'code=I-32 period=2024 num=1 lastYear=3']],
  ],
  D03: [
    [
      officersSheet,
      [
        `name=样例己 certNo=B2001 kind=执法人员 post=在岗 certStatus=有效 year=2024 hoursLaw=30 hoursTrade=30 reviewer=否`,
        `name=样例庚 certNo=B2002 kind=辅助人员 post=退休 certStatus=注销 year=2024`,
      ],
    ],
    [activitiesSheet, ['type=报送材料 subtype=培训计划 heldOn=2024-04-02']],
    [rectificationSheet, ['year=2024 nilReport=是']],
    [casesSheet, ['kind=重大执法决定 caseNo=3号 decidedOn=2024-05-06 filedOn=2024-06-20']],
    [listsSheet, ['kind=执法事项目录 status=制定中']],
    [
      indicatorsSheet,
      [
        'code=I-22 period=2024 num=30 den=30',
        'code=I-32 period=2024 num=4 lastYear=2',
        'code=I-21 period=2024 note=正在配备，8月到位',
      ],
    ],
  ],
} as const;

/** Certificate numbers and names of the officers above: none of them may leave the units' workbooks. */
export const SECRETS = ['A1001', 'A1002', 'A1003', 'B2001', 'B2002', '样例丙', '样例丁', '样例戊', '样例己', '样例庚'];
