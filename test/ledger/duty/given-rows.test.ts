import { givenRows } from '../../../ledger/duty/given-rows.ts';
import { dutyContext, type ObligationWords } from '../../build/register.ts';

const given = (...obligations: readonly ObligationWords[]) => {
  const duties = dutyContext(obligations).duties.get('D01');
  if (duties === undefined) throw new RangeError('D01 owes nothing');
  return givenRows(duties).map(({ code, name, period, unit, purpose, value, asks }) =>
    [code, name, period, unit, purpose, value, ...asks].join(' '),
  );
};

describe('the rows of 量化指标 a unit is given', () => {
  it('are one for each period of an obligation answered there', () => {
    const share = {
      indicator: 'I-22',
      sheet: 'K',
      columns: ['code', 'period', 'num', 'den'],
      subject: '公示率',
      unit: '%',
    };
    expect(given({ ...share, id: 'I-22-1', period: 'quarter' }, { ...share, id: 'I-22-2' })).toEqual([
      'I-22-1 公示率 2024-Q2 % figures computed num den na note',
      'I-22-2 公示率 2024 % figures computed num den na note',
    ]);
  });

  it('have one for each part of a total', () => {
    const total = {
      indicator: 'I-69',
      sheet: 'K',
      columns: ['code', 'period', 'value'],
      subject: '诉讼案件',
      unit: '件',
    };
    expect(given({ ...total, parts: ['撤诉', '驳回'] })).toEqual([
      'I-69 诉讼案件 2024 件 figures typed value na note',
      'I-69-1 其中：撤诉 2024 件 part typed value na note',
      'I-69-2 其中：驳回 2024 件 part typed value na note',
    ]);
  });

  it('have room for the reason where an aim is answered on another sheet, and none for a duty there', () => {
    expect(
      given(
        {
          indicator: 'I-21',
          sheet: 'P',
          columns: ['reviewer'],
          subject: '法制审核人员',
          unit: '人',
          period: 'always',
          force: 'aim',
        },
        { indicator: 'I-17', sheet: 'P', columns: ['post'] },
      ),
    ).toEqual(['I-21 法制审核人员 2024 人 reason none note']);
  });

  it('ask for no value where two years are compared', () => {
    const suits = { indicator: 'I-32', sheet: 'K', subject: '发案量', unit: '件', comparator: '<' as const, value: 0 };
    expect(given({ ...suits, columns: ['code', 'period', 'num', 'lastYear'] })).toEqual([
      'I-32 发案量 2024 件 figures none num lastYear na note',
    ]);
  });

  it('ask a question where a thing is there or not', () => {
    const budget = { indicator: 'I-71', sheet: 'K', columns: ['value'], subject: '列入预算', unit: '项' };
    expect(given(budget)).toEqual(['I-71 列入预算 2024 是/否 figures typed value na note']);
  });
});
