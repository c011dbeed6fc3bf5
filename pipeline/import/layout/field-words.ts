import { readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';

/** Whether the words are, all of them, a list of responsible units. */
export function areUnits(words: string): boolean {
  const plain = words.trim();
  if (plain.length > LONGEST_UNITS || /[。!！?？“”《》]/.test(plain)) return false;
  const { parties, unread } = readResponsibility(plain);
  return parties.length > 0 && unread.length === 0;
}

/** Whether the words are, all of them, a deadline. */
export function areDeadline(words: string): boolean {
  const plain = words.trim();
  if (plain.length > LONGEST_DEADLINE || (/[。!！?？]$/.test(plain) && plain.length > 15)) return false;
  const deadline = readDeadline(plain, { year: ANY_YEAR });
  const { milestones, standing, recurrences, relatives, undated, unread } = deadline;
  const found = milestones.length + recurrences.length + relatives.length + undated.length;
  return unread.length === 0 && (found > 0 || standing);
}

const LONGEST_UNITS = 300;
const LONGEST_DEADLINE = 80;
/** Only whether the words can be read is asked, not what day they are. */
const ANY_YEAR = 2024;
