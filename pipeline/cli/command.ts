import type { Localised } from '../../ledger/locale.ts';

/** One `--option` of a command. */
export interface OptionDeclaration {
  readonly name: string;
  /** How the value is shown in help (`ID|FILE`); absent for a switch. */
  readonly value?: string;
  readonly describe: Localised;
  /** Allowed values, where the list is closed. */
  readonly allowed?: readonly string[];
  /** What is taken when the option is absent, as shown to a person. */
  readonly otherwise?: Localised;
}

/** One command of the command line: what help, the parser and the reference are made from. */
export interface CommandDeclaration {
  readonly name: string;
  readonly summary: Localised;
  readonly argument?: {
    readonly name: string;
    readonly many: boolean;
    readonly required: boolean;
    readonly describe: Localised;
  };
  readonly options: readonly OptionDeclaration[];
  readonly exitCodes: readonly { readonly code: number; readonly when: Localised }[];
  readonly examples: readonly string[];
}

/** What a person asked for, checked against the declaration. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/** Where results and messages go; injected so that a command can be run in a test. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether stderr is a terminal, so that progress may be drawn. */
  readonly terminal: boolean;
}

/** Runs a command and answers with its exit code. */
export type RunCommand = (args: Arguments, streams: Streams) => Promise<number>;

/** A person's mistake in calling a command: shown as one sentence, exit code 2. */
export class UsageError extends Error {
  readonly sentence: Localised;

  constructor(sentence: Localised) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** The value of an option, or null where it was not given. */
export function optionValue(args: Arguments, name: string): string | null {
  const value = args.options[name];
  return typeof value === 'string' ? value : null;
}
