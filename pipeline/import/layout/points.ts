import { findResponsibility } from '../../../ledger/plan/find-responsibility.ts';
import { findDeadlines } from '../../../ledger/plan/read-deadline.ts';
import { type Draft, type DraftTask, type LeftOver, leftOverOf } from './draft.ts';
import { emptyHeadings } from './headings-left-over.ts';
import { taskOfItem } from './item-task.ts';
import type { Item, ItemTree } from './item-tree.ts';

/**
 * Reads a document of points without brackets: every numbered paragraph that says what to do is a task. Chapters on aims and
 * principles hold none; chapters of closing requirements (工作要求) give closing tasks, but for one in an annex that names a day. Numbered
 * paragraphs below a task are tasks where they name who acts, else its measures. Fewer than three points are no plan, nor are
 * the articles of a regulation, an explanation, or a paper that says nowhere what it is.
 */
export function readPoints(tree: ItemTree, title: string | null): Draft {
  const tasks: DraftTask[] = [];
  const leftOver: LeftOver[] = [];
  const taken = new Set<Item>();
  for (const item of tree.items) {
    if (item.parent !== null && taken.has(item.parent)) taken.add(item);
    else if (isPreamble(item)) leftOver.push(...leftOvers(item, AIMS));
    else if (item.children.length > 0 && item.heading) leftOver.push(...leftOvers(item, INTRODUCTION).slice(1));
    else if (item.path.length === 0 && item.heading) leftOver.push(...leftOvers(item, NO_POINTS));
    else {
      const apart = item.children.some((child) => findResponsibility(child.words).parties.length > 0);
      const task = taskOfItem(item);
      if (apart) task.measures.length = 0;
      else taken.add(item);
      task.closing = isClosing(item) && !(item.annex !== null && namesDay(task));
      tasks.push(task);
    }
  }
  const open = tasks.filter((task) => !task.closing);
  const understood =
    isPlanTitle(title) &&
    open.length >= FEWEST &&
    open.filter((task) => DIRECTIVE.test(task.text)).length >= open.length * MOST;
  if (!understood) return { layout: 'unknown', tasks: [], leftOver, irregularities: [] };
  const ordered = [...open, ...tasks.filter((task) => task.closing)];
  leftOver.push(...emptyHeadings(tree, ordered).filter((one) => !leftOver.some(({ place }) => place === one.place)));
  return { layout: 'points', tasks: inBody(ordered), leftOver, irregularities: [] };
}

/** Whether a paper of this title can order anything by its points alone. */
function isPlanTitle(title: string | null): boolean {
  return title !== null && !OTHER_PAPER.test(title);
}

const OTHER_PAPER =
  /(?:条例|规定|办法|规则|细则|章程|制度|解读|问答|公告|公示|讲话|致辞|纪要|简报|须知|指南|协议|合同|新闻|简历)(?:[(（][^()（）]*[)）])?$/;
const FEWEST = 3;
const MOST = 0.5;
const PREAMBLE = /总体要求|指导思想|工作目标|总体目标|基本原则|主要目标|工作原则|重要意义|总体思路|工作思路|目标要求/;
const CLOSING = /工作要求|组织实施|保障措施|组织领导|组织保障|有关要求|相关要求|工作保障|实施保障|保障机制|加强领导/;
const DIRECTIVE =
  /加强|建立|健全|完善|推进|开展|落实|制定|组织|实施|强化|规范|严格|推行|深化|负责|做好|加快|提升|提高|[应要须]/;

const AIMS = { 'zh-CN': '指导思想、目标、原则等，不是任务。', en: 'Aims and principles, no tasks.' };
const INTRODUCTION = { 'zh-CN': '标题下的引言，不是任务。', en: 'An introduction below a heading, no task.' };
const NO_POINTS = {
  'zh-CN': '这一部分没有分条，未作为任务读入，请核对。',
  en: 'The part has no numbered points and was not read as tasks. Please check.',
};

function leftOvers(item: Item, reason: LeftOver['reason']): LeftOver[] {
  const texts = item.segments.flatMap((segment) => segment.texts).filter(({ text }) => text !== '');
  return texts.map((text) => leftOverOf(text, reason === NO_POINTS ? 'not-understood' : 'preamble', reason));
}

function isPreamble(item: Item): boolean {
  return PREAMBLE.test(chapterTitle(item));
}

function isClosing(item: Item): boolean {
  return CLOSING.test(chapterTitle(item));
}

function chapterTitle(item: Item): string {
  return item.path[0]?.title ?? (item.heading ? item.words : '');
}

function namesDay(task: DraftTask): boolean {
  return findDeadlines(task.text, { year: null }).milestones.length > 0;
}

/** A notice whose whole plan stands in its one annex: the annex is the body. */
function inBody(tasks: readonly DraftTask[]): readonly DraftTask[] {
  const annexes = new Set(tasks.map((task) => task.annex));
  return annexes.size > 1 ? tasks : tasks.map((task) => ({ ...task, annex: null }));
}
