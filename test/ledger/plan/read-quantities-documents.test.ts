import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuantities } from '../../../ledger/plan/read-quantities.ts';

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS is not set)' : '';

/** `>= 60 学时` for every quantity of a document, line by line. */
function read(number: string): string[] {
  const file = readdirSync(folder ?? '').find((name) => name.startsWith(number)) ?? '';
  return readFileSync(join(folder ?? '', file), 'utf8')
    .split('\n')
    .flatMap((line) => readQuantities(line))
    .map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`);
}

withDocuments(`quantities of the published plans${why}`, () => {
  it('the county task list demands hours of training and no other number', () => {
    expect(read('004')).toEqual(['>= 60 学时', '>= 30 学时', '>= 30 学时']);
  });

  it('the city plan demands hours; its foot asks for a complaint within 30 days', () => {
    expect(read('001')).toEqual(['>= 60 学时', '<= 30 日']);
  });

  it('the county ledger demands hours, times, rates, reviewers, examples and a report', () => {
    const counts = new Map<string, number>();
    for (const one of read('000')) counts.set(one, (counts.get(one) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      '>= 1 期': 1,
      '>= 60 学时': 2,
      '>= 30 学时': 2,
      '>= 1 次': 12,
      '= 100 %': 4,
      '>= 1 个': 1,
      '<= 3 工作日': 1,
      '>= 5 %': 2,
      '>= 1 人': 2,
    });
  });
});
