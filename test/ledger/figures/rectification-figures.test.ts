import { rectificationFigures } from '../../../ledger/figures/rectification-figures.ts';
import { rectificationSheet } from '../../../ledger/sheets/rectification.ts';
import { dutyContext, registerLedger } from '../../build/register.ts';

const context = dutyContext([], { round: '2024-Q2', asOf: '2024-07-12' });
const NONE = { closed: 0, open: 0, overdue: 0, sanctions: 0, examples: 0 };
const figuresOf = (lines: readonly string[], words = {}) =>
  rectificationFigures(registerLedger([[rectificationSheet, lines]], words), context);

describe('figures of the register of rectification', () => {
  it('counts the problems of the year by type, not those that do not say their year', () => {
    const figures = figuresOf([
      'year=2024 problemType=机械执法 finding=甲 status=已整改 dueOn=2024-03-31 sanctions=2 exampleCase=是',
      'year=2024年 problemType=机械执法 finding=乙 status=整改中 dueOn=2024-07-11',
      'year=2024 problemType=机械执法 finding=丙 status=整改中 dueOn=2024-07-12 sanctions=1',
      'year=2024 finding=丁',
      'year=2023 problemType=逐利执法 finding=戊',
      'problemType=逐利执法 finding=己',
      'year=2024 nilReport=是',
    ]);
    expect(figures).toEqual({
      机械执法: { closed: 1, open: 2, overdue: 1, sanctions: 3, examples: 1 },
      blank: { ...NONE, open: 1 },
      lists: { withList: 1, nil: 0, none: 0, nilRows: 1 },
    });
  });

  it.each([
    ['a nil report of the year', ['year=2024 nilReport=是'], {}, { withList: 0, nil: 1, none: 0, nilRows: 1 }],
    ['a nil report of another year', ['year=2023 nilReport=是'], {}, { withList: 0, nil: 0, none: 1, nilRows: 0 }],
    ['a unit with nothing to report', [], { nilReturn: true }, { withList: 0, nil: 1, none: 0, nilRows: 0 }],
    ['an empty sheet', [], {}, { withList: 0, nil: 0, none: 1, nilRows: 0 }],
  ])('tells %s', (_title, lines, words, lists) => {
    expect(figuresOf(lines, words)).toEqual({ lists });
  });

  it('is nothing where the workbook has no such sheet', () => {
    expect(rectificationFigures(registerLedger([]), context)).toEqual({});
  });
});
