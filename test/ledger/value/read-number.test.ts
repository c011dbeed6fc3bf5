import { readAmount, readCount, readPercent } from '../../../ledger/value/read-number.ts';
import type { Reading, ValueContext } from '../../../ledger/value/reading.ts';
import { cellOf, percent, type Word } from '../../build/grid.ts';

const context: ValueContext = { year: 2024, nearYear: 2024, textual: false };

function told({ state, value, remarks }: Reading): string {
  const [remark] = remarks;
  const parts = [state === 'usable' ? value : state, remark?.kind, remark?.facts.reason];
  return parts.filter((part) => part !== undefined).join(' ');
}

const count = (word: Word, unit: string | null = null, within = context) => {
  const cell = cellOf(word);
  return cell === undefined ? 'empty' : told(readCount(cell, unit, within));
};
const amount = (word: Word, unit: string | null = null) => {
  const cell = cellOf(word);
  return cell === undefined ? 'empty' : told(readAmount(cell, unit, context));
};
const share = (word: Word, within = context) => {
  const cell = cellOf(word);
  return cell === undefined ? 'empty' : told(readPercent(cell, within));
};

describe('a count column', () => {
  it.each<[Word, string]>([
    [60, '60'],
    [0, '0'],
    ['60', '60 text-number'],
    ['６０', '60 text-number'],
    ['60学时', '60 text-number'],
    ['６０　学时', '60 text-number'],
    ['1,200', '1200 text-number'],
    ['共12人', '12 text-number'],
    ['十二期', '12 text-number'],
    ['两次', '2 text-number'],
    ['1.2万', '12000 mixed-unit'],
    ['3万人', '30000 mixed-unit'],
    [-1, 'unusable not-a-count negative'],
    [1.5, 'unusable not-a-count fraction'],
    ['60.5学时', 'unusable not-a-count fraction'],
    ['约60', 'unusable not-a-count inexact'],
    ['60+', 'unusable not-a-count inexact'],
    ['60余人', 'unusable not-a-count inexact'],
    ['3000多人', 'unusable not-a-count inexact'],
    ['3次左右', 'unusable not-a-count inexact'],
    ['60以上', 'unusable not-a-count inexact'],
    ['若干', 'unusable not-a-count unreadable'],
    ['60公里', 'unusable not-a-count unreadable'],
    ['3/5', 'unusable not-a-count unreadable'],
    ['1-2个', 'unusable not-a-count unreadable'],
    ['已开展3次,培训260人', 'unusable not-a-count unreadable'],
    ['95%', 'unusable not-a-count unreadable'],
    ['12,00', 'unusable not-a-count unreadable'],
    [true, 'unusable not-a-count unreadable'],
    ['/', 'empty'],
    [' ', 'empty'],
  ])('reads %j as %s', (word, expected) => {
    expect(count(word)).toBe(expected);
  });

  it('proposes the figure behind 约 and does not take it', () => {
    expect(readCount({ kind: 'text', text: '约60' }, null, context).remarks[0]?.expected).toBe('60');
  });

  it('has no remark for bare digits of a file that knows nothing but text', () => {
    expect(count('60', null, { ...context, textual: true })).toBe('60');
    expect(count('60学时', null, { ...context, textual: true })).toBe('60 text-number');
  });
});

describe('an amount column', () => {
  it.each<[Word, string | null, string]>([
    [1.25, null, '1.25'],
    ['1.25', null, '1.25 text-number'],
    ['-3.5', null, '-3.5 text-number'],
    ['1.1万元', '元', '11000 mixed-unit'],
    ['12000元', '万元', '1.2 mixed-unit'],
    ['1.2万元', '万元', '1.2 text-number'],
    ['1.2万', '万元', '1.2 text-number'],
    ['1亿元', '万元', '10000 mixed-unit'],
    ['120', '万元', '120 text-number'],
    ['120元', '元', '120 text-number'],
  ])('reads %j in a column of %s as %s', (word, unit, expected) => {
    expect(amount(word, unit)).toBe(expected);
  });
});

describe('a percent column', () => {
  it.each<[Word, string]>([
    [percent(0.95), '0.95'],
    [percent(1.2), '1.2'],
    [0.95, '0.95'],
    [1, '1'],
    [0, '0'],
    [95, '0.95 percent-scale'],
    ['95', '0.95 percent-scale'],
    ['95%', '0.95 text-number'],
    ['９５％', '0.95 text-number'],
    ['100.00%', '1 text-number'],
    ['0.95', '0.95 text-number'],
    ['百分之九十五', '0.95 text-number'],
    ['百分之95', '0.95 text-number'],
    ['95%以上', 'unusable not-a-count inexact'],
    ['较好', 'unusable not-a-count unreadable'],
    ['95人', 'unusable not-a-count unreadable'],
    ['—', 'empty'],
  ])('reads %j as %s', (word, expected) => {
    expect(share(word)).toBe(expected);
  });

  it('has no remark for 95% of a file that knows nothing but text', () => {
    expect(share('95%', { ...context, textual: true })).toBe('0.95');
    expect(share('95', { ...context, textual: true })).toBe('0.95 percent-scale');
  });
});
