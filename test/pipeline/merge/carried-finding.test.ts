import type { Finding } from '../../../ledger/finding/finding.ts';
import { carried } from '../../../pipeline/merge/carried-finding.ts';

const findingOf = (words: Partial<Finding>): Finding => ({
  rule: 'value-not-allowed',
  code: 'D-04',
  severity: 'error',
  file: '甲.xlsx',
  sheet: '任务台账',
  row: 5,
  column: '本期进展',
  cell: 'K5',
  unit: 'D01',
  task: '1',
  found: null,
  expected: null,
  clause: 'practice',
  facts: {},
  ...words,
});

describe('a finding on its way into the roll-up', () => {
  it.each(['填报人', '联系电话', '审核人'])('does not quote what stands under %s', (column) => {
    const { found, facts } = carried(findingOf({ column, found: '样例丙', facts: { text: '“样例丙”不对', count: 2 } }));
    expect([found, facts]).toEqual(['（略）', { text: '“（略）”不对', count: 2 }]);
  });

  it('quotes other columns, with identity and phone numbers masked', () => {
    expect(carried(findingOf({ found: '样例丙13900001111' })).found).toBe('样例丙（号码略）');
    expect(carried(findingOf({ found: '推进 中', facts: { text: '推进 中' } }))).toMatchObject({
      found: '推进 中',
      facts: { text: '推进 中' },
    });
  });
});
