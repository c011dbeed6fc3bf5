import { createHash } from 'node:crypto';
import { assign } from '../../ledger/assignment/assign.ts';
import { type AnswerKey, answerKey } from '../../seeds/sample/answer-key.ts';
import { fillIn } from '../../seeds/sample/fill-in.ts';
import { generateRound } from '../../seeds/sample/generate-round.ts';
import { roundBefore, type SampleFile, type SampleRoundId, sampleRoundIds } from '../../seeds/sample/sample-round.ts';
import { lineOf, linesOf, type MergedRound, mergeRound, sampleSeeds } from './sample-round-merged.ts';

const seedsOf = (roundId: SampleRoundId) => sampleSeeds(roundId);

/** Milliseconds for drawing and merging all rounds on a slow machine. */
const ROUNDS_TIME = 300_000;

interface Sample {
  readonly files: readonly SampleFile[];
  readonly merged: MergedRound;
  readonly key: AnswerKey;
}

describe('the sample round', () => {
  const samples = new Map<SampleRoundId, Sample>();
  const sampleOf = (roundId: SampleRoundId): Sample => {
    const sample = samples.get(roundId);
    if (sample === undefined) throw new Error(`${roundId} was not merged`);
    return sample;
  };

  beforeAll(async () => {
    for (const roundId of sampleRoundIds) {
      const [seeds, before] = [seedsOf(roundId), roundBefore(roundId)];
      const files = await filesOf(roundId);
      const previous = before === null ? null : sampleOf(before).merged.rollUp;
      const merged = await mergeRound(files, roundId, seeds, previous);
      samples.set(roundId, { files, merged, key: answerKey(roundId, seeds) });
    }
  }, ROUNDS_TIME);

  describe.each(sampleRoundIds)('of %s', (roundId) => {
    it('has the files of its answer key', () => {
      const { files, key } = sampleOf(roundId);
      expect(files.map(({ file }) => file)).toEqual(key.files.map(({ file }) => file));
      expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
    });

    it('is found out in every fault, and in nothing else', () => {
      const { merged, key } = sampleOf(roundId);
      const expected = key.findings.map(lineOf).sort();
      const found = linesOf(merged).filter((line) => !isOfThePlan(line, key));
      expect({ missed: without(expected, found), falseAlarms: without(found, expected) }).toEqual({
        missed: [],
        falseAlarms: [],
      });
    });

    it('is told of the wording of the plan by information alone', () => {
      const { merged, key } = sampleOf(roundId);
      const { findings } = merged.rollUp;
      const severities = findings.filter(({ code }) => key.ofThePlan.includes(code)).map(({ severity }) => severity);
      expect([...new Set(severities)]).toEqual(key.ofThePlan.length === 0 ? [] : ['info']);
    });

    it('uses, replaces, rejects and refuses the files as it should', () => {
      const { merged, key } = sampleOf(roundId);
      const states = merged.rollUp.files.map(({ file, state }) => `${file} ${state}`).sort();
      expect(states).toEqual(key.files.map(({ file, state }) => `${file} ${state}`).sort());
    });

    it('has every unit in the register as it should', () => {
      const { merged, key } = sampleOf(roundId);
      const register = merged.rollUp.register.map(({ unit, state }) => `${unit} ${state}`);
      expect(register).toEqual([...key.register].map(([unit, state]) => `${unit} ${state}`));
    });

    it('adds up', () => {
      expect(sampleOf(roundId).merged.rollUp.reconciliation.filter(({ equal }) => !equal)).toEqual([]);
    });

    it('loses nothing that was written, whatever the file went through', () => {
      const { merged, key } = sampleOf(roundId);
      const { entries } = merged.rollUp;
      const seeds = seedsOf(roundId);
      const assignment = assign(seeds.plan, seeds.roster);
      const plain = new Set(key.files.filter(({ faults }) => faults.every(keepsWords)).map(({ unit }) => unit));
      const units = seeds.roster.units.filter(({ code }) => plain.has(code) && key.register.get(code) === 'on-time');
      const written = units.flatMap((unit) =>
        (assignment.rows.get(unit.code) ?? []).map((row) =>
          wordsOf({ unit: unit.code, key: row.key, ...fillIn(row, unit, roundId, seeds) }),
        ),
      );
      const told = units.flatMap(({ code }) => entries.filter(({ unit }) => unit === code).map(wordsOf));
      expect(told).toEqual(written);
      expect(written.length).toBeGreaterThan(seeds.plan.tasks.length * 20);
    });
  });

  it('is the same bytes every time', async () => {
    const some = (unit: string) => /^[DT]0|D1[789]/.test(unit);
    const again = await filesOf('2024-Q2', some);
    const first = sampleOf('2024-Q2').files.filter(({ file }) => again.some((twin) => twin.file === file));
    expect(again.map(hashed)).toEqual(first.map(hashed));
    expect(again.length).toBeGreaterThan(20);
  });

  it('has as many units with trouble as it should', () => {
    const troubled = sampleRoundIds.map((roundId) => {
      const { files, register } = sampleOf(roundId).key;
      const units = new Set(files.filter(({ faults }) => faults.length > 0).map(({ unit }) => unit));
      for (const [unit, state] of register) if (state === 'missing') units.add(unit);
      return units.size;
    });
    expect(troubled).toEqual([24, 30, 23]);
  });
});

/** Faults that change the file and not what is written in it. */
const disguises = [
  'merged-cells',
  'hidden-data',
  'second-sheet',
  'former-name',
  'headings-changed',
  'copied-sheet',
  'saved-by-wps',
  'alias-in-title',
  'csv-utf-8',
  'csv-gb18030',
  'excel-97',
  'wps-et',
  'encrypted',
  'dates-from-1904',
];

function keepsWords(fault: string): boolean {
  return disguises.includes(fault);
}

function wordsOf(entry: Readonly<Record<string, unknown>>): string {
  const columns = ['unit', 'key', 'status', 'completedOn', 'progress', 'issues', 'nextStep', 'evidence', 'filledOn'];
  return [...columns, 'clearance'].map((column) => String(entry[column] ?? '')).join('|');
}

async function filesOf(roundId: SampleRoundId, wanted?: (unit: string) => boolean): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for await (const file of generateRound(roundId, seedsOf(roundId), wanted)) files.push(file);
  return files;
}

function hashed({ file, bytes }: SampleFile): string {
  return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
}

function isOfThePlan(line: string, { ofThePlan }: AnswerKey): boolean {
  const [, code = '', severity] = line.split(' ');
  return severity === 'info' && ofThePlan.includes(code);
}

/** The lines of one list that the other lacks; what stands twice must be there twice. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count < 1;
  });
}
