import { cellText, type GridCell } from '../grid/grid.ts';
import type { ChoiceList } from '../sheet/sheet.ts';
import { nearestWords } from './nearest-words.ts';
import { EMPTY, isPlaceholder, type Reading, type RemarkKind, unusable, usable } from './reading.ts';
import { tickOf } from './tick.ts';
import { comparable, trimBlanks, withoutBlanks } from './trim-blanks.ts';

/** A choice list made ready for reading. */
export interface PreparedList {
  readonly values: readonly string[];
  /** Ways of writing a value, as typed and in comparable form. */
  readonly readings: ReadonlyMap<string, { readonly value: string; readonly alias: boolean }>;
  readonly ticks: boolean;
}

/** Prepares a choice list: its values, their aliases, and ticks where 是 or 否 is among the values. */
export function prepareList(list: ChoiceList): PreparedList {
  const readings = new Map<string, { value: string; alias: boolean }>();
  const learn = (word: string, value: string, alias: boolean) => {
    for (const form of [word, comparable(word)])
      if (form !== '' && !readings.has(form)) readings.set(form, { value, alias });
  };
  for (const { value } of list.choices) learn(value, value, false);
  for (const { value, aliases } of list.choices) for (const alias of aliases) learn(alias, value, true);
  const values = list.choices.map((choice) => choice.value);
  return { values, readings, ticks: values.includes('是') || values.includes('否') };
}

/**
 * A cell of a choice column: the value of the list, however people write it. An alias or a tick is remarked,
 * other words are unusable and answered with the nearest values; nothing is guessed.
 */
export function readChoice(cell: GridCell, list: PreparedList): Reading {
  const text = trimBlanks(cellText(cell));
  if (text === '') return EMPTY;
  const reading = list.readings.get(text) ?? list.readings.get(comparable(text));
  if (reading !== undefined) {
    return reading.alias ? converted('choice-alias', reading.value, list) : usable(reading.value);
  }
  const tick = list.ticks ? tickOf(withoutBlanks(text)) : null;
  if (tick !== null && list.values.includes(tick)) return converted('tick', tick, list);
  if (isPlaceholder(text)) return EMPTY;
  const nearest = nearestWords(comparable(text), list.values, 3).join('、');
  const allowed = list.values.join('、');
  return unusable({ kind: 'value-not-allowed', expected: allowed, facts: { list: allowed, nearest } });
}

function converted(kind: RemarkKind, value: string, list: PreparedList): Reading {
  return usable(value, { kind, expected: value, facts: { list: list.values.join('、') } });
}
