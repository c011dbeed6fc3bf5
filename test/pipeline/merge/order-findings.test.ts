import type { Finding } from '../../../ledger/finding/finding.ts';
import { orderFindings } from '../../../pipeline/merge/order-findings.ts';

const findingOf = (words: Partial<Finding>): Finding => ({
  rule: 'x',
  code: 'T-01',
  severity: 'warning',
  file: 'a.xlsx',
  sheet: '任务台账',
  row: 5,
  column: null,
  cell: null,
  unit: 'D02',
  task: null,
  found: null,
  expected: null,
  clause: 'practice',
  facts: {},
  ...words,
});

it('findings stand by severity, code, unit of the roster, file, row and column', () => {
  const ordered = [
    findingOf({ severity: 'error', code: 'T-09' }),
    findingOf({ severity: 'noncompliance', code: 'T-05' }),
    findingOf({ code: 'S-01' }),
    findingOf({ unit: null }),
    findingOf({ unit: 'T01' }),
    findingOf({ row: 9, cell: 'B9' }),
    findingOf({ row: 9, cell: 'AA9' }),
    findingOf({ row: 10, cell: 'A10' }),
    findingOf({ file: 'b.xlsx' }),
    findingOf({ unit: 'D99' }),
  ];
  const units = [{ code: 'T01' }, { code: 'D02' }];
  expect(orderFindings([...ordered].reverse(), units)).toEqual(ordered);
});
