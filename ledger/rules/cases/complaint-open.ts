import { daysBetween } from '../../day/day.ts';
import { caseName, caseSheet } from '../../duty/case-rows.ts';
import { dayIn, textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A complaint that is not closed, or a lead that was not referred, with its age. The plan sets no term, so it is only shown. */
export const complaintOpen = defineRule({
  id: 'complaint-open',
  code: 'C-10',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '投诉举报未办结或线索未移送', en: 'Complaint or lead still open' },
  say: {
    'zh-CN': ({ kind, caseNo, receivedOn, asOf, days, mode }) =>
      `${kind} ${caseNo} 于 ${receivedOn} 收到，截至 ${asOf} 已 ${days} 天，仍未${mode === 'lead' ? '移送' : '办结'}`,
    en: ({ kind, caseNo, receivedOn, asOf, days, mode }) =>
      `${kind} ${caseNo} came in on ${receivedOn} and is not ${mode === 'lead' ? 'referred' : 'closed'} as of ${asOf}: ${days} days`,
  },
  fix: {
    'zh-CN':
      '已办结的填“决定/印发日期”（办结之日），例如 2024-05-10；线索已移送的选“移送对象”，例如“公安”；仍在办的尽快办结，不影响报送。',
    en: 'Enter the day it was closed, e.g. 2024-05-10, or choose to whom the lead was referred, e.g. 公安.',
  },
  sample: {
    kind: '投诉举报',
    caseNo: '样例受〔2024〕12号',
    receivedOn: '2024-04-08',
    asOf: '2024-06-20',
    days: 73,
    mode: 'complaint',
  },
  *find(ledger, { asOf }) {
    const sheet = caseSheet(ledger);
    for (const entry of sheet?.entries ?? []) {
      const kind = textOf(entry, 'kind');
      const column = ENDS[kind];
      const receivedOn = dayIn(entry, 'receivedOn');
      if (sheet === null || column === undefined || entry.cells[column]?.state !== 'empty') continue;
      if (receivedOn === null || receivedOn > asOf) continue;
      yield {
        place: placeOf(entry, sheet.name, column),
        facts: {
          kind,
          caseNo: caseName(entry),
          receivedOn,
          asOf,
          days: daysBetween(receivedOn, asOf),
          mode: column === 'referredTo' ? 'lead' : 'complaint',
        },
      };
    }
  },
});

/** The column whose filling ends a case of this type. */
const ENDS: Readonly<Record<string, string>> = { 投诉举报: 'decidedOn', 线索移送: 'referredTo' };
