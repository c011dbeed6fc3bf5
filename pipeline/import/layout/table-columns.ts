import type { ColumnRole } from './column-role.ts';

/** Which column holds what; positions count from 0. */
export interface TableColumns {
  readonly number: number | null;
  /** Classifying columns, the coarsest first: chapter, section. */
  readonly headings: readonly number[];
  readonly task: number;
  readonly measures: number | null;
  readonly units: readonly { readonly index: number; readonly role: ColumnRole }[];
  readonly deadline: number | null;
  /** The finest of several levels names the task, and the column of measures says what is to be done. */
  readonly levels: boolean;
}

/** Sorts the columns of a plan table by their roles. */
export function tableColumns(roles: readonly (ColumnRole | null)[]): TableColumns {
  const at = (role: ColumnRole) => roles.flatMap((one, index) => (one === role ? [index] : []));
  const measures = at('measures').at(-1) ?? null;
  // 任务 over the chapters of a table of levels names no tasks.
  const tasks = at('task').filter((index) => !at('level').some((level) => level > index));
  const finest = tasks.length > 0 ? tasks : at('level');
  const classes = [...at('chapter'), ...at('level'), ...at('task')].sort((a, b) => a - b);
  const task = finest.at(-1) ?? measures ?? 0;
  return {
    number: at('number')[0] ?? null,
    headings: classes.filter((index) => index !== task && index < task),
    task,
    measures: measures === task ? null : measures,
    units: roles.flatMap((role, index) =>
      role === 'lead' || role === 'units' || role === 'cooperating' ? [{ index, role }] : [],
    ),
    deadline: at('deadline').at(-1) ?? null,
    levels: at('level').length > 0 && measures !== null && measures !== task,
  };
}
