import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { type Day, dayOf } from '../../ledger/day/day.ts';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { LedgerShown, PaneState } from '../actions/pane-state.ts';
import { Bar } from './bars.tsx';
import { type Say, useSay } from './say.tsx';
import { headWords } from './words.ts';

/** Which ledger this is: unit, plan, round, the day it is judged as of, the time left, and what the workbook lost. */
export function LedgerHead({
  ledger,
  state,
  pane,
}: {
  ledger: LedgerShown;
  state: PaneState;
  pane: LedgerPane;
}): ReactElement {
  const say = useSay();
  const { unit, plan, round, damages } = ledger;
  return (
    <header className="head">
      <h1>
        {unit === null ? say(headWords.unknownUnit) : unit.shortName} <span className="round">{round.id}</span>
      </h1>
      <p className="plan" title={plan.title}>
        {plan.title}
      </p>
      <AsOf state={state} pane={pane} />
      <p className={ledger.daysLeft < 0 ? 'late' : 'quiet'}>{timeLeft(ledger, say)}</p>
      <p className="quiet">{lastValidation(ledger, say)}</p>
      {damages.length === 0 ? null : (
        <details className="damages">
          <summary>△ {say(headWords.damages, damages.length)}</summary>
          {damages.map((damage) => (
            <Bar key={damage.message['zh-CN']} tone="caution" sentence={damage} />
          ))}
        </details>
      )}
    </header>
  );
}

/**
 * The as-of day, written as everywhere in the product. It is taken when Enter is pressed or the field is left;
 * what is no day changes nothing and is said.
 */
function AsOf({ state, pane }: { state: PaneState; pane: LedgerPane }): ReactElement {
  const say = useSay();
  const { asOf } = state;
  const [text, setText] = useState<string>(asOf);
  const [wrong, setWrong] = useState(false);
  const [chosen, setChosen] = useState(false);
  useEffect(() => {
    setText(asOf);
    setWrong(false);
  }, [asOf]);
  const take = () => {
    const day = readTyped(text);
    setWrong(day === null);
    if (day === null || day === asOf) return;
    setChosen(true);
    void pane.setAsOf(day);
  };
  return (
    <div className="as-of">
      <label htmlFor="as-of">{say(headWords.asOf)}</label>
      <input
        id="as-of"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': 'as-of-hint' } : {})}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => (key === 'Enter' ? take() : undefined)}
      />
      {wrong ? (
        <span id="as-of-hint" className="late" role="alert">
          {say(headWords.asOfHint)}
        </span>
      ) : null}
      {chosen ? (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setChosen(false);
            void pane.setAsOf(null);
          }}
        >
          {say(headWords.asOfToday)}
        </Button>
      ) : null}
    </div>
  );
}

/** A typed day: `2024-7-3`, `2024.07.03` and `20240703` are the same; null for what is none. */
function readTyped(text: string): Day | null {
  const match = /^(\d{4})(?:(\d{2})(\d{2})|\D(\d{1,2})\D(\d{1,2})日?)$/u.exec(text.trim());
  return match === null ? null : dayOf(Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5]));
}

function timeLeft({ daysLeft, submitBy }: LedgerShown, say: Say): string {
  if (daysLeft === 0) return say(headWords.lastDay, submitBy);
  return daysLeft > 0 ? say(headWords.left, daysLeft, submitBy) : say(headWords.late, -daysLeft, submitBy);
}

function lastValidation({ lastValidation: last }: LedgerShown, say: Say): string {
  if (last === null) return say(headWords.neverValidated);
  return say(headWords.lastValidated, last.asOf, last.severities.error, last.severities.noncompliance);
}
