import { caseName, caseSheet, casesFor, isLost } from '../../duty/case-rows.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { clauseOf } from '../../duty/duty-words.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A lost case without its corrective measure, or with one that is not done yet, which is only to be looked at. */
export const lossNotCorrected = defineRule({
  id: 'loss-not-corrected',
  code: 'C-06',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '败诉案件整改的要求',
  title: { 'zh-CN': '败诉未整改', en: 'Lost case without correction' },
  say: {
    'zh-CN': ({ caseNo, mode }) =>
      mode === 'open'
        ? `${caseNo} 败诉，整改措施已定，但没有整改完成日期，请在做完后补填`
        : `${caseNo} 败诉，没有整改措施；每起败诉都要有一类问题的整改`,
    en: ({ caseNo, mode }) =>
      mode === 'open'
        ? `${caseNo} was lost; its measure stands, the day it was done is missing: enter it when done`
        : `${caseNo} was lost and has no corrective measure: each lost case needs one`,
  },
  fix: {
    'zh-CN':
      '写明同类问题怎样改正，例如“修订听证告知流程”，做完后填“整改完成日期”；暂时做不到的，在量化指标表该项的“说明”写明原因。',
    en: 'Say how the like is put right, e.g. 修订听证告知流程, and the day it was done; a reason goes into the note of its row on 量化指标.',
  },
  sample: { caseNo: '样例行初〔2024〕5号', mode: 'none' },
  *find(ledger, context) {
    const sheet = caseSheet(ledger);
    const [duty] = owedOn('C', ledger, context, ['I-33']);
    if (sheet === null || duty === undefined) return;
    const { obligation } = duty;
    for (const entry of casesFor(obligation, ledger).filter(isLost)) {
      const { measure, correctedOn } = entry.cells;
      if (measure === undefined || correctedOn === undefined) continue;
      if (measure.state !== 'empty' && correctedOn.state !== 'empty') continue;
      const mode = measure.state === 'empty' ? 'none' : 'open';
      yield {
        place: placeOf(entry, sheet.name, mode === 'none' ? 'measure' : 'correctedOn'),
        clause: clauseOf(obligation),
        severity: mode === 'open' ? 'warning' : dutyGravity(duty, ledger, context),
        facts: { caseNo: caseName(entry), mode },
      };
    }
  },
});
