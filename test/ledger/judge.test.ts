import { judge } from '../../ledger/judge.ts';
import { contextOf } from '../build/circumstances.ts';
import { ledgerOf, observationOf } from '../build/ledger.ts';

const july = { asOf: '2024-07-10' };

/** Findings in one line each: `code row heading`. */
function short(findings: readonly { code: string; cell: string | null; column: string | null }[]): string[] {
  return findings.map(({ code, cell, column }) => `${code} ${cell ?? '-'} ${column ?? '-'}`);
}

describe('the judgement of a ledger', () => {
  const keys = ['T04-1', 'T05-1'];

  it('finds nothing in a ledger that is as it should be', () => {
    const ledger = ledgerOf(['T04-1 已完成 2024-06-05', 'T05-1 推进中']);
    expect(judge(ledger, contextOf({ keys }))).toMatchObject({
      findings: [],
      summary: {
        severities: { error: 0, noncompliance: 0, warning: 0, info: 0 },
        lights: { green: 2, red: 0, grey: 0 },
      },
      fit: true,
    });
  });

  it('says everything about a finding', () => {
    const { findings } = judge(ledgerOf(['T04-1 推进中', 'T05-1 推进中']), contextOf({ ...july, keys }));
    expect(findings).toEqual([
      {
        rule: 'overdue',
        code: 'T-01',
        severity: 'noncompliance',
        file: '样例局.xlsx',
        sheet: '任务台账',
        row: 5,
        column: '完成状态',
        cell: 'I5',
        unit: 'D01',
        task: '4',
        found: '推进中',
        expected: '2024-06-30',
        clause: '第4项',
        facts: { task: '4', dueOn: '2024-06-30', asOf: '2024-07-10', days: 10, status: '推进中' },
      },
    ]);
  });

  it('orders by file, sheet, row, column and code', () => {
    const observations = [
      observationOf('value-not-allowed', { found: '差不多', place: { row: 6, columnId: 'status' } }),
      observationOf('hidden-data', { found: '旧表', place: { sheet: '旧表', row: null } }),
      observationOf('text-date', { found: '2024.6.5', place: { row: 5, columnId: 'completedOn' } }),
    ];
    const ledger = ledgerOf(['T04-1 已完成 2024-07-05 evidence= dueOn=2024-12-31', 'T05-1 status=?差不多'], {
      observations,
      source: { macros: true },
    });
    const { findings } = judge(ledger, contextOf({ ...july, keys: [...keys, 'T06-1'] }));
    expect(short(findings)).toEqual([
      'S-11 - -',
      'S-05 - -',
      'S-04 H5 节点日期',
      'D-03 J5 完成日期',
      'T-03 J5 完成日期',
      'T-07 N5 佐证材料',
      'D-04 I6 完成状态',
      'S-08 - -',
    ]);
  });

  it('says one thing about an empty row', () => {
    const ledger = ledgerOf(['T04-1 progress= issues= nextStep= signer= filledOn= clearance=', 'T05-1 推进中']);
    expect(short(judge(ledger, contextOf({ ...july, keys })).findings)).toEqual(['D-11 I5 完成状态']);
  });

  it('says one thing about a status that cannot be read', () => {
    const observations = [observationOf('value-not-allowed', { found: '差不多', place: { columnId: 'status' } })];
    const ledger = ledgerOf(['T04-1 status=?差不多', 'T05-1 推进中'], { observations });
    expect(short(judge(ledger, contextOf({ ...july, keys })).findings)).toEqual(['D-04 I5 完成状态']);
  });

  it('says one thing about a status word in place of the completion day', () => {
    const observations = [observationOf('status-in-date', { found: '长期坚持', place: { columnId: 'completedOn' } })];
    const ledger = ledgerOf(['T04-1 已完成 completedOn=?长期坚持', 'T05-1 推进中'], { observations });
    expect(short(judge(ledger, contextOf({ ...july, keys })).findings)).toEqual(['D-05 J5 完成日期']);
  });

  it('says one thing about a column that is missing', () => {
    const facts = { mode: 'missing' };
    const observations = [
      observationOf('heading', {
        expected: '完成状态',
        facts,
        place: { row: 4, columnId: 'status', columnIndex: null },
      }),
    ];
    const ledger = ledgerOf(['T04-1', 'T05-1'], { observations, without: ['status'] });
    const judgement = judge(ledger, contextOf({ ...july, keys }));
    expect(short(judgement.findings)).toEqual(['S-03 - 完成状态']);
    expect(judgement.summary.lights).toEqual({ red: 0, yellow: 0, blue: 0, green: 0, grey: 2 });
  });

  it('says one thing about a ledger of another plan', () => {
    const ledger = ledgerOf(['T04-1', 'X99 推进中'], { identity: { planId: 'other-2023' } });
    const judgement = judge(ledger, contextOf({ ...july, keys }));
    expect(short(judgement.findings)).toEqual(['S-01 - -']);
    expect(judgement.lights.size).toBe(0);
  });

  it('says one thing about a deadline that is no date', () => {
    const observations = [observationOf('not-a-date', { found: '年底', place: { columnId: 'dueOn' } })];
    const ledger = ledgerOf(['T04-1 推进中 dueOn=？年底', 'T05-1 推进中'], { observations });
    expect(short(judge(ledger, contextOf({ asOf: '2024-05-01', keys })).findings)).toEqual(['S-04 H5 节点日期']);
  });

  it('lets a changed deadline move no light: the plan wins', () => {
    const ledger = ledgerOf(['T04-1 推进中 dueOn=2024-12-31', 'T05-1 推进中']);
    expect(judge(ledger, contextOf({ ...july, keys })).lights.get('T04-1')).toMatchObject({
      light: 'red',
      daysOverdue: 10,
    });
  });

  it('is not fit with an error, and fit with whatever else', () => {
    const isFit = (line: string) => judge(ledgerOf([line, 'T05-1 推进中']), contextOf({ ...july, keys })).fit;
    expect(isFit('T04-1 已完成')).toBe(false);
    expect(isFit('T04-1 推进中 nextStep=')).toBe(true);
  });

  it('gives the light of every row of the plan, in plan order, with the row it stands in', () => {
    const ledger = ledgerOf(['T05-1 推进中', 'T02-1 已完成 2024-03-20']);
    const { lights, summary } = judge(ledger, contextOf({ ...july, keys: ['T02-1', 'T04-1', 'T05-1'] }));
    expect([...lights.values()]).toEqual([
      { key: 'T02-1', row: 6, light: 'green', reason: 'done', daysOverdue: 0 },
      { key: 'T04-1', row: null, light: 'grey', reason: 'row-missing', daysOverdue: 0 },
      { key: 'T05-1', row: 5, light: 'green', reason: 'on-course', daysOverdue: 0 },
    ]);
    expect(summary.lights).toEqual({ red: 0, yellow: 0, blue: 0, green: 2, grey: 1 });
  });

  it('judges the first of two rows with one key', () => {
    const ledger = ledgerOf(['T04-1 已完成 2024-06-05', 'T05-1 推进中', 'T04-1 推进中']);
    const judgement = judge(ledger, contextOf({ ...july, keys }));
    expect(short(judgement.findings)).toEqual(['S-07 A7 编号']);
    expect(judgement.lights.get('T04-1')).toMatchObject({ row: 5, light: 'green' });
  });

  it('takes the severity of the case where a rule has more than one', () => {
    const seen = { expected: '完成状态', place: { row: 4, columnId: 'status' } };
    const severityFor = (mode: string) => {
      const observations = [observationOf('heading', { ...seen, facts: { mode } })];
      const ledger = ledgerOf(['T04-1 推进中', 'T05-1 推进中'], { observations });
      return judge(ledger, contextOf({ asOf: '2024-05-01', keys })).findings.map(({ severity }) => severity);
    };
    expect(severityFor('alias')).toEqual(['info']);
    expect(severityFor('near')).toEqual(['error']);
  });
});
