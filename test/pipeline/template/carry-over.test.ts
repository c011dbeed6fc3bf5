import { type Round, readRound } from '../../../ledger/round/round.ts';
import type { SheetDeclaration } from '../../../ledger/sheet/sheet.ts';
import { activitiesSheet } from '../../../ledger/sheets/activities.ts';
import { casesSheet } from '../../../ledger/sheets/cases.ts';
import { ledgerSheets } from '../../../ledger/sheets/index.ts';
import { indicatorsSheet } from '../../../ledger/sheets/indicators.ts';
import { listsSheet } from '../../../ledger/sheets/lists.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { rectificationSheet } from '../../../ledger/sheets/rectification.ts';
import { carryOver } from '../../../pipeline/template/carry-over.ts';
import { ledgerOf } from '../../build/ledger.ts';
import { registerLedger } from '../../build/register.ts';

const round = (id: string): Round => {
  const found = readRound(id);
  if (found === null) throw new RangeError(id);
  return found;
};

/** Rows of one register carried from one round to another, each as `column=value …`. */
function carried(sheet: SheetDeclaration, lines: readonly string[], from: string, to: string): string[] {
  const ledger = registerLedger([[sheet, lines]]);
  const { registers } = carryOver(ledger, round(from), round(to), ledgerSheets);
  return (registers.get(sheet.id) ?? []).map((row) =>
    Object.entries(row)
      .map(([id, value]) => `${id}=${value}`)
      .join(' '),
  );
}

describe('the task ledger of the next round', () => {
  const { entries } = carryOver(
    ledgerOf(['T04-1 已完成 2024-06-05 clearance=申请销号', 'T05-1 推进中', '- 推进中']),
    round('2024-Q2'),
    round('2024-Q3'),
    ledgerSheets,
  );

  it('keeps how far a row is, with day and evidence of what is done', () => {
    expect(entries.get('T04-1')).toEqual({
      status: '已完成',
      completedOn: '2024-06-05',
      evidence: '样例发〔2024〕12号',
      filler: '样例甲',
      phone: '0000-0000000',
      clearance: '申请销号',
    });
  });

  it('leaves progress, next step, signature and day to be written anew', () => {
    expect(entries.get('T05-1')).toEqual({
      status: '推进中',
      filler: '样例甲',
      phone: '0000-0000000',
      clearance: '未申请',
    });
  });

  it('carries no row that is not of the plan', () => {
    expect([...entries.keys()]).toEqual(['T04-1', 'T05-1']);
  });
});

describe('registers within a year', () => {
  it.each<[string, SheetDeclaration, string]>([
    ['officers with their hours', officersSheet, 'name=样例甲 certNo=0412 post=在岗 year=2024 hoursLaw=12'],
    ['officers who left', officersSheet, 'name=样例乙 certNo=0413 post=退休 year=2024'],
    ['problems that are closed', rectificationSheet, 'seq=1 year=2024 status=已整改 closedOn=2024-05-01'],
    ['a year without problems', rectificationSheet, 'year=2024 nilReport=是'],
    ['activities', activitiesSheet, 'type=实战演练 heldOn=2024-02-16 times=2'],
    ['cases that are decided', casesSheet, 'kind=一般执法决定 caseNo=A1 decidedOn=2024-02-16'],
    ['repealed lists', listsSheet, 'kind=裁量权基准 title=旧基准 status=已废止'],
    ['figures', indicatorsSheet, 'code=I-22-1 period=2024-Q1 num=3 den=4'],
  ])('keep %s', (_title, sheet, line) => {
    expect(carried(sheet, [line], '2024-Q1', '2024-Q2')).toEqual([line]);
  });

  it('keep the words of a cell that could not be used', () => {
    expect(carried(activitiesSheet, ['type=实战演练 heldOn=?二月'], '2024-Q1', '2024-Q2')).toEqual([
      'type=实战演练 heldOn=二月',
    ]);
  });

  it('leave computed cells to their formula, but keep a total typed without its parts', () => {
    expect(
      carried(
        officersSheet,
        ['name=样例甲 year=2024 hoursLaw=30 hoursTrade=30 hoursTotal=60', 'name=样例乙 year=2024 hoursTotal=60'],
        '2024-Q1',
        '2024-Q2',
      ),
    ).toEqual(['name=样例甲 year=2024 hoursLaw=30 hoursTrade=30', 'name=样例乙 year=2024 hoursTotal=60']);
  });

  it('carry neither marks nor rows that nobody filled in', () => {
    expect(
      carried(activitiesSheet, ['check=绿', 'type=实战演练 heldOn=2024-02-16 check=绿'], '2024-Q1', '2024-Q2'),
    ).toEqual(['type=实战演练 heldOn=2024-02-16']);
  });
});

describe('registers of a new year', () => {
  it.each<[string, SheetDeclaration, string, string[]]>([
    [
      'who serves, with the year set and its hours, review and rating to be filled in anew',
      officersSheet,
      'name=样例甲 certNo=0412 post=在岗 certStatus=有效 year=2024 hoursLaw=30 rotatedOn=2024-05-01 review=合格 appraisal=优秀 reviewer=专职',
      ['name=样例甲 certNo=0412 post=在岗 certStatus=有效 year=2025 rotatedOn=2024-05-01 reviewer=专职'],
    ],
    ['nobody who left', officersSheet, 'name=样例乙 post=退休 year=2024', []],
    [
      'an open problem on the list of its own year',
      rectificationSheet,
      'seq=1 year=2024 problemType=机械执法 status=整改中',
      ['seq=1 year=2024 problemType=机械执法 status=整改中'],
    ],
    ['no closed problem', rectificationSheet, 'seq=1 year=2024 status=已整改', []],
    ['no nil report', rectificationSheet, 'year=2024 nilReport=是', []],
    ['no activity', activitiesSheet, 'type=实战演练 heldOn=2024-02-16', []],
    [
      'a case without its decision',
      casesSheet,
      'kind=行政诉讼 caseNo=A1 outcome=未结',
      ['kind=行政诉讼 caseNo=A1 outcome=未结'],
    ],
    ['no decided case', casesSheet, 'kind=行政诉讼 caseNo=A1 decidedOn=2024-11-01', []],
    ['a list in force', listsSheet, 'kind=监督方案 title=甲 status=已印发', ['kind=监督方案 title=甲 status=已印发']],
    ['no repealed list', listsSheet, 'kind=监督方案 title=甲 status=已废止', []],
    ['no figure', indicatorsSheet, 'code=I-22-1 period=2024-Q4 num=3 den=4', []],
  ])('hold %s', (_title, sheet, line, expected) => {
    expect(carried(sheet, [line], '2024-Q4', '2025-Q1')).toEqual(expected);
  });
});
