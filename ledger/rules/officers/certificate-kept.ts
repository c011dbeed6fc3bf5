import { keepsCertificate, speaksOfLeavers } from '../../duty/measure-officers.ts';
import { certNoOf, hasLeft, officerRows, postDay } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { dayIn, type Entry, textOf } from '../../ledger.ts';
import { defineRule, placeOf, type RuleContext } from '../../rule/rule.ts';

/**
 * Somebody who left the post and whose certificate was not withdrawn. A warning where it cannot be told whether and when somebody
 * left: a leaver without the day, or a day of leaving beside 在岗 (who came back has a later 到岗日期).
 */
export const certificateKept = defineRule({
  id: 'certificate-kept',
  code: 'P-08',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的执法人员退出要求',
  title: { 'zh-CN': '离岗未收回证件或离岗情况不全', en: 'Left the post, certificate not withdrawn' },
  say: {
    'zh-CN': ({ certNo, post, leftOn, mode }) => {
      const left = leftOn === '' ? '' : `（${leftOn}）`;
      if (mode === 'undated') return `${certNo} 在岗状态为“${post}”，没有填离岗日期`;
      return mode === 'contradictory'
        ? `${certNo} 填了离岗日期${left}，在岗状态却为“${post}”`
        : `${certNo} 在岗状态为“${post}”${left}，证件未收回，状态仍为“有效”`;
    },
    en: ({ certNo, post, leftOn, mode }) => {
      const left = leftOn === '' ? '' : ` (${leftOn})`;
      if (mode === 'undated') return `${certNo} is ${post}, and the day of leaving is not told`;
      return mode === 'contradictory'
        ? `${certNo} has a day of leaving${left}, yet 在岗状态 says ${post}`
        : `${certNo} is ${post}${left}, and the certificate was not withdrawn: it is still called valid`;
    },
  },
  fix: {
    'zh-CN':
      '已收回的填“证件收回日期”，例如 2024-05-22，“证件状态”改为“收回”或“注销”；没有收回的尽快收回。离岗的填“离岗日期”，又回到岗位的填新的“到岗日期”。如实填写，不影响报送。',
    en: 'Enter the day it was withdrawn, e.g. 2024-05-22, and set 证件状态 to 收回 or 注销; else withdraw it soon. Give the day of leaving; who came back has a new 到岗日期.',
  },
  sample: { certNo: '0412000123', post: '调离', leftOn: '2024-05-20', mode: 'kept' },
  *find(ledger, context) {
    const owed = owedUnder(ledger, context, ['I-17']);
    const duty = owed.find(({ obligation }) => speaksOfLeavers(obligation)) ?? owed[0];
    const officers = officerRows(ledger, context);
    if (officers === null) return;
    for (const entry of officers.rows) {
      const mode = duty !== undefined && keepsCertificate(entry) ? 'kept' : incompleteIn(entry, context);
      if (mode === null) continue;
      const post = textOf(entry, 'post');
      const kept = mode === 'kept' && duty !== undefined;
      yield {
        place: placeOf(entry, officers.sheet.name, COLUMN[mode]),
        found: post,
        severity: kept ? 'noncompliance' : 'warning',
        task: kept ? duty.obligation.task : null,
        clause: kept ? duty.obligation.clause : 'practice',
        facts: { certNo: certNoOf(entry), post, leftOn: textOf(entry, 'leftOn'), mode },
      };
    }
  },
});

const COLUMN = { kept: 'withdrawnOn', undated: 'leftOn', contradictory: 'post' } as const;

function incompleteIn(entry: Entry, context: RuleContext): 'undated' | 'contradictory' | null {
  const [joinedOn, leftOn] = [dayIn(entry, 'joinedOn'), dayIn(entry, 'leftOn')];
  if (hasLeft(entry)) return entry.cells.leftOn?.state === 'empty' ? 'undated' : null;
  if (textOf(entry, 'post') === '' || leftOn === null || leftOn > postDay(context)) return null;
  return joinedOn !== null && joinedOn > leftOn ? null : 'contradictory';
}
