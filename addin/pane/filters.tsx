import { Button, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../ledger/finding/finding.ts';
import { type Light, lights } from '../../ledger/light/light.ts';
import { lightNames } from '../../ledger/light/light-names.ts';
import type { Check, FindingFilter } from '../actions/pane-state.ts';
import { useSay } from './say.tsx';
import { LightSign, SeveritySign } from './sign.tsx';
import { listWords, severityWords } from './words.ts';

type SetFilter = (filter: Partial<FindingFilter>) => void;

const severities: readonly Severity[] = ['error', 'noncompliance', 'warning', 'info'];

/** Five counts of rows by light; each shows the findings of its rows alone while it is pressed. */
export function LightCounts({
  check,
  filter,
  setFilter,
}: {
  check: Check;
  filter: FindingFilter;
  setFilter: SetFilter;
}): ReactElement {
  const say = useSay();
  const toggle = (light: Light) => setFilter({ lights: toggled(filter.lights, light) });
  return (
    <fieldset className="lights">
      <legend className="unseen">{say(listWords.lights)}</legend>
      {lights.map((light) => (
        <button
          key={light}
          type="button"
          className={`light-count edge-${light}`}
          aria-pressed={filter.lights.includes(light)}
          onClick={() => toggle(light)}
        >
          <span className="count">
            <LightSign light={light} /> {check.lights[light]}
          </span>
          <span className="unseen">{say(listWords.lightCount, check.lights[light])} </span>
          <span className="word">
            <span>{say(lightNames[light].colour)} </span>
            <span>{say(lightNames[light].word)}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** Severities and search, and how much of the whole is shown. */
export function FindingFilters({
  check,
  filter,
  shown,
  setFilter,
}: {
  check: Check;
  filter: FindingFilter;
  shown: number;
  setFilter: SetFilter;
}): ReactElement {
  const say = useSay();
  const filtered = filter.severities.length + filter.lights.length > 0 || filter.search !== '';
  return (
    <div className="filters">
      <fieldset className="severities">
        <legend className="unseen">{say(listWords.severities)}</legend>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => setFilter({ severities: toggled(filter.severities, severity) })}
          >
            <SeveritySign severity={severity} silent /> {say(severityWords[severity])} {check.severities[severity]}
          </button>
        ))}
      </fieldset>
      <Input
        className="search"
        type="search"
        size="small"
        aria-label={say(listWords.search)}
        placeholder={say(listWords.search)}
        value={filter.search}
        onChange={(_event, { value }) => setFilter({ search: value })}
      />
      <div className="shown">
        <span>{say(listWords.shown, shown, check.findings.length)}</span>
        {filtered ? (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => setFilter({ severities: [], lights: [], search: '' })}
          >
            {say(listWords.clearFilter)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
