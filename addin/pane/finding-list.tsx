import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { PaneState } from '../actions/pane-state.ts';
import { FindingItem } from './finding-item.tsx';
import { useSay } from './say.tsx';
import { SeveritySign } from './sign.tsx';
import { listWords } from './words.ts';

/**
 * The findings that pass the filter, by rule. One stop of the Tab key: ↑ ↓ Home End move through it, → ← open and close,
 * Enter goes to the cell, Space shows the details alone.
 */
export function FindingList({ state, pane }: { state: PaneState; pane: LedgerPane }): ReactElement {
  const say = useSay();
  const { groups, current } = state;
  const list = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  // The finding a person stands at shows its details by itself; this holds what they opened or closed beside that.
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState<string | null>(null);
  const clicked = useRef<{ readonly stop: string; readonly top: number } | null>(null);

  const stops = groups.flatMap(({ rule, lines }) => [
    groupStop(rule),
    ...(folded.has(rule) ? [] : lines.map(lineStop)),
  ]);
  const tabStop = stop !== null && stops.includes(stop) ? stop : stops[0];
  const groupOfCurrent = groups.find(({ lines }) => lines.some(({ id }) => id === current))?.rule;

  useEffect(() => {
    if (groupOfCurrent !== undefined) setFolded((before) => without(before, groupOfCurrent));
    setToggled(new Set());
  }, [groupOfCurrent]);

  // What was clicked stays under the pointer when details above it close; what F8 went to comes into view.
  useLayoutEffect(() => {
    if (current === null) return;
    const element = elementOf(list.current, lineStop({ id: current }));
    if (element === null) return;
    const from = clicked.current;
    clicked.current = null;
    if (from?.stop === lineStop({ id: current })) {
      window.scrollBy(0, element.getBoundingClientRect().top - from.top);
      return;
    }
    element.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) element.focus({ preventScroll: true });
    setStop(lineStop({ id: current }));
  }, [current]);

  const go = (id: string, element: HTMLElement) => {
    clicked.current = { stop: lineStop({ id }), top: element.getBoundingClientRect().top };
    setToggled(new Set());
    void pane.goTo(id);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = event.target instanceof HTMLElement ? (event.target.dataset.stop ?? null) : null;
    if (at === null) return;
    const index = stops.indexOf(at);
    const target = stopAfter(event.key, index, stops.length);
    if (target !== null) {
      event.preventDefault();
      elementOf(list.current, stops[target] ?? at)?.focus();
    } else if (event.key === ' ' && at.startsWith('line:')) {
      event.preventDefault();
      setToggled(flipped(toggled, at.slice(5)));
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      unfold(at, event.key === 'ArrowRight');
    }
  };
  const unfold = (at: string, open: boolean) => {
    if (at.startsWith('group:')) {
      const rule = at.slice(6);
      setFolded(open ? without(folded, rule) : new Set([...folded, rule]));
    } else if (isOpen(at.slice(5)) !== open) setToggled(flipped(toggled, at.slice(5)));
  };
  const isOpen = (id: string) => (id === current) !== toggled.has(id);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside
    <div
      className="list"
      ref={list}
      onKeyDown={press}
      onFocus={({ target }) => target instanceof HTMLElement && target.dataset.stop && setStop(target.dataset.stop)}
    >
      {groups.map(({ rule, title, severity, lines }) => (
        <section key={rule} aria-label={say(listWords.group, say(title), lines.length)}>
          <h2>
            <button
              type="button"
              className="group"
              data-stop={groupStop(rule)}
              tabIndex={tabStop === groupStop(rule) ? 0 : -1}
              aria-expanded={!folded.has(rule)}
              onClick={() => setFolded(flipped(folded, rule))}
            >
              <span className="fold" aria-hidden="true" />
              <SeveritySign severity={severity} />
              <span className="group-title">{say(title)}</span> <span className="group-count">{lines.length}</span>
            </button>
          </h2>
          {folded.has(rule) ? null : (
            <ul>
              {lines.map((line) => (
                <FindingItem
                  key={line.id}
                  line={line}
                  stop={lineStop(line)}
                  isTabStop={tabStop === lineStop(line)}
                  isCurrent={line.id === current}
                  isOpen={isOpen(line.id)}
                  onGo={(element) => go(line.id, element)}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function groupStop(rule: string): string {
  return `group:${rule}`;
}

function lineStop({ id }: { readonly id: string }): string {
  return `line:${id}`;
}

function stopAfter(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function elementOf(list: HTMLElement | null, stop: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"]`) ?? null;
}

function without(items: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return items.has(item) ? new Set([...items].filter((other) => other !== item)) : items;
}

function flipped(items: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return items.has(item) ? without(items, item) : new Set([...items, item]);
}
