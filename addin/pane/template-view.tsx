import { Button, Field, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { PaneState } from '../actions/pane-state.ts';
import { PlanFile } from './plan-file.tsx';
import { quarterWish, RoundChoice, roundIdOf } from './round-choice.tsx';
import { useSay } from './say.tsx';
import { templateWords } from './task-words.ts';
import { busyWords } from './words.ts';

/** 载入模板: plan, unit and round, or a plan of the county's own from a file. What an empty workbook shows first. */
export function TemplateView({ state, pane }: { state: PaneState; pane: LedgerPane }): ReactElement {
  const say = useSay();
  const plans = state.plans.filter(({ tasks }) => tasks > 0);
  const [plan, setPlan] = useState<string | null>(null);
  const [unit, setUnit] = useState('');
  const [round, setRound] = useState(() => quarterWish(state.asOf));
  // Where there is one plan there is nothing to choose.
  const chosen = plan ?? (plans.length === 1 ? (plans[0]?.id ?? '') : '');
  const roundId = roundIdOf(round);
  const loading = state.busy === 'loading-template';
  const ready = chosen !== '' && unit !== '' && roundId !== null && state.busy === null;

  return (
    <form
      className="template"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void pane.loadTemplate({ plan: chosen, unit, round: roundId });
      }}
    >
      <h1>{say(state.workbook.kind === 'ledger' ? templateWords.load : templateWords.noLedger)}</h1>
      <p>{say(state.workbook.kind === 'ledger' ? templateWords.hasLedger : templateWords.lead)}</p>
      <Field label={say(templateWords.plan)}>
        <Select value={chosen} onChange={(_event, { value }) => setPlan(value)}>
          {plans.length === 1 ? null : <option value="">{say(templateWords.choose)}</option>}
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <PlanFile pane={pane} onTaken={setPlan} />
      <Field label={say(templateWords.unit)}>
        <Select value={unit} onChange={(_event, { value }) => setUnit(value)}>
          <option value="">{say(templateWords.choose)}</option>
          {state.units.map(({ code, shortName }) => (
            <option key={code} value={code}>
              {code} {shortName}
            </option>
          ))}
        </Select>
      </Field>
      <RoundChoice wish={round} onChange={setRound} />
      <Button type="submit" appearance="primary" disabledFocusable={!ready}>
        {say(loading ? busyWords['loading-template'] : templateWords.load)}
      </Button>
      <p className="quiet">
        {state.workbook.kind === 'no-ledger' && !state.workbook.empty ? `${say(templateWords.notEmpty)} ` : ''}
        {say(templateWords.noUndo)}
      </p>
    </form>
  );
}
