import { Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { PaneState } from '../actions/pane-state.ts';
import { useSay } from './say.tsx';
import { settingsWords } from './task-words.ts';
import { words } from './words.ts';

/** Language of the pane and validation while editing. */
export function SettingsView({ state, pane }: { state: PaneState; pane: LedgerPane }): ReactElement {
  const say = useSay();
  const language = useId();
  return (
    <div className="settings">
      <h1>{say(words.settings)}</h1>
      <h2 id={language}>{say(settingsWords.language)}</h2>
      <RadioGroup
        aria-labelledby={language}
        value={state.locale}
        onChange={(_event, { value }) => void pane.setLocale(value === 'en' ? 'en' : 'zh-CN')}
      >
        <Radio value="zh-CN" label={<span lang="zh-CN">中文</span>} />
        <Radio value="en" label={<span lang="en">English</span>} />
      </RadioGroup>
      <Switch
        label={say(settingsWords.autoCheck)}
        checked={state.autoCheck}
        onChange={(_event, { checked }) => void pane.setAutoCheck(checked)}
      />
      <p className="quiet">{say(settingsWords.autoCheckHint)}</p>
      <p className="quiet">{say(settingsWords.privacy)}</p>
    </div>
  );
}
