import type { Obligation } from '../../../ledger/plan/plan.ts';
import type { Quantity } from '../../../ledger/plan/quantity.ts';
import { readQuantities } from '../../../ledger/plan/read-quantities.ts';
import type { Answer, QuantityBinding } from './binding.ts';
import { quantityBindings, wordedBindings } from './bindings/index.ts';
import { type Clause, type Sentence, sentencesOf } from './clause.ts';
import { dayIn, hasDay } from './demand-day.ts';
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

/** Reads the demands of one clause, sentence by sentence. Who owes them is whom the sentence, or one before it, names. */
export function readDemands(clause: Clause, context: DemandContext): ClauseDemands {
  const demands: Demand[] = [];
  const unanswered: string[] = [];
  let owedBy = clause.owedBy;
  for (const sentence of sentencesOf(clause.text)) {
    owedBy = subjectsOf(sentence.parts) ?? owedBy;
    const place = { clause, owedBy, sentence, context };
    for (const quantity of readQuantities(sentence.text)) {
      const part = partOf(sentence, quantity);
      const binding = bindingOf(quantity, part, sentence);
      if (binding === null) unanswered.push(clip(part.trim() === '' ? quantity.text : part));
      else demands.push(...fromQuantity(binding, quantity, part, place));
    }
    demands.push(...fromWords(place));
  }
  return { demands, unanswered };
}

interface DemandPlace {
  readonly clause: Clause;
  readonly owedBy: readonly string[];
  readonly sentence: Sentence;
  readonly context: DemandContext;
}

/** The part of the sentence in which a number stands; with the part before, where it says nothing but the number. */
function partOf({ parts }: Sentence, { text }: Quantity): string {
  const at = parts.findIndex((part) => part.includes(text));
  const part = parts[at] ?? text;
  return part.length - text.length < LEAST_WORDS && at > 0 ? `${parts[at - 1]},${part}` : part;
}

const LEAST_WORDS = 6;

function bindingOf(quantity: Quantity, part: string, { text }: Sentence): QuantityBinding | null {
  const { subject, unit, comparator, period } = quantity;
  // Things that are counted one by one (1次实战演练、1次练兵比武) are told apart by what is counted alone.
  const counted =
    COUNTED.test(unit) && subject !== null ? [subject, `${subject} ${part.split(quantity.text)[0] ?? ''}`] : [part];
  for (const words of counted) {
    const found = quantityBindings.find(
      (binding) =>
        binding.units.test(unit) &&
        binding.comparators.includes(comparator) &&
        (binding.periods?.includes(period) ?? true) &&
        binding.near.test(words) &&
        !(binding.never?.test(words) ?? false) &&
        (binding.sentence?.test(text) ?? true),
    );
    if (found !== undefined) return found;
  }
  return null;
}

const COUNTED = /^[次期场轮回]$/u;

function fromQuantity(binding: QuantityBinding, quantity: Quantity, part: string, place: DemandPlace): Demand[] {
  const { comparator, value, upTo, unit } = quantity;
  const at = place.sentence.text.indexOf(quantity.text) + quantity.text.length;
  const before = place.sentence.text.slice(0, at);
  const period = quantity.period ?? binding.period;
  const day =
    binding.period === 'event' || binding.period === 'always' ? NO_DAY : dayIn(place.sentence.text, place.context.year);
  return subjectsIn(binding, part).map((subject) => ({
    ...demandOf(binding, subject, place, before),
    comparator,
    value,
    upTo,
    unit,
    period,
    ...eachYear(day, period, place.context),
  }));
}

function fromWords(place: DemandPlace): Demand[] {
  const { sentence, context } = place;
  return wordedBindings.flatMap((binding) => {
    const match = binding.words.exec(plain(sentence.text));
    if (match === null) return [];
    const day = binding.day === undefined ? NO_DAY : dayIn(sentence.text, context.year);
    if (binding.day === 'needed' && !hasDay(day)) return [];
    const { comparator, value, unit } = binding;
    const period =
      binding.period === 'once' && (day.years.length > 0 || day.dueEachYear !== null) ? 'year' : binding.period;
    const before = plain(sentence.text).slice(0, match.index + match[0].length);
    return subjectsIn(binding, sentence.text).map((subject) => ({
      ...demandOf(binding, subject, place, before),
      comparator,
      value,
      upTo: null,
      unit,
      period,
      ...eachYear(day, period, context),
    }));
  });
}

const NO_DAY = { dueOn: null, dueEachYear: null, years: [] };

/** Without quotation marks: “双下降”, “三张清单”. */
function plain(text: string): string {
  return text.replace(/[“”"'‘’]/gu, '');
}

function subjectsIn({ each, subject }: Answer, words: string): string[] {
  if (each === undefined) return [subject];
  return each.filter((one) => one.words.test(words)).map((one) => one.subject);
}

function demandOf({ indicator, answeredBy }: Answer, subject: string, place: DemandPlace, before: string) {
  const { clause, owedBy, context } = place;
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
    answeredBy: { sheet: answeredBy.sheet, columns: [...answeredBy.columns] },
  };
}

/** What is owed each year is owed by its last day, where the words name no other. */
function eachYear(day: ReturnType<typeof dayIn>, period: Obligation['period'], { claims }: DemandContext) {
  if (claims || period !== 'year' || hasDay(day)) return day;
  return { ...day, dueEachYear: '12-31' };
}

function clip(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
