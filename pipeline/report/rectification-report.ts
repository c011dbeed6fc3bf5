import { yearOf } from '../../ledger/day/day.ts';
import type { Duty } from '../../ledger/duty/duty.ts';
import { thresholdWords } from '../../ledger/duty/duty-words.ts';
import {
  isClosed,
  isExample,
  isListedIn,
  isNil,
  isProblem,
  rectificationSheetOf,
} from '../../ledger/duty/measure-rectification.ts';
import { owedUnder } from '../../ledger/duty/owed.ts';
import { dayIn, type Entry, type Ledger, numberIn, textOf } from '../../ledger/ledger.ts';
import type { RuleContext } from '../../ledger/rule/rule.ts';
import { cellText, tableText } from './markdown.ts';

/**
 * The skeleton of a unit's report on its campaign (整治报告), in Markdown: the seven headings and the example cases that the plan
 * asks for, filled with the rows of its 专项整治台账 of the year and those that do not say theirs; what the ledger cannot know is marked （请补充）. It holds what
 * the unit wrote and stays with the unit. Null where the workbook has no such sheet or the plan asks no report of the unit.
 */
export function rectificationReport(ledger: Ledger, context: RuleContext): string | null {
  const sheet = rectificationSheetOf(ledger);
  const owed = owedUnder(ledger, context, ['I-34']);
  const duty = owed.find(({ obligation }) => obligation.answeredBy.sheet === 'A');
  const unit = context.roster.units.find(({ code }) => code === ledger.identity.unit);
  if (sheet === undefined || duty === undefined || unit === undefined) return null;
  const year = yearOf(duty.span.to);
  const rows = sheet.entries.filter((entry) => isListedIn(entry, year) || textOf(entry, 'year') === '');
  const problems = rows.filter(isProblem);
  const account: Account = {
    problems,
    nil: problems.length === 0 && (ledger.nilReturn || rows.some(isNil)),
    asOf: context.asOf,
    examples: owed.find(({ obligation }) => obligation.answeredBy.columns.includes('exampleCase')),
  };
  const sections = [startText, rulesText, problemsText, measuresText, resultsText, sanctionsText, nextText];
  const parts = sections.map(
    (write, index) => `## ${ORDINALS[index] ?? ''}、${HEADINGS[index] ?? ''}\n\n${write(account)}`,
  );
  const title = `# ${cellText(unit.shortName)}${year}年行政执法突出问题专项整治情况报告`;
  const end = `${cellText(unit.name)}（请补充盖章和日期）`;
  return `${[title, openingText(ledger, context, duty), ...parts, `## 附：典型案例\n\n${examplesText(account)}`, end].join('\n\n')}\n`;
}

/** What the sections are written from. */
interface Account {
  /** The problems of the year, in the order of the sheet. */
  readonly problems: readonly Entry[];
  /** The unit says that there is no problem. */
  readonly nil: boolean;
  readonly asOf: RuleContext['asOf'];
  /** The demand for example cases; undefined where the plan has none. */
  readonly examples: Duty | undefined;
}

const BLANK = '（请补充）';
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七'];
const HEADINGS = ['部署开展情况', '建章立制情况', '存在问题', '采取措施', '取得成效', '追责问责情况', '下一步工作安排'];

function openingText({ file }: Ledger, { plan, roster, asOf }: RuleContext, { obligation, dueOn }: Duty): string {
  const coordinator = roster.units.find(({ code }) => code === roster.coordinator)?.shortName ?? roster.coordinator;
  const until = dueOn === null ? '' : `，报送截止 ${dueOn}`;
  return [
    `> 初稿：数字和条目取自《${cellText(file)}》的专项整治台账，数据截至 ${asOf}${until}。标“请补充”处由本单位填写，报送前请核对，不写当事人和举报人。`,
    `${cellText(coordinator)}：`,
    `按照《${cellText(plan.title)}》${cellText(obligation.clause)}的要求，现将本单位专项整治情况报告如下。`,
  ].join('\n\n');
}

function startText({ problems, nil }: Account): string {
  const start = `动员部署的时间、会议和文件：${BLANK}`;
  if (problems.length === 0) {
    const said = nil
      ? '经梳理，本年度未发现行政执法突出问题（零报告）。'
      : `台账中本年度没有问题，也没有零报告：${BLANK}`;
    return `${start}\n\n${said}`;
  }
  const listed = `本年度列入清单的突出问题 ${problems.length} 个。`;
  return `${start}\n\n${listed}\n\n按领域：${countsText(problems, 'area')}。\n\n按类型：${countsText(problems, 'problemType')}。`;
}

function rulesText({ problems }: Account): string {
  return itemsText(problems, (entry) => shown(entry, 'institution')) ?? BLANK;
}

function problemsText({ problems, nil }: Account): string {
  if (problems.length === 0) return nil ? '无。' : BLANK;
  const columns = ['area', 'problemType', 'finding', 'owner', 'dueOn', 'status'];
  const rows = problems.map((entry, index) => [String(index + 1), ...columns.map((id) => shown(entry, id) || BLANK)]);
  return tableText(['问题', '领域', '问题类型', '问题表现', '责任单位/机构', '完成时限', '整改状态'], rows);
}

function measuresText({ problems, nil }: Account): string {
  if (problems.length === 0) return nil ? '无。' : BLANK;
  const text = itemsText(problems, (entry) => {
    const standard = shown(entry, 'standard');
    return `${shown(entry, 'measure') || BLANK}${standard === '' ? '' : `（工作标准：${standard}）`}`;
  });
  return text ?? BLANK;
}

function resultsText({ problems, asOf }: Account): string {
  const blank = `整改带来的变化、前后对比的数据：${BLANK}`;
  if (problems.length === 0) return blank;
  const closed = problems.filter(isClosed);
  const open = problems.length - closed.length;
  const overdue = problems.filter((entry) => isOverdue(entry, asOf)).length;
  const late = closed.filter((entry) => {
    const [dueOn, closedOn] = [dayIn(entry, 'dueOn'), dayIn(entry, 'closedOn')];
    return dueOn !== null && closedOn !== null && closedOn > dueOn;
  }).length;
  const figures = `${problems.length} 个问题中，已整改 ${closed.length} 个（其中超过时限完成 ${late} 个），尚未完成 ${open} 个（其中逾期 ${overdue} 个）。`;
  return `${figures}\n\n${blank}`;
}

function sanctionsText({ problems, nil }: Account): string {
  if (problems.length === 0) return nil ? '无。' : BLANK;
  const counts = problems.map((entry) => numberIn(entry, 'sanctions'));
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const untold = counts.filter((count) => count === null).length;
  const open = untold === 0 ? '' : `另有 ${untold} 个问题没有填人次：${BLANK}`;
  return `因上述问题追责问责 ${sum} 人次。${open}`;
}

function nextText({ problems, asOf }: Account): string {
  const blank = `其他工作安排：${BLANK}`;
  const open = itemsText(problems, (entry) => {
    if (isClosed(entry)) return '';
    const late = isOverdue(entry, asOf) ? '，已逾期' : '';
    const note = shown(entry, 'note');
    const owner = shown(entry, 'owner') || BLANK;
    return `${shown(entry, 'finding') || BLANK}；完成时限 ${shown(entry, 'dueOn') || BLANK}${late}，责任：${owner}${note === '' ? '' : `。说明：${note}`}`;
  });
  return open === null ? blank : `继续整改：\n\n${open}\n\n${blank}`;
}

function examplesText({ problems, nil, examples }: Account): string {
  const cases = problems.filter(isExample);
  const demand = examples === undefined ? '' : `计划要求附典型案例 ${thresholdWords(examples.obligation)}。`;
  if (cases.length === 0) return `${demand}${nil ? '无。' : `台账中没有标为典型案例的问题：${BLANK}`}`;
  const written = cases.map((entry, index) =>
    [
      `### 案例 ${index + 1}（问题 ${problems.indexOf(entry) + 1}）`,
      [
        `- 领域和类型：${shown(entry, 'area') || BLANK}，${shown(entry, 'problemType') || BLANK}`,
        `- 问题表现：${shown(entry, 'finding') || BLANK}`,
        `- 整改措施：${shown(entry, 'measure') || BLANK}`,
        `- 整改结果：${shown(entry, 'status') || BLANK}，完成日期 ${shown(entry, 'closedOn') || BLANK}，佐证 ${shown(entry, 'evidence') || BLANK}`,
        `- 案情经过和启示：${BLANK}`,
      ].join('\n'),
    ].join('\n\n'),
  );
  return [...(demand === '' ? [] : [demand]), ...written].join('\n\n');
}

/** A line for each problem of which there is something to say, by its number in the report; null where there is none. */
function itemsText(problems: readonly Entry[], write: (entry: Entry) => string): string | null {
  const lines = problems.flatMap((entry, index) => {
    const text = write(entry);
    return text === '' ? [] : [`- 问题 ${index + 1}：${text}`];
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** `道路运输 2 个、未填 1 个`: how many problems there are of each value, in the order of the sheet. */
function countsText(problems: readonly Entry[], column: string): string {
  const counts = new Map<string, number>();
  for (const entry of problems) {
    const value = shown(entry, column) || '未填';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => `${value} ${count} 个`).join('、');
}

function isOverdue(entry: Entry, asOf: RuleContext['asOf']): boolean {
  const dueOn = dayIn(entry, 'dueOn');
  return !isClosed(entry) && dueOn !== null && dueOn < asOf;
}

/** What stands in a cell, as Markdown text: its value, or what was written where that cannot be used. */
function shown(entry: Entry, column: string): string {
  return cellText(textOf(entry, column) || (entry.cells[column]?.found ?? ''));
}
