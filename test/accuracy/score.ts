import type { ImportedPlan } from '../../pipeline/import/import-plan.ts';
import type { Answer } from './answer.ts';
import { scoreDeadlines } from './score-deadlines.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreIrregularities } from './score-irregularities.ts';
import { scoreParties } from './score-parties.ts';
import { type Count, compareSets } from './score-sets.ts';
import { scoreWords } from './score-words.ts';

/** A field in the order of the printed table, and whether anything below 100 % fails the run. */
export const scoredFields = [
  { id: 'kind', label: '文件性质 kind', mustBeWhole: true },
  { id: 'numbers', label: '序号 numbers', mustBeWhole: true },
  { id: 'printedNumbers', label: '原文序号 printed numbers', mustBeWhole: false },
  { id: 'chapters', label: '章 chapters', mustBeWhole: true },
  { id: 'sections', label: '节 sections', mustBeWhole: false },
  { id: 'texts', label: '任务文字 texts (length, ends)', mustBeWhole: false },
  { id: 'measures', label: '措施 measures', mustBeWhole: false },
  { id: 'bindings', label: '责任绑定 bindings (all parties of a task)', mustBeWhole: true },
  { id: 'parties', label: '责任单位及角色 parties and roles', mustBeWhole: false },
  { id: 'carried', label: '沿用自 carried from', mustBeWhole: false },
  { id: 'deadlines', label: '时限读法 deadline readings (whole task)', mustBeWhole: true },
  { id: 'milestones', label: '节点 milestones', mustBeWhole: false },
  { id: 'covers', label: '节点内容 what milestones cover', mustBeWhole: false },
  { id: 'undated', label: '无日期用语 undated words', mustBeWhole: false },
  { id: 'figures', label: '量化要求 figures', mustBeWhole: false },
  { id: 'irregularities', label: '异常 irregularities', mustBeWhole: false },
] as const;
export type ScoredField = (typeof scoredFields)[number]['id'];

export type Score = Readonly<Record<ScoredField, Count>>;

/** Compares what the import made of a document with what a person read in it. A refusal has found nothing. */
export function score(answer: Answer, imported: ImportedPlan): Score {
  const plan = imported.state === 'imported' ? imported.plan : null;
  return {
    kind: compareSets([answer.kind], plan === null ? [] : [plan.kind]),
    ...scoreWords(answer, plan),
    ...scoreParties(answer, plan),
    ...scoreDeadlines(answer, plan),
    figures: scoreFigures(answer, plan),
    irregularities: scoreIrregularities(answer.irregularities, plan?.irregularities ?? []),
  };
}

/** The sums of several scores. */
export function totalOf(scores: readonly Score[]): Score {
  const sum = (field: ScoredField): Count => ({
    right: scores.reduce((all, one) => all + one[field].right, 0),
    found: scores.reduce((all, one) => all + one[field].found, 0),
    expected: scores.reduce((all, one) => all + one[field].expected, 0),
    wrong: scores.flatMap((one) => one[field].wrong),
    missing: scores.flatMap((one) => one[field].missing),
  });
  return Object.fromEntries(scoredFields.map(({ id }) => [id, sum(id)])) as unknown as Score;
}

/** The fields that must be whole and are not. */
export const brokenFields = (one: Score): ScoredField[] =>
  scoredFields
    .filter(({ id, mustBeWhole }) => mustBeWhole && (one[id].wrong.length > 0 || one[id].missing.length > 0))
    .map(({ id }) => id);
