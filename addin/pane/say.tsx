import { createContext, useContext } from 'react';
import type { Locale, Localised } from '../../ledger/locale.ts';

/** A sentence with places for facts, in both languages. */
export type Phrase<Facts extends readonly unknown[]> = Readonly<Record<Locale, (...facts: Facts) => string>>;

/** The language of the pane. */
export const LocaleContext = createContext<Locale>('zh-CN');

/** Gives a function that says a sentence or a phrase in the language of the pane. */
export function useSay(): Say {
  return says[useContext(LocaleContext)];
}

export interface Say {
  (words: Localised): string;
  <Facts extends readonly unknown[]>(words: Phrase<Facts>, ...facts: Facts): string;
}

const says: Readonly<Record<Locale, Say>> = { 'zh-CN': sayIn('zh-CN'), en: sayIn('en') };

function sayIn(locale: Locale): Say {
  return <Facts extends readonly unknown[]>(words: Localised | Phrase<Facts>, ...facts: Facts) => {
    const text = words[locale];
    return typeof text === 'string' ? text : text(...facts);
  };
}
