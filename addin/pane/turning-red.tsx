import type { ReactElement } from 'react';
import type { TurningRedRow } from '../actions/hand-in.ts';
import type { CellPlace } from '../actions/host-port.ts';
import { useSay } from './say.tsx';
import { LightSign } from './sign.tsx';
import { handInWords } from './task-words.ts';

/** List items of the rows that turn red within thirty days; a click stands in the row. */
export function TurningRed({
  rows,
  select,
}: {
  rows: readonly TurningRedRow[];
  select: (cell: CellPlace) => void;
}): ReactElement[] {
  const say = useSay();
  return rows.map(({ key, task, dueOn, daysLeft, cell }) => (
    <li key={key}>
      <button
        type="button"
        className="line"
        disabled={cell === null}
        onClick={() => (cell === null ? undefined : select(cell))}
      >
        <LightSign light="blue" />
        <span className="key">{key}</span>
        <span className="message">
          {say(handInWords.dueIn, dueOn, daysLeft)} · {task}
        </span>
      </button>
    </li>
  ));
}
