import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PaneProblem } from '../actions/pane-state.ts';
import type { ProblemSentence } from '../actions/problems.ts';
import { useSay } from './say.tsx';
import { words } from './words.ts';

type Tone = 'error' | 'caution' | 'good';

/** One plain sentence, what to do about it, and whatever helps with that. */
export function Bar({
  tone,
  sentence,
  children,
}: {
  tone: Tone;
  sentence: ProblemSentence;
  children?: ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <div className={`bar bar-${tone}`}>
      <p className="bar-message">{say(sentence.message)}</p>
      <p>{say(sentence.wayOut)}</p>
      {children}
    </div>
  );
}

/** Why the last action did not come about. Read out at once: the person is waiting for it. */
export function ProblemBar({ problem, onDismiss }: { problem: PaneProblem; onDismiss: () => void }): ReactElement {
  const say = useSay();
  return (
    <div role="alert" className="problem" aria-label={say(words.problem)}>
      <Bar tone="error" sentence={problem}>
        {problem.detail === null ? null : (
          <details>
            <summary>{say(words.details)}</summary>
            <code>{problem.detail}</code>
          </details>
        )}
        <Button size="small" onClick={onDismiss}>
          {say(words.close)}
        </Button>
      </Bar>
    </div>
  );
}
