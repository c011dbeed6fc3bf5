import { alignColumns } from '../../pipeline/cli/table.ts';
import type { Score } from './score.ts';
import { scoredFields, totalOf } from './score.ts';
import type { Count } from './score-sets.ts';

/** What happened to one document: the import's score, its time, and why it was refused, if it was. */
export interface Measured {
  readonly name: string;
  readonly score: Score;
  readonly milliseconds: number;
  readonly refused: string | null;
  /** What the counts below are of, where that is not plain. */
  readonly note: string | null;
}

const HEADINGS = ['', '精确率 precision', '召回率 recall', ''];

/** Precision and recall of every field, document by document and together; then what is wrong or missing, by name. */
export function accuracyTable(measured: readonly Measured[]): string[] {
  const lines = measured.flatMap(({ name, score, milliseconds, refused, note }) => [
    `${name}  ${milliseconds} ms${refused === null ? '' : `  未导入 refused: ${refused}`}`,
    ...(note === null ? [] : [`  ${note}`]),
    ...table(score),
    ...(refused === null ? differences(score) : []),
    '',
  ]);
  return [...lines, '合计 total', ...table(totalOf(measured.map(({ score }) => score)))];
}

const table = (score: Score): string[] =>
  alignColumns([
    HEADINGS,
    ...scoredFields.map(({ id, label, mustBeWhole }) => [
      `  ${label}`,
      share(score[id].right, score[id].found),
      share(score[id].right, score[id].expected),
      mustBeWhole && !isWhole(score[id]) ? '✗ 须为 100 % must be 100 %' : '',
    ]),
  ]).map((line) => line.trimEnd());

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} % (${part}/${whole})`;

const isWhole = ({ wrong, missing }: Count): boolean => wrong.length === 0 && missing.length === 0;

const differences = (score: Score): string[] =>
  scoredFields.flatMap(({ id, label }) => [
    ...list(`  ${label} · 多读 wrong`, score[id].wrong),
    ...list(`  ${label} · 漏读 missing`, score[id].missing),
  ]);

const LISTED = 6;

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [
        title,
        ...items.slice(0, LISTED).map((item) => `    ${item}`),
        ...(items.length > LISTED ? [`    … ${items.length}`] : []),
      ];
