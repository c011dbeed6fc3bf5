import { caseFigures } from '../../../ledger/figures/case-figures.ts';
import { indicatorFigures } from '../../../ledger/figures/indicator-figures.ts';
import { casesSheet } from '../../../ledger/sheets/cases.ts';
import { indicatorsSheet } from '../../../ledger/sheets/indicators.ts';
import { dutyContext, registerLedger } from '../../build/register.ts';
import { filing, reporting } from '../rules/cases/case-obligations.ts';
import { budget, disclosure, losses, suits, suitsInParts, weight } from '../rules/indicators/indicator-obligations.ts';

describe('the figures of the cases', () => {
  it('count by type and state, review, lawsuits of both years and terms', () => {
    const ledger = registerLedger([
      [
        casesSheet,
        [
          'kind=重大执法决定 decidedOn=2024-05-01 filedOn=2024-05-05 reviewResult=通过 reviewedOn=2024-04-30',
          'kind=重大执法决定 decidedOn=2024-05-01 reviewResult=未审核',
          'kind=重大执法决定',
          'kind=行政诉讼 receivedOn=2024-02-01 outcome=败诉 decidedOn=2024-06-01',
          'kind=行政诉讼 receivedOn=2024-06-18 outcome=未结',
          'kind=线索移送 receivedOn=2024-06-01 referredTo=公安',
          'kind=?不明',
        ],
      ],
      [indicatorsSheet, ['code=I-32-1 period=2024 num=2 lastYear=3', 'code=I-32-2 period=2024 lastYear=1 lastDen=4']],
    ]);
    expect(caseFigures(ledger, dutyContext([filing, reporting, suits, losses]))).toEqual({
      'kind 重大执法决定': { all: 3, open: 1, closed: 2 },
      'kind 行政诉讼': { all: 2, open: 1, closed: 1 },
      'kind 线索移送': { all: 1, open: 0, closed: 1 },
      'kind blank': { all: 1, open: 1, closed: 0 },
      review: { decided: 2, reviewed: 1 },
      lawsuits: { filed: 2, concluded: 1, lost: 1, filedBefore: 3, lostBefore: 1, concludedBefore: 4 },
      'term I-25': { cases: 2, kept: 1, broken: 1, uncounted: 0 },
      'term I-31': { cases: 2, kept: 1, broken: 1, uncounted: 0 },
    });
  });

  it('are none where the workbook has no such sheet', () => {
    expect(caseFigures(registerLedger([]), dutyContext([filing]))).toEqual({});
  });
});

describe('the figures of the indicators', () => {
  const figures = (lines: readonly string[]) =>
    indicatorFigures(
      registerLedger([[indicatorsSheet, lines]]),
      dutyContext([disclosure, losses, weight, budget, suitsInParts]),
    );
  const silent = { owed: 1, notApplicable: 0, told: 0 };
  const told = { owed: 1, notApplicable: 0, told: 1 };

  it('are the numbers of each row, whole and complete', () => {
    expect(
      figures([
        'code=I-22 period=2024-Q2 num=98 den=100',
        'code=I-32-2 period=2024 num=1 den=2 lastYear=3',
        'code=I-48 period=2024 value=10.5',
        'code=I-71 period=2024 value=0',
        'code=I-69 period=2024 na=是',
        'code=I-69-1 period=2024 value=4',
      ]),
    ).toEqual({
      'I-22 2024-Q2': { ...told, num: 98, den: 100 },
      'I-32-2 2024': silent,
      'I-48 2024': { ...told, hundredths: 1050 },
      'I-71 2024': { ...told, yes: 0, no: 1 },
      'I-69 2024': { owed: 1, notApplicable: 1, told: 0 },
      'I-69-1 2024': { ...told, hundredths: 400 },
      'I-69-2 2024': silent,
    });
  });

  it('are none where the workbook has no such sheet', () => {
    expect(indicatorFigures(registerLedger([]), dutyContext([disclosure]))).toEqual({});
  });
});
