import type { Rule } from '../../../../ledger/rule/rule.ts';
import { complaintOpen } from '../../../../ledger/rules/cases/complaint-open.ts';
import { recordingMissing } from '../../../../ledger/rules/cases/recording-missing.ts';
import { found } from './judge-cases.ts';

type Case = [title: string, line: string, places: readonly string[]];
const families: readonly [Rule, readonly Case[]][] = [
  [
    complaintOpen,
    [
      ['an open complaint', 'kind=投诉举报 receivedOn=2024-06-19', ['5 decidedOn warning']],
      ['a closed one', 'kind=投诉举报 receivedOn=2024-06-01 decidedOn=2024-06-10', []],
      [
        'a lead that was not referred',
        'kind=线索移送 receivedOn=2024-06-01 decidedOn=2024-06-02',
        ['5 referredTo warning'],
      ],
      ['a lead that was', 'kind=线索移送 receivedOn=2024-06-01 referredTo=公安', []],
      ['words that cannot be read', 'kind=线索移送 receivedOn=2024-06-01 referredTo=?某处', []],
      ['of which nobody knows the age', 'kind=投诉举报', []],
    ],
  ],
  [
    recordingMissing,
    [
      ['not recorded', 'kind=一般执法决定 act=行政强制 decidedOn=2024-05-06 recorded=否', ['5 recorded warning']],
      ['nothing said', 'kind=重大执法决定 act=行政强制 decidedOn=2024-05-06', ['5 recorded warning']],
      ['recorded', 'kind=一般执法决定 act=行政强制 decidedOn=2024-05-06 recorded=是', []],
      ['another act', 'kind=一般执法决定 act=行政处罚 decidedOn=2024-05-06 recorded=否', []],
      ['not decided', 'kind=一般执法决定 act=行政强制', []],
      ['a lawsuit about such an act', 'kind=行政诉讼 act=行政强制 decidedOn=2024-05-06', []],
    ],
  ],
];

describe.each(families.map((family) => [family[0].code, family] as const))('%s', (_code, [rule, cases]) => {
  it.each(cases)('%s', (_title, line, places) => {
    expect(found(rule, [], [line])).toEqual(places);
  });
});
