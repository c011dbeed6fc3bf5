import { hashEntries } from '../../../ledger/stamp/hash-entries.ts';
import { type LedgerWords, ledgerOf } from '../../build/ledger.ts';

const lines = ['T04-1 推进中', 'T05-1 已完成 2024-06-05', '- evidence=另附'];

function hashOf(rows: readonly string[] = lines, words: LedgerWords = {}): string {
  return hashEntries(ledgerOf(rows, words));
}

describe('the hash of the entries', () => {
  it('is sixteen hexadecimal digits, the same for the same entries', () => {
    expect(hashOf()).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf()).toBe(hashOf());
  });

  it.each<[string, string]>([
    ['rows are sorted', hashOf(lines.toReversed())],
    ['a plan cell is touched', hashOf(['T04-1 推进中 dueOn=2025-01-01', ...lines.slice(1)])],
    ['the marks are written', hashOf(['T04-1 推进中 check=红', ...lines.slice(1)])],
    ['something was observed', hashOf(lines, { source: { format: 'xls' } })],
  ])('stays when %s', (_what, hash) => {
    expect(hash).toBe(hashOf());
  });

  it.each<[string, string]>([
    ['a status changes', hashOf(['T04-1 未启动', ...lines.slice(1)])],
    ['a day changes', hashOf([lines[0] ?? '', 'T05-1 已完成 2024-06-06', ...lines.slice(2)])],
    ['a text is emptied', hashOf(['T04-1 推进中 issues=', ...lines.slice(1)])],
    ['a value moves to the next column', hashOf(['T04-1 推进中 issues= nextStep=无', ...lines.slice(1)])],
    ['an unusable value changes', hashOf(['T04-1 推进中 completedOn=?待定', ...lines.slice(1)])],
    ['two rows change places', hashOf(['T05-1 推进中', 'T04-1 已完成 2024-06-05', ...lines.slice(2)])],
    ['a row of the unit’s own goes', hashOf(lines.slice(0, 2))],
    ['the unit is another', hashOf(lines, { identity: { unit: 'D02' } })],
    ['the round is another', hashOf(lines, { identity: { round: '2024-Q3' } })],
    ['零报告 is declared', hashOf(lines, { nilReturn: true })],
  ])('is another when %s', (_what, hash) => {
    expect(hash).not.toBe(hashOf());
  });
});
