import type { Obligation } from '../../../ledger/plan/plan.ts';
import type { Quantity } from '../../../ledger/plan/quantity.ts';
import { readQuantities } from '../../../ledger/plan/read-quantities.ts';
import type { Answer, QuantityBinding } from './binding.ts';
import { quantityBindings, wordedBindings } from './bindings/index.ts';
import { type Clause, type Sentence, sentencesOf } from './clause.ts';
import { countedRows } from './counted-rows.ts';
import { type DemandDay, dayIn, hasDay } from './demand-day.ts';
import { subjectsOf } from './owed-by.ts';

/** A demand with the columns that answer it, before it gets its id. */
export type Demand = Omit<Obligation, 'id'>;

/** What a document demands in one clause. */
export interface ClauseDemands {
  readonly demands: readonly Demand[];
  /** Numbers that no column answers, in the words they stand in. */
  readonly unanswered: readonly string[];
}

/** What holds for the whole document. */
export interface DemandContext {
  /** The year of dates that name none; null for a plan of several years. */
  readonly year: number | null;
  /** A report: its figures are claims, and order nothing. */
  readonly claims: boolean;
}

/** Reads the demands of one clause, sentence by sentence. Who owes them is whom the sentence, or in a task one before it, names. */
export function readDemands(clause: Clause, context: DemandContext): ClauseDemands {
  const demands: Demand[] = [];
  const unanswered: string[] = [];
  let named = clause.owedBy;
  for (const sentence of sentencesOf(clause.text)) {
    named = orElse(subjectsOf(sentence.parts), clause.task === null ? [] : named);
    let from = 0;
    for (const quantity of readQuantities(sentence.text)) {
      const at = Math.max(from, sentence.text.indexOf(quantity.text, from));
      from = at + quantity.text.length;
      const part = partAt(sentence, at, quantity.text.length);
      const own = subjectsOf([part.own]);
      const owedBy = clause.task === null ? (own ?? []) : orElse(own, named);
      const binding = bindingOf(quantity, part, sentence);
      if (binding === null) unanswered.push(clip(part.words));
      else demands.push(...fromQuantity(binding, quantity, part, { clause, owedBy, sentence, context, end: from }));
    }
    demands.push(...fromWords({ clause, owedBy: named, sentence, context, end: 0 }));
  }
  return { demands, unanswered };
}

function orElse(names: readonly string[] | null, others: readonly string[]): readonly string[] {
  return names === null || names.length === 0 ? others : names;
}

interface DemandPlace {
  readonly clause: Clause;
  readonly owedBy: readonly string[];
  readonly sentence: Sentence;
  readonly context: DemandContext;
  /** Where the demand ends in the sentence: what tones it down stands before. */
  readonly end: number;
}

interface Part {
  /** The words between two commas. */
  readonly own: string;
  /** The same, with the part before where it says little but the number. */
  readonly words: string;
}

/** The part of the sentence in which a number stands. */
function partAt({ parts }: Sentence, at: number, length: number): Part {
  let start = 0;
  for (const [index, own] of parts.entries()) {
    const end = start + own.length;
    if (at <= end) {
      const bare = own.length - length < LEAST_WORDS && index > 0;
      return { own, words: bare ? `${parts[index - 1]},${own}` : own };
    }
    start = end + 1;
  }
  throw new RangeError('the number stands outside of its sentence');
}

const LEAST_WORDS = 6;

function bindingOf(quantity: Quantity, { own, words }: Part, { text }: Sentence): QuantityBinding | null {
  const { subject, unit, comparator, period } = quantity;
  // Things that are counted one by one (1次实战演练、1次练兵比武) are told apart by what is counted alone.
  const counted = COUNTED.test(unit) && subject !== null;
  const near = counted ? [subject, `${subject} ${words.split(quantity.text)[0] ?? ''}`] : [own, words];
  for (const one of near) {
    const found = quantityBindings.find(
      (binding) =>
        binding.units.test(unit) &&
        binding.comparators.includes(comparator) &&
        (binding.periods?.includes(period) ?? true) &&
        binding.near.test(one) &&
        !(binding.never?.test(one) ?? false) &&
        (binding.sentence?.test(text) ?? true),
    );
    if (found !== undefined) return found;
  }
  return null;
}

const COUNTED = /^[次期场轮回]$/u;

function fromQuantity(binding: QuantityBinding, quantity: Quantity, part: Part, place: DemandPlace): Demand[] {
  const { comparator, value, upTo, unit } = quantity;
  const period = quantity.period ?? binding.period;
  const dated = binding.period !== 'event' && binding.period !== 'always';
  const day = dated ? dayIn(part.own, place.context.year) : NO_DAY;
  return subjectsIn(binding, part.words).map((subject) => ({
    ...demandOf(binding, subject, place),
    comparator,
    value,
    upTo,
    unit,
    period,
    ...eachYear(day, period, place.context),
  }));
}

function fromWords(place: DemandPlace): Demand[] {
  const { clause, sentence, context } = place;
  const text = plain(sentence.text);
  return wordedBindings.flatMap((binding) => {
    const match = binding.words.exec(text);
    if (match === null) return [];
    const end = match.index + match[0].length;
    const named = binding.day === undefined ? NO_DAY : dayBefore(text, end, context.year);
    if (binding.day === 'needed' && !hasDay(named)) return [];
    const { comparator, value, unit } = binding;
    const period =
      binding.period === 'once' && (named.years.length > 0 || named.dueEachYear !== null) ? 'year' : binding.period;
    const whole = binding.day === 'taken' && period === 'once' && !hasDay(named);
    const day = whole ? { ...NO_DAY, dueOn: clause.dueOn } : named;
    return subjectsIn(binding, text).map((subject) => ({
      ...demandOf(binding, subject, { ...place, end }),
      comparator,
      value,
      upTo: null,
      unit,
      period,
      ...eachYear(day, period, context),
    }));
  });
}

/** The day in the part in which the words end, else in the nearest part before it that names one, else in the whole sentence. */
function dayBefore(text: string, end: number, year: number | null): DemandDay {
  const through = (/^[^,]*/u.exec(text.slice(end))?.[0] ?? '').length + end;
  const parts = text.slice(0, through).split(',').reverse();
  const found = parts.map((part) => dayIn(part, year)).find(hasDay);
  return found ?? dayIn(text, year);
}

const NO_DAY: DemandDay = { dueOn: null, dueEachYear: null, years: [] };

/** Without quotation marks: “双下降”, “三张清单”. */
function plain(text: string): string {
  return text.replace(/[“”"'‘’]/gu, '');
}

function subjectsIn({ each, subject }: Answer, words: string): string[] {
  if (each === undefined) return [subject];
  return each.filter((one) => one.words.test(words)).map((one) => one.subject);
}

function demandOf({ indicator, answeredBy }: Answer, subject: string, place: DemandPlace) {
  const { clause, owedBy, context } = place;
  const before = place.sentence.text.slice(0, place.end);
  return {
    indicator,
    task: clause.task,
    clause: clause.clause,
    subject,
    owedBy: [...owedBy],
    organiser: null,
    force: context.claims
      ? ('claim' as const)
      : /原则上|力争|争取/u.test(before)
        ? ('aim' as const)
        : ('duty' as const),
    answeredBy: {
      sheet: answeredBy.sheet,
      columns: [...answeredBy.columns],
      where: countedRows(indicator, answeredBy.sheet, subject),
    },
    parts: [],
  };
}

/** What is owed each year is owed by its last day, where the words name no other. */
function eachYear(day: DemandDay, period: Obligation['period'], { claims }: DemandContext) {
  if (claims || period !== 'year' || hasDay(day)) return day;
  return { ...day, dueEachYear: '12-31' };
}

function clip(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
