import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import { addDays, type Day } from '../../ledger/day/day.ts';
import { isStanding } from '../../ledger/light/task-row.ts';
import type { Unit } from '../../ledger/roster/roster.ts';
import type { RowEntry } from '../../pipeline/template/template-options.ts';
import { deeds, grounds, nextSteps, otherDeeds, problems, proofs, results } from './phrases.ts';
import { type Random, randomOf } from './random.ts';
import { workDayFrom } from './sample-days.ts';
import { lastDayUnderPlan, periodOf, type SampleRoundId, type SampleSeeds } from './sample-round.ts';

const MONTHS = { '2024-Q1': [1, 2, 3], '2024-Q2': [4, 5, 6], '2024': [9, 10, 11] } as const;
const AFTERWARDS = {
  '2024-Q1': ['4月20日', '5月底', '6月15日'],
  '2024-Q2': ['7月25日', '8月底', '9月15日'],
  '2024': ['1月25日', '2月底', '3月15日'],
} as const;
/** Mondays of the weeks in which the ledgers are filled in. */
const FILLED_IN = {
  '2024-Q1': '2024-03-25' as Day,
  '2024-Q2': '2024-06-24' as Day,
  '2024': '2024-12-23' as Day,
} as const;

/**
 * What a good clerk writes into a row in a round: nothing about it gives reason for a remark. The same unit, row and round
 * give the same words, and what was done in one round is still done in the next.
 */
export function fillIn(row: AssignedRow, unit: Unit, roundId: SampleRoundId, seeds: SampleSeeds): RowEntry {
  const random = randomOf(`${unit.code} ${row.key} ${roundId}`);
  const people = peopleOf(unit);
  const plain = {
    issues: worded(random.pick(problems), random, roundId),
    nextStep: worded(random.pick(nextSteps), random, roundId),
    ...people,
    filledOn: filledOn(unit, roundId),
    clearance: '未申请',
  };
  const ground = grounds[row.key];
  if (ground !== undefined && unit.kind === 'township' && randomOf(`${unit.code} ${row.key}`).chance(0.4)) {
    return { ...plain, status: '不适用', progress: ground, issues: '无', nextStep: '' };
  }
  const progress = progressOf(row, random, roundId);
  const proof = worded(random.pick(proofs), random, roundId);
  const completedOn = completionOf(row, unit, lastDayUnderPlan(roundId), seeds);
  if (completedOn === null || completedOn > periodOf(roundId).to) {
    return { ...plain, status: '推进中', progress, evidence: random.chance(0.4) ? proof : '' };
  }
  const status = isStanding(row) ? '已完成并长期推进' : '已完成';
  const clearance = random.chance(0.3) ? '申请销号' : '未申请';
  return { ...plain, status, completedOn, progress, issues: '无', nextStep: '', evidence: proof, clearance };
}

/** The day on which a unit fills in its ledger: a work day in the last week of the round. */
function filledOn(unit: Unit, roundId: SampleRoundId): Day {
  return addDays(FILLED_IN[roundId], randomOf(`${unit.code} ${roundId}`).between(0, 4));
}

/** The day on which a unit was done with a row, in whichever round; null while it is not. What falls due is done in the weeks before. */
function completionOf(row: AssignedRow, unit: Unit, lastDay: Day, seeds: SampleSeeds): Day | null {
  const random = randomOf(`${unit.code} ${row.key}`);
  if (row.dueOn !== null && row.dueOn <= lastDay) return workDayFrom(addDays(row.dueOn, -83), 75, random, seeds);
  // Leads carry their tasks to the end of the plan, so that nobody is behind a lead by chance.
  const early = row.role !== 'lead' && row.dueOn !== null && row.dueOn < '2025-01-01' && random.chance(0.15);
  return early ? workDayFrom('2024-02-20', 120, random, seeds) : null;
}

function progressOf({ task }: AssignedRow, random: Random, roundId: SampleRoundId): string {
  const bank = deeds[`${task.chapter}${task.section ?? ''}`] ?? otherDeeds;
  return `${worded(random.pick(bank), random, roundId)}；${worded(random.pick(results), random, roundId)}。`;
}

function peopleOf({ code }: Unit): { filler: string; signer: string; phone: string } {
  const random = randomOf(code);
  const filler = random.pick(['样例甲', '样例丙', '样例戊', '样例庚']);
  return { filler, signer: random.pick(['样例乙', '样例丁', '样例己', '样例辛']), phone: '0000-0000000' };
}

function worded(phrase: string, random: Random, roundId: SampleRoundId): string {
  return phrase.replace(/\{(\w)\}/g, (whole, slot: string) => {
    switch (slot) {
      case 'm':
        return String(random.pick(MONTHS[roundId]));
      case 'd':
        return random.pick(AFTERWARDS[roundId]);
      case 'n':
        return String(random.between(1, 5));
      case 'p':
        return String(random.between(20, 160));
      case 'q':
        return String(random.between(6, 45));
      case 'r':
        return String(random.between(86, 99));
      case 'w':
        return (random.between(12, 98) / 10).toFixed(1);
      default:
        return whole;
    }
  });
}
