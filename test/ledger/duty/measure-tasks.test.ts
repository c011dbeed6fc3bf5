import { daySchema } from '../../../ledger/day/day.ts';
import type { Duty } from '../../../ledger/duty/duty.ts';
import { measureTasks } from '../../../ledger/duty/measure-tasks.ts';
import { contextOf } from '../../build/circumstances.ts';
import { ledgerOf } from '../../build/ledger.ts';
import { obligationOf } from '../../build/register.ts';

const day = (text: string) => daySchema.parse(text);

function dutyOn(task: string, dueOn: string | null): Duty {
  const obligation = { ...obligationOf({ indicator: 'I-57', sheet: 'T', unit: '项' }), task };
  const span = { id: '2024', from: day('2024-01-01'), to: day('2024-06-30') };
  return { obligation, span, dueOn: dueOn === null ? null : day(dueOn) };
}

const measured = (lines: string[], task = '4', dueOn: string | null = null) =>
  measureTasks(dutyOn(task, dueOn), ledgerOf(lines), contextOf());

const done = { known: true, part: 1, of: null };
const open = { known: true, part: 0, of: null };
const unknown = { known: false };

describe('a duty that the task ledger answers', () => {
  it.each<[what: string, lines: string[], measurement: object]>([
    ['is met once its row is done', ['T04-1 已完成 2024-06-05'], done],
    ['is met by a standing task too', ['T04-1 已完成并长期推进 2024-06-05'], done],
    ['is open while one row is', ['T04-1 已完成 2024-06-05', 'T04-2 推进中'], open],
    ['is open though another row says nothing', ['T04-1 推进中', 'T04-2 status='], open],
    ['is not known where a row says nothing', ['T04-1 已完成 2024-06-05', 'T04-2 status='], unknown],
    ['passes over a row that does not apply', ['T04-1 已完成 2024-06-05', 'T04-2 不适用'], done],
    ['is not known where nothing applies', ['T04-1 不适用'], unknown],
    ['is not known without a row of its task', ['T05-1 已完成 2024-06-05'], unknown],
  ])('%s', (_, lines, measurement) => {
    expect(measured(lines)).toEqual(measurement);
  });

  it.each<[dueOn: string, measurement: object]>([
    ['2024-06-30', done],
    ['2025-12-31', open],
    ['2024-12-31', open],
  ])('is held against the row that falls due on its day (%s), else against them all', (dueOn, measurement) => {
    const lines = ['T04-1 已完成 2024-06-05', 'T04-2 推进中'];
    expect(measured(lines, '4', dueOn)).toEqual(measurement);
  });
});
