import { readCode } from '../../../ledger/value/read-code.ts';

describe('a number of something', () => {
  it.each([
    ['text stays as it is', { kind: 'text', text: '0412000123' }, '0412000123'],
    ['a short number is its digits', { kind: 'number', value: 412000123 }, '412000123'],
    ['fifteen digits are whole', { kind: 'number', value: 410412000123456 }, '410412000123456'],
    ['a letter between digits need not be an exponent', { kind: 'text', text: '1E5' }, '1E5'],
    ['a long text is whole', { kind: 'text', text: '410412000123456789' }, '410412000123456789'],
  ] as const)('%s', (_title, cell, value) => {
    expect(readCode(cell)).toMatchObject({ state: 'usable', value, remarks: [] });
  });

  it.each([
    ['a rounded quantity', { kind: 'number', value: 1.64e17 }],
    ['what Excel shows of it', { kind: 'text', text: '1.64E+17' }],
    ['the same without its sign', { kind: 'text', text: '1.64E17' }],
    ['the same in full width', { kind: 'text', text: '１．６４Ｅ＋１７' }],
  ] as const)('%s has lost its digits', (_title, cell) => {
    expect(readCode(cell)).toMatchObject({ state: 'unusable', remarks: [{ kind: 'digits-lost' }] });
  });
});
