import fc from 'fast-check';
import { planSchema } from '../../../ledger/plan/plan.ts';
import { importText } from './import-text.ts';
import { misplaced } from './misplaced.ts';
import { layouts } from './render/layouts.ts';
import { smallPlan } from './render/small-plan.ts';
import { tasksRead } from './rendered.ts';
import { shownLike } from './variants/shown.ts';

const RUNS = { numRuns: 100 };

describe.each(layouts)('a plan written as $name', (layout) => {
  it('is read back as the same plan', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        const expected = tasksRead(plan, layout);
        fc.pre(expected.length >= (layout.fewest ?? 2));
        const imported = importText(layout.render(plan));
        const tasks = imported.state === 'imported' ? imported.plan.tasks : [];
        expect(tasks.map((task, index) => shownLike(task, expected[index] ?? { text: '' }))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('says of every field where it stands and how sure it is', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        const document = layout.render(plan);
        const imported = importText(document);
        expect(imported.state === 'imported' ? misplaced(document, imported.plan) : []).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('has nothing odd but cells that go for several tasks and deadlines that are not there', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        const imported = importText(layout.render(plan));
        const kinds = imported.state === 'imported' ? imported.plan.irregularities.map(({ kind }) => kind) : [];
        const usual = ['cell-carried-down', 'deadline-missing', 'label-missing', 'heading-broken', 'other'];
        expect(kinds.filter((kind) => !usual.includes(kind))).toEqual([]);
        if (!layout.carries && layout.fields !== false) expect(kinds.filter((kind) => kind !== 'other')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the schema and gives the same plan twice', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        const [first, second] = [importText(layout.render(plan)), importText(layout.render(plan))];
        expect(second).toEqual(first);
        if (first.state === 'imported') expect(planSchema.safeParse(first.plan).error).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
});
