import { rollUpJson } from '../../../pipeline/report/rollup-json.ts';
import { rollUpOf, wholeCounty } from '../../build/rollup.ts';

describe('rollup.json', () => {
  const rollUp = rollUpOf(wholeCounty());
  const text = rollUpJson(rollUp);

  it('is the roll-up, whole', () => {
    expect(JSON.parse(text)).toEqual(rollUp);
  });

  it('has one line per entry, so that rounds compare line by line', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('{"unit":"D02","role"'));
    expect(lines).toHaveLength(
      rollUp.entries.filter(({ unit }) => unit === 'D02').length +
        rollUp.overdue.filter(({ unit }) => unit === 'D02').length,
    );
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is the same text for the same round', () => {
    expect(rollUpJson(rollUpOf(wholeCounty().reverse()))).toBe(text);
  });
});
