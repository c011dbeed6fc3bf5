import { addDays, type Day } from '../../../ledger/day/day.ts';
import type { Unit } from '../../../ledger/roster/roster.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { type Random, randomOf } from '../random.ts';
import { workDayFrom } from '../sample-days.ts';
import { byThen, dutiesOn, type Filling, YEAR } from './filling.ts';

/** Who an officer is, the same in every round of the year. */
interface Person {
  /** Counted from 1. */
  readonly number: number;
  readonly kind: '执法人员' | '执法监督人员' | '辅助人员';
  readonly reviewer: '专职' | '兼职' | '否';
  readonly leftOn: Day | null;
  readonly joinedOn: Day | null;
}

/**
 * The officers of a unit, a row each: legal reviewers first, assistants without a certificate after the officers, who came in the
 * second quarter last. All have done the rotation in the first quarter, or within weeks of their coming; hours grow over the year.
 */
export function officerRows(filling: Filling): readonly RowEntry[] {
  if (dutiesOn('P', filling).length === 0) return [];
  return peopleOf(filling)
    .filter(({ joinedOn }) => joinedOn === null || joinedOn <= filling.round.to)
    .map((person) => rowOf(person, filling));
}

/** The certificate number of an officer of a unit, counted from 1: text of eleven figures that begins with 0, unique over the county. */
export function certNoOf({ code, kind }: Unit, number: number): string {
  return `0419${kind === 'township' ? 2 : 1}${code.slice(1)}${String(number).padStart(4, '0')}`;
}

/** Officers (by number) who serve with a valid certificate all the year, whatever the unit. */
export const STEADY = [6, 7, 8, 9, 10] as const;

function peopleOf({ unit, seeds }: Filling): readonly Person[] {
  const random = randomOf(`${unit.code} officers`);
  const township = unit.kind === 'township';
  const officers = township ? random.between(11, 19) : random.between(28, 42);
  const assistants = township ? random.between(1, 2) : random.between(1, 3);
  const reviewers = Math.ceil((officers + 1) / 20) + (random.chance(0.3) ? 1 : 0);
  const leftOn = random.chance(0.5) ? workDayFrom(`${YEAR}-02-01`, 220, random, seeds) : null;
  const joinedOn = random.chance(0.4) ? workDayFrom(`${YEAR}-04-01`, 35, random, seeds) : null;
  const people = Array.from({ length: officers + assistants }, (_, index): Person => {
    const reviewer = index >= reviewers ? '否' : index === 0 ? '专职' : '兼职';
    const kind = index >= officers ? '辅助人员' : index === reviewers && !township ? '执法监督人员' : '执法人员';
    return { number: index + 1, kind, reviewer, leftOn: index === reviewers + 1 ? leftOn : null, joinedOn: null };
  });
  if (joinedOn === null) return people;
  return [...people, { number: people.length + 1, kind: '执法人员', reviewer: '否', leftOn: null, joinedOn }];
}

function rowOf(person: Person, filling: Filling): RowEntry {
  const { unit, round, seeds } = filling;
  const { number, kind, reviewer, joinedOn } = person;
  const random = randomOf(`${unit.code} officer ${number}`);
  const assists = kind === '辅助人员';
  const rotatedOn = joinedOn === null ? `${YEAR}-01-15` : addDays(joinedOn, 10);
  const left = person.leftOn !== null && addDays(person.leftOn, 4) <= round.to ? person.leftOn : null;
  const certified = !assists && (joinedOn === null || round.to > addDays(joinedOn, 100));
  const row = {
    name: `样例${String(number).padStart(3, '0')}`,
    certNo: certified ? certNoOf(unit, number) : '',
    kind,
    establishment: assists ? '非在编' : random.pick(['行政', '行政', '参公', '事业']),
    post: left === null ? '在岗' : random.pick(['调离', '调离', '退休']),
    ...(joinedOn === null ? {} : { joinedOn }),
    ...(left === null ? {} : { leftOn: left, withdrawnOn: addDays(left, 3) }),
    certStatus: left !== null ? '收回' : certified ? '有效' : '未取得',
    solo: certified && left === null && random.chance(0.7) ? '是' : '否',
    year: String(YEAR),
    reviewer,
    qualification: random.chance(reviewer === '否' ? 0.1 : 0.9) ? '是' : '否',
    misconduct: 0,
  };
  if (assists) return row;
  const reviewedOn = workDayFrom(`${YEAR}-04-15`, 40, random, seeds);
  const reviewed = certified && left === null && reviewedOn <= round.to;
  return {
    ...row,
    ...hoursBy(round.to, random),
    rotatedOn: byThen(workDayFrom(rotatedOn, joinedOn === null ? 55 : 15, random, seeds), filling),
    assessment: round.to >= `${YEAR}-06-30` ? '合格' : '',
    ...(reviewed ? { review: '合格', reviewedOn } : {}),
    appraisal: round.to >= `${YEAR}-12-31` && left === null ? (random.chance(0.15) ? '优秀' : '称职') : '',
  };
}

/** Hours so far: about a third by the end of the first quarter, two thirds by that of the second, all that is asked by the end of the year. */
function hoursBy(day: Day, random: Random) {
  const [law, trade] = [random.between(31, 38), random.between(31, 42) + (random.chance(0.2) ? 0.5 : 0)];
  const part = Math.min(3, Math.ceil(Number(day.slice(5, 7)) / 3));
  const [hoursLaw, hoursTrade] =
    part === 3 ? [law, trade] : [Math.floor((law * part) / 3), Math.floor((trade * part) / 3)];
  return { hoursLaw, hoursTrade, hoursTotal: hoursLaw + hoursTrade };
}
