import { type KeyboardEvent, type ReactElement, type ReactNode, useId } from 'react';

/** Tabs and the panel of the chosen one: one stop of the Tab key, ← → choose. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  tabs: readonly { readonly id: Id; readonly name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  children: ReactNode;
}): ReactElement {
  const own = useId();
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const index = tabs.findIndex(({ id }) => id === chosen) + step;
    const next = tabs[(index + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`${own}${next.id}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={press}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            id={`${own}${id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={id === chosen}
            aria-controls={`${own}panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${own}panel`} aria-labelledby={`${own}${chosen}`}>
        {children}
      </div>
    </>
  );
}
