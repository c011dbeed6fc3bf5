import { lights } from '../../../ledger/light/light.ts';
import { reasonNames } from '../../../ledger/light/light-names.ts';
import { isDone, isStatus, lightReasonSchema, rollUpLightSchema, statusSchema } from '../../../ledger/rollup/parts.ts';
import { statusList } from '../../../ledger/sheets/tasks.ts';

describe('the closed lists of the roll-up', () => {
  it('are those of the task ledger and of judging', () => {
    expect(statusSchema.options).toEqual(statusList.choices.map(({ value }) => value));
    expect(rollUpLightSchema.options).toEqual(lights);
    expect([...lightReasonSchema.options].sort()).toEqual(Object.keys(reasonNames).sort());
  });

  it.each([
    ['未启动', false],
    ['推进中', false],
    ['已完成', true],
    ['已完成并长期推进', true],
    ['不适用', false],
  ] as const)('%s is done: %s', (status, done) => {
    expect(isStatus(status)).toBe(true);
    expect(isDone(status)).toBe(done);
  });

  it('do not know other words', () => {
    expect(isStatus('完成')).toBe(false);
    expect(isDone(null)).toBe(false);
  });
});
