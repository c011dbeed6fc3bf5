import type { Plan } from '../../../ledger/plan/plan.ts';
import type { Draft } from './draft.ts';
import type { ItemTree } from './item-tree.ts';

/** Whether the title is that of a report: what it says has been done, and orders nothing. */
export function isReportTitle(title: string | null): boolean {
  return (
    title !== null &&
    /(?:报告|总结|汇报|通报|述职|(?:工作|完成|进展|落实|自查)情况)(?:[(（][^()（）]*[)）])?$/.test(title)
  );
}

/** A report holds no tasks; its words are claims. */
export function readReport(): Draft {
  return { layout: 'report', tasks: [], leftOver: [], irregularities: [] };
}

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
