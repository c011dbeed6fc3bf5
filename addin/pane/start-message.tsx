import type { ReactElement } from 'react';
import type { Locale } from '../../ledger/locale.ts';
import type { ProblemSentence } from '../actions/problems.ts';
import { startWords } from './task-words.ts';

/** Why the pane cannot start. */
export type StartProblem = 'unreachable' | 'no-host' | 'failed';

const sentences: Readonly<Record<StartProblem, ProblemSentence>> = {
  unreachable: { message: startWords.unreachable, wayOut: startWords.unreachableWayOut },
  'no-host': { message: startWords.noHost, wayOut: startWords.noHostWayOut },
  failed: { message: startWords.failed, wayOut: startWords.failedWayOut },
};

/** Said in both languages: without Excel nobody has told which one is spoken. */
export function StartMessage({ problem, detail }: { problem: StartProblem; detail?: string }): ReactElement {
  const { message, wayOut } = sentences[problem];
  const locales: readonly Locale[] = ['zh-CN', 'en'];
  return (
    <main className="start-message">
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <h1>{message[locale]}</h1>
          <p>{wayOut[locale]}</p>
        </div>
      ))}
      {detail === undefined ? null : <code>{detail}</code>}
    </main>
  );
}
