import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from './say.tsx';
import { roundParts, templateWords } from './task-words.ts';

type RoundPart = keyof typeof roundParts;
const parts = Object.keys(roundParts) as RoundPart[];

/** A round as it is being chosen: any year, and a part of it. */
export interface RoundWish {
  readonly year: string;
  readonly part: RoundPart;
}

/** The quarter a day (`2024-05-06`) lies in. */
export function quarterWish(day: string): RoundWish {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return { year: day.slice(0, 4), part: parts[quarter - 1] ?? 'year' };
}

/** The id of a round (`2024-Q2`, `2024`); null while the year is not whole. */
export function roundIdOf({ year, part }: RoundWish): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  return part === 'year' ? year : `${year}-${part}`;
}

/** Chooses a round by year and part. */
export function RoundChoice({
  wish,
  onChange,
}: {
  wish: RoundWish;
  onChange: (wish: RoundWish) => void;
}): ReactElement {
  const say = useSay();
  return (
    <fieldset className="round-choice">
      <legend>{say(templateWords.round)}</legend>
      <Field label={say(templateWords.year)}>
        <Input
          inputMode="numeric"
          maxLength={4}
          value={wish.year}
          onChange={(_event, { value }) => onChange({ ...wish, year: value.replace(/\D/g, '') })}
        />
      </Field>
      <Field label={say(templateWords.part)}>
        <Select
          value={wish.part}
          onChange={(_event, { value }) => onChange({ ...wish, part: parts.find((part) => part === value) ?? 'year' })}
        >
          {parts.map((part) => (
            <option key={part} value={part}>
              {say(roundParts[part])}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
}
