import { addDays, type Day, daysBetween } from '../../../ledger/day/day.ts';
import type { Duty } from '../../../ledger/duty/duty.ts';
import { FILING, isDated } from '../../../ledger/duty/measure-activities.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { type Random, randomOf } from '../random.ts';
import { workDayBefore, workDayFrom } from '../sample-days.ts';
import { dutiesOn, type Filling, QUARTERS, quarterStart, YEAR } from './filling.ts';

/**
 * What a unit has held and filed by the end of the round, the earliest first: whatever the plan asks for in a period or by a day,
 * and a training of its own each quarter where it has officers.
 */
export function activityRows(filling: Filling): readonly RowEntry[] {
  const asked = dutiesOn('A', filling);
  if (asked.length === 0) return [];
  const trains = dutiesOn('P', filling).length > 0;
  return [...asked.map((duty) => rowFor(duty, filling)), ...(trains ? ownTrainings(filling) : [])]
    .filter(({ heldOn }) => heldOn <= filling.round.to)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
}

type Activity = RowEntry & { readonly heldOn: Day };

function rowFor(duty: Duty, filling: Filling): Activity {
  const { where, columns } = duty.obligation.answeredBy;
  const random = randomOf(`${filling.unit.code} ${duty.obligation.id} ${duty.span.id}`);
  const type = where.type?.[0] ?? '其他';
  const heldOn = dayFor(duty, random, filling);
  const evidence = `样例发〔${YEAR}〕${random.between(3, 60)}号`;
  if (type === FILING) {
    const sentTo = filling.unit.code === 'D01' ? '市司法局' : '县司法局';
    return { type, subtype: where.subtype?.[0] ?? '其他', heldOn, evidence, sentTo };
  }
  const held = { type, heldOn, times: duty.obligation.value, evidence };
  if (INSPECTIONS.includes(type) || columns.includes('circulated')) {
    const problems = random.between(2, 9);
    const target = targetOf(random, filling);
    return { ...held, target, problemsFound: problems, problemsMended: problems, circulated: '是' };
  }
  const participants = random.between(filling.unit.kind === 'township' ? 12 : 26, 90);
  return TRAININGS.includes(type)
    ? { ...held, participants, hours: random.pick([4, 8, 8, 16]) }
    : { ...held, participants };
}

const INSPECTIONS = ['专项监督检查', '案卷评查', '层级监督'];
const TRAININGS = ['专题培训班', '业务培训', '裁量权培训', '监督培训', '专题学习'];

/** For what has a day: some days before it; for what is counted over a period: some day in the middle of it. */
function dayFor(duty: Duty, random: Random, { seeds }: Filling): Day {
  const { obligation, span } = duty;
  const dueOn = duty.dueOn ?? span.to;
  if (isDated(obligation)) {
    const lastOfYear = `${YEAR}-12-27` as Day;
    return workDayBefore(addDays(dueOn < lastOfYear ? dueOn : lastOfYear, -random.between(1, 14)), seeds);
  }
  const length = daysBetween(span.from, dueOn);
  return workDayFrom(addDays(span.from, Math.floor(length / 8)), Math.floor(length * 0.7), random, seeds);
}

/** Whom an inspection concerned: one of its own bodies, for the coordinator one of the units. */
function targetOf(random: Random, { unit, seeds: { roster } }: Filling): string {
  if (unit.code !== 'D01') return `${unit.shortName}${random.pick(['执法大队', '第一中队', '第二中队'])}`;
  const others = roster.units.filter(({ kind }) => kind !== 'general');
  return others[random.between(0, others.length - 1)]?.shortName ?? unit.shortName;
}

function ownTrainings({ unit, seeds }: Filling): Activity[] {
  return QUARTERS.map((quarter) => {
    const random = randomOf(`${unit.code} training ${quarter}`);
    return {
      type: '业务培训',
      heldOn: workDayFrom(addDays(quarterStart(quarter) as Day, 12), 55, random, seeds),
      times: random.between(1, 2),
      participants: random.between(12, 40),
      hours: 8,
      evidence: `培训签到表${random.between(1, 5)}份.pdf`,
    };
  });
}
