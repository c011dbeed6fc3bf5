import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import { planSchema } from '../../../ledger/plan/plan.ts';
import { type ImportOptions, importPlan } from '../../../pipeline/import/import-plan.ts';
import { textDocument } from '../../../pipeline/import/read-text-document.ts';
import type { SourceCell, SourceDocument } from '../../../pipeline/import/source-document.ts';

const about = { name: '样例.txt', sha256: 'ab'.repeat(32), format: 'text' as const, encoding: 'utf-8' };

/** A text of our own as a document. */
export const sampleText = (text: string): SourceDocument => textDocument(text, about);

/** The plan of a document; a refusal fails the test. */
export const planFrom = (document: SourceDocument | string, options: Partial<ImportOptions> = {}): Plan => {
  const source = typeof document === 'string' ? sampleText(document) : document;
  const imported = importPlan(source, { region: null, published: null, ...options });
  if (imported.state === 'refused') throw new Error(imported.refusal.message['zh-CN']);
  return planSchema.parse(imported.plan);
};

/** A workbook or word-processor table: cells as text, or text with its spans; null where a merge covers the position. */
export type SampleCell = string | null | { readonly text: string; readonly down?: number; readonly right?: number };

export const tableDocument = (
  rows: readonly (readonly SampleCell[])[],
  head: readonly string[] = ['样例县2024年重点任务清单'],
  format: SourceDocument['format'] = 'docx',
): SourceDocument => ({
  ...about,
  format,
  encoding: null,
  blocks: [
    ...head.map((text, index) => ({
      kind: 'paragraph' as const,
      ...{ text, headingLevel: null, place: { line: index + 1, sheet: null, cell: null } },
    })),
    {
      kind: 'table',
      name: '表1',
      rows: rows.map((cells, row) => ({ cells: cells.flatMap((cell, index) => cellOf(cell, row, index)) })),
    },
  ],
});

const cellOf = (cell: SampleCell, row: number, index: number): SourceCell[] => {
  if (cell === null) return [];
  const { text, down = 1, right = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  const place = { line: null, sheet: '表1', cell: `${String.fromCharCode(65 + index)}${row + 1}` };
  return [{ index, text, rowSpan: down, columnSpan: right, place }];
};

/** Task `number`; one that is not there fails the test that asks for it. */
export const task = (plan: Plan, number: string): Task => {
  const found = plan.tasks.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no task ${number} among ${plan.tasks.map((one) => one.number).join(' ')}`);
  return found;
};

const ROLES = { lead: '牵头', cooperating: '配合', joint: '共同', implementing: '落实' } as const;

/** 甲局(牵头) 乙局(配合) */
export const parties = ({ responsibility }: Task): string =>
  responsibility.parties.map(({ name, role }) => `${name}:${ROLES[role]}`).join(' ');

/** Last days and 长期, as read. */
export const due = ({ deadline }: Task): string =>
  [...deadline.milestones.map((milestone) => milestone.day), ...(deadline.standing ? ['长期'] : [])].join(' ');

/** number | chapter section | text | parties | due */
export const lines = (plan: Plan): string[] =>
  plan.tasks.map((one) =>
    [one.number, `${one.chapter}${one.section ?? ''}`, one.text, parties(one), due(one)].join(' | '),
  );

/** Kinds of irregularities with the tasks they touch: `number-missing 3`. */
export const oddities = (plan: Plan): string[] =>
  plan.irregularities.filter(({ kind }) => kind !== 'other').map(({ kind, tasks }) => [kind, ...tasks].join(' '));

/** How sure a field is, or undefined where the document does not give it. */
export const certainty = (plan: Plan, number: string, field: string): string | undefined =>
  plan.imported?.fields.find((one) => one.task === number && one.field === field)?.certainty;
