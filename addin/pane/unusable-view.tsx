import { Button, Field, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { PaneState, WorkbookState } from '../actions/pane-state.ts';
import { Bar } from './bars.tsx';
import { PlanFile } from './plan-file.tsx';
import { quarterWish, RoundChoice, roundIdOf } from './round-choice.tsx';
import { useSay } from './say.tsx';
import { templateWords } from './task-words.ts';
import { words } from './words.ts';

type Unusable = Extract<WorkbookState, { readonly kind: 'unusable' }>;

/** A ledger that cannot be judged: why, what to do, and what the person can give here. */
export function UnusableView({
  workbook,
  state,
  pane,
}: {
  workbook: Unusable;
  state: PaneState;
  pane: LedgerPane;
}): ReactElement {
  const say = useSay();
  const [round, setRound] = useState(() => quarterWish(state.asOf));
  const plans = state.plans.filter(({ tasks }) => tasks > 0);
  const [plan, setPlan] = useState('');
  const roundId = roundIdOf(round);
  const { needs } = workbook;
  const ready = state.busy === null && (needs === 'plan' ? plan !== '' : roundId !== null);
  return (
    <div className="template">
      <h1>{workbook.file}</h1>
      <Bar tone="caution" sentence={workbook} />
      {needs === 'round' ? <RoundChoice wish={round} onChange={setRound} /> : null}
      {needs === 'plan' ? (
        <>
          <Field label={say(templateWords.plan)}>
            <Select value={plan} onChange={(_event, { value }) => setPlan(value)}>
              <option value="">{say(templateWords.choose)}</option>
              {plans.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <PlanFile pane={pane} onTaken={setPlan} />
        </>
      ) : null}
      {needs === null ? null : (
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          onClick={() => {
            if (!ready) return;
            if (needs === 'plan') void pane.choosePlan(plan);
            else if (roundId !== null) void pane.chooseRound(roundId);
          }}
        >
          {say(templateWords.use)}
        </Button>
      )}
      <Button disabledFocusable={state.busy !== null} onClick={() => void pane.refresh()}>
        {say(words.refresh)}
      </Button>
    </div>
  );
}
