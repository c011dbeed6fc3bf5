import { describe as describeFinding, fixOf, ruleTitleOf } from '../../../ledger/finding/describe.ts';
import type { Finding } from '../../../ledger/finding/finding.ts';
import { judge } from '../../../ledger/judge.ts';
import { contextOf } from '../../build/circumstances.ts';
import { ledgerOf } from '../../build/ledger.ts';

function overdueFinding(): Finding {
  const { findings } = judge(ledgerOf(['T04-1 推进中']), contextOf({ asOf: '2024-07-10', keys: ['T04-1'] }));
  const [first] = findings;
  if (first === undefined) throw new RangeError('no finding');
  return first;
}

describe('the words of a finding', () => {
  it('are made from its facts in both languages', () => {
    expect(describeFinding(overdueFinding())).toEqual({
      'zh-CN': '第 4 项应于 2024-06-30 前完成，截至 2024-07-10 已逾期 10 天，状态仍为“推进中”',
      en: 'Task 4 was due on 2024-06-30 and is 10 days overdue as of 2024-07-10; its status is still "推进中"',
    });
  });

  it('stay the same after the finding was written as JSON and read again', () => {
    const finding = overdueFinding();
    expect(describeFinding(JSON.parse(JSON.stringify(finding)) as Finding)).toEqual(describeFinding(finding));
  });

  it('say what it is about and how to put it right', () => {
    expect(ruleTitleOf(overdueFinding().rule)['zh-CN']).toBe('任务逾期');
    expect(fixOf(overdueFinding())['zh-CN']).toContain('7月15日前补训剩余6人');
  });

  it('are not invented for a rule that does not exist', () => {
    expect(() => describeFinding({ ...overdueFinding(), rule: 'no-such-rule' })).toThrow('no rule no-such-rule');
  });
});
