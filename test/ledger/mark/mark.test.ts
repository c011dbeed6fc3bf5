import fc from 'fast-check';
import { judge } from '../../../ledger/judge.ts';
import { lights } from '../../../ledger/light/light.ts';
import { lightNames, reasonNames } from '../../../ledger/light/light-names.ts';
import { type Mark, marksOf, markText, readMark } from '../../../ledger/mark/mark.ts';
import { ledgerRules } from '../../../ledger/rules/index.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { contextOf } from '../../build/circumstances.ts';
import { ledgerOf, observationOf } from '../../build/ledger.ts';

const keys = ['T04-1', 'T05-1'];

function marksFor(lines: string[], observations = [observationOf('another-kind', {})]): string[] {
  const ledger = ledgerOf(lines, { observations });
  const marks = marksOf(ledger, judge(ledger, contextOf({ asOf: '2024-07-10', keys })));
  return [...(marks.get('任务台账') ?? [])].map(([row, text]) => `${row} ${text}`);
}

describe('the mark of a row', () => {
  it('names light, rules and columns', () => {
    expect(marksFor(['T04-1 推进中 nextStep=', 'T05-1 推进中'])).toEqual([
      '5 红 逾期 T-01 T-14【完成状态】【下步措施及时限】',
      '6 绿 正常',
    ]);
  });

  it('names every empty column of a row', () => {
    expect(marksFor(['T04-1 progress=', 'T05-1 推进中'])).toEqual([
      '5 灰 无法判断 D-11【完成状态】【本期进展】',
      '6 绿 正常',
    ]);
  });

  it('names a rule and a column once', () => {
    expect(marksFor(['T04-1 已完成 2025-01-01 dueOn=2025-12-31 role=牵头', 'T05-1 推进中'])).toEqual([
      '5 黄 完成待核 S-04 D-13【本单位角色】【节点日期】【完成日期】',
      '6 绿 正常',
    ]);
  });

  it('leaves out what was only normalised', () => {
    const observations = [
      observationOf('choice-alias', { found: '办结', expected: '已完成', place: { columnId: 'status' } }),
    ];
    expect(marksFor(['T04-1 已完成 2024-06-05', 'T05-1 推进中'], observations)).toEqual(['5 绿 已完成', '6 绿 正常']);
  });

  it('says that a row outside the plan does not count', () => {
    expect(marksFor(['T04-1 已完成 2024-06-05', 'X99 推进中', 'T05-1 推进中'])).toEqual([
      '5 绿 已完成',
      '6 灰 不计入 S-06【编号】',
      '7 绿 正常',
    ]);
  });

  it('begins with the colour, by which the template colours the row', () => {
    for (const light of lights) {
      const text = markText({ light, reason: 'done', codes: [], columns: [] });
      expect(text.charAt(0)).toBe(lightNames[light].colour['zh-CN']);
    }
  });
});

describe('reading a mark', () => {
  const anyMark: fc.Arbitrary<Mark> = fc.record({
    light: fc.constantFrom(...lights),
    reason: fc.constantFrom(...(Object.keys(reasonNames) as Mark['reason'][])),
    codes: fc.uniqueArray(fc.constantFrom(...ledgerRules.map(({ code }) => code)), { maxLength: 6 }),
    columns: fc.uniqueArray(fc.constantFrom(...tasksSheet.columns.map(({ heading }) => heading['zh-CN'])), {
      maxLength: 6,
    }),
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyMark, (mark) => {
        expect(readMark(markText(mark))).toEqual(mark);
      }),
      { numRuns: 200 },
    );
  });

  it('forgives blanks around it', () => {
    expect(readMark(' 红 逾期 T-01【完成状态】 ')).toEqual({
      light: 'red',
      reason: 'overdue',
      codes: ['T-01'],
      columns: ['完成状态'],
    });
  });

  it.each(['', '红', '紫 逾期', '红 不知道', '红 逾期 T-1', '红 逾期【完成状态', '已核对'])(
    'reads nothing from “%s”',
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );
});
