import { Button } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import { useSay } from './say.tsx';
import { templateWords } from './task-words.ts';

/** 用计划文件: takes a plan of the county's own from a file. `onTaken` gets its id once it is within reach. */
export function PlanFile({ pane, onTaken }: { pane: LedgerPane; onTaken: (id: string) => void }): ReactElement {
  const say = useSay();
  const file = useRef<HTMLInputElement>(null);

  const takeFile = async (given: File | undefined) => {
    if (given === undefined) return;
    const text = await given.text();
    await pane.addPlan(text);
    const id = planIdIn(text);
    if (id !== null && pane.getSnapshot().plans.some((title) => title.id === id)) onTaken(id);
    if (file.current !== null) file.current.value = '';
  };

  return (
    <>
      <Button size="small" appearance="transparent" className="plan-file" onClick={() => file.current?.click()}>
        {say(templateWords.planFile)}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say(templateWords.planFile)}
        onChange={({ target }) => void takeFile(target.files?.[0])}
      />
    </>
  );
}

/** The id a plan file says it has; null where it says none. */
function planIdIn(json: string): string | null {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : null;
  } catch {
    return null;
  }
}
