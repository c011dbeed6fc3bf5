import type { Severity } from '../../../ledger/finding/finding.ts';
import { ledgerRules } from '../../../ledger/rules/index.ts';
import { contextOf } from '../../build/circumstances.ts';
import { ledgerOf, observationOf } from '../../build/ledger.ts';

interface Seen {
  column?: string;
  found?: string;
  expected?: string;
  facts?: Record<string, string | number>;
}

/** What the rule of a kind makes of one observation: severity and Chinese sentence; null where it is silent. */
function foundFor(kind: string, { column, found, expected, facts }: Seen): [Severity, string] | null {
  const rule = ledgerRules.find(({ id }) => id === kind);
  const observation = observationOf(kind, {
    found: found ?? null,
    expected: expected ?? null,
    facts: facts ?? {},
    place: { columnId: column ?? null },
  });
  const ledger = ledgerOf([], { observations: [observationOf('another-kind', {}), observation] });
  const [first] = [...(rule?.find?.(ledger, contextOf()) ?? [])];
  if (rule === undefined || first === undefined) return null;
  return [first.severity ?? rule.severity, rule.say['zh-CN'](first.facts)];
}

describe('what reading observed becomes a finding', () => {
  it.each<[kind: string, seen: Seen, severity: Severity, sentence: string]>([
    ['sheet-missing', { expected: '任务台账' }, 'error', '没有找到工作表“任务台账”，请恢复后再报'],
    [
      'heading',
      { found: '进展情况', expected: '本期进展', column: 'progress', facts: { mode: 'alias' } },
      'info',
      '表头“进展情况”已按“本期进展”读取',
    ],
    [
      'heading',
      { found: '备注', facts: { mode: 'unknown' } },
      'info',
      '表头“备注”不是模板中的列，内容原样保留，不参与校验',
    ],
    [
      'heading',
      { found: '完成状太', expected: '完成状态', column: 'status', facts: { mode: 'near' } },
      'error',
      '表头“完成状太”与“完成状态”相近但不相同，未敢采用，请核对并改为“完成状态”',
    ],
    [
      'heading',
      { expected: '完成日期', column: 'completedOn', facts: { mode: 'missing' } },
      'error',
      '没有找到“完成日期”列，该列无法读取，请恢复表头',
    ],
    [
      'heading',
      { expected: '联系电话', column: 'phone', facts: { mode: 'missing' } },
      'info',
      '没有找到“联系电话”列，该列无法读取，请恢复表头',
    ],
    [
      'heading',
      { expected: '节点日期', column: 'dueOn', facts: { mode: 'missing' } },
      'error',
      '没有找到“节点日期”列，该列无法读取，请恢复表头',
    ],
    [
      'hidden-data',
      { found: '第12–14行' },
      'warning',
      '隐藏的行、列或工作表（第12–14行）中有数据，已一并读取，请取消隐藏后核对',
    ],
    [
      'merged-cells',
      { found: 'I8:I10' },
      'warning',
      '数据区有合并单元格（I8:I10），其内容已填到合并范围内的每一行，请核对',
    ],
    [
      'error-value',
      { found: '#REF!', column: 'progress' },
      'error',
      '“本期进展”显示公式错误 #REF!，取不到值，请改为实际内容',
    ],
    [
      'unit-name',
      { found: '司法局', expected: '县司法局', facts: { mode: 'alias' } },
      'info',
      '单位“司法局”已规范为“县司法局”',
    ],
    [
      'unit-name',
      { found: '县司法所', expected: '县司法局、县法院', facts: { mode: 'unknown' } },
      'error',
      '单位名录中没有“县司法所”，名称相近的有：县司法局、县法院，请改为规范名称',
    ],
    ['unit-name', { found: '某厂', facts: { mode: 'unknown' } }, 'error', '单位名录中没有“某厂”，请改为规范名称'],
    [
      'unit-name',
      { found: '县教育局', expected: '县司法局', facts: { mode: 'differs' } },
      'error',
      '表头写的单位是“县教育局”，但本模板发给“县司法局”，请用本单位的模板填报',
    ],
    [
      'second-sheet',
      { found: '任务台账 (2)', expected: '任务台账' },
      'warning',
      '工作表“任务台账 (2)”与“任务台账”表头相同，没有读取，只采用“任务台账”',
    ],
    [
      'not-a-date',
      { found: '详见附件', column: 'completedOn' },
      'error',
      '“完成日期”填的“详见附件”不是日期，请填一个具体的日期',
    ],
    [
      'partial-date',
      { found: '2024年6月', expected: '2024-06-30', column: 'completedOn', facts: { precision: 'month' } },
      'warning',
      '“完成日期”的“2024年6月”没有写到哪一天，暂按 2024-06-30 处理，请确认',
    ],
    [
      'partial-date',
      { found: '6月5日', expected: '2024-06-05', column: 'completedOn', facts: { precision: 'day' } },
      'warning',
      '“完成日期”的“6月5日”年份不全，暂按 2024-06-05 处理，请确认',
    ],
    [
      'text-date',
      { found: '2024.6.5', expected: '2024-06-05', column: 'completedOn' },
      'info',
      '“完成日期”的文本“2024.6.5”已按日期 2024-06-05 读取',
    ],
    [
      'value-not-allowed',
      { found: '差不多了', expected: '未启动、推进中', column: 'status' },
      'error',
      '“完成状态”填的“差不多了”不在允许值内，请从下拉列表选择：未启动、推进中',
    ],
    [
      'status-in-date',
      { found: '长期坚持', column: 'completedOn' },
      'error',
      '“完成日期”填了状态词“长期坚持”，状态请填到“完成状态”，此处只填日期',
    ],
    ['text-number', { found: '６０', expected: '60', column: 'progress' }, 'info', '“本期进展”的“６０”已按“60”读取'],
    [
      'percent-scale',
      { found: '0.95', column: 'progress' },
      'warning',
      '“本期进展”的“0.95”口径不明：是比值还是百分数？请写明 %',
    ],
    ['not-a-count', { found: '约3次', column: 'progress' }, 'error', '“本期进展”填的“约3次”不是数量，请填 0 或正整数'],
    [
      'mixed-unit',
      { found: '1.2万元', column: 'progress' },
      'warning',
      '“本期进展”的“1.2万元”与本列单位不一致，“万”与“件、元”混用，请按本列单位填写',
    ],
    ['tick', { found: '√', expected: '是', column: 'clearance' }, 'info', '“销号”的“√”已按“是”读取'],
    [
      'choice-alias',
      { found: '办结', expected: '已完成', column: 'status' },
      'info',
      '“完成状态”的“办结”已按“已完成”读取',
    ],
  ])('%s %j', (kind, seen, severity, sentence) => {
    expect(foundFor(kind, seen)).toEqual([severity, sentence]);
  });

  it.each(['not-a-date', 'partial-date', 'text-date', 'status-in-date', 'error-value'])(
    'passes over %s in a plan column, for the plan wins there',
    (kind) => {
      expect(foundFor(kind, { found: '长期', column: 'dueOn' })).toBeNull();
    },
  );

  it('never repeats an identity number, masked by the reader or not', () => {
    // A made-up number with a right check character; no region begins with 99.
    const number = '990000199001010009';
    const rule = ledgerRules.find(({ id }) => id === 'identity-number');
    for (const text of [`样例甲 ${number}`, `样例甲 99${'*'.repeat(16)}`]) {
      const seen = observationOf('identity-number', { found: text, place: { columnId: 'filler' } });
      const found = [...(rule?.find?.(ledgerOf([], { observations: [seen] }), contextOf()) ?? [])];
      expect(found.map((one) => one.found)).toEqual([`99${'*'.repeat(16)}`]);
      expect(JSON.stringify(found)).not.toContain('1990');
      expect(JSON.stringify(found)).not.toContain('样例甲');
    }
  });
});
