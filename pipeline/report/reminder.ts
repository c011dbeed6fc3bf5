import { daysBetween } from '../../ledger/day/day.ts';
import type { RegisterLine, SubmissionState } from '../../ledger/rollup/register.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';

/** Name of the file that holds the reminder. */
export const REMINDER_FILE = '催办.md';

/**
 * The reminder (催办) to the units of which nothing usable has come in, in Markdown, to be pasted in a chat as it is; null
 * where every unit has sent. Days are counted from the last day in time to the data day.
 */
export function reminderText(rollUp: RollUp): string | null {
  const owing = SECTIONS.flatMap(({ state, title, ask }) => {
    const lines = rollUp.register.filter((line) => line.state === state);
    return lines.length === 0 ? [] : [{ title: `${title}（${lines.length} 家）`, ask, lines }];
  });
  if (owing.length === 0) return null;
  const rows = new Map(rollUp.units.map(({ unit, assigned }) => [unit, assigned]));
  const sections = owing.map(
    ({ title, ask, lines }, index) =>
      `## ${ORDINALS[index] ?? ''}、${title}\n\n${ask}\n\n${lines.map((line) => lineText(line, rows.get(line.unit) ?? 0)).join('\n')}`,
  );
  const { county } = rollUp;
  return `# 催办\n\n${[openingText(rollUp), ...sections, `${county.name}台账统筹单位：${county.coordinator}`].join('\n\n')}\n`;
}

interface Section {
  readonly state: SubmissionState;
  readonly title: string;
  readonly ask: string;
}

const SECTIONS: readonly Section[] = [
  {
    state: 'missing',
    title: '尚未收到',
    ask: '请尽快报送台账工作簿（.xlsx）；确无内容的，也须在“说明”表选“零报告”后报送。',
  },
  { state: 'rejected', title: '已退回、尚未重报', ask: '报来的文件不能用，请按退回说明改好后重新报送。' },
];
const ORDINALS = ['一', '二'];

function openingText({ round, asOf, submitBy, summary: { units } }: RollUp): string {
  const days = daysBetween(submitBy, asOf);
  const time = days > 0 ? `报送截止日 ${submitBy} 已过 ${days} 天` : `报送截止日 ${submitBy}，还有 ${-days} 天`;
  return `${round} 填报期台账应报 ${units.owed} 家，截至 ${asOf} 已收到可用的 ${units.onTime + units.late + units.nilReturn} 家。${time}。`;
}

function lineText({ unit, unitName, versions }: RegisterLine, assigned: number): string {
  const sent = versions.length === 0 ? '' : `；收到过 ${versions.map(({ name }) => `《${name}》`).join('')}`;
  return `- ${unitName}（${unit}）：应填 ${assigned} 行${sent}`;
}
