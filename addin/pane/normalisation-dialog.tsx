import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { NormalisationItem } from '../actions/normalisation.ts';
import { useSay } from './say.tsx';
import { normaliseWords } from './task-words.ts';
import { listWords, words } from './words.ts';

/** 一键规范: what would be written, cell by cell, before → after; whatever is unticked stays as it is. */
export default function NormalisationDialog({
  items,
  busy,
  pane,
}: {
  items: readonly NormalisationItem[];
  busy: boolean;
  pane: LedgerPane;
}): ReactElement {
  const say = useSay();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter(({ id }) => !unticked.has(id)).map(({ id }) => id);
  const tick = (id: string, ticked: boolean) =>
    setUnticked((before) => new Set(ticked ? [...before].filter((other) => other !== id) : [...before, id]));
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : pane.closeNormalisation())}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{say(normaliseWords.title)}</DialogTitle>
          <DialogContent>
            <p>{say(items.length === 0 ? normaliseWords.nothing : normaliseWords.lead)}</p>
            {items.length < 2 ? null : (
              <Checkbox
                label={say(normaliseWords.all)}
                checked={unticked.size === 0 ? true : chosen.length === 0 ? false : 'mixed'}
                onChange={() => setUnticked(new Set(unticked.size === 0 ? items.map(({ id }) => id) : []))}
              />
            )}
            <ul className="changes">
              {items.map((item) => (
                <li key={item.id}>
                  <Checkbox
                    checked={!unticked.has(item.id)}
                    onChange={(_event, { checked }) => tick(item.id, checked === true)}
                    label={<Change item={item} />}
                  />
                </li>
              ))}
            </ul>
            {items.length === 0 ? null : <p className="quiet">{say(normaliseWords.undo)}</p>}
          </DialogContent>
          <DialogActions className="dialog-actions">
            {items.length === 0 ? null : (
              <Button
                appearance="primary"
                disabledFocusable={busy || chosen.length === 0}
                onClick={() => void pane.applyNormalisation(chosen)}
              >
                {say(normaliseWords.apply, chosen.length)}
              </Button>
            )}
            <Button disabledFocusable={busy} onClick={() => pane.closeNormalisation()}>
              {say(items.length === 0 ? words.close : normaliseWords.cancel)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Change({ item }: { item: NormalisationItem }): ReactElement {
  const say = useSay();
  const { key, column, before, after, reason } = item;
  return (
    <span className="change">
      <span className="key">
        {key === null ? '' : `${key} `}
        {column}
      </span>
      <span className="before-after">
        <del>{visible(before) || say(listWords.empty)}</del>
        <span aria-hidden="true"> → </span>
        <span className="unseen"> {say(normaliseWords.to)} </span>
        <ins>{after}</ins>
      </span>
      <span className="quiet">{say(reason)}</span>
    </span>
  );
}

/** Blanks that nobody sees, as ␣: they are what is taken away. */
function visible(text: string): string {
  return text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$|[\u00a0\u2002\u3000\u200b\ufeff]/gu, (blanks) =>
    '␣'.repeat(blanks.length),
  );
}
