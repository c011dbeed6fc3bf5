import type { Day } from '../../../ledger/day/day.ts';
import type { Duty } from '../../../ledger/duty/duty.ts';
import { figureKind, isYesNo } from '../../../ledger/duty/figure-kind.ts';
import { partCode } from '../../../ledger/duty/given-rows.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { randomOf } from '../random.ts';
import { dutiesOn, type Filling, QUARTERS, quarterStart } from './filling.ts';

/** The registers that figures are counted from. */
export interface Counted {
  readonly officers: readonly RowEntry[];
  readonly cases: readonly RowEntry[];
}

/** The figures of a unit as a good clerk gives them: counted from the other registers where those have them, reached where they do not. */
export function indicatorRows(filling: Filling, counted: Counted): readonly RowEntry[] {
  return dutiesOn('K', filling).flatMap((duty) => rowsFor(duty, filling, counted));
}

function rowsFor(duty: Duty, filling: Filling, counted: Counted): RowEntry[] {
  const { obligation, span } = duty;
  const row = { code: obligation.id, period: span.id };
  const random = randomOf(`${filling.unit.code} ${obligation.id}`);
  switch (figureKind(obligation)) {
    case 'total': {
      const parts = obligation.parts.map(() => random.between(0, 6));
      const total = { ...row, value: parts.reduce((sum, part) => sum + part, 0) };
      return [total, ...parts.map((value, index) => ({ ...row, code: partCode(obligation.id, index), value }))];
    }
    case 'share':
      return [{ ...row, ...shareOf(duty, filling, counted) }];
    case 'difference':
      return [{ ...row, ...assistantsOf(counted) }];
    case 'counts':
      return [
        {
          ...row,
          num: suitsIn(counted).length + publicSuits(filling),
          lastYear: random.between(5, 9) + 2 * publicSuits(filling),
        },
      ];
    case 'rates':
      return [{ ...row, ...lossesOf(filling, counted) }];
    case 'against':
      return [{ ...row, num: 0, den: publicSuits(filling), value: 15, note: '全国平均败诉率取自司法统计公报' }];
    case 'count':
      return [{ ...row, num: obligation.value }];
    case 'value':
      return [{ ...row, ...valueAsked(duty, filling) }];
  }
}

/** The share asked for. Decisions and their reviews are those of the register; where there was none the row does not apply. */
function shareOf({ obligation, span }: Duty, filling: Filling, { cases }: Counted): RowEntry {
  if (obligation.indicator !== 'I-23')
    return share(masses(obligation.indicator, span.from, span.to, filling), obligation.comparator);
  const decided = cases.filter(
    ({ kind, decidedOn }) => kind === '重大执法决定' && isWithin(decidedOn, span.from, span.to),
  );
  const reviewed = decided.filter(({ reviewResult }) => reviewResult === '通过' || reviewResult === '修改后通过');
  if (decided.length === 0) return { na: '是', note: '本期未作出重大执法决定' };
  return { ...shareRow(reviewed.length, decided.length), na: '否' };
}

function share(whole: number, comparator: string): RowEntry {
  return whole === 0
    ? { na: '是', note: '本期没有此类事项' }
    : { ...shareRow(comparator.startsWith('<') ? 0 : whole, whole), na: '否' };
}

function shareRow(num: number, den: number): RowEntry {
  return { num, den, value: Math.floor((num * 10_000) / den) / 100 };
}

/** What comes in masses and has no register, counted by quarters, up to the end of the round. */
function masses(indicator: string, from: string, to: string, { unit, round }: Filling): number {
  const most = unit.kind === 'township' ? 24 : 160;
  return QUARTERS.filter((quarter) => isWithin(quarterStart(quarter), from, to) && quarterStart(quarter) < round.to)
    .map((quarter) => randomOf(`${unit.code} ${indicator} ${quarter}`).between(3, most))
    .reduce((sum, count) => sum + count, 0);
}

function assistantsOf({ officers }: Counted): RowEntry {
  const present = officers.filter(({ post }) => post === '在岗');
  const assistants = present.filter(({ kind }) => kind === '辅助人员').length;
  return { num: assistants, den: present.length - assistants, note: '取自人员培训证件台账' };
}

function lossesOf(filling: Filling, counted: Counted): RowEntry {
  const concluded = suitsIn(counted).filter(({ outcome }) => outcome !== '未结');
  const lost = concluded.filter(({ outcome }) => outcome === '败诉').length;
  const [num, den] = [lost, concluded.length + publicSuits(filling)];
  return den === 0 ? { na: '是', note: '本期没有审结案件' } : { num, den, lastYear: 3, lastDen: 4, na: '否' };
}

function suitsIn({ cases }: Counted): readonly RowEntry[] {
  return cases.filter(({ kind }) => kind === '行政诉讼');
}

/** The coordinator, who keeps no register of its own suits, counts those of the county's government: three a quarter. */
function publicSuits({ unit, round }: Filling): number {
  return unit.code === 'D01' ? 3 * QUARTERS.filter((quarter) => quarterStart(quarter) < round.to).length : 0;
}

function valueAsked({ obligation }: Duty, { unit }: Filling): RowEntry {
  const random = randomOf(`${unit.code} ${obligation.id} value`);
  if (isYesNo(obligation))
    return { value: random.chance(0.7) ? '是' : 1, note: `${random.between(2, 40)}万元`, na: '否' };
  return {
    value: obligation.comparator.startsWith('<') ? obligation.value - 1 : obligation.value + random.between(0, 2),
  };
}

function isWithin(day: RowEntry[string] | undefined, from: string, to: string): boolean {
  return typeof day === 'string' && day >= (from as Day) && day <= to;
}
