import type { FieldOrigin, ImportRecord } from '../../ledger/plan/import-record.ts';
import { type Plan, planSchema, type Task } from '../../ledger/plan/plan.ts';
import { readDeadline } from '../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../ledger/plan/read-responsibility.ts';

/** A task of an imported plan in a few words. */
export interface ImportedTaskWords {
  readonly number: string;
  readonly title: string;
  readonly chapter?: string;
  readonly section?: string | null;
  readonly text?: string | null;
  readonly measures?: readonly string[];
  readonly responsible?: string | null;
  readonly deadline?: string | null;
  /** Number of the task whose cell it shares. */
  readonly carriedFrom?: string;
}

export interface ImportedPlanWords {
  readonly plan?: Partial<Plan>;
  readonly tasks?: readonly ImportedTaskWords[];
  /** Fields that are not simply stated, as `3 deadline`. */
  readonly origins?: Readonly<Record<string, Partial<FieldOrigin>>>;
  readonly imported?: Partial<ImportRecord>;
}

export const sampleChapters: Plan['chapters'] = [
  {
    number: '一',
    title: '人员能力素质',
    sections: [
      { number: '(一)', title: '业务能力' },
      { number: '(二)', title: '人员管理' },
    ],
  },
  { number: '二', title: '规范执法', sections: [{ number: '(一)', title: '制度规范' }] },
];

/** Four tasks of a sample county: everything is stated unless `origins` says otherwise. */
export const sampleTasks: readonly ImportedTaskWords[] = [
  {
    number: '1',
    title: '分级分类培训',
    section: '(一)',
    text: '组织执法人员参加分级分类培训，每人每年不少于60学时。',
    measures: ['①县司法局负责公共法律知识培训。', '②各行政执法部门负责业务培训。'],
    responsible: '县司法局牵头，各行政执法部门按职责分工落实',
    deadline: '2025年年底前完成并长期推进',
  },
  {
    number: '2',
    title: '实战演练',
    section: '(一)',
    text: '每年至少举办1次实战演练。',
    responsible: '县司法局牵头，各行政执法部门按职责分工落实',
    deadline: '2025年年底前完成并长期推进',
    carriedFrom: '1',
  },
  {
    number: '3',
    title: '证件管理',
    section: '(二)',
    text: '完善证件年审，6月前完成清理。',
    responsible: '县司法局、各乡镇(街道)',
    deadline: '2024年6月',
  },
  {
    number: '4',
    title: '公示制度',
    chapter: '二',
    section: '(一)',
    text: '落实公示制度。',
    responsible: null,
    deadline: '尽快',
  },
];

/** A plan as an import gives it. */
export function importedPlan({ plan, tasks = sampleTasks, origins = {}, imported }: ImportedPlanWords = {}): Plan {
  return planSchema.parse({
    id: 'yangli-2023',
    version: 1,
    kind: 'plan',
    title: '样例县三年行动任务清单',
    issuer: '样例县人民政府',
    region: '样例县',
    documentNumber: null,
    published: '2023-11-20',
    horizon: { from: '2023-01-01', to: '2025-12-31' },
    chapters: sampleChapters,
    tasks: tasks.map(taskOf),
    obligations: [],
    irregularities: [],
    ...plan,
    imported: {
      document: { name: '样例文件.docx', sha256: 'ab'.repeat(32), format: 'docx', encoding: null },
      layout: 'bracketed-items',
      fields: tasks.flatMap((task, index) => originsOf(task, index + 3, origins)),
      leftOver: [],
      notCheckable: [],
      decisions: [],
      ...imported,
    },
  });
}

function taskOf({ number, title, chapter = '一', section = null, ...words }: ImportedTaskWords): Task {
  const carriedFrom = words.carriedFrom ?? null;
  return {
    number,
    printedNumber: `${number}.`,
    chapter,
    section,
    title,
    text: words.text ?? null,
    measures: (words.measures ?? []).map((measure) => {
      const mark = /^[①-⑳]/.exec(measure)?.[0] ?? null;
      return { number: mark, title: measure.slice(mark?.length ?? 0).slice(0, 12), text: measure };
    }),
    responsibility: readResponsibility(words.responsible ?? null, carriedFrom),
    deadline: readDeadline(words.deadline ?? null, { year: null, carriedFrom }),
    clause: `第${number}项`,
  };
}

function originsOf(
  words: ImportedTaskWords,
  line: number,
  origins: Readonly<Record<string, Partial<FieldOrigin>>>,
): FieldOrigin[] {
  const given: Partial<Record<FieldOrigin['field'], unknown>> = {
    number: words.number,
    chapter: words.chapter ?? '一',
    section: words.section,
    title: words.title,
    text: words.text,
    measures: words.measures,
    responsibility: words.responsible,
    deadline: words.deadline,
  };
  return (Object.keys(given) as FieldOrigin['field'][]).flatMap((field) => {
    const differs = origins[`${words.number} ${field}`];
    if ((given[field] ?? null) === null && differs === undefined) return [];
    const place = { line, sheet: null, cell: null };
    return [
      { task: words.number, field, place, certainty: 'stated' as const, reason: null, alternatives: [], ...differs },
    ];
  });
}

/** Two fields that should be looked at: one with other readings, one that follows from its place. */
export const sampleDoubts: Readonly<Record<string, Partial<FieldOrigin>>> = {
  '2 responsibility': {
    certainty: 'carried-down',
    reason: { 'zh-CN': '与第1项共用一格。', en: 'It shares the cell of item 1.' },
  },
  '3 deadline': {
    certainty: 'assumed',
    reason: { 'zh-CN': '正文写“6月前”，括号里写“2024年6月”。', en: 'The body and the field differ.' },
    alternatives: ['2024年5月31日前', '2024年6月底前'],
  },
  '3 section': {
    certainty: 'inferred',
    reason: { 'zh-CN': '按位置归入本节。', en: 'It follows from its place.' },
  },
};
