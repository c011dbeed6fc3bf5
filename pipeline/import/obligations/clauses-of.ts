import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import { readNumberMark } from '../layout/number-mark.ts';
import { Outline } from '../layout/outline.ts';
import type { SourceDocument } from '../source-document.ts';
import type { Clause } from './clause.ts';

/**
 * The clauses of a document that are in no task: all of a report, and of a plan what stands beside its items (组织实施). Each is
 * named by the numbers above it (`三(一)`). Menus, footers and what stands in front of the first chapter are none.
 */
export function clausesOf(document: SourceDocument, { tasks, imported }: Plan): Pick<Clause, 'clause' | 'text'>[] {
  const page = new Set(imported?.leftOver.filter(({ kind }) => kind === 'page').map(({ place }) => keyOf(place)));
  const taken = tasks.map(({ text, measures, responsibility, deadline }) =>
    bare([text, ...measures.map((one) => one.text), responsibility.text, deadline.text].join('')),
  );
  const outline = new Outline();
  const clauses: Pick<Clause, 'clause' | 'text'>[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || page.has(keyOf(block.place))) continue;
    const numbered = readNumberMark(block.text);
    const opens = numbered !== null && numbered.mark.style !== 'ordinal';
    if (opens) outline.enter(numbered, block.place);
    const clause = outline.path.map(({ number }) => number).join('');
    const text = opens ? numbered.rest : block.text.trim();
    const start = bare(text).slice(0, ENOUGH);
    if (clause === '' || start === '' || taken.some((words) => words.includes(start))) continue;
    clauses.push({ clause, text });
  }
  return clauses;
}

/** Characters by which a paragraph is known again in the text of a task. */
const ENOUGH = 24;

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function keyOf({ line, sheet, cell }: SourcePlace): string {
  return `${line} ${sheet} ${cell}`;
}
