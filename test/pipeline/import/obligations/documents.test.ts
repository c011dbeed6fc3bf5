import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Obligation, Plan } from '../../../../ledger/plan/plan.ts';
import { importPlan } from '../../../../pipeline/import/import-plan.ts';
import { readDocument } from '../../../../pipeline/import/read-document.ts';
import { type PlanId, seedPlan } from '../../../seeds/plans-read.ts';

const folder = process.env.PLAN_DOCUMENTS ?? '';

async function imported(start: string): Promise<Plan> {
  const file = readdirSync(folder).find((name) => name.startsWith(start)) ?? '';
  const read = await readDocument(readFileSync(join(folder, file)), file);
  if (read.state === 'refused') throw new Error(read.refusal.message.en);
  const outcome = importPlan(read.document, { region: null, published: null });
  if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
  return outcome.plan;
}

const keyOf = ({ indicator, task }: Obligation) => `${indicator} ${task ?? ''}`.trim();
const unitOf = (unit: string) => (unit === '名' ? '人' : unit);
const demandOf = ({ comparator, value, upTo, unit }: Obligation) => `${comparator}${value}–${upTo}${unitOf(unit)}`;

// The hand-made obligations of the seeds hold what the documents imply beside what they say: dated works (I-57, judged by their
// deadlines), control totals (I-68, I-69), appraisals without a number (I-70), and what 法制审核 and 持证上岗 mean (I-24, I-15, I-20).
const cases: readonly (readonly [string, PlanId, readonly string[], readonly string[]])[] = [
  ['000', 'fangcheng-2023', ['I-24 37'], []],
  ['001', 'chongqing-2023', ['I-24 16', 'I-70 8'], ['I-17 8']],
  ['002', 'suzhou-2016', ['I-20 10', ...[1, 2, 3, 4, 5, 6, 7, 8].map((task) => `I-57 A1-${task}`)], []],
  ['003', 'shangcai-2020', ['I-15', 'I-68', 'I-69'], []],
  ['004', 'qinyuan-2023', ['I-70 12'], []],
];

(folder === '' ? describe.skip : describe)('the demands of the plan documents', () => {
  it.each(cases)('%s are those of %s but for what the words do not say', async (start, id, missing, more) => {
    const { obligations } = await imported(start);
    const expected = seedPlan(id).obligations;
    const found = new Set(obligations.map(keyOf));
    const wanted = new Set(expected.map(keyOf));
    expect([...wanted].filter((key) => !found.has(key)).sort()).toEqual([...missing].sort());
    expect([...found].filter((key) => !wanted.has(key)).sort()).toEqual([...more].sort());
  });

  it.each(cases)('%s have the numbers and days of %s', async (start, id, _missing, more) => {
    const { obligations } = await imported(start);
    const expected = seedPlan(id).obligations;
    const strange = obligations
      .filter((one) => !more.includes(keyOf(one)))
      .filter((one) => {
        const same = expected.filter((other) => keyOf(other) === keyOf(one) && demandOf(other) === demandOf(one));
        return !same.some((other) => one.dueOn === null || other.dueOn === one.dueOn);
      });
    expect(strange.map((one) => `${one.id} ${one.task} ${demandOf(one)} ${one.dueOn}`)).toEqual([]);
  });
});
