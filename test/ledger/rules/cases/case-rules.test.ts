import type { Rule } from '../../../../ledger/rule/rule.ts';
import { decisionFiledLate } from '../../../../ledger/rules/cases/decision-filed-late.ts';
import { decisionNotReviewed } from '../../../../ledger/rules/cases/decision-not-reviewed.ts';
import { disputeUnresolved } from '../../../../ledger/rules/cases/dispute-unresolved.ts';
import { documentTermBroken } from '../../../../ledger/rules/cases/document-term-broken.ts';
import { headNotInCourt } from '../../../../ledger/rules/cases/head-not-in-court.ts';
import { caseRules } from '../../../../ledger/rules/cases/index.ts';
import { lawsuitReportedLate } from '../../../../ledger/rules/cases/lawsuit-reported-late.ts';
import { lossNotCorrected } from '../../../../ledger/rules/cases/loss-not-corrected.ts';
import { officersTooFew } from '../../../../ledger/rules/cases/officers-too-few.ts';
import { publishedLate } from '../../../../ledger/rules/cases/published-late.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';
import {
  attendance,
  correction,
  dispute,
  documents,
  filing,
  officers,
  publishing,
  reporting,
  review,
  reviewRate,
} from './case-obligations.ts';
import { found } from './judge-cases.ts';

type Case = [title: string, line: string, places: readonly string[]];
const families: readonly [Rule, readonly ObligationWords[], readonly Case[]][] = [
  [
    decisionNotReviewed,
    [review],
    [
      [
        'never reviewed',
        'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=未审核',
        ['5 reviewResult noncompliance'],
      ],
      ['nothing said of a review', 'kind=重大执法决定 decidedOn=2024-05-06', ['5 reviewResult noncompliance']],
      [
        'the review failed',
        'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=未通过 reviewedOn=2024-05-01',
        ['5 reviewResult noncompliance'],
      ],
      [
        'reviewed a day after',
        'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=通过 reviewedOn=2024-05-07',
        ['5 reviewedOn noncompliance'],
      ],
      [
        'passed on an unknown day',
        'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=通过',
        ['5 reviewedOn warning'],
      ],
      [
        'reviewed on the day',
        'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=修改后通过 reviewedOn=2024-05-06',
        [],
      ],
      ['not decided yet', 'kind=重大执法决定 reviewResult=未审核', []],
      ['to be decided tomorrow', 'kind=重大执法决定 decidedOn=2024-06-21 reviewResult=未审核', []],
      ['an ordinary decision', 'kind=一般执法决定 decidedOn=2024-05-06 reviewResult=未审核', []],
      ['words that cannot be read', 'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=?待定', []],
    ],
  ],
  [
    decisionNotReviewed,
    [reviewRate],
    [['the plan asks for the rate alone', 'kind=重大执法决定 decidedOn=2024-05-06', ['5 reviewResult noncompliance']]],
  ],
  [
    decisionFiledLate,
    [filing, { ...filing, id: 'I-25-2' }],
    [
      ['eleven days', 'kind=重大执法决定 decidedOn=2024-05-01 filedOn=2024-05-12', ['5 filedOn noncompliance']],
      ['ten days', 'kind=重大执法决定 decidedOn=2024-05-01 filedOn=2024-05-11', []],
      ['not filed, the tenth day is today', 'kind=重大执法决定 decidedOn=2024-06-10', []],
      ['not filed, the tenth day was yesterday', 'kind=重大执法决定 decidedOn=2024-06-09', ['5 filedOn noncompliance']],
      ['a day that cannot be read', 'kind=重大执法决定 decidedOn=2024-05-01 filedOn=?五月', []],
      ['an ordinary decision', 'kind=一般执法决定 decidedOn=2024-05-01', []],
    ],
  ],
  [
    publishedLate,
    publishing,
    [
      // Monday to Wednesday of the week after is seven work days, to Thursday eight.
      [
        'a permit after eight',
        'kind=一般执法决定 act=行政许可 decidedOn=2024-06-03 publishedOn=2024-06-13',
        ['5 publishedOn noncompliance'],
      ],
      ['a permit after seven', 'kind=一般执法决定 act=行政许可 decidedOn=2024-06-03 publishedOn=2024-06-12', []],
      ['another act after eight', 'kind=一般执法决定 act=其他 decidedOn=2024-06-03 publishedOn=2024-06-13', []],
      [
        'another act, not published after 21',
        'kind=重大执法决定 act=行政检查 decidedOn=2024-05-22',
        ['5 publishedOn noncompliance'],
      ],
      ['another act, not published after 20', 'kind=重大执法决定 act=行政检查 decidedOn=2024-05-23', []],
      ['no act is named', 'kind=一般执法决定 decidedOn=2024-03-01', []],
    ],
  ],
  [
    officersTooFew,
    [officers],
    [
      ['one officer', 'kind=一般执法决定 decidedOn=2024-05-06 officer1=4101', ['5 officer2 noncompliance']],
      [
        'the same twice',
        'kind=一般执法决定 decidedOn=2024-05-06 officer1=A4101 officer2=ａ4101',
        ['5 officer2 noncompliance'],
      ],
      ['none', 'kind=重大执法决定 decidedOn=2024-05-06', ['5 officer1 noncompliance']],
      ['two', 'kind=一般执法决定 decidedOn=2024-05-06 officer1=4101 officer2=4102', []],
      ['an unusable number', 'kind=一般执法决定 decidedOn=2024-05-06 officer1=4101 officer2=?41****', []],
      ['not decided', 'kind=一般执法决定 officer1=4101', []],
      ['a lawsuit', 'kind=行政诉讼 decidedOn=2024-05-06', []],
    ],
  ],
  [
    lawsuitReportedLate,
    [reporting],
    [
      [
        'Friday to Thursday is four work days',
        'kind=行政诉讼 receivedOn=2024-06-07 filedOn=2024-06-13',
        ['5 filedOn noncompliance'],
      ],
      ['Friday to Wednesday is three', 'kind=行政诉讼 receivedOn=2024-06-07 filedOn=2024-06-12', []],
      ['not reported since Friday', 'kind=行政诉讼 receivedOn=2024-06-14', ['5 filedOn noncompliance']],
      ['not reported since Monday', 'kind=行政诉讼 receivedOn=2024-06-17', []],
      ['no day of receipt', 'kind=行政诉讼', []],
    ],
  ],
  [
    lossNotCorrected,
    [correction],
    [
      ['no measure', 'kind=行政诉讼 outcome=败诉', ['5 measure noncompliance']],
      ['an act revoked by the court', 'kind=行政诉讼 outcome=撤销', ['5 measure noncompliance']],
      ['a measure that is not done', 'kind=行政诉讼 outcome=败诉 measure=修订流程', ['5 correctedOn warning']],
      ['a measure that is done', 'kind=行政诉讼 outcome=败诉 measure=修订流程 correctedOn=2024-06-01', []],
      ['won', 'kind=行政诉讼 outcome=胜诉', []],
      ['revoked on reconsideration', 'kind=行政复议 outcome=撤销', []],
    ],
  ],
  [
    headNotInCourt,
    [attendance],
    [
      ['absent', 'kind=行政诉讼 headAttended=否', ['5 headAttended noncompliance']],
      ['present', 'kind=行政诉讼 headAttended=是', []],
      ['not asked', 'kind=行政诉讼 headAttended=不要求', []],
      ['nothing said', 'kind=行政诉讼', []],
    ],
  ],
  [
    documentTermBroken,
    documents,
    [
      ['filed after 31 days', 'kind=规范性文件 decidedOn=2024-03-01 filedOn=2024-04-01', ['5 filedOn noncompliance']],
      ['filed after 30 days', 'kind=规范性文件 decidedOn=2024-03-01 filedOn=2024-03-31', []],
      ['not filed after 31 days', 'kind=规范性文件 decidedOn=2024-05-20', ['5 filedOn noncompliance']],
      [
        'Monday to Tuesday of the next week are seven',
        'kind=规范性文件 commentFrom=2024-06-03 commentTo=2024-06-11',
        [],
      ],
      [
        'Monday to Monday are six',
        'kind=规范性文件 commentFrom=2024-06-03 commentTo=2024-06-10',
        ['5 commentTo noncompliance'],
      ],
      ['comment still open without an end', 'kind=规范性文件 commentFrom=2024-06-03', []],
      [
        'both',
        'kind=规范性文件 decidedOn=2024-03-01 filedOn=2024-04-01 commentFrom=2024-06-03 commentTo=2024-06-04',
        ['5 filedOn noncompliance', '5 commentTo noncompliance'],
      ],
    ],
  ],
  [
    disputeUnresolved,
    [dispute],
    [
      [
        'settled after eight',
        'kind=争议协调 receivedOn=2024-06-03 decidedOn=2024-06-13',
        ['5 decidedOn noncompliance'],
      ],
      ['settled after seven', 'kind=争议协调 receivedOn=2024-06-03 decidedOn=2024-06-12', []],
      ['open for eight', 'kind=争议协调 receivedOn=2024-06-10', ['5 decidedOn noncompliance']],
      ['open for seven', 'kind=争议协调 receivedOn=2024-06-11', []],
    ],
  ],
];

describe.each(families.map((family) => [family[0].code, family] as const))(
  '%s',
  (_code, [rule, obligations, cases]) => {
    it.each(cases)('%s', (_title, line, places) => {
      expect(found(rule, obligations, [line])).toEqual(places);
    });

    it('is silent where the workbook has no cases', () => {
      const ledger = registerLedger([]);
      expect([...(rule.find?.(ledger, dutyContext(obligations)) ?? [])]).toEqual([]);
    });
  },
);

describe('rules about cases that are asked for by obligations', () => {
  const asked = caseRules.filter(({ code }) => !['C-10', 'C-11'].includes(code));
  it.each(asked.map((rule) => [rule.code, rule] as const))(
    '%s is silent where the plan asks for nothing',
    (_code, rule) => {
      const worst = families.flatMap(([, , cases]) => cases.map(([, line]) => line));
      expect(found(rule, [], worst)).toEqual([]);
    },
  );

  it('takes a reason under 说明 of the aim for a warning', () => {
    const lost = ['kind=行政诉讼 outcome=败诉'];
    expect(found(lossNotCorrected, [correction], lost, ['code=I-33 period=2024 note=正在研究'])).toEqual([
      '5 measure warning',
    ]);
    expect(found(lossNotCorrected, [correction], lost, ['code=I-33 period=2024 note=无'])).toEqual([
      '5 measure noncompliance',
    ]);
    expect(
      found(lossNotCorrected, [{ ...correction, force: 'duty' }], lost, ['code=I-33 period=2024 note=正在研究']),
    ).toEqual(['5 measure noncompliance']);
  });
});
