import type { FieldOrigin } from '../../../ledger/plan/import-record.ts';
import type { Plan, Task } from '../../../ledger/plan/plan.ts';

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** The words of a field as the document writes them, as far as one line can hold them. */
function beginning({ field }: FieldOrigin, task: Task): string | null {
  if (field === 'text') return task.text;
  if (field === 'measures') return task.measures[0]?.text ?? null;
  if (field === 'responsibility') return task.responsibility.parties[0]?.name ?? null;
  if (field === 'deadline') return task.deadline.text;
  return null;
}

/**
 * What is wrong with the origins of a plan's fields: a field without origin, a place where its words do not stand, carried down
 * and said to be stated, a doubt without a reason. Places in tables have no line and are only looked for.
 */
export function misplaced(document: string, plan: Plan): string[] {
  const lines = document.split(/\r?\n/);
  const origins = plan.imported?.fields ?? [];
  const tasks = new Map(plan.tasks.map((task) => [task.number, task]));
  const wrong = origins.flatMap((origin) => {
    const task = tasks.get(origin.task);
    const where = `${origin.task} ${origin.field}`;
    if (task === undefined) return [`${where}: no such task`];
    const { line, cell } = origin.place;
    const words = plain(beginning(origin, task) ?? '').slice(0, 6);
    // A sentence broken by line or page ends begins on its line; its bracket may stand a few lines below.
    const reach = origin.field === 'text' ? 1 : 4;
    const near = line === null ? '' : plain(lines.slice(line - 1, line - 1 + reach).join(''));
    const found = line === null ? cell !== null : near.includes(words);
    return [
      ...(found ? [] : [`${where}: «${words}» is not on line ${line}`]),
      ...(origin.certainty !== 'stated' && origin.reason === null
        ? [`${where}: ${origin.certainty} without a reason`]
        : []),
      ...(origin.certainty === 'stated' && origin.reason !== null ? [`${where}: stated with a reason`] : []),
      ...(carried(origin, task) && origin.certainty === 'stated' ? [`${where}: carried down, said to be stated`] : []),
    ];
  });
  return [...wrong, ...plan.tasks.flatMap((task) => without(task, origins))];
}

const carried = ({ field }: FieldOrigin, { responsibility, deadline }: Task): boolean =>
  (field === 'responsibility' && responsibility.carriedFrom !== null) ||
  (field === 'deadline' && deadline.carriedFrom !== null);

function without(task: Task, origins: readonly FieldOrigin[]): string[] {
  const needed = [
    'number',
    'text',
    ...(task.measures.length > 0 ? ['measures'] : []),
    ...(task.responsibility.text === null ? [] : ['responsibility']),
    ...(task.deadline.text === null ? [] : ['deadline']),
  ];
  const given = new Set(origins.filter((origin) => origin.task === task.number).map(({ field }) => String(field)));
  return needed.filter((field) => !given.has(field)).map((field) => `${task.number} ${field}: no origin`);
}
