import { firstQuarter } from './rounds/first-quarter.ts';
import { secondQuarter } from './rounds/second-quarter.ts';
import { year } from './rounds/year.ts';
import type { SampleRoundId } from './sample-round.ts';
import { good, type RoundPlan, type Sending } from './sending.ts';

export const roundPlans: Readonly<Record<SampleRoundId, RoundPlan>> = {
  '2024-Q1': firstQuarter,
  '2024-Q2': secondQuarter,
  '2024': year,
};

/** What a unit sends in a round. */
export function sendingOf(roundId: SampleRoundId, unit: string): Sending {
  return roundPlans[roundId].sendings[unit] ?? good;
}
