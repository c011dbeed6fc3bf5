import type { Duty } from '../../ledger/duty/duty.ts';
import { forceWords, periodWords, thresholdWords } from '../../ledger/duty/duty-words.ts';
import type { Obligation } from '../../ledger/plan/plan.ts';
import type { TemplateOptions } from './template-options.ts';

/** One line of the table 本单位的量化要求: the sheet that answers it, its threshold, and the rest in words. */
export interface Demand {
  readonly sheet: string;
  readonly threshold: string;
  readonly text: string;
}

/** What the plan asks of the unit in numbers, in the order of the sheets, then what the unit organises for others. */
export function demandsOn({ duties, sheets }: Pick<TemplateOptions, 'duties' | 'sheets'>): readonly Demand[] {
  const { owed = [], organised = [] } = duties ?? {};
  const nameOf = ({ answeredBy }: Obligation) =>
    sheets.find(({ letter }) => letter === answeredBy.sheet)?.name['zh-CN'] ?? '—';
  const order = new Map(sheets.map(({ letter }, index) => [letter, index]));
  const place = ({ obligation }: Duty) => order.get(obligation.answeredBy.sheet) ?? order.size;
  const own = [...owed]
    .sort((a, b) => place(a) - place(b))
    .map((duty) => ({
      sheet: nameOf(duty.obligation),
      threshold: thresholdWords(duty.obligation),
      text: textOf(duty),
    }));
  const others = organised.map((obligation) => ({
    sheet: '组织落实',
    threshold: thresholdWords(obligation),
    text: `${obligation.subject}（${obligation.clause}）：由${obligation.owedBy.join('、')}落实，本单位负责组织。`,
  }));
  return [...own, ...others];
}

function textOf(duty: Duty): string {
  const { subject, clause, force, answeredBy, id } = duty.obligation;
  const row = answeredBy.sheet === GIVEN_ROWS ? `，代码 ${id}` : '';
  const binding = forceWords[force]?.['zh-CN'];
  const aim = binding === undefined ? '' : `，${binding}`;
  return `${subject}（${clause}${row}${aim}）：${periodWords(duty)['zh-CN']}。`;
}

/** Letter of the sheet on which each demand has a row of its own. */
const GIVEN_ROWS = 'K';
