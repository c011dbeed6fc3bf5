import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { reasonNames } from '../../ledger/light/light-names.ts';
import type { HandIn, RedRow } from '../actions/hand-in.ts';
import type { CellPlace } from '../actions/host-port.ts';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { LedgerShown, PaneState } from '../actions/pane-state.ts';
import { useSay } from './say.tsx';
import { LightSign, SeveritySign } from './sign.tsx';
import { handInWords } from './task-words.ts';
import { TurningRed } from './turning-red.tsx';

/** 报送检查: the plain verdict, the errors that are left, the red rows to explain and what turns red soon. */
export function HandInView({
  state,
  ledger,
  pane,
}: {
  state: PaneState;
  ledger: LedgerShown;
  pane: LedgerPane;
}): ReactElement {
  const say = useSay();
  const { handIn, busy } = state;
  const select = (cell: CellPlace) => void pane.select(cell);
  return (
    <div className="hand-in">
      {handIn === null ? <p>{say(handInWords.lead)}</p> : <Verdict handIn={handIn} />}
      {handIn === null && ledger.stampFits === false ? (
        <p className="bar bar-caution">{say(handInWords.changed)}</p>
      ) : null}
      <Button
        appearance={handIn?.fit ? 'secondary' : 'primary'}
        disabledFocusable={busy !== null}
        onClick={() => void pane.checkHandIn()}
      >
        {say(handIn === null ? handInWords.check : handInWords.again)}
      </Button>
      {handIn === null ? null : <Parts handIn={handIn} pane={pane} select={select} />}
    </div>
  );
}

function Verdict({ handIn }: { handIn: HandIn }): ReactElement {
  const say = useSay();
  const { fit, verdict, stamp } = handIn;
  return (
    <div className={`verdict ${fit ? 'fit' : 'unfit'}`} role="status">
      <p className="verdict-word">
        <span aria-hidden="true">{fit ? '✔' : '✖'}</span> {say(verdict)}
      </p>
      {fit ? <p>{stamp === null ? say(handInWords.notStamped) : say(handInWords.stamped, stamp.asOf)}</p> : null}
    </div>
  );
}

function Parts({
  handIn,
  pane,
  select,
}: {
  handIn: HandIn;
  pane: LedgerPane;
  select: (cell: CellPlace) => void;
}): ReactElement {
  const say = useSay();
  const { errors, red, turningRed } = handIn;
  return (
    <>
      {errors.length === 0 ? null : (
        <Part title={say(handInWords.errors)} count={errors.length}>
          {errors.map(({ id, key, finding, message }) => (
            <li key={id}>
              <button type="button" className="line" onClick={() => void pane.goTo(id)}>
                <SeveritySign severity={finding.severity} />
                <span className="key">{key ?? finding.sheet ?? '—'}</span>
                {finding.cell === null ? null : <span className="cell">{finding.cell}</span>}
                <span className="message">{say(message)}</span>
              </button>
            </li>
          ))}
        </Part>
      )}
      <Part
        title={say(handInWords.red)}
        count={red.length}
        note={say(red.length === 0 ? handInWords.redNone : handInWords.redHint)}
      >
        {red.map((row) => (
          <Red key={row.key} row={row} select={select} />
        ))}
      </Part>
      <Part
        title={say(handInWords.soon)}
        count={turningRed.length}
        {...(turningRed.length === 0 ? { note: say(handInWords.soonNone) } : {})}
      >
        <TurningRed rows={turningRed} select={select} />
      </Part>
    </>
  );
}

function Red({ row, select }: { row: RedRow; select: (cell: CellPlace) => void }): ReactElement {
  const say = useSay();
  const { key, task, reason, explainIn, explainColumn, explanation } = row;
  return (
    <li className="red-row">
      <p>
        <LightSign light="red" /> <span className="key">{key}</span> {say(reasonNames[reason])} · {task}
      </p>
      <p className={explanation === '' ? 'unexplained' : 'quiet'}>
        {explanation === '' ? `△ ${say(handInWords.unexplained)}` : explanation}
      </p>
      {explainIn === null ? null : (
        <Button size="small" onClick={() => select(explainIn)}>
          {say(handInWords.explain, explainColumn)}
        </Button>
      )}
    </li>
  );
}

function Part({
  title,
  count,
  note,
  children,
}: {
  title: string;
  count: number;
  note?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <section className="part">
      <h2>
        {title} <span className="group-count">{count}</span>
      </h2>
      {note === undefined ? null : <p className="quiet">{note}</p>}
      {count === 0 ? null : <ul>{children}</ul>}
    </section>
  );
}
