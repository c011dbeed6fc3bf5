import { type ReactElement, useId } from 'react';
import type { FindingLine } from '../actions/finding-line.ts';
import { useSay } from './say.tsx';
import { SeveritySign } from './sign.tsx';
import { listWords } from './words.ts';

/** One finding: key, cell and message in one line; opened, all that helps to put it right. */
export function FindingItem({
  line,
  stop,
  isTabStop,
  isCurrent,
  isOpen,
  onGo,
}: {
  line: FindingLine;
  stop: string;
  isTabStop: boolean;
  isCurrent: boolean;
  isOpen: boolean;
  onGo: (element: HTMLElement) => void;
}): ReactElement {
  const say = useSay();
  const details = useId();
  const { finding, key, message } = line;
  return (
    <li className={isCurrent ? 'finding current' : 'finding'}>
      <button
        type="button"
        className="line"
        data-stop={stop}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-current={isCurrent ? 'true' : undefined}
        {...(isOpen ? { 'aria-controls': details } : {})}
        onClick={({ currentTarget }) => onGo(currentTarget)}
      >
        <SeveritySign severity={finding.severity} />
        <span className="key">{key ?? finding.sheet ?? '—'}</span>
        {finding.cell === null ? null : <span className="cell">{finding.cell}</span>}
        <span className="message">{say(message)}</span>
      </button>
      {isOpen ? <FindingDetails id={details} line={line} /> : null}
    </li>
  );
}

function FindingDetails({ id, line }: { id: string; line: FindingLine }): ReactElement {
  const say = useSay();
  const { finding, message, place, fix, cell } = line;
  const { found, expected, clause, code } = finding;
  return (
    <div className="details" id={id}>
      <p className="whole">{say(message)}</p>
      <dl>
        <Fact term={say(listWords.place)} text={say(place)} />
        {found === null ? null : (
          <Fact term={say(listWords.found)} text={found === '' ? say(listWords.empty) : found} />
        )}
        {expected === null ? null : <Fact term={say(listWords.expected)} text={expected} />}
        <Fact term={say(listWords.fix)} text={say(fix)} />
        <Fact
          term={say(listWords.clause)}
          text={`${clause === 'practice' ? say(listWords.practice) : clause}（${code}）`}
        />
      </dl>
      {cell === null ? <p className="quiet">{say(listWords.noCell)}</p> : null}
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
