import type { ReactElement } from 'react';
import type { Severity } from '../../ledger/finding/finding.ts';
import type { Light } from '../../ledger/light/light.ts';
import { lightNames } from '../../ledger/light/light-names.ts';
import { useSay } from './say.tsx';
import { severityWords } from './words.ts';

const severitySigns: Readonly<Record<Severity, string>> = { error: '✖', noncompliance: '！', warning: '△', info: 'i' };

/** The sign of a severity with its name for screen readers; `silent` where the name stands beside it. */
export function SeveritySign({ severity, silent = false }: { severity: Severity; silent?: boolean }): ReactElement {
  const say = useSay();
  return (
    <>
      <span className={`sign severity-${severity}`} aria-hidden="true">
        {severitySigns[severity]}
      </span>
      {silent ? null : <span className="unseen">{say(severityWords[severity])} </span>}
    </>
  );
}

/** The sign of a light in its colour; whoever shows it says the word beside it. */
export function LightSign({ light }: { light: Light }): ReactElement {
  return (
    <span className={`sign light-${light}`} aria-hidden="true">
      {lightNames[light].sign}
    </span>
  );
}
