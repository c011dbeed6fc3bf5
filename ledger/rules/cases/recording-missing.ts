import { caseName, caseSheet, isDecided } from '../../duty/case-rows.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A coercive act (查封扣押, 强制拆除) that was not recorded from beginning to end, or of which nothing is said. */
export const recordingMissing = defineRule({
  id: 'recording-missing',
  code: 'C-11',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '行政强制未全程音像记录', en: 'Full recording required' },
  say: {
    'zh-CN': ({ caseNo, recorded }) =>
      `${caseNo} 属行政强制，“全过程音像”为“${recorded}”；查封扣押、强制拆除须全程音像记录`,
    en: ({ caseNo, recorded }) =>
      `${caseNo} is a coercive act and its recording says "${recorded}": seizure and demolition are recorded throughout`,
  },
  fix: {
    'zh-CN': '有全程记录的改选“是”；没有的如实保留，并在“说明”写明原因；不是行政强制的，改正“执法行为”。',
    en: 'Choose 是 where there is a full recording; otherwise leave it and say why; put the kind of act right where it is wrong.',
  },
  sample: { caseNo: '样例强〔2024〕1号', recorded: '否' },
  *find(ledger, { asOf }) {
    const sheet = caseSheet(ledger);
    for (const entry of sheet?.entries ?? []) {
      const cell = entry.cells.recorded;
      if (sheet === null || cell === undefined || cell.state === 'unusable' || !isCoercive(textOf(entry, 'act')))
        continue;
      const recorded = textOf(entry, 'recorded');
      if (recorded === '是' || !DECISIONS.has(textOf(entry, 'kind')) || !isDecided(entry, asOf)) continue;
      yield {
        place: placeOf(entry, sheet.name, 'recorded'),
        found: recorded === '' ? null : recorded,
        expected: '是',
        facts: { caseNo: caseName(entry), recorded: recorded || '未填' },
      };
    }
  },
});

const DECISIONS: ReadonlySet<string> = new Set(['重大执法决定', '一般执法决定']);

function isCoercive(act: string): boolean {
  return act === '行政强制';
}
