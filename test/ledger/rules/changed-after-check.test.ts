import type { Day } from '../../../ledger/day/day.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { changedAfterCheck } from '../../../ledger/rules/changed-after-check.ts';
import { hashEntries } from '../../../ledger/stamp/hash-entries.ts';
import { findingsOf, type LedgerWords, ledgerOf } from '../../build/ledger.ts';

/** A ledger checked with `checked` in it, in which `now` stands today. */
function ledgerWith(checked: string, now: string, words: LedgerWords = {}): Ledger {
  const hash = hashEntries(ledgerOf([checked], words));
  const stamp = { asOf: '2024-06-28' as Day, errors: 0, noncompliances: 0, warnings: 0, hash };
  return { ...ledgerOf([now], words), stamp };
}

describe('S-16 changed after the check', () => {
  it('says so of a ledger whose entries are others than were checked', () => {
    expect(findingsOf(changedAfterCheck, ledgerWith('T04-1 推进中', 'T04-1 已完成 2024-06-29'))).toEqual([
      '- -: 本台账在报送检查（数据截止日 2024-06-28）之后又有改动，检查结果不再算数，请核对改动并重新检查',
    ]);
  });

  it('says nothing of a ledger as it was checked', () => {
    expect(findingsOf(changedAfterCheck, ledgerWith('T04-1 推进中', 'T04-1 推进中'))).toEqual([]);
  });

  it('says nothing of a ledger that was never checked', () => {
    expect(findingsOf(changedAfterCheck, ledgerOf(['T04-1 推进中']))).toEqual([]);
  });

  it('says nothing of a ledger of another plan, whose rows cannot be told', () => {
    const other = { identity: { planId: 'other-2023' } };
    expect(findingsOf(changedAfterCheck, ledgerWith('T04-1 推进中', 'T04-1 已完成', other))).toEqual([]);
  });
});
