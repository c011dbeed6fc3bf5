import { type Day, dayOf, isDay } from '../../../ledger/day/day.ts';
import type { SourceDocument } from '../source-document.ts';
import type { DocumentHead } from './document-head.ts';
import type { Irregularity } from './draft.ts';
import type { PlanFrame } from './plan-of.ts';

/** What the coordinator says beside the document. */
export interface Given {
  readonly region: string | null;
  readonly published: string | null;
}

/**
 * Settles what a plan must have and a document may lack: its title, issuer, region, day of publication and horizon. What is assumed
 * is listed. Null where no year can be found anywhere.
 */
export function planFrame(
  source: SourceDocument,
  head: DocumentHead,
  given: Given,
  { annexTitles, chapters }: Pick<PlanFrame, 'annexTitles' | 'chapters'>,
): PlanFrame | null {
  const irregularities: Irregularity[] = [...head.irregularities];
  const assume = (zh: string, en: string, words = '') =>
    irregularities.push({ kind: 'other', tasks: [], words, note: { 'zh-CN': zh, en } });
  const day = given.published !== null && isDay(given.published) ? given.published : head.published;
  const years = head.years ?? yearsOfDeadlines(source, day);
  if (years === null) return null;
  const horizon = { from: dayOf(years.from, 1, 1), to: dayOf(years.to, 12, 31) };
  if (horizon.from === null || horizon.to === null) return null;
  if (head.years === null)
    assume(
      `标题没有写明年度，规划期按正文时限和发布日取${years.from}—${years.to}年。`,
      `The title names no year; the horizon is taken from the dates of the text: ${years.from} to ${years.to}.`,
    );
  if (day === null)
    assume(
      `文件没有发文日期，发布日暂按规划期起始日${horizon.from}记，可用 --published 指定。`,
      `The document bears no date; ${horizon.from}, the first day of the horizon, stands for the day of publication.`,
    );
  const title = head.title ?? source.name.replace(/\.[^.]*$/, '');
  if (head.title === null)
    assume('没有找到文件标题，暂用文件名。', 'No title was found; the name of the file is used.', title);
  const region = given.region ?? head.region ?? head.issuer ?? UNKNOWN;
  if (given.region === null && head.region === null)
    assume(
      '文件没有写明地区，可用 --region 指定。',
      'The document does not say which region it is for; give it with --region.',
      region === UNKNOWN ? '' : region,
    );
  if (head.issuer === null || head.issuer === head.region)
    assume(
      `文件未署发文机关，暂记为“${head.issuer ?? region}”。`,
      `The document names no issuer; ${head.issuer ?? region} is recorded.`,
    );
  return {
    id: `imported-${years.from}-${source.sha256.slice(0, 8)}`,
    title,
    issuer: head.issuer ?? region,
    region,
    documentNumber: head.documentNumber,
    published: day ?? horizon.from,
    horizon: { from: horizon.from, to: horizon.to },
    irregularities,
    annexTitles,
    chapters,
  };
}

const UNKNOWN = '未写明地区';
/** A year that a deadline names, and no year of a law or of another paper. */
const DEADLINE_YEAR = /(20\d{2}) ?年(?=年?[底末]|年?度|\d{1,2}月|年?前|上半年|下半年)/g;

function yearsOfDeadlines(source: SourceDocument, published: Day | null): { from: number; to: number } | null {
  const first = published === null ? null : Number(published.slice(0, 4));
  const years = source.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    )
    .flatMap((text) => [...text.matchAll(DEADLINE_YEAR)].map((match) => Number(match[1])))
    .filter((year) => first === null || (year >= first && year <= first + LONGEST_PLAN));
  if (first !== null) years.push(first);
  return years.length === 0 ? null : { from: first ?? Math.min(...years), to: Math.max(...years) };
}

const LONGEST_PLAN = 10;
