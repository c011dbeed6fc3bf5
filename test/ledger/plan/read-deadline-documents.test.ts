import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDeadlines, readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { shown } from './read-deadline-shown.ts';

const folder = process.env.PLAN_DOCUMENTS;
const describeDocuments = folder === undefined ? describe.skip : describe;
const title = folder === undefined ? ' (skipped: PLAN_DOCUMENTS is not set)' : '';

const documentOf = (number: string): string => {
  const name = readdirSync(folder ?? '.').find((file) => file.startsWith(number));
  return readFileSync(join(folder ?? '.', name ?? number), 'utf8');
};

/** How often each reading occurs. */
const counted = (readings: string[][]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const reading of readings) counts[reading.join(' | ')] = (counts[reading.join(' | ')] ?? 0) + 1;
  return counts;
};

describeDocuments(`the deadlines of the source documents${title}`, () => {
  it('reads every deadline cell of the Fangcheng ledger', () => {
    const text = documentOf('000').replace(/(动态调整;)\n+/, '$1');
    const cells = text.split('\n').filter((line) => /^20\d\d年年底前(?:完成)/.test(line));
    expect(counted(cells.map((cell) => shown(readDeadline(cell, { year: null }))))).toEqual({
      '2025-12-31 year | standing': 29,
      '2024-12-31 year | standing': 3,
      '2025-12-31 year | 2024-06-30 month <行政执法队伍全员轮训> | standing': 1,
      '2025-12-31 year | 2024-12-31 year <赋权行政执法事项综合评估> | standing': 1,
      '2024-12-31 year <行政裁量权基准制度动态调整> | 2025-12-31 year | standing': 1,
    });
  });

  it('reads every deadline field of the Chongqing plan', () => {
    const fields = [...documentOf('001').matchAll(/完成时限:([^〕]+)〕/g)].map((match) => match[1] ?? '');
    expect(counted(fields.map((field) => shown(readDeadline(field, { year: null }))))).toEqual({
      standing: 16,
      '2025-12-31 year': 26,
      '2024-12-31 year': 4,
      '2024-06-30 month (end)': 5,
      '2023-12-31 year': 2,
    });
  });

  it('finds the two evaluations of the Chongqing plan', () => {
    const clause =
      documentOf('001')
        .split('\n')
        .find((line) => line.includes('中期评估')) ?? '';
    expect(shown(findDeadlines(clause, { year: null }))).toEqual([
      '2024-10-31 month <实施情况中期评估>',
      '2025-10-31 month <终期评估>',
    ]);
  });

  it('finds the dates of the annex of Suzhou, whose year stands in its title', () => {
    const text = documentOf('002');
    const annex = text.slice(text.indexOf('三、工作内容及时间安排'));
    const works = annex.slice(0, annex.indexOf('(九)'));
    expect(findDeadlines(works, { year: 2016 }).milestones.map(({ day }) => day)).toEqual([
      '2016-04-30',
      '2016-06-30',
      '2016-04-30',
      '2016-05-31',
      '2016-04-10',
      '2016-04-30',
      '2016-05-31',
      '2016-06-30',
      '2016-05-31',
      '2016-03-31',
      '2016-04-10',
      '2016-04-20',
      '2016-04-30',
      '2016-06-30',
    ]);
  });

  it('finds no milestone in the report of Shangcai', () => {
    const deadline = findDeadlines(documentOf('003'), { year: 2020 });
    expect(deadline.milestones).toEqual([]);
    expect(deadline.unread).toEqual([]);
  });

  it('finds the four dates of the Qinyuan list', () => {
    const days = documentOf('004')
      .split('\n')
      .flatMap((line) => findDeadlines(line, { year: null }).milestones.map(({ day }) => day));
    expect(days).toEqual(['2024-06-30', '2024-12-31', '2024-12-31', '2024-12-31']);
  });
});
