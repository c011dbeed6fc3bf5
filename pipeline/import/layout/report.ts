import type { Plan } from '../../../ledger/plan/plan.ts';
import { type Draft, leftOverOf } from './draft.ts';
import type { ItemTree } from './item-tree.ts';

/** Whether the title is that of a report: what it says has been done, and orders nothing. */
export function isReportTitle(title: string | null): boolean {
  return (
    title !== null &&
    /(?:报告|总结|汇报|通报|述职|(?:工作|完成|进展|落实|自查)情况)(?:[(（][^()（）]*[)）])?$/.test(title)
  );
}

/** A report holds no tasks; its words are claims, and all of them but the headings of its chapters are listed. */
export function readReport({ loose, items, persons }: ItemTree): Draft {
  const texts = items.flatMap((item) => {
    const own = item.segments.flatMap((segment) => segment.texts).filter(({ text }) => text !== '');
    return item.heading && item.path.length === 0 ? own.slice(1) : own;
  });
  const leftOver = [...loose, ...persons, ...texts].map((text) => leftOverOf(text, 'preamble', CLAIM));
  return { layout: 'report', tasks: [], leftOver, irregularities: [] };
}

const CLAIM = {
  'zh-CN': '报告的内容，陈述已做的工作，不是任务。',
  en: 'Words of a report: they say what was done and order nothing.',
};

/** The chapters of a report: its outermost numbered headings. */
export function reportChapters(tree: ItemTree): Plan['chapters'] {
  const seen = new Set<string>();
  return tree.items.flatMap((item) => {
    const number = item.mark?.core ?? '';
    if (item.path.length > 0 || !item.heading || number === '' || seen.has(number)) return [];
    seen.add(number);
    return [{ number, title: item.words.replaceAll(/\s+/g, '').replace(/[。:：]$/, ''), sections: [] }];
  });
}
